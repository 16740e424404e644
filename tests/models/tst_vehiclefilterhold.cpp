// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclefiltermodel.h"
#include "models/vehiclelistmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VehicleFilterHoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingMovesWhileHeld();
    void newRowsWaitWhileHeld();
    void anEmptyListFillsWhileHeld();
    void valuesChangeInPlaceWhileHeld();
    void searchShowsAtOnceWhileHeld();

private:
    void fleetOf(const QStringList &names);
    [[nodiscard]] QStringList shown() const { return column(*m_view, VehicleListModel::NameRole); }
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<VehicleListModel> m_list;
    std::unique_ptr<VehicleFilterModel> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void VehicleFilterHoldTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_list = std::make_unique<VehicleListModel>(m_fleet->store);
    m_view = std::make_unique<VehicleFilterModel>(m_fleet->store, *m_list, 0ms);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_view.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void VehicleFilterHoldTest::cleanup()
{
    m_tester.reset();
    m_view.reset();
    m_list.reset();
    m_fleet.reset();
}

/** Moving vehicles; the imei is the name without spaces. */
void VehicleFilterHoldTest::fleetOf(const QStringList &names)
{
    std::vector<DevicePush> pushes;
    for (const QString &name : names)
        pushes.emplace_back(m_fleet->moving(QString(name).remove(u' ').toStdString()));
    m_fleet->apply(std::move(pushes));
    for (const QString &name : names)
        m_fleet->name(QString(name).remove(u' ').toStdString(), name);
    settle();
}

void VehicleFilterHoldTest::nothingMovesWhileHeld()
{
    fleetOf({u"A"_s, u"B"_s, u"C"_s});
    m_view->setHold(true);
    m_fleet->raise("C", sosNumber);
    settle();
    QCOMPARE(shown(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(m_view->countAlarm(), 1);
    m_view->setHold(false);
    QCOMPARE(shown(), QStringList({u"C"_s, u"A"_s, u"B"_s}));
}

void VehicleFilterHoldTest::newRowsWaitWhileHeld()
{
    fleetOf({u"A"_s, u"B"_s});
    m_view->setHold(true);
    QSignalSpy waiting(m_view.get(), &VehicleFilterModel::waitingChanged);
    m_fleet->apply({m_fleet->moving("AA"), m_fleet->moving("X")});
    settle();
    QCOMPARE(shown(), QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(m_view->waiting(), 2);
    QCOMPARE(waiting.size(), 1);
    m_view->showWaiting();
    QCOMPARE(shown(), QStringList({u"A"_s, u"AA"_s, u"B"_s, u"X"_s}));
    QCOMPARE(m_view->waiting(), 0);
    QVERIFY(m_view->hold());
}

void VehicleFilterHoldTest::anEmptyListFillsWhileHeld()
{
    m_view->setHold(true);
    fleetOf({u"A"_s, u"B"_s});
    QCOMPARE(shown(), QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(m_view->waiting(), 0);
}

void VehicleFilterHoldTest::valuesChangeInPlaceWhileHeld()
{
    fleetOf({u"A"_s, u"B"_s});
    m_view->setHold(true);
    QSignalSpy spy(m_view.get(), &QAbstractItemModel::dataChanged);
    m_fleet->apply({m_fleet->moving("B", 33)});
    settle();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toModelIndex().row(), 1);
    QVERIFY(spy[0][2].value<QList<int>>().contains(VehicleListModel::SpeedKmhRole));
    QCOMPARE(m_view->index(1, 0).data(VehicleListModel::SpeedKmhRole).toDouble(), 33);
}

void VehicleFilterHoldTest::searchShowsAtOnceWhileHeld()
{
    fleetOf({u"A"_s, u"B"_s});
    m_view->setHold(true);
    m_view->setSearch(u"b"_s);
    QCOMPARE(shown(), QStringList({u"B"_s}));
}

QTEST_MAIN(VehicleFilterHoldTest)
#include "tst_vehiclefilterhold.moc"
