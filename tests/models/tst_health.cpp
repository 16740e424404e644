// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/health.h"

#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void battery_data();
    void battery();
    void fuel_data();
    void fuel();
    void tire_data();
    void tire();
    void worstTireCounts();
    void noTireIsNotFitted();
    void saturation();
};

Q_DECLARE_METATYPE(Reported<std::int32_t>)
Q_DECLARE_METATYPE(Reported<bool>)
Q_DECLARE_METATYPE(Reported<double>)

void HealthTest::battery_data()
{
    QTest::addColumn<Reported<std::int32_t>>("percent");
    QTest::addColumn<Reported<bool>>("flag");
    QTest::addColumn<int>("freshness");
    QTest::addColumn<int>("health");
    const Reported<std::int32_t> none;
    const Reported<bool> noFlag;
    const auto row = [](const char *name, auto percent, auto flag, Freshness freshness, Health health) {
        QTest::newRow(name) << Reported<std::int32_t>(percent) << Reported<bool>(flag) << int(freshness)
                            << int(health);
    };
    row("never reported", none, noFlag, Freshness::Fresh, Health::NotFitted);
    row("full", 100, noFlag, Freshness::Fresh, Health::Ok);
    row("20", 20, noFlag, Freshness::Fresh, Health::Ok);
    row("19", 19, noFlag, Freshness::Fresh, Health::Low);
    row("10", 10, noFlag, Freshness::Fresh, Health::Low);
    row("9", 9, noFlag, Freshness::Fresh, Health::Critical);
    row("flag alone", none, true, Freshness::Fresh, Health::Low);
    row("flag against percent", 80, true, Freshness::Fresh, Health::Low);
    row("flag says fine", none, false, Freshness::Fresh, Health::Ok);
    row("stale is still data", 9, noFlag, Freshness::Stale, Health::Critical);
    row("lost is none", 9, noFlag, Freshness::Lost, Health::NoData);
}

void HealthTest::battery()
{
    QFETCH(const Reported<std::int32_t>, percent);
    QFETCH(const Reported<bool>, flag);
    QFETCH(const int, freshness);
    QFETCH(const int, health);
    Status status;
    status.batteryPercent = percent;
    status.batteryLow = flag;
    QCOMPARE(int(batteryHealth(status, Freshness(freshness))), health);
}

void HealthTest::fuel_data()
{
    QTest::addColumn<Reported<double>>("percent");
    QTest::addColumn<int>("freshness");
    QTest::addColumn<int>("health");
    QTest::newRow("none") << Reported<double>() << int(Freshness::Fresh) << int(Health::NotFitted);
    QTest::newRow("15") << Reported<double>(15.0) << int(Freshness::Fresh) << int(Health::Ok);
    QTest::newRow("14.9") << Reported<double>(14.9) << int(Freshness::Fresh) << int(Health::Low);
    QTest::newRow("empty") << Reported<double>(0.0) << int(Freshness::Fresh) << int(Health::Low);
    QTest::newRow("lost") << Reported<double>(0.0) << int(Freshness::Lost) << int(Health::NoData);
}

void HealthTest::fuel()
{
    QFETCH(const Reported<double>, percent);
    QFETCH(const int, freshness);
    QFETCH(const int, health);
    FuelReading reading;
    reading.percent = percent;
    QCOMPARE(int(fuelHealth(reading, Freshness(freshness))), health);
}

void HealthTest::tire_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("state");
    QTest::addColumn<Reported<double>>("celsius");
    QTest::addColumn<Reported<double>>("kpa");
    QTest::addColumn<int>("ageMs");
    QTest::addColumn<int>("health");
    const int silence = int(limits::tireSilence.count());
    const auto row = [](const char *name, TireSource source, int state, Reported<double> celsius,
                        Reported<double> kpa, int ageMs, Health health) {
        QTest::newRow(name) << int(source) << state << celsius << kpa << ageMs << int(health);
    };
    const auto ble = TireSource::Ble;
    row("fine", ble, 0, 40.0, 720.0, 0, Health::Ok);
    row("flat, but nobody knows the placard", ble, 0, 40.0, 0.0, 0, Health::Ok);
    row("full of air", ble, 0, 40.0, 798.6, 0, Health::Ok);
    row("leaking", ble, 1, 40.0, 720.0, 0, Health::Critical);
    row("leaking and hot", ble, 1, 95.0, 720.0, 0, Health::Critical);
    row("wired byte means nothing", TireSource::Rs232, 1, 40.0, 720.0, 0, Health::Ok);
    row("89.9", ble, 0, 89.9, 720.0, 0, Health::Ok);
    row("90", ble, 0, 90.0, 720.0, 0, Health::Hot);
    row("only a state", ble, 0, {}, {}, 0, Health::NoData);
    row("old enough", ble, 0, 40.0, 720.0, silence, Health::Ok);
    row("silent", ble, 1, 40.0, 720.0, silence + 1, Health::NoData);
}

void HealthTest::tire()
{
    QFETCH(const int, source);
    QFETCH(const int, state);
    QFETCH(const Reported<double>, celsius);
    QFETCH(const Reported<double>, kpa);
    QFETCH(const int, ageMs);
    QFETCH(const int, health);
    const Instant now = instantFromMs(1'700'000'000'000);
    TireState tire;
    tire.reading.source = TireSource(source);
    tire.reading.state = state;
    tire.reading.temperatureC = celsius;
    tire.reading.pressureKpa = kpa;
    tire.reported = now - Milliseconds(ageMs);
    QCOMPARE(int(tireHealth(tire, now)), health);
}

void HealthTest::worstTireCounts()
{
    const Instant now = instantFromMs(1'700'000'000'000);
    const auto tire = [now](double celsius, Milliseconds age) {
        TireState state;
        state.reading.temperatureC = celsius;
        state.reported = now - age;
        return state;
    };
    QCOMPARE(tiresHealth({tire(20, 0ms), tire(95, 0ms), tire(20, 24h)}, now), Health::Hot);
    QCOMPARE(tiresHealth({tire(20, 0ms), tire(20, 24h)}, now), Health::NoData);
    QCOMPARE(tiresHealth({tire(20, 0ms)}, now), Health::Ok);
}

void HealthTest::noTireIsNotFitted()
{
    QCOMPARE(tiresHealth({}, instantFromMs(0)), Health::NotFitted);
}

void HealthTest::saturation()
{
    TireReading reading;
    QVERIFY(!isPressureSaturated(reading));
    reading.pressureKpa = 797.9;
    QVERIFY(!isPressureSaturated(reading));
    reading.pressureKpa = 798.0;
    QVERIFY(isPressureSaturated(reading));
}

QTEST_GUILESS_MAIN(HealthTest)
#include "tst_health.moc"
