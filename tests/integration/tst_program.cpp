// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumpreader.h"
#include "support/fakepushserver.h"
#include "support/fixtures.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost::test;

/** The program as a script runs it: arguments in, exit code, standard output and standard error out. */
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion_data();
    void helpAndVersion();
    void unusableArguments_data();
    void unusableArguments();
    void dumpToStandardOutput();
    void dumpToAFile();
    void dumpThatCannotBeWritten();
    void serversThatCannotBeReached();
    void endedByASignal();
    void wallboardEndsWhenItIsTold();
    void demo();

private:
    /** Runs it to its end. The exit code, or -1 when it crashed or did not end. */
    int run(const QStringList &arguments);
    [[nodiscard]] QStringList headless() const;

    QTemporaryDir m_folder;
    FakePushServer m_device;
    FakePushServer m_message;
    QByteArray m_output;
    QByteArray m_complaint;
};

namespace {

constexpr int longerThanAnyRun = 60'000; // ms

/** An environment in which nothing of this computer's settings counts. */
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"WAYPOST_CONFIG", "WAYPOST_PASSWORD_FILE", "WAYPOST_DATA_DIR", "QT_FATAL_CRITICALS"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

QUrl whereNobodyListens()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port to be had");
    return QUrl(u"ws://127.0.0.1:%1/websocket"_s.arg(server.serverPort()));
}

} // namespace

int ProgramTest::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(QString::fromUtf8(WAYPOST_PROGRAM), arguments);
    // The servers of this test live on the same event loop.
    const bool ended
        = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, longerThanAnyRun);
    m_output = process.readAllStandardOutput();
    m_complaint = process.readAllStandardError();
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QStringList ProgramTest::headless() const
{
    return {
        u"--headless"_s,
        u"--device-url"_s,
        m_device.url().toString(),
        u"--message-url"_s,
        m_message.url().toString(),
        u"--data-dir"_s,
        m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction()))};
}

void ProgramTest::helpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArrayList>("says");
    QTest::newRow("help") << u"--help"_s
                          << QByteArrayList{
                                 "--demo", "--headless", "--dump-state", "--device-url", "--version"};
    QTest::newRow("version") << u"--version"_s << QByteArrayList{"waypost ", "Qt ", qVersion(), "revision"};
}

void ProgramTest::helpAndVersion()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArrayList, says);
    QCOMPARE(run({option}), 0);
    for (const QByteArray &words : says)
        QVERIFY2(m_output.contains(words), words);
    QCOMPARE(m_complaint, QByteArray());
}

void ProgramTest::unusableArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--no-such-option"_s};
    QTest::newRow("a password option") << QStringList{u"--password"_s, u"x"_s};
    QTest::newRow("stray argument") << QStringList{u"fleet.json"_s};
    QTest::newRow("not a number") << QStringList{u"--headless"_s, u"--demo"_s, u"--for"_s, u"soon"_s};
    QTest::newRow("unencrypted and far away")
        << QStringList{u"--device-url"_s, u"ws://push.example/websocket"_s};
    QTest::newRow("nobody to sign in as") << QStringList{u"--headless"_s};
}

void ProgramTest::unusableArguments()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QCOMPARE(m_output, QByteArray());
    QCOMPARE(m_complaint.count('\n'), 1);
}

void ProgramTest::dumpToStandardOutput()
{
    m_device.acceptWithAck(fixture(u"good/device/vendor-example.in.json"_s));
    m_message.acceptWithAck(fixture(u"good/message/json-string.in.json"_s));
    QCOMPARE(run(headless() + QStringList{u"--dump-state"_s, u"-"_s, u"--for"_s, u"2"_s}), 0);
    const QJsonObject dump = parseDump(m_output);
    QCOMPARE(dump["schema"_L1].toInt(), 1);
    QCOMPARE(valueAt(dump, u"feeds/device/state"_s).toString(), u"connected"_s);
    QCOMPARE(valueAt(dump, u"vehicles/0/imei"_s).toString(), u"1000000000112567"_s);
    QCOMPARE(valueAt(dump, u"vehicles/0/battery/externalVolts"_s).toDouble(), 28.09);
    QCOMPARE(valueAt(dump, u"inbox/0/text"_s).toString(), u"Welcome"_s);
    QCOMPARE(m_device.signIns().size(), 1);
    QVERIFY(m_device.signIns().constFirst().contains(R"("event":"signin")"));
    QVERIFY(m_message.signIns().constFirst().contains(R"("type":"registUserMessage")"));
}

void ProgramTest::dumpToAFile()
{
    const QString file = m_folder.filePath(u"state.json"_s);
    QCOMPARE(run(headless() + QStringList{u"--dump-state"_s, file, u"--for"_s, u"0.2"_s}), 0);
    QCOMPARE(m_output, QByteArray());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(parseDump(written.readAll())["schema"_L1].toInt(), 1);
}

void ProgramTest::dumpThatCannotBeWritten()
{
    const QString file = m_folder.filePath(u"no/such/folder/state.json"_s);
    QCOMPARE(run(headless() + QStringList{u"--dump-state"_s, file, u"--for"_s, u"0.2"_s}), 1);
    QCOMPARE(m_output, QByteArray());
    QVERIFY2(m_complaint.contains(file.toUtf8()), m_complaint);
    QCOMPARE(m_complaint.count('\n'), 1);
}

void ProgramTest::serversThatCannotBeReached()
{
    QCOMPARE(
        run(
            {u"--headless"_s, u"--device-url"_s, whereNobodyListens().toString(), u"--message-url"_s,
             whereNobodyListens().toString(), u"--data-dir"_s, m_folder.filePath(u"unreached"_s),
             u"--dump-state"_s, u"-"_s, u"--for"_s, u"1"_s}),
        0);
    const QJsonObject dump = parseDump(m_output);
    for (const QString &feed : {u"feeds/device/state"_s, u"feeds/message/state"_s}) {
        const QString state = valueAt(dump, feed).toString();
        QVERIFY2(state == "waiting"_L1 || state == "connecting"_L1, qPrintable(state));
    }
    QVERIFY(dump["vehicles"_L1].toArray().isEmpty());
}

void ProgramTest::endedByASignal()
{
#ifdef Q_OS_UNIX
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(
        QString::fromUtf8(WAYPOST_PROGRAM),
        headless() + QStringList{u"--dump-state"_s, u"-"_s, u"--for"_s, u"600"_s});
    const qsizetype signIns = m_device.signIns().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_device.signIns().size() > signIns, longerThanAnyRun);
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, longerThanAnyRun);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(parseDump(process.readAllStandardOutput())["schema"_L1].toInt(), 1);
#endif
}

void ProgramTest::wallboardEndsWhenItIsTold()
{
    // A wallboard refuses to close for a passer-by, but not for who runs it.
    QCOMPARE(
        run(
            {u"--demo"_s, u"--vehicles"_s, u"20"_s, u"--kiosk"_s, u"--size"_s, u"1280x720"_s,
             u"--dump-state"_s, u"-"_s, u"--for"_s, u"2"_s}),
        0);
    QCOMPARE(parseDump(m_output)["schema"_L1].toInt(), 1);
}

void ProgramTest::demo()
{
    QCOMPARE(
        run(
            {u"--demo"_s, u"--vehicles"_s, u"20"_s, u"--rate"_s, u"200"_s, u"--headless"_s, u"--dump-state"_s,
             u"-"_s, u"--for"_s, u"2"_s}),
        0);
    const QJsonObject dump = parseDump(m_output);
    QCOMPARE(dump["vehicles"_L1].toArray().size(), 20);
    QCOMPARE(valueAt(dump, u"feeds/device/rejected"_s).toInt(-1), 0);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
