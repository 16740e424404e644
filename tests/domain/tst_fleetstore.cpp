// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FleetStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneChangePerVehicleAndBatch();
    void newVehiclesAreAnnouncedBeforeTheyChange();
    void olderSnapshotIsCountedAndNotMerged();
    void sameSnapshotTwiceIsHarmless();
    void partialSnapshotKeepsTheRest();
    void lostFixKeepsThePlace();
    void firstPlaceMayBeOld();
    void zeroZeroIsNoPlace();
    void clockRunningAheadDoesNotLookFresh();
    void freshnessCrossesItsLimits();
    void tiresAreKeptPerSensor();
    void tireWithoutPressureHasNone();
    void driverLastsUntilReplaced();
    void emptyFaultListMeansNone();
    void faultKeepsTheTimeItCame();
    void unrecognisedFaultsKeepTheLastOnes();
    void pushWithOnlyADeviceKeyFindsItsVehicle();
    void restoredFleetGivesWayToNews();
    void unknownPushIsCounted();
    void clockRunningAheadDoesNotOutdateTheRest();
    void endlessTiresAndFaultsAreCut();
    void findsEachOfThousands();
    void trackerThatMovedFindsItsNewVehicle();

private:
    Snapshot snapshot(std::string_view imei = "V1") const
    {
        Snapshot push{.vehicle = {.imei = {imei}, .deviceKey = {"K1"}}};
        push.status.deviceTime = m_clock.now();
        return push;
    }
    Snapshot placed(double lat, double lng, bool fix = true) const
    {
        Snapshot push = snapshot();
        push.status.lat = lat;
        push.status.lng = lng;
        push.status.fixValid = fix;
        return push;
    }
    void apply(DevicePush push) { m_store->apply({{{m_clock.now(), std::move(push)}}}); }
    const Vehicle &vehicle() const { return m_store->vehicle(0); }

    ManualClock m_clock;
    std::unique_ptr<FleetStore> m_store;
};

void FleetStoreTest::init()
{
    m_store = std::make_unique<FleetStore>(m_clock);
}
void FleetStoreTest::cleanup()
{
    m_store.reset();
}

void FleetStoreTest::oneChangePerVehicleAndBatch()
{
    QList<VehicleChange> seen;
    int signalsSeen = 0;
    connect(m_store.get(), &FleetStore::changed, this, [&](std::span<const VehicleChange> changes) {
        ++signalsSeen;
        seen.append(QList<VehicleChange>(changes.begin(), changes.end()));
    });
    Snapshot first = placed(53, 10);
    Snapshot second = placed(53.1, 10);
    second.status.speedKmh = 50.0;
    m_store->apply({{{m_clock.now(), first}, {m_clock.now(), snapshot("V2")}, {m_clock.now(), second}}});
    QCOMPARE(signalsSeen, 1);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.at(0).row, 0);
    QVERIFY(seen.at(0).fields.testFlags(VehicleField::Position | VehicleField::Motion));
    QVERIFY(!seen.at(1).fields.testFlag(VehicleField::Position));
}

void FleetStoreTest::newVehiclesAreAnnouncedBeforeTheyChange()
{
    QStringList order;
    // Somebody who names each vehicle at once, and was there before whoever shows the rows.
    connect(m_store.get(), &FleetStore::vehiclesAdded, this, [&](int first) {
        m_store->setName(m_store->vehicle(first).imei, u"Named"_s);
    });
    connect(m_store.get(), &FleetStore::vehiclesAdded, this, [&](int first, int last) {
        order += u"added %1-%2"_s.arg(first).arg(last);
    });
    connect(m_store.get(), &FleetStore::changed, this, [&] { order += u"changed"_s; });
    m_store->apply({{{m_clock.now(), snapshot("V1")}, {m_clock.now(), snapshot("V2")}}});
    apply(snapshot("V3"));
    QCOMPARE(order, (QStringList{u"added 0-1"_s, u"changed"_s, u"added 2-2"_s, u"changed"_s}));
}

void FleetStoreTest::olderSnapshotIsCountedAndNotMerged()
{
    apply(placed(53, 10));
    Snapshot older = placed(1, 1);
    older.status.deviceTime = m_clock.now() - 1min;
    older.status.batteryPercent = 5;
    apply(older);
    QCOMPARE(m_store->counts().outOfOrder, 1U);
    QCOMPARE(vehicle().position()->lat, 53.0);
    QVERIFY(!vehicle().status.batteryPercent);
}

void FleetStoreTest::sameSnapshotTwiceIsHarmless()
{
    apply(placed(53, 10));
    const Vehicle before = vehicle();
    apply(placed(53, 10));
    QVERIFY(vehicle() == before);
    QCOMPARE(m_store->counts().outOfOrder, 0U);
}

void FleetStoreTest::partialSnapshotKeepsTheRest()
{
    Snapshot full = placed(53, 10);
    full.status.batteryPercent = 80;
    apply(full);
    m_clock.advance(10s);
    apply(snapshot());
    QCOMPARE(*vehicle().status.batteryPercent, 80);
    QVERIFY(vehicle().position()->valid);
}

void FleetStoreTest::lostFixKeepsThePlace()
{
    apply(placed(53, 10));
    const Instant fixed = m_clock.now();
    m_clock.advance(10s);
    apply(placed(0, 0, false));
    QCOMPARE(vehicle().position()->lat, 53.0);
    QVERIFY(!vehicle().position()->valid);
    QVERIFY(vehicle().position()->fixed == fixed);
    QCOMPARE(m_store->columns().placed.at(0), 2);
    m_clock.advance(10s);
    apply(placed(54, 11, false)); // a stale position under a fresh report is not a fix either
    QCOMPARE(vehicle().position()->lat, 53.0);
}

void FleetStoreTest::firstPlaceMayBeOld()
{
    apply(placed(54, 11, false));
    QCOMPARE(m_store->columns().placed.at(0), 2);
    QCOMPARE(m_store->columns().lat.at(0), 54.0);
}

void FleetStoreTest::zeroZeroIsNoPlace()
{
    apply(placed(0, 0, true));
    QVERIFY(!vehicle().position());
    QCOMPARE(m_store->columns().placed.at(0), 0);
}

void FleetStoreTest::clockRunningAheadDoesNotLookFresh()
{
    Snapshot ahead = snapshot();
    ahead.status.deviceTime = m_clock.now() + 2h;
    apply(ahead);
    QVERIFY(*vehicle().reportTime == m_clock.now());
}

void FleetStoreTest::freshnessCrossesItsLimits()
{
    for (int i = 0; i < 200; ++i) {
        Snapshot push = snapshot();
        push.status.ignition = true;
        apply(push);
        m_clock.advance(20s);
    }
    int changes = 0;
    connect(m_store.get(), &FleetStore::changed, this, [&] { ++changes; });
    m_store->updateFreshness();
    QVERIFY(m_store->columns().freshness.at(0) == Freshness::Fresh);
    QCOMPARE(changes, 0);
    m_clock.advance(45s);
    m_store->updateFreshness();
    QVERIFY(m_store->columns().freshness.at(0) == Freshness::Stale);
    m_clock.advance(60s);
    m_store->updateFreshness();
    QVERIFY(m_store->columns().freshness.at(0) == Freshness::Lost);
    QCOMPARE(changes, 2);
}

void FleetStoreTest::tiresAreKeptPerSensor()
{
    TireReport report{.vehicle = {.imei = {"V1"}}};
    report.readings = {{.sensor = {"BB"}, .pressureKpa = 700.0}, {.sensor = {"AA"}, .pressureKpa = 720.0}};
    apply(report);
    m_clock.advance(60s);
    report.readings = {{.sensor = {"BB"}, .pressureKpa = 690.0}};
    report.deviceTime = m_clock.now();
    apply(report);
    report.deviceTime = m_clock.now() - 30s;
    report.readings = {{.sensor = {"BB"}, .pressureKpa = 1.0}};
    apply(report);
    QCOMPARE(vehicle().tires.size(), std::size_t(2));
    QCOMPARE(vehicle().tires.at(0).reading.sensor.view(), std::string_view("AA"));
    QCOMPARE(*vehicle().tires.at(1).reading.pressureKpa, 690.0);
    QCOMPARE(m_store->counts().outOfOrder, 1U);
}

void FleetStoreTest::tireWithoutPressureHasNone()
{
    TireReport report{.vehicle = {.imei = {"V1"}}};
    report.readings = {{.sensor = {"AA"}, .pressureKpa = 700.0, .sensorVolts = 3.1}};
    apply(report);
    report.readings = {{.sensor = {"AA"}}};
    apply(report);
    QVERIFY(!vehicle().tires.at(0).reading.pressureKpa);
    QVERIFY(!vehicle().tires.at(0).reading.sensorVolts);
}

void FleetStoreTest::driverLastsUntilReplaced()
{
    DriverReport report{.vehicle = {.imei = {"V1"}}, .id = "T1", .name = "Ada"};
    apply(report);
    const Instant since = m_clock.now();
    m_clock.advance(60s);
    apply(report);
    QVERIFY(vehicle().driver.get()->since == since);
    report.id = "T2";
    report.name = "Bo";
    apply(report);
    QCOMPARE(vehicle().driver.get()->name, std::string("Bo"));
    QVERIFY(vehicle().driver.get()->since == m_clock.now());
}

void FleetStoreTest::emptyFaultListMeansNone()
{
    ObdErrorReport report{.vehicle = {.imei = {"V1"}}, .faults = {"P0301"}};
    apply(report);
    report.faults.clear();
    apply(report);
    QVERIFY(vehicle().faults.get()->faults.empty());
}

void FleetStoreTest::faultKeepsTheTimeItCame()
{
    const Instant first = m_clock.now();
    apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .faults = {"P0301"}});
    m_clock.advance(1min);
    apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .faults = {"U0100", "P0301"}});
    const FaultState &faults = *vehicle().faults.get();
    QCOMPARE(faults.firstSeen, (std::vector<Instant>{m_clock.now(), first}));
    apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .faults = {"U0100"}});
    m_clock.advance(1min);
    apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .faults = {"P0301"}}); // gone for a while: it came anew
    QCOMPARE(faults.firstSeen, std::vector<Instant>{m_clock.now()});
}

void FleetStoreTest::unrecognisedFaultsKeepTheLastOnes()
{
    apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .faults = {"P0301"}});
    apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .raw = "{\"odd\":1}"});
    QCOMPARE(vehicle().faults.get()->faults.size(), std::size_t(1));
    QCOMPARE(vehicle().faults.get()->raw, std::string("{\"odd\":1}"));
}

void FleetStoreTest::pushWithOnlyADeviceKeyFindsItsVehicle()
{
    apply(snapshot());
    apply(DriverReport{.vehicle = {.imei = {"K1"}, .deviceKey = {"K1"}}, .name = "Ada"});
    QCOMPARE(m_store->size(), 1);
    QVERIFY(vehicle().driver.get());
}

void FleetStoreTest::restoredFleetGivesWayToNews()
{
    apply(placed(53, 10));
    const Vehicle kept = vehicle();
    FleetStore next(m_clock);
    QSignalSpy added(&next, &FleetStore::vehiclesAdded);
    next.restore({kept, kept});
    QCOMPARE(next.size(), 1);
    QCOMPARE(added.size(), 1);
    QCOMPARE(next.columns().placed.at(0), 1);
    QCOMPARE(next.rowOfDeviceKey(DeviceKey("K1")), 0);
    m_clock.advance(10s);
    next.apply({{{m_clock.now(), placed(54, 10)}}});
    QCOMPARE(next.columns().lat.at(0), 54.0);
}

void FleetStoreTest::unknownPushIsCounted()
{
    apply(UnknownDevicePush{"coffee", "{}"});
    QCOMPARE(m_store->counts().unknown, 1U);
    QCOMPARE(m_store->size(), 0);
}

void FleetStoreTest::clockRunningAheadDoesNotOutdateTheRest()
{
    Snapshot ahead = placed(10, 10);
    ahead.status.deviceTime = m_clock.now() + 8h;
    apply(ahead);
    m_clock.advance(10s);
    apply(placed(53, 10));
    QCOMPARE(m_store->columns().lat.at(0), 53.0);
    QCOMPARE(m_store->counts().outOfOrder, 0U);
}

void FleetStoreTest::endlessTiresAndFaultsAreCut()
{
    TireReport tires{.vehicle = {.imei = {"V1"}}};
    ObdErrorReport faults{.vehicle = {.imei = {"V1"}}};
    for (int number = 0; number < 2'000; ++number) {
        tires.readings.push_back({.sensor = {std::to_string(number)}});
        faults.faults.push_back(std::to_string(number));
    }
    apply(tires);
    apply(faults);
    QCOMPARE(vehicle().tires.size(), 64U);
    QCOMPARE(vehicle().faults.get()->faults.size(), 256U);
}

void FleetStoreTest::findsEachOfThousands()
{
    constexpr int vehicles = 5'000;
    PushBatch batch;
    for (int number = 0; number < vehicles; ++number)
        batch.pushes.push_back({m_clock.now(), snapshot("V" + std::to_string(number))});
    m_store->apply(batch);
    m_store->apply(batch);
    QCOMPARE(m_store->size(), vehicles);
    for (int number = 0; number < vehicles; ++number)
        QCOMPARE(m_store->rowOf(Imei("V" + std::to_string(number))), number);
    QCOMPARE(m_store->rowOf(Imei("V5000")), -1);
}

void FleetStoreTest::trackerThatMovedFindsItsNewVehicle()
{
    apply(snapshot("V1"));
    apply(snapshot("V2")); // the same tracker, now in another vehicle
    QCOMPARE(m_store->rowOfDeviceKey(DeviceKey("K1")), 1);
    QCOMPARE(m_store->rowOfDeviceKey(DeviceKey("K2")), -1);
}

QTEST_GUILESS_MAIN(FleetStoreTest)
#include "tst_fleetstore.moc"
