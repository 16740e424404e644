// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowlistmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;

/** A few vehicles of the fleet, as a list of their own. */
class RowListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAFleetThereIsNothing();
    void whoNeedsAPersonComesFirst();
    void whatIsNoVehicleIsLeftOut();
    void addsAndRemovesOne();
    void valuesGoOnChanging();

private:
    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<VehicleListModel> m_list;
    std::unique_ptr<RowListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RowListModelTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_fleet->apply({m_fleet->moving("D"), m_fleet->moving("C"), m_fleet->moving("B"), m_fleet->moving("A")});
    m_list = std::make_unique<VehicleListModel>(m_fleet->store);
    m_model = std::make_unique<RowListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void RowListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_list.reset();
    m_fleet.reset();
}

void RowListModelTest::withoutAFleetThereIsNothing()
{
    m_model->show({0, 1});
    m_model->add(2);
    QCOMPARE(m_model->count(), 0);
    m_model->setFleet(m_list.get());
    m_model->show({0, 1});
    QCOMPARE(m_model->count(), 2);
    m_model->setFleet(nullptr);
    QCOMPARE(m_model->count(), 0);
}

void RowListModelTest::whoNeedsAPersonComesFirst()
{
    m_model->setFleet(m_list.get());
    m_fleet->raise("B", overspeedNumber);
    m_fleet->raise("D", sosNumber);
    m_model->show({0, 1, 2, 3});
    QCOMPARE(column(*m_model, VehicleListModel::ImeiRole), QStringList({u"D"_s, u"B"_s, u"A"_s, u"C"_s}));
    m_fleet->raise("A", sosNumber); // the list holds still once it is there
    QCOMPARE(column(*m_model, VehicleListModel::ImeiRole), QStringList({u"D"_s, u"B"_s, u"A"_s, u"C"_s}));
}

void RowListModelTest::whatIsNoVehicleIsLeftOut()
{
    m_model->setFleet(m_list.get());
    m_model->show({-1, 3, 3, 4, 1});
    QCOMPARE(m_model->rows(), QList<int>({3, 1}));
    m_model->add(-1);
    m_model->add(4);
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(m_model->storeRowAt(1), 1);
    QCOMPARE(m_model->storeRowAt(2), -1);
    QCOMPARE(m_model->storeRowAt(-1), -1);
}

void RowListModelTest::addsAndRemovesOne()
{
    m_model->setFleet(m_list.get());
    QSignalSpy changed(m_model.get(), &RowListModel::rowsChanged);
    m_model->add(2);
    m_model->add(0);
    m_model->add(2);
    QCOMPARE(m_model->rows(), QList<int>({2, 0}));
    QCOMPARE(changed.count(), 2);
    m_model->remove(2);
    m_model->remove(2);
    QCOMPARE(m_model->rows(), QList<int>({0}));
    QCOMPARE(changed.count(), 3);
    QVERIFY(m_model->contains(0) && !m_model->contains(2));
}

void RowListModelTest::valuesGoOnChanging()
{
    m_model->setFleet(m_list.get());
    m_model->show({3, 1});
    QSignalSpy changed(m_model.get(), &RowListModel::dataChanged);
    m_fleet->name("C", u"HV 1"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(m_model->index(1).data(VehicleListModel::NameRole).toString(), u"HV 1"_s);
    m_fleet->name("D", u"HV 2"_s); // not one of these
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(RowListModelTest)

#include "tst_rowlistmodel.moc"
