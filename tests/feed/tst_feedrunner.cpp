// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feedrunner.h"

#include "feedtestconfig.h"
#include "support/fakepushserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::test;

namespace {

QByteArray snapshotFrame(int vehicle, int number)
{
    return R"({"event":"snapshot","data":{"imei":")" + QByteArray::number(1'000'000'000'000'000 + vehicle)
        + R"(","status":{"mileage":)" + QByteArray::number(number) + R"(}},"error":0})";
}

const QByteArray messageFrame
    = R"({"type":"messagePass","from_id":1,"from_name":"Alarm","message":"SOS"})";

/** Both servers and the runner between them and the test, which stands for the rest of the program. */
struct Desk
{
    Desk()
        : runner(patientConfig(device.url(), message.url()), clock)
    {
        QObject::connect(&runner, &FeedRunner::batchReady, &runner, [this](const PushBatchPtr &batch) {
            for (const ReceivedPush &push : batch->pushes)
                numbers.append(int(std::get<Snapshot>(push.push).status.mileageM.value()));
        });
    }

    [[nodiscard]] bool is(FeedKind feed, FeedState state) const { return runner.status(feed).state == state; }
    [[nodiscard]] bool connect()
    {
        runner.setCredentials(someone());
        runner.start();
        return QTest::qWaitFor([this] {
            return is(FeedKind::Device, FeedState::Connected) && is(FeedKind::Message, FeedState::Connected);
        });
    }

    SystemClock clock; // asked from both threads
    FakePushServer device;
    FakePushServer message;
    FeedRunner runner;
    QList<int> numbers; // of the snapshots that came, in their order
    QSignalSpy messages{&runner, &FeedRunner::messageReceived};
    QSignalSpy rejections{&runner, &FeedRunner::frameRejected};
    QSignalSpy refusals{&runner, &FeedRunner::refused};
};

} // namespace

class FeedRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void handsOnWhatBothFeedsBring();
    void keepsTheOrderOfManyPushes();
    void oneFeedDownTheOtherGoesOn_data();
    void oneFeedDownTheOtherGoesOn();
    void refusalNamesTheFeed();
    void retryReachesOneFeed();
    void wakingReachesBoth();
    void heldMessagesWait();
    void manyRejectedFramesAreCountedAll();
    void signOutReachesBoth();
    void stopHandsOnWhatWasUnderWay();
    void statusAfterStopIsTheLastOne();
    void endsWithoutEverStarting();
    void endsWithoutStop();
    void isQuietAfterStop();
};

void FeedRunnerTest::handsOnWhatBothFeedsBring()
{
    Desk desk;
    QVERIFY(desk.connect());
    desk.device.push(snapshotFrame(1, 50));
    desk.device.push("{");
    desk.message.push(messageFrame);
    QTRY_COMPARE(desk.numbers, QList<int>({50}));
    QTRY_COMPARE(desk.messages.size(), 1);
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.messages.constFirst().at(0).value<Message>().text, std::string("SOS"));
    QTRY_COMPARE(desk.runner.status(FeedKind::Device).rejected, std::uint64_t(1));
    QTRY_COMPARE(desk.runner.status(FeedKind::Message).frames, std::uint64_t(1));
}

void FeedRunnerTest::keepsTheOrderOfManyPushes()
{
    Desk desk;
    QVERIFY(desk.connect());
    QList<int> expected;
    for (int i = 0; i < 20'000; ++i) { // several full batches
        desk.device.push(snapshotFrame(i % 100, i));
        expected.append(i);
    }
    QTRY_COMPARE(desk.numbers.size(), expected.size());
    QCOMPARE(desk.numbers, expected);
    QCOMPARE(desk.runner.status(FeedKind::Device).coalesced, std::uint64_t(0));
}

void FeedRunnerTest::oneFeedDownTheOtherGoesOn_data()
{
    QTest::addColumn<bool>("deviceDown");
    QTest::newRow("device feed down") << true;
    QTest::newRow("message feed down") << false;
}

void FeedRunnerTest::oneFeedDownTheOtherGoesOn()
{
    QFETCH(const bool, deviceDown);
    Desk desk;
    QVERIFY(desk.connect());
    FakePushServer &down = deviceDown ? desk.device : desk.message;
    const FeedKind downFeed = deviceDown ? FeedKind::Device : FeedKind::Message;
    const FeedKind upFeed = deviceDown ? FeedKind::Message : FeedKind::Device;
    down.stopListening();
    down.dropLink();
    QTRY_VERIFY(desk.is(downFeed, FeedState::Waiting));
    if (deviceDown) {
        desk.message.push(messageFrame);
        QTRY_COMPARE(desk.messages.size(), 1);
    } else {
        desk.device.push(snapshotFrame(1, 50));
        QTRY_COMPARE(desk.numbers.size(), 1);
    }
    QVERIFY(desk.is(upFeed, FeedState::Connected));
    QCOMPARE(desk.runner.status(upFeed).gapCount, std::uint64_t(0));
    down.listenAgain();
    QTRY_VERIFY(desk.is(downFeed, FeedState::Connected));
}

void FeedRunnerTest::refusalNamesTheFeed()
{
    Desk desk;
    desk.message.closeAfterSignIn(1008, u"who are you"_s);
    desk.runner.setCredentials(someone());
    desk.runner.start();
    QTRY_COMPARE(desk.refusals.size(), 1);
    QCOMPARE(desk.refusals.constFirst().at(0).value<FeedKind>(), FeedKind::Message);
    QCOMPARE(desk.runner.status(FeedKind::Message).serverWords, u"who are you"_s);
    QTRY_VERIFY(desk.is(FeedKind::Device, FeedState::Connected));
}

void FeedRunnerTest::retryReachesOneFeed()
{
    Desk desk;
    desk.message.closeAfterSignIn(1008);
    desk.runner.setCredentials(someone());
    desk.runner.start();
    QTRY_COMPARE(desk.refusals.size(), 1);
    desk.message.acceptSilently();
    desk.runner.retryNow(FeedKind::Message);
    QTRY_VERIFY(desk.is(FeedKind::Message, FeedState::Connected));
    QCOMPARE(desk.message.connections(), 2);
    QCOMPARE(desk.device.connections(), 1);
}

void FeedRunnerTest::wakingReachesBoth()
{
    FakePushServer device;
    FakePushServer message;
    FeedConfig config = patientConfig(device.url(), message.url());
    config.link.backOff = {.least = 1h, .first = 1h, .quick = 1h, .slow = 1h};
    SystemClock clock;
    FeedRunner runner(config, clock);
    device.stopListening();
    message.stopListening();
    runner.setCredentials(someone());
    runner.start();
    for (const FeedKind feed : {FeedKind::Device, FeedKind::Message})
        QTRY_COMPARE(runner.status(feed).state, FeedState::Waiting);
    device.listenAgain();
    message.listenAgain();
    runner.wake();
    for (const FeedKind feed : {FeedKind::Device, FeedKind::Message})
        QTRY_COMPARE(runner.status(feed).state, FeedState::Connected);
}

void FeedRunnerTest::heldMessagesWait()
{
    Desk desk;
    QVERIFY(desk.connect());
    desk.runner.holdMessages(true);
    desk.runner.retryNow(FeedKind::Message); // so that the feed has heard of it before the push comes
    desk.device.push(snapshotFrame(1, 1));
    QTRY_COMPARE(desk.numbers.size(), 1);
    desk.message.push(messageFrame);
    desk.device.push(snapshotFrame(1, 2));
    QTRY_COMPARE(desk.numbers.size(), 2);
    QVERIFY(desk.messages.isEmpty());
    desk.runner.holdMessages(false);
    QTRY_COMPARE(desk.messages.size(), 1);
}

void FeedRunnerTest::manyRejectedFramesAreCountedAll()
{
    Desk desk;
    QVERIFY(desk.connect());
    constexpr int frames = 2'000;
    for (int i = 0; i < frames; ++i)
        desk.device.push("{");
    QTRY_COMPARE(desk.runner.status(FeedKind::Device).rejected, std::uint64_t(frames));
    QVERIFY(!desk.rejections.isEmpty());
}

void FeedRunnerTest::signOutReachesBoth()
{
    Desk desk;
    QVERIFY(desk.connect());
    desk.runner.signOut();
    QTRY_VERIFY(desk.is(FeedKind::Device, FeedState::Offline));
    QTRY_VERIFY(desk.is(FeedKind::Message, FeedState::Offline));
}

void FeedRunnerTest::stopHandsOnWhatWasUnderWay()
{
    Desk desk;
    QVERIFY(desk.connect());
    for (int i = 0; i < 500; ++i)
        desk.device.push(snapshotFrame(i, i));
    QTRY_VERIFY(!desk.numbers.isEmpty()); // some have come, some are anywhere between
    desk.runner.stop();
    const auto counted = desk.runner.status(FeedKind::Device).pushes.constFirst().count;
    QCOMPARE(std::uint64_t(desk.numbers.size()), counted);
}

void FeedRunnerTest::statusAfterStopIsTheLastOne()
{
    Desk desk;
    QVERIFY(desk.connect());
    desk.runner.stop();
    QVERIFY(desk.is(FeedKind::Device, FeedState::Connected));
    QVERIFY(desk.runner.status(FeedKind::Device).gaps.isEmpty());
}

void FeedRunnerTest::endsWithoutEverStarting()
{
    Desk desk;
    desk.runner.setCredentials(someone());
    desk.runner.retryNow(FeedKind::Device);
    QCOMPARE(desk.runner.status(FeedKind::Device).state, FeedState::Offline);
}

void FeedRunnerTest::endsWithoutStop()
{
    Desk desk;
    QVERIFY(desk.connect());
    desk.device.push(snapshotFrame(1, 1));
}

void FeedRunnerTest::isQuietAfterStop()
{
    Desk desk;
    QVERIFY(desk.connect());
    desk.runner.stop();
    desk.runner.stop();
    desk.runner.start();
    desk.runner.setCredentials(someone());
    desk.runner.retryNow(FeedKind::Device);
    QVERIFY(desk.is(FeedKind::Device, FeedState::Connected));
    QCOMPARE(desk.device.connections(), 1);
}

QTEST_GUILESS_MAIN(FeedRunnerTest)
#include "tst_feedrunner.moc"
