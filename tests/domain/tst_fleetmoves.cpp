// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleetfixture.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What moves from one vehicle to another: tire sensors and drivers. */
class FleetMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sensorHeardElsewhereHasMoved();
    void itsAlarmsEndWithTheReason();
    void lateReportTakesNoSensor();
    void yardNeighboursDoNotFlap();
    void trailerThatChangedTractorsMoves();
    void sensorOfAWheelNeedsMoreThanOneHearing();
    void placesInAListAreNoSensors();
    void recordsWithOneSensorTwice();
    void manySensorsAreFoundAgain();
    void driverIsOnTheLastVehicle();
    void lateSignInIsHistory();
    void nobodyDrives_data();
    void nobodyDrives();
    void parkedForHalfADay();
    void shortStopKeepsTheDriver();
    void ignitionBackAfterTheNightBringsNoDriver();
    void driverSurvivesARestart();
    void endOfADriverIsTold();

private:
    void hear(
        std::string_view imei, std::string_view sensor = "C45A01D2E3F0", Reported<std::int32_t> state = 0,
        Milliseconds ago = 0s)
    {
        TireReport report{.vehicle = {.imei = {imei}}, .deviceTime = m_clock.now() - ago};
        report.readings = {{.sensor = {sensor}, .state = state, .pressureKpa = 700.0, .temperatureC = 30.0}};
        m_fleet.apply(report);
    }
    [[nodiscard]] std::size_t tires(int row) { return m_fleet.vehicle(row).tires.size(); }
    void signIn(std::string_view imei, const std::string &id, Milliseconds ago = 0s)
    {
        m_fleet.apply(DriverReport{.vehicle = {.imei = {imei}}, .deviceTime = m_clock.now() - ago, .id = id});
    }
    void ignition(bool on)
    {
        Snapshot push = m_fleet.report("A");
        push.status.ignition = on;
        m_fleet.apply(push);
    }
    [[nodiscard]] std::string driver(int row) const
    {
        const DriverState *state = currentDriver(m_fleet.vehicle(row), m_clock.now());
        return state ? state->id : std::string();
    }
    [[nodiscard]] std::string last(int row) const
    {
        const DriverState *state = lastDriver(m_fleet.vehicle(row), m_clock.now());
        return state ? state->id : std::string();
    }

    ManualClock m_clock;
    test::Fleet m_fleet{m_clock};
};

void FleetMovesTest::init()
{
    m_fleet.restart();
    m_fleet.apply(m_fleet.report("A"));
    m_fleet.apply(m_fleet.report("B"));
    m_fleet.store().setName(Imei("B"), u"Truck B"_s);
    m_fleet.takeSignals();
}

void FleetMovesTest::sensorHeardElsewhereHasMoved()
{
    hear("A");
    m_clock.advance(1s);
    hear("B");
    QCOMPARE(tires(0), 0U);
    QCOMPARE(tires(1), 1U);
}

void FleetMovesTest::itsAlarmsEndWithTheReason()
{
    hear("A", "C45A01D2E3F0", 1);
    m_fleet.takeSignals();
    m_clock.advance(1min);
    hear("B", "C45A01D2E3F0", 1);
    const QStringList told = m_fleet.takeSignals();
    QCOMPARE(
        told.first(3),
        (QStringList{
            u"A -tire-leak/C45A01D2E3F0"_s, u"A -tire-hot/C45A01D2E3F0"_s, u"B +tire-leak/C45A01D2E3F0"_s}));
    QCOMPARE(m_fleet.reasons(), (QStringList{u"sensor now on Truck B"_s, u"sensor now on Truck B"_s}));
}

void FleetMovesTest::lateReportTakesNoSensor()
{
    hear("A");
    m_clock.advance(1min);
    hear("B");
    m_clock.advance(1min);
    hear("A", "C45A01D2E3F0", 1, 5min); // stored on A before it moved
    QCOMPARE(tires(0), 0U);
    QCOMPARE(tires(1), 1U);
    QCOMPARE(m_fleet.store().counts().outOfOrder, 1U);
}

void FleetMovesTest::yardNeighboursDoNotFlap()
{
    hear("A");
    int moves = 0;
    for (int minute = 0; minute < 60; ++minute) {
        const std::size_t before = tires(0);
        m_clock.advance(30s);
        hear("B");
        m_clock.advance(30s);
        hear("A");
        moves += tires(0) != before ? 1 : 0;
    }
    QCOMPARE(moves, 0);
    QCOMPARE(tires(0), 1U);
    QCOMPARE(tires(1), 0U);
}

void FleetMovesTest::trailerThatChangedTractorsMoves()
{
    yardNeighboursDoNotFlap();
    for (int hearing = 0; hearing < 3; ++hearing) { // and now only B drives with it
        m_clock.advance(2min);
        hear("B");
    }
    QCOMPARE(tires(1), 1U);
    QCOMPARE(tires(0), 0U);
}

void FleetMovesTest::sensorOfAWheelNeedsMoreThanOneHearing()
{
    VehicleCard card;
    card.layout = u"2-4"_s;
    card.assign(SensorId("C45A01D2E3F0"), {.axle = 1});
    m_fleet.store().setCard(Imei("A"), card);
    hear("A");
    m_clock.advance(1min);
    hear("B");
    QCOMPARE(tires(0), 1U);
    m_clock.advance(15min); // A has not heard it since
    hear("B");
    QCOMPARE(tires(1), 1U);
    QVERIFY(m_fleet.store().card(0).wheelOf(SensorId("C45A01D2E3F0"))); // what a person wrote down stays
}

void FleetMovesTest::placesInAListAreNoSensors()
{
    for (const std::string_view sensor : {"#1", "000000000000", "FFFFFFFFFFFF"}) {
        hear("A", sensor);
        hear("B", sensor);
    }
    QCOMPARE(tires(0), 3U);
    QCOMPARE(tires(1), 3U);
}

void FleetMovesTest::recordsWithOneSensorTwice()
{
    hear("A");
    hear("B", "C45A01D2E3F1");
    Vehicle a = m_fleet.vehicle(0);
    Vehicle b = m_fleet.vehicle(1);
    b.tires.front() = a.tires.front();
    b.tires.front().reported += 1min;
    m_clock.advance(2min);
    m_fleet.restart({toRecord(a), toRecord(b)});
    QCOMPARE(tires(0), 0U);
    QCOMPARE(tires(1), 1U);
    m_fleet.restart({toRecord(b), toRecord(a)});
    QCOMPARE(tires(0), 1U);
    QCOMPARE(tires(1), 0U);
}

void FleetMovesTest::manySensorsAreFoundAgain()
{
    constexpr int sensors = 3'000;
    const auto nameOf = [](int number) { return std::to_string(100'000'000'000 + number); };
    for (int number = 0; number < sensors; ++number)
        hear("V" + std::to_string(number / 4), nameOf(number));
    m_clock.advance(1min);
    for (int number = 0; number < sensors; ++number)
        hear("W" + std::to_string(number / 4), nameOf(number));
    std::size_t left = 0;
    std::size_t moved = 0;
    for (int row = 0; row < m_fleet.store().size(); ++row)
        (m_fleet.vehicle(row).imei.view().front() == 'V' ? left : moved) += tires(row);
    QCOMPARE(left, 0U);
    QCOMPARE(moved, std::size_t(sensors));
}

void FleetMovesTest::driverIsOnTheLastVehicle()
{
    signIn("A", "T1");
    m_clock.advance(1min);
    signIn("B", "T1");
    QCOMPARE(driver(0), std::string());
    QCOMPARE(last(0), std::string("T1"));
    QCOMPARE(driver(1), std::string("T1"));
    m_clock.advance(1min);
    signIn("A", "T1");
    QCOMPARE(driver(0), std::string("T1"));
    QCOMPARE(driver(1), std::string());
}

void FleetMovesTest::lateSignInIsHistory()
{
    signIn("B", "T1");
    m_clock.advance(1min);
    signIn("A", "T1", 10min);
    QCOMPARE(driver(1), std::string("T1"));
    QCOMPARE(driver(0), std::string());
    QCOMPARE(last(0), std::string("T1"));
}

void FleetMovesTest::nobodyDrives_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"0", "000", "", "-1", "-999", "null", "FFFFFFFF", "ffffffffffff"})
        QTest::newRow(*id ? id : "empty") << QByteArray(id);
}

void FleetMovesTest::nobodyDrives()
{
    QFETCH(const QByteArray, id);
    signIn("A", id.toStdString());
    QVERIFY(!m_fleet.vehicle(0).driver.get());
    signIn("A", "T1");
    m_clock.advance(1min);
    signIn("A", id.toStdString());
    QCOMPARE(driver(0), std::string());
    QCOMPARE(last(0), std::string("T1"));
}

void FleetMovesTest::parkedForHalfADay()
{
    ignition(true);
    signIn("A", "T1");
    m_clock.advance(1h);
    ignition(false);
    m_clock.advance(11h);
    ignition(false);
    QCOMPARE(driver(0), std::string("T1"));
    m_clock.advance(61min);
    QCOMPARE(driver(0), std::string());
    QCOMPARE(last(0), std::string("T1"));
}

void FleetMovesTest::shortStopKeepsTheDriver()
{
    signIn("A", "T1");
    ignition(false);
    m_clock.advance(8h);
    ignition(true);
    m_clock.advance(20h);
    ignition(true);
    QCOMPARE(driver(0), std::string("T1"));
}

void FleetMovesTest::ignitionBackAfterTheNightBringsNoDriver()
{
    signIn("A", "T1");
    ignition(false);
    m_clock.advance(13h);
    ignition(true);
    QCOMPARE(driver(0), std::string());
    signIn("A", "T1");
    QCOMPARE(driver(0), std::string("T1"));
}

void FleetMovesTest::driverSurvivesARestart()
{
    signIn("A", "T1");
    m_fleet.restartWithRecords();
    m_clock.advance(1min);
    signIn("B", "T1");
    QCOMPARE(driver(m_fleet.store().rowOf(Imei("A"))), std::string());
    m_fleet.restartWithRecords();
    QCOMPARE(last(m_fleet.store().rowOf(Imei("A"))), std::string("T1"));
    QCOMPARE(driver(m_fleet.store().rowOf(Imei("B"))), std::string("T1"));
}

void FleetMovesTest::endOfADriverIsTold()
{
    signIn("A", "T1");
    ignition(false);
    m_clock.advance(12h + 1s);
    VehicleFields told;
    connect(&m_fleet.store(), &FleetStore::changed, this, [&](std::span<const VehicleChange> changes) {
        for (const VehicleChange &change : changes)
            told |= change.row == 0 ? change.fields : VehicleFields();
    });
    m_fleet.store().updateFreshness();
    QVERIFY(told.testFlag(VehicleField::Driver));
}

QTEST_GUILESS_MAIN(FleetMovesTest)
#include "tst_fleetmoves.moc"
