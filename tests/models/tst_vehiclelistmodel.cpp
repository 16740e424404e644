// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclelistmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fatal = QAbstractItemModelTester::FailureReportingMode;

class VehicleListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsFollowTheStore();
    void takesOverWhatTheStoreHolds();
    void onlyTheRolesThatChanged();
    void neighboursAreOneRange();
    void manyChangesAreFewSignals();
    void silentTireLosesItsHealth();
    void wholeModel();

private:
    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<VehicleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void VehicleListModelTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_model = std::make_unique<VehicleListModel>(m_fleet->store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Fatal::QtTest);
}

void VehicleListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fleet.reset();
}

void VehicleListModelTest::rowsFollowTheStore()
{
    m_fleet->apply({m_fleet->moving("A"), m_fleet->moving("B")});
    m_fleet->apply({m_fleet->moving("C")});
    QCOMPARE(column(*m_model, VehicleListModel::ImeiRole), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(column(*m_model, VehicleListModel::StoreRowRole), QStringList({u"0"_s, u"1"_s, u"2"_s}));
}

void VehicleListModelTest::takesOverWhatTheStoreHolds()
{
    m_fleet->apply({m_fleet->moving("A"), m_fleet->moving("B")});
    const VehicleListModel late(m_fleet->store);
    QCOMPARE(late.rowCount(), 2);
}

void VehicleListModelTest::onlyTheRolesThatChanged()
{
    m_fleet->apply({m_fleet->moving("A"), m_fleet->moving("B")});
    QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    m_fleet->name("B", u"HV 118"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toModelIndex().row(), 1);
    const auto roles = spy[0][2].value<QList<int>>();
    QVERIFY(roles.contains(VehicleListModel::NameRole));
    QVERIFY(!roles.contains(VehicleListModel::SpeedKmhRole));
    QVERIFY(!roles.contains(VehicleListModel::TireHealthRole));
}

void VehicleListModelTest::neighboursAreOneRange()
{
    m_fleet->apply({m_fleet->moving("A"), m_fleet->moving("B"), m_fleet->moving("C"), m_fleet->moving("D")});
    QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    m_fleet->apply({m_fleet->driver("A", "Ann"), m_fleet->driver("D", "Dora"), m_fleet->driver("B", "Bea")});
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[0][0].toModelIndex().row(), 0);
    QCOMPARE(spy[0][1].toModelIndex().row(), 1);
    QCOMPARE(spy[1][0].toModelIndex().row(), 3);
    QCOMPARE(spy[1][2].value<QList<int>>(), QList<int>({VehicleListModel::DriverRole}));
}

void VehicleListModelTest::manyChangesAreFewSignals()
{
    std::vector<DevicePush> all;
    std::vector<DevicePush> everySecond;
    for (int number = 0; number < 1'000; ++number) {
        const std::string imei = std::to_string(number);
        all.emplace_back(m_fleet->moving(imei));
        if (number % 2 == 0)
            everySecond.emplace_back(m_fleet->driver(imei, "Ann"));
    }
    m_fleet->apply(std::move(all));
    QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    m_fleet->apply(std::move(everySecond));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].toModelIndex().row(), 998);
}

void VehicleListModelTest::silentTireLosesItsHealth()
{
    m_fleet->apply({m_fleet->moving("A"), m_fleet->tires("A", {{.sensor = {"01"}, .pressureKpa = 700.0}})});
    QCOMPARE(m_model->value(0, VehicleListModel::TireHealthRole).toInt(), int(Health::Ok));
    m_fleet->clock.advance(limits::tireSilence + 1ms);
    QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->updateAges();
    QCOMPARE(m_model->value(0, VehicleListModel::TireHealthRole).toInt(), int(Health::NoData));
    QCOMPARE(spy.size(), 1);
    m_model->updateAges();
    QCOMPARE(spy.size(), 1);
}

void VehicleListModelTest::wholeModel()
{
    Snapshot truck = m_fleet->moving("8600000000000001", 83);
    truck.vehicle.model = "X1";
    truck.status.batteryPercent = 87;
    truck.status.remainFuelRate = 12.0;
    Snapshot silent = m_fleet->stopped("8600000000000002");
    silent.status.batteryPercent = 9;
    Snapshot blind = m_fleet->snapshot("8600000000000003");
    blind.status.fixValid = false;
    m_fleet->apply(
        {truck, silent, blind, m_fleet->driver("8600000000000001", "K. Lindqvist"),
         m_fleet->tires(
             "8600000000000001", {{.sensor = {"AA"}, .pressureKpa = 760.0, .temperatureC = 95.0}})});
    m_fleet->name("8600000000000001", u"HV 118"_s);
    m_fleet->raise("8600000000000002", sosNumber);
    QVERIFY(matchesFixture(toJson(*m_model), u"models/fleet.out.json"_s));
}

QTEST_MAIN(VehicleListModelTest)
#include "tst_vehiclelistmodel.moc"
