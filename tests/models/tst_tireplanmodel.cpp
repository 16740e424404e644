// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/enums.h"
#include "models/tireplanmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Layout, mapping and live readings as one plan of wheels. */
class TirePlanModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noSensorNoPlan();
    void proposesButMapsNothing();
    void wheelsInTheOrderOfThePlan();
    void mappedSensorLeavesTheTray();
    void wheelSaysWhatItsSensorSays();
    void wheelWithoutSignal();
    void sensorNeverHeardOf();
    void sensorOfALostWheelIsBackInTheTray();
    void readingsChangeInPlace();
    void moreSensorsThanAnyLayout();

private:
    void hear(std::string_view sensor, double kpa = 700, double celsius = 36);
    void update() { m_plan->update(m_card, m_tires, m_clock.now()); }
    [[nodiscard]] QVariant at(const QString &position, int role) const
    {
        return m_plan->index(m_plan->rowOf(position)).data(role);
    }
    [[nodiscard]] int health(const QString &position) const
    {
        return at(position, TirePlanModel::HealthRole).toInt();
    }

    ManualClock m_clock;
    VehicleCard m_card;
    std::vector<TireState> m_tires;
    std::unique_ptr<TirePlanModel> m_plan;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_trayTester;
};

void TirePlanModelTest::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QTest::failOnWarning();
    m_card = {};
    m_tires.clear();
    m_plan = std::make_unique<TirePlanModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_plan.get(), Mode::QtTest);
    m_trayTester = std::make_unique<QAbstractItemModelTester>(m_plan->tray(), Mode::QtTest);
}

void TirePlanModelTest::cleanup()
{
    m_trayTester.reset();
    m_tester.reset();
    m_plan.reset();
}

void TirePlanModelTest::hear(std::string_view sensor, double kpa, double celsius)
{
    const TireReading reading{.sensor = {sensor}, .state = 0, .pressureKpa = kpa, .temperatureC = celsius};
    const auto place = std::ranges::lower_bound(
        m_tires, reading.sensor, {}, [](const TireState &tire) { return tire.reading.sensor; });
    if (place != m_tires.end() && place->reading.sensor == reading.sensor)
        *place = {reading, m_clock.now()};
    else
        m_tires.insert(place, {reading, m_clock.now()});
}

void TirePlanModelTest::noSensorNoPlan()
{
    update();
    QCOMPARE(m_plan->count(), 0);
    QVERIFY(!m_plan->proposed());
    m_card.layout = u"2-4"_s; // but a person may draw one
    update();
    QCOMPARE(m_plan->count(), 6);
    QCOMPARE(health(u"2LO"_s), int(names::health::Value::NotFitted));
}

void TirePlanModelTest::proposesButMapsNothing()
{
    for (const auto &sensor : {"A", "B", "C", "D"})
        hear(sensor);
    m_card.wheels[{"A"}] = {0, WheelSide::Left, false}; // of a layout that somebody took away
    update();
    QVERIFY(m_plan->proposed());
    QCOMPARE(m_plan->layout(), u"2-2"_s);
    QCOMPARE(m_plan->mapped(), 0);
    QCOMPARE(m_plan->tray()->count(), 4);
    QSignalSpy changed(m_plan.get(), &TirePlanModel::changed);
    m_card.layout = u"2-2"_s;
    update();
    QVERIFY(!m_plan->proposed());
    QVERIFY(changed.size() > 0);
}

void TirePlanModelTest::wheelsInTheOrderOfThePlan()
{
    m_card.layout = u"2-4+2"_s;
    update();
    QCOMPARE(
        column(*m_plan, TirePlanModel::PositionRole),
        (QStringList{u"1RO"_s, u"1LO"_s, u"2RO"_s, u"2RI"_s, u"2LI"_s, u"2LO"_s, u"3RO"_s, u"3LO"_s}));
    QCOMPARE(
        column(*m_plan, TirePlanModel::SlotRole),
        (QStringList{u"0"_s, u"3"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"0"_s, u"3"_s}));
    QCOMPARE(at(u"2LI"_s, TirePlanModel::WheelRole).toString(), u"Drive left inner"_s);
    QCOMPARE(at(u"3RO"_s, TirePlanModel::WheelRole).toString(), u"Trailer right"_s);
    const QList<PlanAxle> expected{
        {u"Steer"_s, false, false}, {u"Drive"_s, true, false}, {u"Trailer"_s, false, true}};
    QCOMPARE(m_plan->axles(), expected);
}

void TirePlanModelTest::mappedSensorLeavesTheTray()
{
    m_card.layout = u"2-2"_s;
    hear("A");
    hear("B");
    update();
    QCOMPARE(column(*m_plan->tray(), TireListModel::SensorRole), (QStringList{u"A"_s, u"B"_s}));
    QSignalSpy data(m_plan.get(), &TirePlanModel::dataChanged);
    QSignalSpy resets(m_plan.get(), &TirePlanModel::modelReset);
    m_card.assign({"A"}, {1, WheelSide::Right, false});
    update();
    QCOMPARE(column(*m_plan->tray(), TireListModel::SensorRole), QStringList{u"B"_s});
    QCOMPARE(at(u"2RO"_s, TirePlanModel::SensorRole).toString(), u"A"_s);
    QCOMPARE(m_plan->mapped(), 1);
    QCOMPARE(data.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void TirePlanModelTest::wheelSaysWhatItsSensorSays()
{
    m_card.layout = u"2-2"_s;
    m_card.assign({"A"}, {0, WheelSide::Left, false});
    m_card.assign({"B"}, {0, WheelSide::Right, false});
    hear("A", 712, 96);
    hear("B", 798.6);
    update();
    QCOMPARE(at(u"1LO"_s, TirePlanModel::PressureKpaRole).toDouble(), 712);
    QCOMPARE(health(u"1LO"_s), int(names::health::Value::Hot));
    QVERIFY(!at(u"1LO"_s, TirePlanModel::SaturatedRole).toBool());
    QVERIFY(at(u"1RO"_s, TirePlanModel::SaturatedRole).toBool());
    QCOMPARE(at(u"1RO"_s, TirePlanModel::StateTextRole).toString(), u"Sensor limit"_s);
    QCOMPARE(at(u"1RO"_s, TirePlanModel::SourceRole).toString(), u"ble"_s);
    QVERIFY(std::isnan(at(u"2RO"_s, TirePlanModel::PressureKpaRole).toDouble()));
    QCOMPARE(at(u"2RO"_s, TirePlanModel::SourceRole).toString(), QString());
}

void TirePlanModelTest::wheelWithoutSignal()
{
    m_card.layout = u"2-2"_s;
    m_card.assign({"A"}, {0, WheelSide::Left, false});
    hear("A");
    m_clock.advance(31min);
    update();
    QCOMPARE(health(u"1LO"_s), int(names::health::Value::NoData));
    QCOMPARE(at(u"1LO"_s, TirePlanModel::ReportedMsRole).toDouble(), double(toMs(m_clock.now() - 31min)));
}

void TirePlanModelTest::sensorNeverHeardOf()
{
    m_card.layout = u"2-2"_s;
    m_card.assign({"A"}, {0, WheelSide::Left, false});
    update();
    QCOMPARE(health(u"1LO"_s), int(names::health::Value::NoData));
    QVERIFY(std::isnan(at(u"1LO"_s, TirePlanModel::ReportedMsRole).toDouble()));
    QCOMPARE(at(u"1LO"_s, TirePlanModel::SensorRole).toString(), u"A"_s);
}

void TirePlanModelTest::sensorOfALostWheelIsBackInTheTray()
{
    m_card.layout = u"2-4"_s;
    m_card.assign({"A"}, {1, WheelSide::Left, true});
    hear("A");
    update();
    QCOMPARE(m_plan->tray()->count(), 0);
    m_card.layout = u"2-2"_s;
    update();
    QCOMPARE(m_plan->tray()->count(), 1);
    QCOMPARE(m_plan->rowOf(u"2LI"_s), -1);
}

void TirePlanModelTest::readingsChangeInPlace()
{
    m_card.layout = u"2-4"_s;
    m_card.assign({"A"}, {1, WheelSide::Left, true});
    hear("A", 700);
    update();
    QSignalSpy data(m_plan.get(), &TirePlanModel::dataChanged);
    hear("A", 690);
    update();
    update();
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.first().at(0).toModelIndex().row(), m_plan->rowOf(u"2LI"_s));
}

void TirePlanModelTest::moreSensorsThanAnyLayout()
{
    for (int number = 10; number < 60; ++number)
        hear(std::to_string(number));
    update();
    QCOMPARE(m_plan->count(), 0);
    QCOMPARE(m_plan->tray()->count(), 50);
}

QTEST_GUILESS_MAIN(TirePlanModelTest)
#include "tst_tireplanmodel.moc"
