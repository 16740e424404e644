// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/devicedecoder.h"
#include "simulator/fleet.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

namespace {

constexpr int vehicles = 250;
constexpr double pushesPerSecond = 25;
const Instant start = instantFromMs(1'795'000'000'000);

/** Calls @p see(report) for every report of so many simulated minutes. */
template <typename See>
void simulate(Fleet &fleet, int minutes, See see)
{
    const int pushes = static_cast<int>(minutes * 60 * pushesPerSecond);
    for (int push = 0; push < pushes && !QTest::currentTestFailed(); ++push) {
        const Instant at = start + Milliseconds(static_cast<std::int64_t>(push * 1000 / pushesPerSecond));
        if (const std::optional<DeviceReport> report = fleet.nextReport(at))
            see(*report);
    }
}

std::string frameOf(Fleet &fleet, const DeviceReport &report)
{
    std::string frame;
    fleet.appendFrame(frame, report);
    return frame;
}

std::string everything(std::uint64_t seed)
{
    Fleet fleet(vehicles, seed, start);
    std::string all;
    for (int number = 0; number < fleet.openingSize(); ++number) {
        if (const auto report = fleet.openingReport(number))
            fleet.appendFrame(all, *report);
    }
    simulate(fleet, 2, [&](const DeviceReport &report) { fleet.appendFrame(all, report); });
    return all;
}

} // namespace

class FleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameFrames();
    void everyKindOccurs();
    void everyTroubleOccurs();
    void framesDecode();
    void nobodyJumps();
    void valuesStayPlausible();
    void parkedVehiclesReportLess();
    void silentVehiclesStaySilent();
    void openingTellsOfEverybody();
    void emptyFleetHasNothing();
    void stateIsSmall();
};

void FleetTest::sameSeedGivesTheSameFrames()
{
    const std::string once = everything(7);
    QVERIFY(once.size() > 500'000);
    QVERIFY(once == everything(7));
    QVERIFY(once != everything(8));
}

void FleetTest::everyKindOccurs()
{
    Fleet fleet(vehicles, 1, start);
    QMap<SentKind, int> seen;
    simulate(fleet, 30, [&seen](const DeviceReport &report) { ++seen[report.kind]; });
    for (const SentKind kind :
         {SentKind::Snapshot, SentKind::BleTire, SentKind::Rs232Tire, SentKind::Driver,
          SentKind::ObdErrorInfo, SentKind::Rs232Fuel, SentKind::UnknownEvent})
        QVERIFY2(seen.value(kind) > 0, toString(kind));
    QVERIFY(seen.value(SentKind::Snapshot) > seen.value(SentKind::BleTire));
}

void FleetTest::everyTroubleOccurs()
{
    Fleet fleet(vehicles, 1, start);
    QSet<int> alarms;
    int partial = 0;
    int late = 0;
    Instant newest = start;
    bool oddLines = false;
    simulate(fleet, 90, [&](const DeviceReport &report) {
        alarms.insert(fleet.vehicle(report.vehicle).alarmNumber);
        partial += report.partial ? 1 : 0;
        late += report.date < newest - 10min ? 1 : 0;
        newest = std::max(newest, report.date);
        const bool odd = roleOf(report.vehicle) == Role::OddLines && report.kind == SentKind::Snapshot;
        oddLines = oddLines || (odd && frameOf(fleet, report).find("\"input\":\"1=") != std::string::npos);
    });
    QVERIFY(partial > 0);
    QVERIFY(late > 0);
    QVERIFY(oddLines);
    for (const int number :
         {alarm::none, alarm::ignitionOn, alarm::parking, alarm::powerLost, alarm::fuelLeak})
        QVERIFY2(alarms.contains(number), qPrintable(QString::number(number)));
}

void FleetTest::framesDecode()
{
    Fleet fleet(vehicles, 3, start);
    DeviceDecoder decoder;
    std::vector<DevicePush> pushes;
    QSet<std::size_t> kinds;
    int unknownNumber = 0;
    int withoutFix = 0;
    const auto see = [&](const DeviceReport &report) {
        const std::string frame = frameOf(fleet, report);
        pushes.clear();
        const std::optional<DecodeError> error = decoder.decode(frame, report.date + 1min, pushes);
        QVERIFY2(!error, frame.c_str());
        QVERIFY(!pushes.empty());
        kinds.insert(pushes.front().index());
        if (const auto *snapshot = std::get_if<Snapshot>(&pushes.front())) {
            unknownNumber += snapshot->status.alarmNumber == Reported<std::int32_t>(77) ? 1 : 0;
            withoutFix += snapshot->status.fixValid == Reported<bool>(false) ? 1 : 0;
        }
        if (const auto *tires = std::get_if<TireReport>(&pushes.front()))
            QCOMPARE(tires->readings.size(), std::size_t(fleet.vehicle(report.vehicle).outfit().wheels));
        if (const auto *driver = std::get_if<DriverReport>(&pushes.front()))
            QVERIFY(!driver->name.empty() && !driver->id.empty());
    };
    simulate(fleet, 8, see);
    QCOMPARE(kinds.size(), 6); // the five typed structs and the unknown event
    QVERIFY(unknownNumber > 0);
    QVERIFY(withoutFix > 0);
}

void FleetTest::nobodyJumps()
{
    constexpr double fastestMetresPerSecond = 130 / 3.6;
    Fleet fleet(vehicles, 5, start);
    struct Seen
    {
        RoadPoint place;
        Instant at;
    };
    QMap<int, Seen> last;
    double travelled = 0;
    simulate(fleet, 60, [&](const DeviceReport &report) {
        const RoadPoint place = fleet.positionOf(report.vehicle);
        const Instant at = fleet.vehicle(report.vehicle).time;
        if (const auto before = last.constFind(report.vehicle); before != last.cend()) {
            const double seconds = std::chrono::duration<double>(at - before->at).count();
            const double metres = distanceM(before->place, place);
            QVERIFY2(
                metres <= seconds * fastestMetresPerSecond + 1,
                qPrintable(
                    QStringLiteral("vehicle %1: %2 m in %3 s").arg(report.vehicle).arg(metres).arg(seconds)));
            travelled += metres;
        }
        last[report.vehicle] = {place, at};
    });
    QVERIFY2(travelled > 3'000'000, qPrintable(QString::number(travelled))); // they do drive
}

void FleetTest::valuesStayPlausible()
{
    Fleet fleet(vehicles, 9, start);
    bool warmed = false;
    simulate(fleet, 120, [&](const DeviceReport &report) {
        const DemoVehicle &vehicle = fleet.vehicle(report.vehicle);
        const Outfit &outfit = vehicle.outfit();
        QVERIFY(vehicle.speedKmh >= 0 && vehicle.speedKmh <= 130);
        QVERIFY(vehicle.activity == Activity::Driving || vehicle.speedKmh == 0);
        QVERIFY(vehicle.fuelLitres >= 0 && vehicle.fuelLitres <= outfit.tankLitres);
        QVERIFY(vehicle.batteryPercent >= 10 && vehicle.batteryPercent <= 100);
        QVERIFY(vehicle.tireWarmthK >= 0 && vehicle.tireWarmthK <= 40);
        const double length = fleet.roads().road(vehicle.road).lengthM();
        QVERIFY(vehicle.metres >= 0 && vehicle.metres <= length);
        warmed = warmed || vehicle.tireWarmthK > 20;
    });
    QVERIFY(warmed);
}

void FleetTest::parkedVehiclesReportLess()
{
    Fleet fleet(vehicles, 4, start);
    QMap<int, int> reports;
    QSet<int> everMoved;
    simulate(fleet, 20, [&](const DeviceReport &report) {
        ++reports[report.vehicle];
        if (fleet.vehicle(report.vehicle).engineOn())
            everMoved.insert(report.vehicle);
    });
    int parkedAllTheTime = 0;
    for (auto it = reports.cbegin(); it != reports.cend(); ++it) {
        if (!everMoved.contains(it.key())) {
            ++parkedAllTheTime;
            QVERIFY2(it.value() <= 16, qPrintable(QString::number(it.value())));
        }
    }
    QVERIFY(parkedAllTheTime > 0);
}

void FleetTest::silentVehiclesStaySilent()
{
    Fleet fleet(vehicles, 4, start);
    QMap<int, Instant> last;
    simulate(fleet, 10, [&last](const DeviceReport &report) { last[report.vehicle] = report.date; });
    int stopped = 0;
    for (int index = 0; index < vehicles; ++index) {
        if (roleOf(index) == Role::Silent) {
            QVERIFY(!last.contains(index));
            QVERIFY(start - fleet.vehicle(index).reported > 20min);
        } else if (roleOf(index) == Role::GoesSilent && last.contains(index)) {
            QVERIFY(last[index] <= start + 90s);
            ++stopped;
        }
    }
    QVERIFY(stopped > 0);
}

void FleetTest::openingTellsOfEverybody()
{
    Fleet fleet(vehicles, 2, start);
    QSet<int> snapshots;
    for (int number = 0; number < fleet.openingSize(); ++number) {
        const auto report = fleet.openingReport(number);
        if (report && report->kind == SentKind::Snapshot)
            snapshots.insert(report->vehicle);
        if (report)
            QVERIFY(report->date < start);
    }
    QCOMPARE(snapshots.size(), vehicles);
}

void FleetTest::emptyFleetHasNothing()
{
    Fleet fleet(0, 1, start);
    QCOMPARE(fleet.openingSize(), 0);
    QVERIFY(!fleet.nextReport(start));
}

void FleetTest::stateIsSmall()
{
    QVERIFY(sizeof(DemoVehicle) <= 256); // 100,000 of them in 25 MB
}

QTEST_GUILESS_MAIN(FleetTest)
#include "tst_fleet.moc"
