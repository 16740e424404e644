// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/coalesce.h"

#include <QTest>

using namespace waypost;

namespace {

constexpr Instant start = instantFromMs(1'700'000'000'000);

Snapshot snapshotOf(std::string_view imei, int second)
{
    Snapshot snapshot;
    snapshot.vehicle.imei = imei;
    snapshot.status.deviceTime = start + std::chrono::seconds(second);
    snapshot.status.lat = 50 + second;
    snapshot.status.lng = 10.0;
    snapshot.status.fixValid = true;
    return snapshot;
}

ReceivedPush received(DevicePush push, int second = 0)
{
    return {start + std::chrono::seconds(second), std::move(push)};
}

const Snapshot &snapshotIn(const ReceivedPush &push)
{
    return std::get<Snapshot>(push.push);
}

} // namespace

class CoalesceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerWinsAndWhatItLeavesOutStays();
    void vehiclesStayApart();
    void otherKindsStayInTheirOrder();
    void keeps_data();
    void keeps();
    void nothingMovesPastAnAlarm();
    void identityIsMerged();
    void countsThePositionsThatGo();
};

void CoalesceTest::countsThePositionsThatGo()
{
    const Snapshot placed = snapshotOf("1", 1);
    Snapshot withoutFix = snapshotOf("2", 1);
    withoutFix.status.fixValid = false;
    Snapshot withoutPlace = snapshotOf("3", 1);
    withoutPlace.status.lat.reset();
    withoutPlace.status.lng.reset();
    withoutPlace.status.fixValid.reset();
    std::vector<ReceivedPush> pushes{received(placed, 1), received(withoutFix, 1), received(withoutPlace, 1)};
    for (const char *imei : {"1", "2", "3"})
        pushes.push_back(received(snapshotOf(imei, 2), 2));
    const Coalesced gone = coalesceSnapshots(pushes);
    QCOMPARE(gone.pushes, std::size_t(3));
    QCOMPARE(gone.positions, std::size_t(1));
}

void CoalesceTest::newerWinsAndWhatItLeavesOutStays()
{
    Snapshot older = snapshotOf("1", 1);
    older.status.batteryPercent = 80;
    older.status.speedKmh = 50.0;
    Snapshot newer = snapshotOf("1", 2);
    newer.status.speedKmh = 60.0;
    std::vector<ReceivedPush> pushes{received(older, 1), received(newer, 2)};

    QCOMPARE(coalesceSnapshots(pushes).pushes, std::size_t(1));
    QCOMPARE(pushes.size(), std::size_t(1));
    QCOMPARE(pushes[0].received, start + std::chrono::seconds(2));
    const Status &status = snapshotIn(pushes[0]).status;
    QCOMPARE(status.speedKmh.value(), 60.0);
    QCOMPARE(status.batteryPercent.value(), 80);
    QCOMPARE(status.lat.value(), 52.0);
    QCOMPARE(status.deviceTime.value(), start + std::chrono::seconds(2));
}

void CoalesceTest::vehiclesStayApart()
{
    std::vector<ReceivedPush> pushes;
    for (int second = 0; second < 10; ++second) {
        for (const char *imei : {"1", "2", "3"})
            pushes.push_back(received(snapshotOf(imei, second), second));
    }
    QCOMPARE(coalesceSnapshots(pushes).pushes, std::size_t(27));
    QCOMPARE(pushes.size(), std::size_t(3));
    for (std::size_t i = 0; i < pushes.size(); ++i) {
        QCOMPARE(snapshotIn(pushes[i]).vehicle.imei, Imei(std::string_view("123").substr(i, 1)));
        QCOMPARE(snapshotIn(pushes[i]).status.lat.value(), 59.0);
    }
}

void CoalesceTest::otherKindsStayInTheirOrder()
{
    TireReport tires;
    tires.vehicle.imei = Imei("1");
    std::vector<ReceivedPush> pushes{received(snapshotOf("1", 1)),  received(tires),
                                     received(DriverReport{}),      received(snapshotOf("1", 2)),
                                     received(ObdErrorReport{}),    received(FuelProbeReport{}),
                                     received(UnknownDevicePush{}), received(tires)};
    QCOMPARE(coalesceSnapshots(pushes).pushes, std::size_t(1));
    QList<std::size_t> kinds;
    for (const ReceivedPush &push : pushes)
        kinds.append(push.push.index());
    QCOMPARE(kinds, QList<std::size_t>({1, 2, 0, 3, 4, 5, 1}));
}

void CoalesceTest::keeps_data()
{
    QTest::addColumn<Snapshot>("older");
    QTest::addColumn<Snapshot>("newer");
    const auto row = [](const char *name, auto change) {
        Snapshot older = snapshotOf("1", 1);
        Snapshot newer = snapshotOf("1", 2);
        change(older.status, newer.status);
        QTest::newRow(name) << older << newer;
    };
    row("an alarm number", [](Status &older, Status &) { older.alarmNumber = 6; });
    row("an unknown alarm number", [](Status &older, Status &) { older.alarmNumber = 77; });
    row("a low battery that recovers", [](Status &older, Status &newer) {
        older.batteryLow = true;
        newer.batteryLow = false;
    });
    row("a low supply that recovers", [](Status &older, Status &newer) {
        older.externalLow = true;
        newer.externalLow = false;
    });
    row("alarm bits that change", [](Status &older, Status &newer) {
        older.alerts = 16;
        newer.alerts = 0;
    });
    row("a fix before it is lost", [](Status &, Status &newer) { newer.fixValid = false; });
    row("a fix before a report without one", [](Status &, Status &newer) {
        newer.lat.reset();
        newer.lng.reset();
        newer.fixValid.reset();
    });
    row("a fix before coordinates of unknown worth", [](Status &, Status &newer) { newer.fixValid.reset(); });
    row("what comes before a report from the past",
        [](Status &older, Status &newer) { std::swap(older.deviceTime, newer.deviceTime); });
    row("a report without time", [](Status &older, Status &) { older.deviceTime.reset(); });
}

void CoalesceTest::keeps()
{
    QFETCH(const Snapshot, older);
    QFETCH(const Snapshot, newer);
    std::vector<ReceivedPush> pushes{received(older), received(newer)};
    QCOMPARE(coalesceSnapshots(pushes).pushes, std::size_t(0));
    QCOMPARE(snapshotIn(pushes[0]).status, older.status);
    QCOMPARE(snapshotIn(pushes[1]).status, newer.status);
}

void CoalesceTest::nothingMovesPastAnAlarm()
{
    Snapshot first = snapshotOf("1", 1);
    first.status.batteryPercent = 80;
    Snapshot alarm = snapshotOf("1", 2);
    alarm.status.alarmNumber = 6;
    std::vector<ReceivedPush> pushes{
        received(first), received(alarm), received(snapshotOf("1", 3)), received(snapshotOf("1", 4))};
    QCOMPARE(
        coalesceSnapshots(pushes).pushes,
        std::size_t(2)); // the first into the alarm, the third into the fourth
    QCOMPARE(pushes.size(), std::size_t(2));
    QCOMPARE(snapshotIn(pushes[0]).status.alarmNumber.value(), 6);
    QCOMPARE(snapshotIn(pushes[0]).status.batteryPercent.value(), 80);
    QVERIFY(!snapshotIn(pushes[1]).status.alarmNumber);
    QVERIFY(!snapshotIn(pushes[1]).status.batteryPercent);
}

void CoalesceTest::identityIsMerged()
{
    Snapshot older = snapshotOf("1", 1);
    older.vehicle.deviceKey = DeviceKey("100000000000001");
    older.vehicle.model = "T1";
    older.vehicle.id = 7;
    Snapshot newer = snapshotOf("1", 2);
    newer.vehicle.model = "T2";
    std::vector<ReceivedPush> pushes{received(older), received(newer)};
    QCOMPARE(coalesceSnapshots(pushes).pushes, std::size_t(1));
    QCOMPARE(snapshotIn(pushes[0]).vehicle.deviceKey, DeviceKey("100000000000001"));
    QCOMPARE(snapshotIn(pushes[0]).vehicle.id.value(), 7);
    QCOMPARE(snapshotIn(pushes[0]).vehicle.model, std::string("T2"));
}

QTEST_GUILESS_MAIN(CoalesceTest)
#include "tst_coalesce.moc"
