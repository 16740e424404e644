// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalsalvage.h"

#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waypost {

namespace {

constexpr auto patience = 5s; // the desk waits for it at the start
constexpr qint64 inboxStep = 50; // rows that are left out where the inbox cannot be read

} // namespace

/** What is copied from where to where. */
struct JournalSalvage::Copy
{
    QSqlQuery insert;
    QString select; // without an order
    qint64 lastKey = 0; // first column of the last row that could be read
    int rows = 0;
};

JournalSalvage::JournalSalvage(const QString &damagedFile)
    : m_file(damagedFile)
    , m_deadline(patience)
{
    const QString readOnly = u"QSQLITE_OPEN_READONLY"_s;
    const QString immutable
        = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(damagedFile, "/")) + u"?immutable=1"_s;
    if (!open(readOnly, damagedFile) && !open(readOnly + u";QSQLITE_OPEN_URI"_s, immutable))
        close();
}

JournalSalvage::~JournalSalvage()
{
    close();
}

bool JournalSalvage::open(const QString &connectOptions, const QString &name)
{
    close();
    m_connection = u"waypost-salvage-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    file.setDatabaseName(name);
    file.setConnectOptions(connectOptions);
    if (!file.open())
        return false;
    QSqlQuery tables = sql::prepared(file, u"SELECT count(*) FROM sqlite_master"_s);
    return !sql::run(tables, {}).isValid() && tables.next();
}

void JournalSalvage::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

qint64 JournalSalvage::bringInto(const QSqlDatabase &fresh)
{
    if (m_connection.isEmpty())
        return 0;
    sql::Transaction transaction(fresh);
    if (transaction.begin().isValid())
        return 0;
    copyTable(fresh, u"alarm"_s, u"key"_s);
    copyTable(fresh, u"card"_s, u"imei"_s);
    copyTable(fresh, u"card_wheel"_s, u"imei"_s);
    copyTable(fresh, u"vehicle"_s, u"imei"_s);
    copyInbox(fresh);
    return transaction.commit().isValid() ? 0 : m_rows;
}

QStringList JournalSalvage::commonColumns(const QSqlDatabase &fresh, const QString &table) const
{
    const QSqlRecord damaged = QSqlDatabase::database(m_connection, false).record(table);
    const QSqlRecord whole = fresh.record(table);
    QStringList columns;
    for (int i = 0; i < whole.count(); ++i) {
        if (damaged.contains(whole.fieldName(i)))
            columns += whole.fieldName(i);
    }
    return columns;
}

bool JournalSalvage::copy(Copy &task, const QString &order, int limit)
{
    QSqlQuery read = sql::prepared(QSqlDatabase::database(m_connection, false), task.select + order);
    if (sql::run(read, {}).isValid())
        return false;
    while (task.rows < limit && !m_deadline.hasExpired()) {
        if (!read.next())
            return !read.lastError().isValid();
        task.lastKey = read.value(0).toLongLong();
        const int columns = read.record().count();
        for (int i = 0; i < columns; ++i)
            task.insert.bindValue(i, read.value(i));
        if (task.insert.exec()) {
            ++task.rows;
            m_rows += task.insert.numRowsAffected();
        }
    }
    return true;
}

void JournalSalvage::copyTable(const QSqlDatabase &fresh, const QString &table, const QString &key)
{
    const QStringList columns = commonColumns(fresh, table);
    if (columns.isEmpty())
        return;
    const QString marks = QStringList(columns.size(), u"?"_s).join(u',');
    Copy task{
        .insert = sql::prepared(
            fresh, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), marks)),
        .select = u"SELECT %1 FROM %2 "_s.arg(columns.join(u','), table)};
    constexpr int all = std::numeric_limits<int>::max();
    // Up to the damage from one side, and then from the other.
    if (!copy(task, u"ORDER BY %1"_s.arg(key), all))
        (void)copy(task, u"ORDER BY %1 DESC"_s.arg(key), all);
}

void JournalSalvage::copyInbox(const QSqlDatabase &fresh)
{
    QStringList columns = commonColumns(fresh, u"inbox"_s);
    if (!columns.removeOne(u"id"_s))
        return;
    columns.prepend(u"id"_s);
    QSqlQuery last = sql::prepared(
        QSqlDatabase::database(m_connection, false),
        u"SELECT seq FROM sqlite_sequence WHERE name = 'inbox'"_s);
    if (!sql::run(last, {}).isValid() && last.next())
        m_lastInboxId = last.value(0).toLongLong();
    const QString marks = QStringList(columns.size(), u"?"_s).join(u',');
    Copy task{
        .insert = sql::prepared(
            fresh, u"INSERT OR IGNORE INTO inbox (%1) VALUES (%2)"_s.arg(columns.join(u','), marks)),
        // No index, which may be what is damaged.
        .select = u"SELECT %1 FROM inbox NOT INDEXED "_s.arg(columns.join(u','))};
    qint64 before = std::numeric_limits<qint64>::max();
    while (!copy(task, u"WHERE id < %1 ORDER BY id DESC"_s.arg(before), newestMessages)
           && task.rows < newestMessages && !m_deadline.hasExpired()) {
        const qint64 reached = task.lastKey > 0 ? task.lastKey : m_lastInboxId;
        before = std::min(reached, before) - inboxStep;
        if (before <= 0)
            break;
    }
    QSqlQuery folded
        = sql::prepared(QSqlDatabase::database(m_connection, false), u"SELECT alarms_upto FROM folded"_s);
    if (!sql::run(folded, {}).isValid() && folded.next())
        m_foldedUpTo = folded.value(0).toLongLong();
}

} // namespace waypost
