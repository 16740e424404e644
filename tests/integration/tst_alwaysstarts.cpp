// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumpreader.h"
#include "support/fakepushserver.h"
#include "support/fixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost::test;

namespace {

constexpr int longerThanAnyRun = 60'000; // ms

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!QDir().mkpath(QFileInfo(name).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size())
        qFatal("%s: %s", qUtf8Printable(name), qUtf8Printable(file.errorString()));
}

/** What others may do with the folder and all that is in it; empty = nothing. */
QStringList openToOthers(const QString &folder)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QStringList found;
    const auto look = [&](const QString &path) {
        if (QFile::permissions(path) & others)
            found += path;
    };
    look(folder);
    QDirIterator entries(
        folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        look(entries.next());
    return found;
}

} // namespace

/** The program as a service runs it: nothing that lies in its folders ends it or keeps an SOS from showing.
 */
class AlwaysStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whateverLiesThere_data();
    void whateverLiesThere();
    void asASecondOne();
    void killedInAFlood();
    void whatItMakesIsPrivate();

private:
    void start(QProcess &process, const QStringList &more = {});
    /** Runs it to its end and reads the dump. */
    void run(const QStringList &more = {});
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePushServer> m_device;
    std::unique_ptr<FakePushServer> m_message;
    QJsonObject m_dump;
    QByteArray m_log;
    int m_code = -1;
};

void AlwaysStartsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_device = std::make_unique<FakePushServer>();
    m_message = std::make_unique<FakePushServer>();
    m_device->acceptWithAck(fixture(u"good/device/vendor-example.in.json"_s));
    m_message->acceptWithAck(fixture(u"good/message/alarm.in.json"_s));
}

void AlwaysStartsTest::start(QProcess &process, const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"WAYPOST_CONFIG", "WAYPOST_PASSWORD_FILE", "WAYPOST_DATA_DIR", "QT_FATAL_CRITICALS"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"share"_s));
    process.setProcessEnvironment(environment);
    process.start(
        QString::fromUtf8(WAYPOST_PROGRAM),
        QStringList{
            u"--headless"_s, u"--device-url"_s, m_device->url().toString(), u"--message-url"_s,
            m_message->url().toString(), u"--data-dir"_s, path(u"data"_s)}
            + more);
}

void AlwaysStartsTest::run(const QStringList &more)
{
    QProcess process;
    start(process, more + QStringList{u"--dump-state"_s, u"-"_s, u"--for"_s, u"2"_s});
    // The servers of this test live on the same event loop.
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, longerThanAnyRun);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    m_code = process.exitCode();
    m_log = process.readAllStandardError();
    m_dump = parseDump(process.readAllStandardOutput());
}

void AlwaysStartsTest::whateverLiesThere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("saves"); // so that the run can end well
    const QByteArray garbage(10'000, '\x5c');
    QTest::newRow("nothing") << QString() << QByteArray() << true;
    QTest::newRow("a file instead of the folder") << u"data"_s << garbage << false;
    QTest::newRow("a garbage journal") << u"data/journal.sqlite"_s << garbage << true;
    QTest::newRow("an empty journal") << u"data/journal.sqlite"_s << QByteArray() << true;
    QTest::newRow("a folder instead of the journal") << u"data/journal.sqlite/x"_s << garbage << false;
    QTest::newRow("garbage tracks") << u"data/tracks.sqlite"_s << garbage << true;
    QTest::newRow("garbage own roads") << u"data/traces.dat"_s << garbage << true;
    QTest::newRow("a garbage list of downloads") << u"data/downloads.json"_s << garbage << true;
    QTest::newRow("a list of downloads of another shape")
        << u"data/downloads.json"_s
        << QByteArray(
               R"({"schema":1,"lastId":"x","downloads":[1,{"id":-5,"state":"running"},{"id":3},{"id":3},null]})")
        << true;
    QTest::newRow("garbage views") << u"data/views.json"_s << garbage << true;
    QTest::newRow("a garbage mark") << u"data/account.json"_s << garbage << true;
    QTest::newRow("an empty lock") << u"data/waypost.lock"_s << QByteArray() << true;
    QTest::newRow("a garbage lock") << u"data/waypost.lock"_s << garbage << true;
    QTest::newRow("a lock of a process that is gone")
        << u"data/waypost.lock"_s
        << QByteArray("4194301\nwaypost\n") + QSysInfo::machineHostName().toUtf8() + "\n"
        << true;
    QTest::newRow("a lock of another computer")
        << u"data/waypost.lock"_s << QByteArray("4711\nwaypost\nelsewhere\n\n\n") << false;
    QTest::newRow("garbage settings") << u"config/Waypost/waypost/settings.ini"_s << garbage << true;
    QTest::newRow("garbage profiles") << u"config/Waypost/waypost/profiles.json"_s << garbage << true;
}

void AlwaysStartsTest::whateverLiesThere()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, saves);
    if (!file.isEmpty())
        writeFile(path(file), content);
    run();
    QCOMPARE(m_dump["vehicles"_L1].toArray().size(), 1);
    QCOMPARE(m_dump["alarms"_L1].toArray().size(), 1);
    QCOMPARE(m_dump["inbox"_L1].toArray().size(), 1);
    // What could not be kept makes the run a failure at its end, not at its start.
    QCOMPARE(m_code, saves ? 0 : 1);
    if (!saves)
        QVERIFY2(m_log.contains("no journal"), m_log);
}

void AlwaysStartsTest::asASecondOne()
{
    QProcess first;
    start(first, {u"--for"_s, u"600"_s});
    const qsizetype before = m_message->signIns().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_message->signIns().size() > before, longerThanAnyRun);
    const QByteArray pid = QByteArray::number(first.processId());
    m_device = std::make_unique<FakePushServer>();
    m_message = std::make_unique<FakePushServer>();
    m_message->acceptWithAck(fixture(u"good/message/alarm-other-names.in.json"_s));
    run();
    QCOMPARE(m_code, 1);
    QVERIFY2(m_log.contains("process " + pid), m_log); // who has it
    QVERIFY(m_dump["alarms"_L1].toArray().size() >= 1);
    first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, longerThanAnyRun);
    QCOMPARE(first.exitCode(), 0);
}

/** The long version of this is tests/soak. */
void AlwaysStartsTest::killedInAFlood()
{
    m_message->acceptSilently();
    QProcess process;
    start(process, {u"--for"_s, u"600"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_message->signIns().size() > 0, longerThanAnyRun);
    constexpr int count = 600;
    for (int i = 0; i < count; ++i) {
        const QByteArray imei = QByteArray::number(1'000'000'000'000'000 + i);
        m_message->push(
            R"({"type":"messagePass","from_id":1,"message":"SOS )" + QByteArray::number(i)
            + R"(","alarm_msg":{"imei":")" + imei + R"(","cur_event":6}})");
    }
    const QFileInfo log(path(u"data/journal.sqlite-wal"_s));
    const auto written = [&log] {
        QFileInfo now(log.filePath());
        return now.size();
    };
    const qint64 before = written();
    QTRY_VERIFY_WITH_TIMEOUT(written() > before + 100'000, longerThanAnyRun);
    process.kill();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, longerThanAnyRun);
    run();
    QStringList alarms;
    for (const QJsonValue &alarm : m_dump["alarms"_L1].toArray()) {
        alarms += alarm["key"_L1].toString();
        QCOMPARE(alarm["count"_L1].toInt(), 1);
    }
    int next = 0;
    for (const QJsonValue &row : m_dump["inbox"_L1].toArray()) {
        if (row["type"_L1].toString() == "gap"_L1)
            continue;
        QCOMPARE(row["text"_L1].toString(), u"SOS %1"_s.arg(next)); // once and in order
        const QString imei = QString::number(1'000'000'000'000'000 + next);
        QVERIFY2(alarms.contains(imei + u"/sos"_s), qPrintable(imei));
        ++next;
    }
    QVERIFY(next > 0);
}

void AlwaysStartsTest::whatItMakesIsPrivate()
{
#ifdef Q_OS_UNIX
    // As an earlier version left it.
    writeFile(path(u"data/downloads.json"_s), "{\"schema\":1}");
    writeFile(path(u"data/accounts/somebody/journal.sqlite"_s), "x");
    for (const QString &name :
         {u"data"_s, u"data/accounts"_s, u"data/accounts/somebody"_s, u"data/downloads.json"_s,
          u"data/accounts/somebody/journal.sqlite"_s})
        QVERIFY(QFile::setPermissions(path(name), QFile::Permissions(0x7755)));
    QVERIFY(!openToOthers(path(u"data"_s)).isEmpty());
    run({u"--log-file"_s, path(u"waypost.log"_s), u"--log-level"_s, u"debug"_s});
    QCOMPARE(m_code, 0);
    QCOMPARE(openToOthers(path(u"data"_s)), QStringList());
    QCOMPARE(openToOthers(path(u"waypost.log"_s)), QStringList());
    for (const QString &place : {u"config"_s, u"cache"_s, u"share"_s}) {
        if (QFileInfo::exists(path(place)))
            QCOMPARE(openToOthers(path(place)), QStringList());
    }
#endif
}

QTEST_GUILESS_MAIN(AlwaysStartsTest)
#include "tst_alwaysstarts.moc"
