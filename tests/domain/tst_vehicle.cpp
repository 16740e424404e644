// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statusmembers.h"
#include "domain/vehicle.h"

#include <QDataStream>
#include <QTest>

using namespace waypost;

/** The values a vehicle is made of: what "not reported" means, how two statuses merge, how a vehicle survives
 * a restart. */
class VehicleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentIsNotZero();
    void identifierThatDoesNotFitIsRefused();
    void mergeKeepsWhatIsLeftOut();
    void everyFieldMerges();
    void zerosWithoutAnObdAccessoryAreNoObd();
    void recordKeepsEverything();
    void recordOfAnotherVersionIsRefused();
    void impossibleLevelsAreRefused();
    void damagedRecordIsRefused();
    void fuelOverHundredIsNoPercentage();
    void memoryBudget();
};

namespace {

Vehicle fullVehicle()
{
    Vehicle vehicle;
    vehicle.imei = Imei("1000000000112567");
    vehicle.deviceKey = DeviceKey("191972038175241");
    vehicle.id = 26847;
    vehicle.model = SharedText("a model name longer than the small-string buffer");
    vehicle.name = QStringLiteral("Müller 7");
    vehicle.status.lat = 14.824593;
    vehicle.status.ignition = true;
    vehicle.status.deviceTime = instantFromMs(1'627'693'682'000);
    vehicle.status.inputs = {.state = 4, .known = 0xFF};
    vehicle.status.alertSum = {{404228143, -972, 2129968}, true};
    vehicle.status.texts.ensure().comment = "night shift";
    vehicle.status.lng = 120.482598;
    vehicle.placed = instantFromMs(1);
    vehicle.received = instantFromMs(2);
    vehicle.levels = {.battery = Level::Critical, .supply = Level::Fine, .tank = Level::Bad};
    vehicle.fitted = Fitted::Solar | Fitted::ProbeInPercent;
    vehicle.rhythm.learn({.length = std::chrono::hours(24), .ignition = false});
    vehicle.doubts.ensure().clock
        = {.offset = std::chrono::hours(-2), .suspect = ClockSuspect::Past, .run = 2};
    vehicle.doubts.ensure().mileage = {.last = 98'765'432, .pending = 120};
    vehicle.tires.push_back({{.sensor = {"A1B2C3D4E5F6"}, .pressureKpa = 723.12}, instantFromMs(3)});
    TireLevels &levels = vehicle.tires.front().reading.levels;
    levels.setLevels(Level::Fine, Level::Bad);
    levels.setMeasured();
    vehicle.driver.ensure() = {"0F19", "Katrin", instantFromMs(4), instantFromMs(8), {}};
    vehicle.faults.ensure().faults = {"P0301", "U0100"};
    vehicle.faults.ensure().firstSeen = {instantFromMs(5), instantFromMs(6)};
    vehicle.fuelProbe.ensure().fields = {{"fuelPercent", "64.5"}};
    return vehicle;
}

} // namespace

void VehicleTest::absentIsNotZero()
{
    Reported<double> number;
    Reported<bool> flag;
    Reported<Instant> time;
    QVERIFY(!number && !flag && !time);
    number = 0.0;
    flag = false;
    time = instantFromMs(0);
    QVERIFY(number && flag && time);
    QVERIFY(!(number == Reported<double>()));
    static_assert(sizeof(Reported<double>) == sizeof(double));
    static_assert(sizeof(Reported<bool>) == 1);
}

void VehicleTest::identifierThatDoesNotFitIsRefused()
{
    Imei imei("1000000000112567");
    QVERIFY(!imei.assign("123456789012345678901234"));
    QCOMPARE(imei.view(), std::string_view("1000000000112567"));
}

void VehicleTest::mergeKeepsWhatIsLeftOut()
{
    Status known;
    known.speedKmh = 80.0;
    known.batteryPercent = 90;
    known.texts.ensure().comment = "old";
    Status next;
    next.speedKmh = 0.0;
    known.mergeFrom(next);
    QCOMPARE(*known.speedKmh, 0.0);
    QCOMPARE(*known.batteryPercent, 90);
    QCOMPARE(known.texts.get()->comment, std::string("old"));
}

void VehicleTest::everyFieldMerges()
{
    // Fill each plain field in turn and see it arrive: a field forgotten in the list would not.
    std::apply(
        [](auto... member) {
            const auto check = [](auto m) {
                Status next;
                using Field = std::decay_t<decltype(next.*m)>;
                if constexpr (std::is_same_v<Field, Reported<Instant>>)
                    next.*m = instantFromMs(7);
                else
                    next.*m = Field(1);
                Status known;
                known.mergeFrom(next);
                QVERIFY(known == next);
            };
            (check(member), ...);
        },
        statusMembers);
    QCOMPARE(std::tuple_size_v<decltype(statusMembers)>, std::size_t(59));
}

void VehicleTest::zerosWithoutAnObdAccessoryAreNoObd()
{
    Status status;
    status.rpm = 0;
    status.coolantC = 0;
    QVERIFY(!status.hasObd());
    status.texts.ensure().obdVersion = "1.2";
    QVERIFY(status.hasObd());
    status.texts.reset();
    status.coolantC = 86;
    QVERIFY(status.hasObd());
}

void VehicleTest::recordKeepsEverything()
{
    const Vehicle vehicle = fullVehicle();
    const std::optional<Vehicle> back = vehicleFromRecord(toRecord(vehicle));
    QVERIFY(back.has_value());
    QVERIFY(*back == vehicle);
}

void VehicleTest::recordOfAnotherVersionIsRefused()
{
    constexpr int versionAt = 4;
    QByteArray record = toRecord(fullVehicle());
    --record[versionAt + 1];
    QVERIFY(!vehicleFromRecord(record));
}

void VehicleTest::impossibleLevelsAreRefused()
{
    Vehicle vehicle = fullVehicle();
    vehicle.levels.supply = Level(7);
    QVERIFY(!vehicleFromRecord(toRecord(vehicle)));
}

void VehicleTest::damagedRecordIsRefused()
{
    const QByteArray record = toRecord(fullVehicle());
    for (qsizetype length = 0; length < record.size(); ++length)
        QVERIFY2(!vehicleFromRecord(record.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!vehicleFromRecord(record + 'x'));
}

void VehicleTest::fuelOverHundredIsNoPercentage()
{
    Vehicle vehicle;
    QVERIFY(fuelOf(vehicle).source == FuelReading::Source::None);
    vehicle.status.remainFuelRate = 64.0;
    QCOMPARE(*fuelOf(vehicle).percent, 64.0);
    vehicle.status.remainFuelRate = 320.0; // litres, then; the push does not say so
    QVERIFY(!fuelOf(vehicle).percent);
    vehicle.fuelProbe.ensure().percent = 12.5;
    QCOMPARE(*fuelOf(vehicle).percent, 12.5);
    QVERIFY(fuelOf(vehicle).source == FuelReading::Source::Rs232);
    vehicle.fuelProbe.ensure().percent.reset(); // an ultrasonic probe: heights only
    vehicle.status.remainFuelRate = 64.0;
    QCOMPARE(*fuelOf(vehicle).percent, 64.0);
    QVERIFY(fuelOf(vehicle).source == FuelReading::Source::Snapshot);
    vehicle.status.remainFuelRate.reset();
    QVERIFY(fuelOf(vehicle).source == FuelReading::Source::Rs232);
}

void VehicleTest::memoryBudget()
{
    Vehicle vehicle = fullVehicle();
    vehicle.tires.assign(4, vehicle.tires.front());
    vehicle.tires.shrink_to_fit();
    QCOMPARE_LE(sizeof(Vehicle) + 4 * sizeof(TireState), std::size_t(900));
    QCOMPARE_GE(heapBytes(vehicle), 4 * sizeof(TireState) + sizeof(DriverState));
}

QTEST_GUILESS_MAIN(VehicleTest)
#include "tst_vehicle.moc"
