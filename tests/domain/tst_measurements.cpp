// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/counter.h"
#include "domain/fitted.h"
#include "domain/status.h"

#include <QTest>

using namespace waypost;

/** What of a report is a measurement: zeros, scales and counters. */
class MeasurementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zerosOfNothing_data();
    void zerosOfNothing();
    void zeroAfterAFigureIsMeasured_data();
    void zeroAfterAFigureIsMeasured();
    void engineCountsAsOne();
    void emptyBatteryIsABattery();
    void satellitesAndAFix();
    void probe_data();
    void probe();
    void counter_data();
    void counter();
};

namespace {

using Doubles = Reported<double> Status::*;
using Words = Reported<std::int32_t> Status::*;
using Longs = Reported<std::int64_t> Status::*;

/** Every figure that a tracker sends as 0 where nothing is fitted, as a function that sets or reads it. */
template <typename T>
void figureRow(const char *name, Reported<T> Status::*member)
{
    QTest::newRow(name) << std::function<void(Status &, int)>([member](Status &status, int value) {
        status.*member = static_cast<T>(value);
    }) << std::function<bool(const Status &)>([member](const Status &status) {
        return (status.*member).has_value();
    });
}

void figures()
{
    QTest::addColumn<std::function<void(Status &, int)>>("set");
    QTest::addColumn<std::function<bool(const Status &)>>("has");
    figureRow("battery percent", &Status::batteryPercent);
    figureRow("battery volts", &Status::batteryVolts);
    figureRow("supply", &Status::externalVolts);
    figureRow("solar", &Status::solarVolts);
    figureRow("remain_fuel_rate", &Status::remainFuelRate);
    figureRow("fuel", &Status::fuel);
    figureRow("fuel used", &Status::accumulatedFuel);
    figureRow("fuel flow", &Status::instantFuel);
    figureRow("mileage", &Status::mileageM);
    figureRow("engine time", &Status::engineSeconds);
    figureRow("altitude", &Status::altitudeM);
    figureRow("network signal", &Status::networkSignal);
    figureRow("analog 1", &Status::analog1);
    figureRow("analog 5", &Status::analog5);
    figureRow("rpm", &Status::rpm);
    figureRow("engine load", &Status::engineLoadPercent);
    figureRow("throttle", &Status::throttlePercent);
    figureRow("coolant", &Status::coolantC);
    figureRow("intake air", &Status::intakeAirC);
    figureRow("air flow", &Status::airFlow);
    figureRow("manifold", &Status::manifoldKpa);
}

} // namespace

void MeasurementsTest::zerosOfNothing_data()
{
    figures();
}

void MeasurementsTest::zerosOfNothing()
{
    QFETCH(const std::function<void(Status &, int)>, set);
    QFETCH(const std::function<bool(const Status &)>, has);
    FittedParts fitted;
    for (int report = 0; report < 3; ++report) {
        Status status;
        set(status, 0);
        keepMeasurements(status, fitted);
        QVERIFY(!has(status));
    }
}

void MeasurementsTest::zeroAfterAFigureIsMeasured_data()
{
    figures();
}

void MeasurementsTest::zeroAfterAFigureIsMeasured()
{
    QFETCH(const std::function<void(Status &, int)>, set);
    QFETCH(const std::function<bool(const Status &)>, has);
    FittedParts fitted;
    Status status;
    set(status, 7);
    keepMeasurements(status, fitted);
    QVERIFY(has(status));
    set(status, 0);
    keepMeasurements(status, fitted);
    QVERIFY(has(status));
}

void MeasurementsTest::engineCountsAsOne()
{
    FittedParts fitted;
    Status status;
    status.rpm = 0;
    status.texts.ensure().obdVersion = "1.2"; // an accessory that names itself is there
    keepMeasurements(status, fitted);
    QVERIFY(status.rpm);
    Status later;
    later.coolantC = 0;
    keepMeasurements(later, fitted);
    QVERIFY(later.coolantC);
}

void MeasurementsTest::emptyBatteryIsABattery()
{
    FittedParts fitted;
    Status status;
    status.batteryPercent = 0;
    status.batteryVolts = 3.3;
    keepMeasurements(status, fitted);
    QCOMPARE(*status.batteryPercent, 0);
}

void MeasurementsTest::satellitesAndAFix()
{
    FittedParts fitted;
    Status status;
    status.satellites = 0;
    status.fixValid = false;
    keepMeasurements(status, fitted);
    QVERIFY(status.satellites);
    status.fixValid = true;
    keepMeasurements(status, fitted);
    QVERIFY(!status.satellites);
}

void MeasurementsTest::probe_data()
{
    QTest::addColumn<QList<double>>("sent");
    QTest::addColumn<double>("percent"); // of the last one; -1 = none
    const auto row = [](const char *name, const QList<double> &sent, double percent) {
        QTest::newRow(name) << sent << percent;
    };
    row("percent", {62.5}, 62.5);
    row("percent, then almost empty", {62.5, 1.2}, 1.2);
    row("percent, then empty", {62.5, 0}, 0);
    row("fraction", {0.62}, 62);
    row("fraction, full", {0.62, 1.0}, 100);
    row("fraction, a little over full", {0.62, 1.2}, 100);
    row("taken for a fraction until it shows percent", {1.2, 62.5, 1.2}, 1.2);
    row("nothing but zeros", {0, 0, 0}, -1);
    row("zeros before the first figure", {0, 40, 0}, 0);
    row("a little over full", {104}, 100);
    row("what cannot be", {62.5, 655.35}, -1);
    row("below nothing", {62.5, -5}, -1);
}

void MeasurementsTest::probe()
{
    QFETCH(const QList<double>, sent);
    QFETCH(const double, percent);
    FittedParts fitted;
    Reported<double> last;
    for (const double number : sent)
        last = probePercent(number, fitted);
    QCOMPARE(last.value_or(-1), percent);
}

void MeasurementsTest::counter_data()
{
    QTest::addColumn<QList<qint64>>("sent");
    QTest::addColumn<qint64>("shown"); // after the last one; -1 = none
    const auto row = [](const char *name, const QList<qint64> &sent, qint64 shown) {
        QTest::newRow(name) << sent << shown;
    };
    row("grows", {98'765'432, 98'765'999}, 98'765'999);
    row("zero after a figure", {98'765'432, 0}, -1);
    row("zero, and back", {98'765'432, 0, 98'765'500}, 98'765'500);
    row("nothing but zeros", {0, 0}, -1);
    row("one low figure", {98'765'432, 5}, -1);
    row("one low figure, and back", {98'765'432, 5, 98'765'500}, 98'765'500);
    row("another tracker's counter", {98'765'432, 0, 120, 2'400}, 2'400);
    row("another tracker that stands", {98'765'432, 120, 120}, 120);
    row("two figures of no counter", {98'765'432, 5, 40'000'000}, -1);
    row("noise", {98'765'432, 98'765'400}, 98'765'400);
    row("one leap, and back", {98'765'432, 4'294'967'295, 98'765'500, 98'765'600}, 98'765'600);
}

void MeasurementsTest::counter()
{
    QFETCH(const QList<qint64>, sent);
    QFETCH(const qint64, shown);
    CounterDoubt doubt;
    Reported<std::int64_t> figure;
    for (const qint64 number : sent)
        figure = nextCount(figure, number, {.slack = 1'000, .growth = 2'000'000}, doubt);
    QCOMPARE(qint64(figure.value_or(-1)), shown);
}

QTEST_GUILESS_MAIN(MeasurementsTest)
#include "tst_measurements.moc"
