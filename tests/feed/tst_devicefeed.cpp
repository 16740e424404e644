// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/devicefeed.h"

#include "feed/pushbatcher.h"
#include "feedtestconfig.h"
#include "support/fakepushserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::test;

namespace {

const QByteArray snapshotFrame
    = R"({"event":"snapshot","data":{"device_key":"100000000000001","id":1,)"
      R"("imei":"1000000000000001","model":"T1","status":{"speed":61,"cur_event":0}},"error":0})";

QByteArray eventFrame(const QByteArray &event, const QByteArray &fields)
{
    return R"({"event":")" + event + R"(","data":{"imei":"1000000000000001",)" + fields + R"(},"error":0})";
}

struct Desk
{
    explicit Desk(const QUrl &url, const LinkLimits &limits = patientLimits())
        : feed(configFor(url, limits), clock, &batcher)
    {
    }

    static FeedConfig configFor(const QUrl &url, const LinkLimits &limits)
    {
        FeedConfig config = patientConfig(url, {});
        config.link = limits;
        return config;
    }

    [[nodiscard]] bool connect()
    {
        feed.setCredentials(someone());
        return QTest::qWaitFor([this] { return feed.state() == FeedState::Connected; });
    }
    [[nodiscard]] std::uint64_t pushes(QLatin1StringView kind) const
    {
        for (const KindCount &count : feed.status().pushes) {
            if (count.name == kind)
                return count.count;
        }
        return 0;
    }

    ManualClock clock;
    PushBatcher batcher{BatchLimits{.tick = 1h, .inFlight = 0}};
    DeviceFeed feed;
    QSignalSpy snapshots{&feed, &DeviceFeed::snapshotReceived};
    QSignalSpy tires{&feed, &DeviceFeed::tireReportReceived};
    QSignalSpy drivers{&feed, &DeviceFeed::driverReportReceived};
    QSignalSpy obdErrors{&feed, &DeviceFeed::obdErrorReportReceived};
    QSignalSpy fuelProbes{&feed, &DeviceFeed::fuelProbeReportReceived};
    QSignalSpy unknowns{&feed, &DeviceFeed::unknownPushReceived};
    QSignalSpy rejections{&feed, &PushFeed::frameRejected};
    QSignalSpy refusals{&feed, &PushFeed::refused};
    QSignalSpy statuses{&feed, &PushFeed::statusChanged};
};

} // namespace

class DeviceFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void signsInAsTheServiceAsks();
    void oneSignalForEachKind();
    void everyPushReachesTheBatcherInOrder();
    void answersAndSignsOfLifeAreNoPushes();
    void refusedByErrorAnswer_data();
    void refusedByErrorAnswer();
    void errorLaterIsNoRefusal();
    void rejectsAndGoesOn_data();
    void rejectsAndGoesOn();
    void tooLargeFrameKeepsTheLink();
    void binaryFrameKeepsTheLink();
    void invalidUtf8IsOneRejectedFrame();
    void aBusyServerIsAskedAgain();
    void gapIsRecorded();
    void aDateThatIsSetIsNoGap();
    void aFullBatcherStopsReading();
    void statusTellsAllCounts();
    void statusIsAnnounced();
};

void DeviceFeedTest::signsInAsTheServiceAsks()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    QVERIFY(server.expectSignIn());
    QCOMPARE(
        server.signIns().constFirst(),
        R"({"token":"desk-4711","md5-password":"5f4dcc3b5aa765d61d8327deb882cf99","event":"signin"})"_ba);
}

void DeviceFeedTest::oneSignalForEachKind()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    desk.clock.advance(3s);
    server.push(snapshotFrame);
    server.push(eventFrame("bleTire", R"("mac":"A4C138000001","airPressure":812.4)"));
    server.push(eventFrame("rs232Tire", R"("sensorId":"00A1B2","airPressure":700)"));
    server.push(eventFrame("driver", R"("driverId":"D1","driverName":"Ada")"));
    server.push(eventFrame("obdErrorInfo", R"("errorCode":0,"errorData":"P0301;U0100")"));
    server.push(eventFrame("rs232Fuel", R"("fuelPercent":55.5)"));
    server.push(eventFrame("somethingNew", R"("x":1)"));
    QTRY_COMPARE(desk.unknowns.size(), 1);

    QCOMPARE(desk.snapshots.size(), 1);
    const auto snapshot = desk.snapshots.constFirst().at(0).value<Snapshot>();
    QCOMPARE(snapshot.vehicle.imei, Imei("1000000000000001"));
    QCOMPARE(snapshot.status.speedKmh.value(), 61.0);
    QCOMPARE(desk.snapshots.constFirst().at(1).value<Instant>(), desk.clock.now());
    QCOMPARE(desk.tires.size(), 2);
    QCOMPARE(desk.tires.at(0).at(0).value<TireReport>().source, TireSource::Ble);
    QCOMPARE(desk.tires.at(1).at(0).value<TireReport>().source, TireSource::Rs232);
    QCOMPARE(desk.drivers.size(), 1);
    QCOMPARE(desk.drivers.constFirst().at(0).value<DriverReport>().name, std::string("Ada"));
    QCOMPARE(desk.obdErrors.size(), 1);
    QCOMPARE(desk.obdErrors.constFirst().at(0).value<ObdErrorReport>().faults.size(), std::size_t(2));
    QCOMPARE(desk.fuelProbes.size(), 1);
    QCOMPARE(desk.fuelProbes.constFirst().at(0).value<FuelProbeReport>().percent.value(), 55.5);
    QCOMPARE(desk.unknowns.constFirst().at(0).value<UnknownDevicePush>().event, std::string("somethingNew"));
    QVERIFY(desk.rejections.isEmpty());
}

void DeviceFeedTest::everyPushReachesTheBatcherInOrder()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.push(snapshotFrame);
    server.push("pong");
    server.push(eventFrame("driver", R"("driverId":"D1")"));
    server.push(eventFrame("somethingNew", R"("x":1)"));
    QTRY_COMPARE(desk.unknowns.size(), 1);
    const auto batches = desk.batcher.takeAll();
    QCOMPARE(batches.size(), std::size_t(1));
    const auto &pushes = batches[0]->pushes;
    QCOMPARE(pushes.size(), std::size_t(3));
    QVERIFY(std::holds_alternative<Snapshot>(pushes[0].push));
    QVERIFY(std::holds_alternative<DriverReport>(pushes[1].push));
    QVERIFY(std::holds_alternative<UnknownDevicePush>(pushes[2].push));
    QCOMPARE(std::get<Snapshot>(pushes[0].push).status.speedKmh.value(), 61.0);
    QCOMPARE(pushes[0].received, desk.clock.now());
}

void DeviceFeedTest::answersAndSignsOfLifeAreNoPushes()
{
    FakePushServer server;
    server.acceptWithAck(R"({"event":"signin","data":{},"error":0})");
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.push("pong");
    server.push("");
    QTRY_COMPARE(desk.feed.status().frames, std::uint64_t(3));
    QCOMPARE(desk.batcher.waiting(), std::size_t(0));
    QVERIFY(!desk.feed.status().lastPush);
    QCOMPARE(desk.feed.status().rejected, std::uint64_t(0));
}

void DeviceFeedTest::refusedByErrorAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("with words") << QByteArray(
        R"({"event":"signin","data":{},"error":3,"msg":"wrong password"})")
                                << u"wrong password"_s;
    QTest::newRow("bare") << QByteArray(R"({"event":"signin","data":{},"error":3})") << u"error 3"_s;
}

void DeviceFeedTest::refusedByErrorAnswer()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, words);
    FakePushServer server;
    server.refuse(answer);
    Desk desk(server.url());
    desk.feed.setCredentials(someone());
    QTRY_COMPARE(desk.refusals.size(), 1);
    QCOMPARE(desk.feed.state(), FeedState::Refused);
    QCOMPARE(desk.feed.status().serverWords, words);
    QVERIFY(!desk.refusals.constFirst().at(0).toString().isEmpty());
    QCOMPARE(server.connections(), 1);
    QVERIFY(desk.feed.status().gaps.isEmpty());
}

void DeviceFeedTest::errorLaterIsNoRefusal()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.push(snapshotFrame);
    server.push(R"({"event":"signin","data":{},"error":9,"msg":"hiccup"})");
    server.push(snapshotFrame);
    QTRY_COMPARE(desk.snapshots.size(), 2);
    QCOMPARE(desk.feed.state(), FeedState::Connected);
    QCOMPARE(desk.feed.status().serverWords, u"hiccup"_s);
}

void DeviceFeedTest::rejectsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeErrorKind>("kind");
    QTest::newRow("truncated") << snapshotFrame.chopped(10) << DecodeErrorKind::Syntax;
    QTest::newRow("the page's notation")
        << QByteArray("{event: 'snapshot', data: {}, error: 0,}") << DecodeErrorKind::Syntax;
    QTest::newRow("no vehicle") << QByteArray(R"({"event":"snapshot","data":{"status":{}},"error":0})")
                                << DecodeErrorKind::NoVehicle;
}

void DeviceFeedTest::rejectsAndGoesOn()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const DecodeErrorKind, kind);
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.push(frame);
    server.push(snapshotFrame);
    QTRY_COMPARE(desk.snapshots.size(), 1);
    QCOMPARE(desk.rejections.size(), 1);
    const auto rejected = desk.rejections.constFirst().at(0).value<RejectedFrame>();
    QCOMPARE(rejected.feed, FeedKind::Device);
    QCOMPARE(rejected.error.kind, kind);
    QCOMPARE(rejected.size.value(), frame.size());
    QCOMPARE(rejected.head, frame.left(RejectedFrame::headBytes));
    QCOMPARE(rejected.received, desk.clock.now());
    QCOMPARE(desk.feed.status().rejectedKinds, QList<KindCount>({{QLatin1StringView(toString(kind)), 1}}));
    QCOMPARE(server.connections(), 1);
}

void DeviceFeedTest::tooLargeFrameKeepsTheLink()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    constexpr qsizetype tooLong = 4 * 1024 * 1024 + 1;
    server.push('"' + QByteArray(tooLong - 2, 'x') + '"');
    server.push(snapshotFrame);
    QTRY_COMPARE(desk.snapshots.size(), 1);
    QCOMPARE(desk.rejections.size(), 1);
    const auto rejected = desk.rejections.constFirst().at(0).value<RejectedFrame>();
    QCOMPARE(rejected.error.kind, DecodeErrorKind::TooLarge);
    QCOMPARE(rejected.size.value(), tooLong);
    QCOMPARE(rejected.head.size(), RejectedFrame::headBytes);
    QCOMPARE(server.connections(), 1);
}

void DeviceFeedTest::binaryFrameKeepsTheLink()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.pushBinary(QByteArray(300, '\x07'));
    server.push(snapshotFrame);
    QTRY_COMPARE(desk.snapshots.size(), 1);
    const auto rejected = desk.rejections.constFirst().at(0).value<RejectedFrame>();
    QCOMPARE(rejected.error.kind, DecodeErrorKind::Binary);
    QCOMPARE(rejected.size.value(), 300);
    QCOMPARE(rejected.head, QByteArray(RejectedFrame::headBytes, '\x07'));
    QCOMPARE(server.connections(), 1);
}

void DeviceFeedTest::invalidUtf8IsOneRejectedFrame()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.pushRawText("{\"event\":\"\xFF\"}");
    QTRY_COMPARE(desk.rejections.size(), 1);
    const auto rejected = desk.rejections.constFirst().at(0).value<RejectedFrame>();
    QCOMPARE(rejected.error.kind, DecodeErrorKind::InvalidUtf8);
    QVERIFY(!rejected.size);
    QTRY_COMPARE(desk.feed.state(), FeedState::Connected);
    QTRY_COMPARE(server.connections(), 2);
    QVERIFY(desk.refusals.isEmpty());
}

void DeviceFeedTest::gapIsRecorded()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    desk.clock.advance(10s);
    server.push(snapshotFrame);
    QTRY_COMPARE(desk.snapshots.size(), 1);
    const Instant lastFrame = desk.clock.now();
    desk.clock.advance(20s);
    server.stopListening();
    server.dropLink();
    QTRY_COMPARE(desk.feed.state(), FeedState::Waiting);
    QCOMPARE(desk.feed.status().gaps, QList<FeedGap>({{lastFrame, std::nullopt}}));

    desk.clock.advance(30s);
    server.listenAgain();
    QTRY_COMPARE(desk.feed.state(), FeedState::Connected);
    QCOMPARE(desk.feed.status().gaps, QList<FeedGap>({{lastFrame, desk.clock.now()}}));
    QCOMPARE(desk.feed.status().gapCount, std::uint64_t(1));
    QCOMPARE(desk.feed.status().reconnects, std::uint64_t(1));
}

void DeviceFeedTest::aBusyServerIsAskedAgain()
{
    FakePushServer server;
    server.acceptWithAck(R"({"event":"signin","data":{},"error":500,"msg":"starting, try later"})");
    Desk desk(server.url());
    desk.feed.setCredentials(someone());
    QTRY_VERIFY(server.signIns().size() >= 3);
    QVERIFY(desk.refusals.isEmpty());
    server.acceptWithAck(R"({"event":"signin","data":{},"error":0})");
    const auto asked = server.signIns().size();
    QTRY_VERIFY(server.signIns().size() > asked);
    QTRY_COMPARE(desk.feed.state(), FeedState::Connected);
    QTRY_VERIFY(desk.feed.status().connectedSince.has_value());
    QVERIFY(desk.refusals.isEmpty());
}

void DeviceFeedTest::aDateThatIsSetIsNoGap()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.push(snapshotFrame);
    QTRY_COMPARE(desk.snapshots.size(), 1);
    desk.clock.set(desk.clock.now() + 24h * 3650);
    desk.clock.advance(20s);
    server.stopListening();
    server.dropLink();
    QTRY_COMPARE(desk.feed.state(), FeedState::Waiting);
    desk.clock.set(desk.clock.now() - 24h * 7300);
    desk.clock.advance(30s);
    server.listenAgain();
    QTRY_COMPARE(desk.feed.state(), FeedState::Connected);
    const Instant now = desk.clock.now();
    const FeedStatus status = desk.feed.status();
    QCOMPARE(status.gaps, QList<FeedGap>({{now - 50s, now}}));
    QCOMPARE(status.lastPush.value(), now - 50s);
    QCOMPARE(status.history.back(), FeedStatus::gapBar);
}

void DeviceFeedTest::aFullBatcherStopsReading()
{
    FakePushServer server;
    PushBatcher batcher{BatchLimits{.tick = 1h, .inFlight = 0, .bytes = 1024 * 1024}};
    ManualClock clock;
    DeviceFeed feed(patientConfig(server.url(), {}), clock, &batcher);
    feed.setCredentials(someone());
    QTRY_COMPARE(feed.state(), FeedState::Connected);
    constexpr int frames = 40;
    const QByteArray frame = eventFrame("somethingNew", R"("x":")" + QByteArray(1024 * 1024, 'x') + '"');
    for (int i = 0; i < frames; ++i)
        server.push(frame);
    QTRY_VERIFY(batcher.isFull());
    std::size_t most = 0;
    std::size_t taken = 0;
    while (taken < frames) {
        QVERIFY(QTest::qWaitFor([&] { return batcher.waiting() > 0; }));
        most = std::max(most, batcher.waitingBytes());
        for (const PushBatchPtr &batch : batcher.takeAll())
            taken += batch->pushes.size();
        batcher.batchApplied();
    }
    QVERIFY2(most < 30 * 1024 * 1024, qPrintable(QString::number(most)));
    QCOMPARE(feed.state(), FeedState::Connected);
}

void DeviceFeedTest::statusTellsAllCounts()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    for (int i = 0; i < 3; ++i)
        server.push(snapshotFrame);
    server.push(eventFrame("rs232Fuel", R"("fuelPercent":55.5)"));
    server.push(eventFrame("somethingNew", R"("x":1)"));
    server.push("{");
    QTRY_COMPARE(desk.feed.status().frames, std::uint64_t(6));
    const FeedStatus status = desk.feed.status();
    QCOMPARE(status.feed, FeedKind::Device);
    QCOMPARE(status.state, FeedState::Connected);
    QCOMPARE(status.url, server.url().toString());
    QCOMPARE(
        status.pushes,
        QList<KindCount>(
            {{"snapshot"_L1, 3},
             {"bleTire"_L1, 0},
             {"rs232Tire"_L1, 0},
             {"driver"_L1, 0},
             {"obdErrorInfo"_L1, 0},
             {"rs232Fuel"_L1, 1}}));
    QCOMPARE(status.unknownEvents, std::uint64_t(1));
    QCOMPARE(status.rejected, std::uint64_t(1));
    QCOMPARE(status.reconnects, std::uint64_t(0));
    QCOMPARE(status.lastPush.value(), desk.clock.now());
    QCOMPARE(status.history.back(), 5.0);
    desk.clock.advance(1s);
    QCOMPARE(desk.feed.status().pushesPerSecond, 5.0);
}

void DeviceFeedTest::statusIsAnnounced()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    QCOMPARE(desk.statuses.size(), 2); // connecting, connected
    server.push(snapshotFrame);
    QTRY_VERIFY(desk.statuses.constLast().at(0).value<FeedStatus>().lastPush.has_value());
}

QTEST_GUILESS_MAIN(DeviceFeedTest)
#include "tst_devicefeed.moc"
