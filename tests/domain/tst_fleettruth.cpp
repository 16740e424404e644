// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleetfixture.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** No old figure under a new age, and no measurement where nothing measures. */
class FleetTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fleet.restart(); }
    void unreadableFigureIsGone_data();
    void unreadableFigureIsGone();
    void figureLeftOutStays();
    void unreadableBatteryThatIsNotLow();
    void linesThatCannotBeReadAreGone();
    void placeTakesItsFiguresAlong();
    void impossiblePlaceIsNoFix();
    void engineThatIsOffTurnsNoMore();
    void odometerOfZeroIsNone();
    void anotherTrackersOdometer();
    void zerosAreNoTank();
    void emptyTankIsOne();
    void litresStayLitres();
    void probeKeepsItsScale();
    void whatWasShownSurvivesARestart();
    void tiresOfOnePushHaveTheirOwnDates();
    void tireSaysWhatItSaidLast();
    void tireOfNothingButZerosMeasuresNothing();
    void unreadableFaultsKeepTheirAge();

private:
    void apply(Snapshot push, std::uint64_t named = 0)
    {
        m_clock.advance(10s);
        push.status.deviceTime = m_clock.now();
        push.named |= named;
        m_fleet.apply(push);
    }

    ManualClock m_clock;
    test::Fleet m_fleet{m_clock};
};

namespace {

template <typename T>
void figureRow(const char *name, Reported<T> Status::*member)
{
    QTest::newRow(name) << std::function<void(Status &)>([member](Status &status) { status.*member = T(7); })
                        << std::function<bool(const Status &)>(
                               [member](const Status &status) { return (status.*member).has_value(); })
                        << quint64(statusBit(member));
}

} // namespace

void FleetTruthTest::unreadableFigureIsGone_data()
{
    QTest::addColumn<std::function<void(Status &)>>("set");
    QTest::addColumn<std::function<bool(const Status &)>>("has");
    QTest::addColumn<quint64>("bit");
    figureRow("battery", &Status::batteryPercent);
    figureRow("supply", &Status::externalVolts);
    figureRow("solar", &Status::solarVolts);
    figureRow("fuel", &Status::remainFuelRate);
    figureRow("mileage", &Status::mileageM);
    figureRow("rpm", &Status::rpm);
    figureRow("coolant", &Status::coolantC);
    figureRow("speed", &Status::speedKmh);
    figureRow("heading", &Status::headingDeg);
    figureRow("altitude", &Status::altitudeM);
    figureRow("satellites", &Status::satellites);
    figureRow("analog 3", &Status::analog3);
    figureRow("signal", &Status::networkSignal);
    figureRow("ignition", &Status::ignition);
}

void FleetTruthTest::unreadableFigureIsGone()
{
    QFETCH(const std::function<void(Status &)>, set);
    QFETCH(const std::function<bool(const Status &)>, has);
    QFETCH(const quint64, bit);
    Snapshot push = m_fleet.report();
    set(push.status);
    apply(push);
    QVERIFY(has(m_fleet.status()));
    apply(m_fleet.report(), bit);
    QVERIFY(!has(m_fleet.status()));
}

void FleetTruthTest::figureLeftOutStays()
{
    Snapshot push = m_fleet.report();
    push.status.batteryPercent = 80;
    apply(push);
    QVERIFY(!m_fleet.vehicle().leftOut);
    apply(m_fleet.report());
    QCOMPARE(*m_fleet.status().batteryPercent, 80);
    QVERIFY(m_fleet.vehicle().leftOut == LeftOut::Power); // and its age is not that of the report
    apply(push);
    QVERIFY(!m_fleet.vehicle().leftOut);
}

void FleetTruthTest::unreadableBatteryThatIsNotLow()
{
    Snapshot push = m_fleet.report();
    push.status.batteryPercent = 12;
    push.status.batteryLow = true;
    apply(push);
    QCOMPARE(m_fleet.takeSignals(), QStringList{u"+battery-low"_s});
    Snapshot charged = m_fleet.report();
    charged.status.batteryLow = false; // and 255 %, which the decoder did not take
    apply(charged, statusBit(&Status::batteryPercent));
    QVERIFY(!m_fleet.status().batteryPercent);
    QCOMPARE(m_fleet.takeSignals(), QStringList{u"-battery-low"_s});
    QVERIFY(!isBad(m_fleet.vehicle().levels.battery));
    apply(push);
    apply(m_fleet.report(), statusBit(&Status::batteryPercent) | statusBit(&Status::batteryLow));
    QVERIFY(isBad(m_fleet.vehicle().levels.battery)); // nothing said: as it was
}

void FleetTruthTest::linesThatCannotBeReadAreGone()
{
    Snapshot push = m_fleet.report();
    push.status.inputs = {.state = 4, .known = 0xFF};
    push.status.outputs = {.state = 1, .known = 0xFF};
    apply(push);
    apply(m_fleet.report(), inputsBit);
    QVERIFY(!m_fleet.status().inputs.reported());
    QVERIFY(m_fleet.status().outputs.reported());
}

void FleetTruthTest::placeTakesItsFiguresAlong()
{
    Snapshot push = m_fleet.report();
    push.status.lat = 53;
    push.status.lng = 10;
    push.status.speedKmh = 80;
    push.status.headingDeg = 90;
    push.status.texts.ensure().address = "Hafenstrasse";
    push.status.texts.ensure().comment = "night shift";
    apply(push);
    Snapshot elsewhere = m_fleet.report();
    elsewhere.status.lat = 54;
    elsewhere.status.lng = 10;
    apply(elsewhere);
    QVERIFY(!m_fleet.status().speedKmh);
    QVERIFY(!m_fleet.status().headingDeg);
    QCOMPARE(m_fleet.status().texts.get()->address, std::string());
    QCOMPARE(m_fleet.status().texts.get()->comment, std::string("night shift"));
}

void FleetTruthTest::impossiblePlaceIsNoFix()
{
    Snapshot push = m_fleet.report();
    push.status.lat = 53;
    push.status.lng = 10;
    push.status.fixValid = true;
    apply(push);
    const Instant fixed = m_clock.now();
    Snapshot impossible = m_fleet.report();
    impossible.status.lng = 10;
    impossible.status.fixValid = true;
    apply(impossible, statusBit(&Status::lat)); // 655.35, which the decoder did not take
    QCOMPARE(m_fleet.vehicle().position()->lat, 53.0);
    QVERIFY(!m_fleet.vehicle().position()->valid);
    QVERIFY(m_fleet.vehicle().position()->fixed == fixed);
}

void FleetTruthTest::engineThatIsOffTurnsNoMore()
{
    Snapshot push = m_fleet.report();
    push.status.ignition = true;
    push.status.rpm = 1'500;
    push.status.engineLoadPercent = 40;
    apply(push);
    Snapshot off = m_fleet.report();
    off.status.ignition = false;
    apply(off);
    QVERIFY(!m_fleet.status().rpm);
    QVERIFY(!m_fleet.status().engineLoadPercent);
}

void FleetTruthTest::odometerOfZeroIsNone()
{
    Snapshot push = m_fleet.report();
    push.status.mileageM = 98'765'432;
    apply(push);
    push.status.mileageM = 0;
    apply(push);
    QVERIFY(!m_fleet.status().mileageM);
    m_fleet.restartWithRecords();
    apply(push);
    QVERIFY(!m_fleet.status().mileageM);
    push.status.mileageM = 98'765'900;
    apply(push);
    QCOMPARE(*m_fleet.status().mileageM, 98'765'900);
    QVERIFY(!m_fleet.vehicle().doubts.get());
}

void FleetTruthTest::anotherTrackersOdometer()
{
    Snapshot push = m_fleet.report();
    for (const std::int64_t metres : {98'765'432, 0, 150}) {
        push.status.mileageM = metres;
        apply(push);
    }
    QVERIFY(!m_fleet.status().mileageM);
    m_fleet.restartWithRecords();
    push.status.mileageM = 420;
    apply(push);
    QCOMPARE(*m_fleet.status().mileageM, 420);
}

void FleetTruthTest::zerosAreNoTank()
{
    Snapshot push = m_fleet.report();
    push.status.remainFuelRate = 0;
    push.status.fuel = 0;
    push.status.rpm = 0;
    apply(push);
    QVERIFY(!fuelOf(m_fleet.vehicle()).percent);
    QVERIFY(fuelOf(m_fleet.vehicle()).source == FuelReading::Source::None);
    QVERIFY(!m_fleet.status().rpm);
}

void FleetTruthTest::emptyTankIsOne()
{
    Snapshot push = m_fleet.report();
    for (const double percent : {0.0, 40.0, 0.0}) {
        push.status.remainFuelRate = percent;
        apply(push);
    }
    QCOMPARE(*fuelOf(m_fleet.vehicle()).percent, 0.0);
}

void FleetTruthTest::litresStayLitres()
{
    Snapshot push = m_fleet.report();
    for (const double litres : {320.0, 80.0}) {
        push.status.remainFuelRate = litres;
        apply(push);
        QVERIFY(!fuelOf(m_fleet.vehicle()).percent);
    }
}

void FleetTruthTest::probeKeepsItsScale()
{
    FuelProbeReport probe{.vehicle = {.imei = {"V1"}}};
    for (const double level : {62.5, 1.2}) {
        probe.percentAsSent = level;
        m_fleet.apply(probe);
    }
    QCOMPARE(*fuelOf(m_fleet.vehicle()).percent, 1.2);
    m_fleet.restartWithRecords();
    probe.percentAsSent = 1.4;
    m_fleet.apply(probe);
    QCOMPARE(*fuelOf(m_fleet.vehicle()).percent, 1.4);
}

void FleetTruthTest::whatWasShownSurvivesARestart()
{
    Snapshot push = m_fleet.report();
    push.status.remainFuelRate = 40;
    push.status.solarVolts = 12;
    apply(push);
    m_fleet.restartWithRecords();
    push.status.remainFuelRate = 0;
    push.status.solarVolts = 0;
    apply(push);
    QCOMPARE(*fuelOf(m_fleet.vehicle()).percent, 0.0);
    QCOMPARE(*m_fleet.status().solarVolts, 0.0);
}

void FleetTruthTest::tiresOfOnePushHaveTheirOwnDates()
{
    const Instant now = m_clock.now();
    TireReport report{.vehicle = {.imei = {"V1"}}, .deviceTime = now - 1min};
    report.readings
        = {{.sensor = {"A0000001"}, .pressureKpa = 700.0},
           {.sensor = {"A0000002"}, .pressureKpa = 710.0},
           {.sensor = {"A0000003"}, .pressureKpa = 720.0}};
    report.readingTimes = {now - 5min, now - 2h, std::nullopt};
    m_fleet.apply(report);
    const std::vector<TireState> &tires = m_fleet.vehicle().tires;
    QVERIFY(tires.at(0).reported == now - 5min);
    QVERIFY(tires.at(1).reported == now - 2h);
    QVERIFY(tires.at(2).reported == now - 1min);
}

void FleetTruthTest::tireSaysWhatItSaidLast()
{
    TireReport report{.vehicle = {.imei = {"V1"}}};
    report.readings
        = {{.sensor = {"A0000001"}, .wheel = {"2L"}, .state = 1, .pressureKpa = 700.0, .sensorVolts = 3.1}};
    m_fleet.apply(report);
    report.readings = {{.sensor = {"A0000001"}, .temperatureC = 20.0}};
    m_fleet.apply(report);
    const TireReading &reading = m_fleet.vehicle().tires.at(0).reading;
    QVERIFY(!reading.state && !reading.pressureKpa && !reading.sensorVolts);
    QCOMPARE(*reading.temperatureC, 20.0);
    QCOMPARE(reading.wheel.view(), std::string_view("2L"));
    QVERIFY(isBad(reading.levels.leak())); // it did not say that the leak is over
}

void FleetTruthTest::tireOfNothingButZerosMeasuresNothing()
{
    TireReport report{.vehicle = {.imei = {"V1"}}};
    report.readings
        = {{.sensor = {"A0000001"}, .state = 0, .pressureKpa = 0.0, .temperatureC = 0.0, .sensorVolts = 0.0}};
    m_fleet.apply(report);
    QVERIFY(!m_fleet.vehicle().tires.at(0).reading.pressureKpa);
    report.readings.front().temperatureC = 12.0;
    m_fleet.apply(report);
    QCOMPARE(*m_fleet.vehicle().tires.at(0).reading.pressureKpa, 0.0); // flat, then
}

void FleetTruthTest::unreadableFaultsKeepTheirAge()
{
    const Instant first = m_clock.now();
    m_fleet.apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .faults = {"P0301"}});
    m_clock.advance(1h);
    m_fleet.apply(ObdErrorReport{.vehicle = {.imei = {"V1"}}, .raw = "{\"odd\":1}"});
    QVERIFY(m_fleet.vehicle().faults.get()->reported == first);
}

QTEST_GUILESS_MAIN(FleetTruthTest)
#include "tst_fleettruth.moc"
