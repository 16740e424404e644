// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/pushbatcher.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace std::chrono_literals;
using namespace waypost;

namespace {

constexpr Instant start = instantFromMs(1'700'000'000'000);

/** The n-th push of all, in @c received; one of five vehicles. */
ReceivedPush numbered(int n)
{
    Snapshot snapshot;
    const std::array<std::string_view, 5> imeis{"1", "2", "3", "4", "5"};
    snapshot.vehicle.imei = imeis[std::size_t(n) % imeis.size()];
    snapshot.status.deviceTime = start + Milliseconds(n);
    return {start + Milliseconds(n), snapshot};
}

ReceivedPush tirePush(int n)
{
    return {start + Milliseconds(n), TireReport{}};
}

/** Keeps what it gets, as the gui thread would, and acknowledges only when told to. */
class Receiver : public QObject
{
public:
    explicit Receiver(PushBatcher &batcher)
    {
        connect(&batcher, &PushBatcher::batchReady, this, [this](const PushBatchPtr &batch) {
            batches.append(batch);
        });
    }

    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> all;
        for (const PushBatchPtr &batch : batches) {
            for (const ReceivedPush &push : batch->pushes)
                all.append(int((push.received - start).count()));
        }
        return all;
    }
    [[nodiscard]] qsizetype count() const { return numbers().size(); }

    QList<PushBatchPtr> batches;
};

QList<int> upTo(int end)
{
    QList<int> numbers(end);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class PushBatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLonePushGoesAtOnce();
    void pushesOfOneTickGoTogether();
    void aFullBatchDoesNotWait();
    void neverMoreUnderWayThanAllowed();
    void nothingIsLostWhileTheReceiverIsBehind();
    void mergesSnapshotsPastTheBacklog();
    void neverMergesOtherKinds();
    void looksAgainOnlyAfterManyMore();
    void takeAllIgnoresTheReceiver();
    void longPushesFillABatchSooner();
    void asksForNoMoreWhenFull();
    void mergesBeforeItIsFull();
};

void PushBatcherTest::aLonePushGoesAtOnce()
{
    PushBatcher batcher({.tick = 1h});
    Receiver receiver(batcher);
    batcher.add(numbered(0));
    QCOMPARE(receiver.count(), 0); // never from inside add()
    QTRY_COMPARE(receiver.count(), 1); // long before the tick
}

void PushBatcherTest::pushesOfOneTickGoTogether()
{
    PushBatcher batcher({.tick = 20ms});
    Receiver receiver(batcher);
    batcher.add(numbered(0));
    QTRY_COMPARE(receiver.batches.size(), 1);
    for (int i = 1; i < 10; ++i)
        batcher.add(numbered(i));
    QTRY_COMPARE(receiver.batches.size(), 2);
    QCOMPARE(receiver.numbers(), upTo(10));
}

void PushBatcherTest::aFullBatchDoesNotWait()
{
    PushBatcher batcher({.tick = 1h, .batch = 100});
    Receiver receiver(batcher);
    for (int i = 0; i < 250; ++i)
        batcher.add(numbered(i));
    QCOMPARE(receiver.batches.size(), 2);
    QCOMPARE(receiver.numbers(), upTo(200));
    QCOMPARE(batcher.waiting(), std::size_t(50));
}

void PushBatcherTest::neverMoreUnderWayThanAllowed()
{
    PushBatcher batcher({.tick = 1ms, .batch = 10, .inFlight = 2});
    Receiver receiver(batcher);
    for (int i = 0; i < 100; ++i)
        batcher.add(numbered(i));
    QCOMPARE(receiver.batches.size(), 2);
    QCOMPARE(batcher.inFlight(), 2);
    batcher.batchApplied();
    QCOMPARE(receiver.batches.size(), 3);
    QCOMPARE(batcher.inFlight(), 2);
}

void PushBatcherTest::nothingIsLostWhileTheReceiverIsBehind()
{
    PushBatcher batcher({.tick = 1ms, .batch = 10, .inFlight = 2});
    Receiver receiver(batcher);
    for (int i = 0; i < 995; ++i)
        batcher.add(numbered(i));
    while (receiver.count() < 990)
        batcher.batchApplied();
    batcher.batchApplied();
    QTRY_COMPARE(receiver.count(), 995); // the last, half-full batch comes with a tick
    QCOMPARE(receiver.numbers(), upTo(995));
    QCOMPARE(batcher.waiting(), std::size_t(0));
    QCOMPARE(batcher.coalesced(), std::uint64_t(0));
}

void PushBatcherTest::mergesSnapshotsPastTheBacklog()
{
    PushBatcher batcher({.tick = 1ms, .batch = 10, .inFlight = 0, .backlog = 100});
    for (int i = 0; i < 101; ++i)
        batcher.add(numbered(i));
    QCOMPARE(batcher.waiting(), std::size_t(5)); // one of each vehicle
    QCOMPARE(batcher.coalesced(), std::uint64_t(96));
    const auto rest = batcher.takeAll();
    QCOMPARE(rest.size(), std::size_t(1));
    QCOMPARE(rest[0]->pushes.back().received, start + 100ms);
}

void PushBatcherTest::neverMergesOtherKinds()
{
    PushBatcher batcher({.tick = 1ms, .batch = 10, .inFlight = 0, .backlog = 100});
    for (int i = 0; i < 500; ++i)
        batcher.add(tirePush(i));
    QCOMPARE(batcher.waiting(), std::size_t(500));
    QCOMPARE(batcher.coalesced(), std::uint64_t(0));
    std::size_t pushes = 0;
    for (const PushBatchPtr &batch : batcher.takeAll()) {
        QVERIFY(batch->pushes.size() <= 10);
        pushes += batch->pushes.size();
    }
    QCOMPARE(pushes, std::size_t(500));
}

void PushBatcherTest::looksAgainOnlyAfterManyMore()
{
    PushBatcher batcher({.tick = 1ms, .batch = 10, .inFlight = 0, .backlog = 100});
    for (int i = 0; i < 101; ++i)
        batcher.add(tirePush(i));
    for (int i = 0; i < 49; ++i)
        batcher.add(numbered(i));
    QCOMPARE(batcher.coalesced(), std::uint64_t(0));
    for (int i = 49; i < 60; ++i)
        batcher.add(numbered(i));
    QVERIFY(batcher.coalesced() > 40);
}

void PushBatcherTest::takeAllIgnoresTheReceiver()
{
    PushBatcher batcher({.tick = 1h, .batch = 10, .inFlight = 1});
    Receiver receiver(batcher);
    for (int i = 0; i < 35; ++i)
        batcher.add(numbered(i));
    QCOMPARE(receiver.count(), 10);
    for (const PushBatchPtr &batch : batcher.takeAll())
        receiver.batches.append(batch);
    QCOMPARE(receiver.numbers(), upTo(35));
    QCOMPARE(batcher.waiting(), std::size_t(0));
}

void PushBatcherTest::longPushesFillABatchSooner()
{
    PushBatcher batcher({.tick = 1h, .batchBytes = 1'000'000});
    Receiver receiver(batcher);
    for (int i = 0; i < 10; ++i) {
        ReceivedPush push = tirePush(i);
        push.bytes = 300'000;
        batcher.add(std::move(push));
    }
    QCOMPARE(receiver.batches.size(), 2);
    QCOMPARE(receiver.numbers(), upTo(8));
}

void PushBatcherTest::asksForNoMoreWhenFull()
{
    PushBatcher batcher({.tick = 1h, .batchBytes = 100'000, .inFlight = 1, .bytes = 1'000'000});
    Receiver receiver(batcher);
    QSignalSpy full(&batcher, &PushBatcher::fullChanged);
    for (int i = 0; i < 20; ++i) {
        ReceivedPush push = tirePush(i);
        push.bytes = 100'000;
        batcher.add(std::move(push));
    }
    QCOMPARE(full, QList<QVariantList>({{true}}));
    QVERIFY(batcher.waitingBytes() > 1'000'000); // what came all the same is kept
    while (batcher.waiting() > 0)
        batcher.batchApplied();
    QCOMPARE(full, QList<QVariantList>({{true}, {false}}));
    QCOMPARE(receiver.numbers(), upTo(20));
    QCOMPARE(batcher.waitingBytes(), std::size_t(0));
}

void PushBatcherTest::mergesBeforeItIsFull()
{
    PushBatcher batcher({.tick = 1h, .inFlight = 0, .bytes = 100 * (sizeof(ReceivedPush) + 1'000)});
    QSignalSpy full(&batcher, &PushBatcher::fullChanged);
    for (int i = 0; i < 1'000; ++i) {
        ReceivedPush push = numbered(i);
        push.bytes = 1'000;
        batcher.add(std::move(push));
    }
    QVERIFY(full.isEmpty());
    QVERIFY(batcher.coalesced() > 0);
    QVERIFY(batcher.waiting() <= 101);
}

QTEST_GUILESS_MAIN(PushBatcherTest)
#include "tst_pushbatcher.moc"
