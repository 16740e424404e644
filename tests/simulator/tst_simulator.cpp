// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatorfixture.h"

#include "simulator/simulatorrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Both feeds over real sockets. */
class SimulatorTest : public SimulatorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOnLoopbackOnly();
    void opensWithEverybody();
    void refusesWrongSignIns_data();
    void refusesWrongSignIns();
    void checksTheAccount();
    void closesAWrongPath();
    void answersPings();
    void dropsWhoDoesNotPing();
    void messagesComeInEveryKind();
    void keepsThePace();
    void sendsAllThatIsRead();
    void countsWhatItSends();
    void scenarioPlays();
    void scenarioWaitsForASignIn();
    void runnerStartsAndStops();
    void takenPortIsNamed();
};

void SimulatorTest::speaksOnLoopbackOnly()
{
    const auto simulator = start(quiet());
    QCOMPARE(simulator->deviceUrl().host(), u"127.0.0.1"_s);
    QCOMPARE(simulator->deviceUrl().path(), u"/websocket"_s);
    QCOMPARE(simulator->messageUrl().path(), u"/"_s);
    QVERIFY(simulator->deviceUrl().port() != simulator->messageUrl().port());
    QVERIFY(simulator->apiUrl().port() > 0);
}

void SimulatorTest::opensWithEverybody()
{
    const auto simulator = start(small());
    PushListener listener(FeedKind::Device);
    listener.open(simulator->deviceUrl());
    QTRY_VERIFY(listener.count(u"snapshot"_s) >= 20);
    QCOMPARE(PushListener::kindOf(listener.texts.first()), u"signin"_s);
    QTRY_VERIFY(listener.count(u"bleTire"_s) > 0 && listener.count(u"rs232Tire"_s) > 0);
    QTRY_VERIFY(listener.count(u"driver"_s) >= 20);
    QTRY_VERIFY(listener.count(u"rs232Fuel"_s) > 0 && listener.count(u"obdErrorInfo"_s) > 0);
}

void SimulatorTest::refusesWrongSignIns_data()
{
    QTest::addColumn<FeedKind>("feed");
    QTest::addColumn<QString>("signIn");
    QTest::newRow("no JSON") << FeedKind::Device << u"hello"_s;
    QTest::newRow("empty user") << FeedKind::Device
                                << uR"({"token":"","md5-password":"a","event":"signin"})"_s;
    QTest::newRow("REST's key") << FeedKind::Device
                                << uR"({"token":"1","password-md5":"a","event":"signin"})"_s;
    QTest::newRow("wrong event") << FeedKind::Device
                                 << uR"({"token":"1","md5-password":"a","event":"login"})"_s;
    QTest::newRow("other feed's") << FeedKind::Message
                                  << uR"({"token":"1","md5-password":"a","event":"signin"})"_s;
    QTest::newRow("register") << FeedKind::Message
                              << uR"({"user_id":"1","md5-password":"a","type":"registerUserMessage"})"_s;
    QTest::newRow("no password") << FeedKind::Message << uR"({"user_id":"1","type":"registUserMessage"})"_s;
}

void SimulatorTest::refusesWrongSignIns()
{
    QFETCH(FeedKind, feed);
    QFETCH(QString, signIn);
    const auto simulator = start(small());
    PushListener listener(feed);
    listener.signIn = signIn;
    listener.open(feed == FeedKind::Device ? simulator->deviceUrl() : simulator->messageUrl());
    QTRY_VERIFY(listener.closed);
    QCOMPARE(listener.texts.size(), 1);
    const QJsonObject answer = QJsonDocument::fromJson(listener.texts.first().toUtf8()).object();
    QVERIFY(answer["error"_L1].toInt() != 0);
    QCOMPARE(listener.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
}

void SimulatorTest::checksTheAccount()
{
    SimulatorOptions options = small();
    options.account = DemoAccount{u"100"_s, u"right"_s};
    const auto simulator = start(options);
    PushListener wrong(FeedKind::Device);
    wrong.open(simulator->deviceUrl());
    QTRY_VERIFY(wrong.closed);
    PushListener right(FeedKind::Device);
    right.signIn.replace(u"abc"_s, u"right"_s);
    right.open(simulator->deviceUrl());
    QTRY_VERIFY(right.count(u"snapshot"_s) > 0);
}

void SimulatorTest::closesAWrongPath()
{
    const auto simulator = start(small());
    QUrl url = simulator->deviceUrl();
    url.setPath(u"/elsewhere"_s);
    PushListener listener(FeedKind::Device);
    listener.open(url);
    QTRY_VERIFY(listener.closed);
    QCOMPARE(listener.count(u"snapshot"_s), 0);
}

void SimulatorTest::answersPings()
{
    const auto simulator = start(quiet());
    PushListener listener(FeedKind::Message);
    listener.open(simulator->messageUrl());
    QTRY_COMPARE(listener.socket.state(), QAbstractSocket::ConnectedState);
    listener.socket.sendTextMessage(u"ping"_s);
    QTRY_VERIFY(listener.texts.contains(u"pong"_s));
}

void SimulatorTest::dropsWhoDoesNotPing()
{
    SimulatorOptions options = quiet();
    options.pingLimit = 60s;
    const auto simulator = start(options);
    PushListener pinger(FeedKind::Device);
    PushListener sleeper(FeedKind::Device);
    pinger.open(simulator->deviceUrl());
    sleeper.open(simulator->deviceUrl());
    QTRY_COMPARE(pinger.count(u"signin"_s) + sleeper.count(u"signin"_s), 2);
    m_clock.advance(40s);
    pinger.socket.sendTextMessage(u"ping"_s);
    QTRY_VERIFY(pinger.texts.contains(u"pong"_s));
    m_clock.advance(30s);
    QTRY_VERIFY(sleeper.closed);
    QVERIFY(!pinger.closed);
}

void SimulatorTest::messagesComeInEveryKind()
{
    const auto simulator = start(small());
    PushListener listener(FeedKind::Message);
    listener.open(simulator->messageUrl());
    QTRY_VERIFY(!listener.texts.isEmpty());
    m_clock.advance(30s);
    QTRY_VERIFY(listener.count(u"getFileShake"_s) >= 3 && listener.count(u"pollOpen"_s) > 0);
    QVERIFY(listener.count(u"messagePass"_s) >= 6);
    m_clock.advance(10s); // files are ready some seconds after they were asked for
    QTRY_VERIFY(listener.count(u"downloadAllow"_s) >= 3);
    const QString all = listener.texts.join(u'\n');
    QVERIFY(all.contains(u"http://127.0.0.1:"_s)); // a file with an address
    QVERIFY(all.contains(u"alarm_msg"_s));
    QVERIFY(all.contains(u"\n\"{"_s)); // double-encoded
}

void SimulatorTest::keepsThePace()
{
    const auto simulator = start(small());
    PushListener listener(FeedKind::Device);
    listener.open(simulator->deviceUrl());
    QTRY_VERIFY(listener.count(u"driver"_s) >= 20);
    const auto sent = [this] {
        std::uint64_t pushes = 0;
        for (int kind = 0; kind < int(SentKind::MessagePass); ++kind)
            pushes += m_counts->totals()[std::size_t(kind)];
        return pushes + m_counts->totals()[std::size_t(SentKind::UnknownEvent)];
    };
    std::uint64_t before = 0;
    QTRY_VERIFY(std::exchange(before, sent()) == sent() && before > 0); // the opening is through
    m_clock.advance(1s);
    QTRY_COMPARE(sent(), before + 100); // 100 a second, and not one more while the clock stands
}

void SimulatorTest::sendsAllThatIsRead()
{
    SimulatorOptions options = small();
    options.pushesPerSecond = 0;
    const auto simulator = start(options);
    PushListener listener(FeedKind::Device);
    listener.open(simulator->deviceUrl());
    QTRY_VERIFY(listener.texts.size() > 20'000);
}

void SimulatorTest::countsWhatItSends()
{
    SimulatorOptions options = small();
    options.pushesPerSecond = 0;
    const auto simulator = start(options);
    PushListener listener(FeedKind::Device);
    listener.open(simulator->deviceUrl());
    QTRY_VERIFY(listener.texts.size() > 2'000);
    QSignalSpy finished(simulator.get(), &Simulator::finished);
    simulator->finish();
    QTRY_VERIFY(listener.closed);
    QTRY_COMPARE(finished.size(), 1);
    const SentTotals totals = m_counts->totals();
    for (const SentKind kind :
         {SentKind::Snapshot, SentKind::BleTire, SentKind::Rs232Tire, SentKind::Driver,
          SentKind::ObdErrorInfo, SentKind::Rs232Fuel})
        QCOMPARE(listener.count(QString::fromLatin1(toString(kind))), int(totals[std::size_t(kind)]));
}

void SimulatorTest::scenarioPlays()
{
    SimulatorOptions options = quiet();
    options.scenario = parseScenario(R"({"at":0,"send":{"event":"snapshot","date":"$now"}}
{"at":0,"feed":"message","send":"{\"type\":\"messagePass\"}"}
{"at":1,"text":"{broken","repeat":3}
{"at":2,"binary":"AAEC"}
{"at":3,"close":1011})")
                           .steps;
    const auto simulator = start(options);
    PushListener devices(FeedKind::Device);
    PushListener messages(FeedKind::Message);
    devices.open(simulator->deviceUrl());
    messages.open(simulator->messageUrl());
    QTRY_COMPARE(devices.count(u"snapshot"_s), 1);
    QVERIFY(devices.texts.last().contains(u"1795000000000"_s));
    QTRY_COMPARE(messages.count(u"messagePass"_s), 1);
    QVERIFY(messages.texts.last().startsWith(u'"'));
    m_clock.advance(1s);
    QTRY_COMPARE(devices.texts.count(u"{broken"_s), 3);
    QCOMPARE(devices.binaries, 0);
    m_clock.advance(1s);
    QTRY_COMPARE(devices.binaries, 1);
    m_clock.advance(1s);
    QTRY_VERIFY(devices.closed);
    QCOMPARE(int(devices.socket.closeCode()), 1011);
    QVERIFY(!messages.closed);
}

void SimulatorTest::scenarioWaitsForASignIn()
{
    SimulatorOptions options = quiet();
    options.scenario = parseScenario("{\"at\":1,\"drop\":true}\n{\"at\":2,\"text\":\"later\"}").steps;
    const auto simulator = start(options);
    PushListener first(FeedKind::Device);
    first.open(simulator->deviceUrl());
    QTRY_COMPARE(first.count(u"signin"_s), 1);
    m_clock.advance(1s);
    QTRY_VERIFY(first.closed);
    m_clock.advance(10s);
    PushListener second(FeedKind::Device);
    second.open(simulator->deviceUrl());
    QTRY_VERIFY(second.texts.contains(u"later"_s));
}

void SimulatorTest::runnerStartsAndStops()
{
    const SystemClock clock;
    SimulatorRunner runner(clock);
    QSignalSpy listening(&runner, &SimulatorRunner::listening);
    runner.start(small());
    QTRY_COMPARE(listening.size(), 1);
    QVERIFY(!runner.credentials().userId.isEmpty());

    PushListener listener(FeedKind::Device);
    listener.signIn = uR"({"token":"%1","md5-password":"%2","event":"signin"})"_s.arg(
        runner.credentials().userId, runner.credentials().passwordMd5);
    listener.open(listening.first().first().toUrl());
    QTRY_VERIFY(listener.count(u"snapshot"_s) >= 20);
    QVERIFY(runner.counts()[std::size_t(SentKind::Snapshot)] >= 20);
    runner.stop();
    QTRY_VERIFY(listener.closed);
    runner.start(small());
    QTRY_COMPARE(listening.size(), 2);
}

void SimulatorTest::takenPortIsNamed()
{
    const auto first = start(quiet());
    SimulatorOptions options = quiet();
    options.devicePort = quint16(first->deviceUrl().port());
    Simulator second(options, m_clock, *m_counts);
    QVERIFY(!second.start());
    QVERIFY(second.errorString().contains(QString::number(options.devicePort)));
}

QTEST_GUILESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
