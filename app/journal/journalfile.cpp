// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "journal/journalwords.h"
#include "journal/trackschema.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUrl>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.journal")

// What SQLite keeps beside the file itself; they belong together.
constexpr std::array sideFiles{"-wal"_L1, "-shm"_L1};

/** The last program to write did not get to close it: SQLite removes the log when the last connection closes.
 */
bool wasLeftOpen(const QString &fileName)
{
    return QFileInfo(fileName + "-wal"_L1).size() > 0;
}

/** SQLite would take it for a new file, and throw away what its log still has. */
bool wasEmptied(const QString &fileName)
{
    const QFileInfo file(fileName);
    return file.isFile() && file.size() == 0;
}

QSqlError quickCheck(const QSqlDatabase &database)
{
    QSqlQuery query = sql::prepared(database, u"PRAGMA quick_check(1)"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    if (query.next() && query.value(0).toString() == "ok"_L1)
        return {};
    return {QString(), query.value(0).toString(), QSqlError::StatementError, u"11"_s};
}

} // namespace

struct JournalFile::Attempt
{
    QString error;
    QString advice;
    bool damaged = false;

    [[nodiscard]] JournalOpening opening() const { return {.error = error, .notice = {}, .advice = advice}; }
};

FileKind FileKind::journal()
{
    return {
        .name = u"journal"_s,
        .migrations = journalMigrations(),
        .damageNotice
        = JournalWords::tr("The journal was damaged. It was kept as %1 and a new one was begun.")};
}

FileKind FileKind::tracks()
{
    return {
        .name = u"tracks"_s,
        .migrations = trackMigrations(),
        .everyCommitLasts = false,
        .checkedAfterCrash = false, // gigabytes; what is damaged in them is noticed when it is read
        .damageNotice = JournalWords::tr(
            "The vehicles' tracks were damaged. They were kept as %1 and a new file was begun.")};
}

QString FileKind::pathIn(const QString &folder) const
{
    return folder + u'/' + name + ".sqlite"_L1;
}

JournalFile::JournalFile(FileKind kind, const Clock &clock)
    : m_kind(std::move(kind))
    , m_clock(clock)
{
}

JournalFile::~JournalFile()
{
    close();
}

QSqlDatabase JournalFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

JournalOpening JournalFile::open(const JournalOptions &options)
{
    if (wasEmptied(m_kind.pathIn(options.folder)))
        return startAnew(options);
    const Attempt attempt = tryToOpen(options);
    if (attempt.error.isEmpty())
        return {};
    close();
    return attempt.damaged ? startAnew(options) : attempt.opening();
}

JournalOpening JournalFile::startAnew(const JournalOptions &options)
{
    close();
    const QString name = m_kind.pathIn(options.folder);
    const std::optional<QString> aside = moveAside(name);
    if (!aside)
        return {
            .error = JournalWords::tr("%1 is damaged and could not be moved aside.")
                         .arg(QDir::toNativeSeparators(name)),
            .notice = {},
            .advice = JournalWords::tr("Move it away yourself; saving then begins by itself.")};
    m_aside = *aside;
    const Attempt attempt = tryToOpen(options);
    if (!attempt.error.isEmpty()) {
        close();
        return attempt.opening();
    }
    const QString notice = m_kind.damageNotice.arg(QDir::toNativeSeparators(*aside));
    qCWarning(log).noquote() << notice;
    return {.error = {}, .notice = notice};
}

JournalFile::Attempt JournalFile::tryToOpen(const JournalOptions &options)
{
    const QString name = m_kind.pathIn(options.folder);
    const bool thorough = m_kind.checkedAfterCrash && wasLeftOpen(name);
    QSqlDatabase file = addConnection(name, u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count()));
    const auto failed = [](const QSqlError &error) -> Attempt {
        return {sql::inWords(error), sql::adviceOn(error), sql::isDamage(error)};
    };
    if (!file.open())
        return failed(file.lastError());
    if (const QSqlError error = prepare(thorough); error.isValid())
        return failed(error);
    Attempt attempt;
    attempt.error = migrate(file, m_kind.migrations, attempt.damaged, &attempt.advice);
    if (attempt.error.isEmpty())
        setPageLimit(options.pageLimit);
    return attempt;
}

QSqlDatabase JournalFile::addConnection(const QString &name, const QString &connectOptions)
{
    m_connection = u"waypost-journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    file.setDatabaseName(name);
    file.setConnectOptions(connectOptions);
    return file;
}

bool JournalFile::openToRead(const JournalOptions &options)
{
    const QString name = m_kind.pathIn(options.folder);
    if (!QFileInfo(name).isFile())
        return false;
    const QString readOnly
        = u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count());
    // SQLite keeps books beside a file even when it only reads; where that cannot be, it has to believe that
    // nobody writes.
    const QString immutable
        = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(name, "/")) + u"?immutable=1"_s;
    return tryToRead(name, readOnly) || tryToRead(immutable, readOnly + u";QSQLITE_OPEN_URI"_s);
}

bool JournalFile::tryToRead(const QString &name, const QString &connectOptions)
{
    QSqlDatabase file = addConnection(name, connectOptions);
    if (file.open()) {
        QSqlQuery format = sql::prepared(file, u"PRAGMA user_version"_s);
        const bool isOurs = !sql::run(format, {}).isValid() && format.next()
            && format.value(0).toInt() == m_kind.migrations.size();
        QSqlQuery content = sql::prepared(file, u"SELECT count(*) FROM sqlite_master"_s);
        if (isOurs && !sql::run(content, {}).isValid() && content.next())
            return true;
    }
    file = {};
    close();
    return false;
}

QSqlError JournalFile::prepare(bool thorough)
{
    const QSqlDatabase file = database();
    // FULL: a commit is on the disk before it counts, also in WAL mode, where NORMAL would lose the last ones
    // to a power cut. What a person has seen must not be lost.
    const QString synchronous = m_kind.everyCommitLasts ? u"FULL"_s : u"NORMAL"_s;
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = "_s + synchronous,
          u"PRAGMA foreign_keys = ON"_s}) {
        if (QSqlError error = sql::run(file, pragma); error.isValid())
            return error;
    }
    // Reading all of a big file takes seconds, so only when there is reason to.
    return thorough ? quickCheck(file) : QSqlError();
}

void JournalFile::setPageLimit(qint64 pages)
{
    constexpr qint64 sqliteMaximum = 4'294'967'294;
    const QSqlError error
        = sql::run(database(), u"PRAGMA max_page_count = %1"_s.arg(pages > 0 ? pages : sqliteMaximum));
    if (error.isValid())
        qCWarning(log).noquote() << "no quota:" << sql::inWords(error);
}

std::optional<QString> JournalFile::moveAside(const QString &fileName)
{
    QString stamp = toIsoString(m_clock.now());
    stamp.remove(u':'); // not allowed in a Windows file name
    const QString base = QFileInfo(fileName).path() + u'/' + m_kind.name + "-damaged-"_L1 + stamp;
    QString aside = base + ".sqlite"_L1;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = u"%1-%2.sqlite"_s.arg(base).arg(n);
    if (!QFile::rename(fileName, aside))
        return std::nullopt;
    for (const QLatin1StringView side : sideFiles) {
        // A log left beside the new file would be played into it.
        if (QFileInfo::exists(fileName + side) && !QFile::rename(fileName + side, aside + side))
            return std::nullopt;
    }
    return aside;
}

void JournalFile::close()
{
    if (m_connection.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

} // namespace waypost
