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

class VehicleFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sortsByNameAsPeopleDo();
    void alarmsComeFirst();
    void silentVehiclesSink();
    void oneAlarmMovesOneRow();
    void alarmsDoNotMatterByName();
    void renamedRowMoves();
    void manyMovesKeepSelectionsInPlace();
    void findsAllWords_data();
    void findsAllWords();
    void newDriverIsFound();
    void chipsFilterAndCount();
    void chipsToggle();
    void countsAreForTheSearch();
    void vehicleLeavesAndEntersItsChip();
    void rowsMapBothWays();
    void changesAreGathered();
    void randomChangesEndInOrder();

private:
    void fleetOf(const QStringList &names);
    [[nodiscard]] QStringList shown() const { return column(*m_view, VehicleListModel::NameRole); }
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<VehicleListModel> m_list;
    std::unique_ptr<VehicleFilterModel> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void VehicleFilterModelTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_list = std::make_unique<VehicleListModel>(m_fleet->store);
    m_view = std::make_unique<VehicleFilterModel>(m_fleet->store, *m_list, 0ms);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_view.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void VehicleFilterModelTest::cleanup()
{
    m_tester.reset();
    m_view.reset();
    m_list.reset();
    m_fleet.reset();
}

/** Moving vehicles; the imei is the name without spaces. */
void VehicleFilterModelTest::fleetOf(const QStringList &names)
{
    std::vector<DevicePush> pushes;
    for (const QString &name : names)
        pushes.emplace_back(m_fleet->moving(QString(name).remove(u' ').toStdString()));
    m_fleet->apply(std::move(pushes));
    for (const QString &name : names)
        m_fleet->name(QString(name).remove(u' ').toStdString(), name);
    settle();
}

void VehicleFilterModelTest::sortsByNameAsPeopleDo()
{
    fleetOf({u"HV 10"_s, u"hv 9"_s, u"HV 100"_s, u"Abel"_s});
    QCOMPARE(shown(), QStringList({u"Abel"_s, u"hv 9"_s, u"HV 10"_s, u"HV 100"_s}));
}

void VehicleFilterModelTest::alarmsComeFirst()
{
    fleetOf({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    m_fleet->raise("D", overspeedNumber);
    m_fleet->raise("C", sosNumber);
    m_fleet->raise("B", towingNumber);
    m_fleet->book.acknowledge(u"B/towing"_s);
    settle();
    // Acknowledged comes after everything that waits for a person, however urgent it is.
    QCOMPARE(shown(), QStringList({u"C"_s, u"D"_s, u"B"_s, u"A"_s}));
}

void VehicleFilterModelTest::silentVehiclesSink()
{
    fleetOf({u"A"_s, u"B"_s, u"C"_s});
    m_fleet->raise("A", overspeedNumber);
    m_fleet->clock.advance(24h);
    m_fleet->apply({m_fleet->moving("C")});
    m_fleet->pass(1s);
    settle();
    QCOMPARE(shown(), QStringList({u"A"_s, u"C"_s, u"B"_s}));
}

void VehicleFilterModelTest::oneAlarmMovesOneRow()
{
    fleetOf({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    QSignalSpy moved(m_view.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy layout(m_view.get(), &QAbstractItemModel::layoutChanged);
    m_fleet->raise("C", sosNumber);
    settle();
    QCOMPARE(shown(), QStringList({u"C"_s, u"A"_s, u"B"_s, u"D"_s}));
    QCOMPARE(moved.size(), 1);
    m_fleet->clear("C");
    m_fleet->book.acknowledge(u"C/sos"_s);
    settle();
    QCOMPARE(shown(), QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(moved.size(), 2);
    QCOMPARE(layout.size(), 0);
}

void VehicleFilterModelTest::alarmsDoNotMatterByName()
{
    fleetOf({u"A"_s, u"B"_s, u"C"_s});
    m_fleet->raise("C", sosNumber);
    settle();
    m_view->setSortOrder(VehicleFilterModel::Name);
    QCOMPARE(shown(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    m_fleet->raise("B", sosNumber);
    settle();
    QCOMPARE(shown(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    m_view->setSortOrder(VehicleFilterModel::Attention);
    QCOMPARE(shown(), QStringList({u"B"_s, u"C"_s, u"A"_s}));
}

void VehicleFilterModelTest::renamedRowMoves()
{
    fleetOf({u"A"_s, u"B"_s, u"C"_s});
    m_fleet->name("A", u"Zoe"_s);
    settle();
    QCOMPARE(shown(), QStringList({u"B"_s, u"C"_s, u"Zoe"_s}));
}

void VehicleFilterModelTest::manyMovesKeepSelectionsInPlace()
{
    QStringList names;
    for (int number = 1; number <= 200; ++number)
        names.append(u"V %1"_s.arg(number));
    fleetOf(names);
    const QPersistentModelIndex watched = m_view->index(149, 0);
    QCOMPARE(watched.data(VehicleListModel::NameRole).toString(), u"V 150"_s);
    std::vector<DevicePush> alarms;
    for (int number = 101; number <= 200; ++number) {
        Snapshot push = m_fleet->moving("V" + std::to_string(number));
        push.status.alarmNumber = sosNumber;
        alarms.emplace_back(push);
    }
    QSignalSpy moved(m_view.get(), &QAbstractItemModel::rowsMoved);
    m_fleet->apply(std::move(alarms));
    settle();
    QCOMPARE(moved.size(), 0); // so many are one new layout
    QCOMPARE(watched.row(), 49);
    QCOMPARE(watched.data(VehicleListModel::NameRole).toString(), u"V 150"_s);
}

void VehicleFilterModelTest::findsAllWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("part of the name") << u"118"_s << true;
    QTest::newRow("any case") << u"hv 118"_s << true;
    QTest::newRow("words in any order") << u"lind hv"_s << true;
    QTest::newRow("imei") << u"86000"_s << true;
    QTest::newRow("device key") << u"key7"_s << true;
    QTest::newRow("model") << u"tracker-x"_s << true;
    QTest::newRow("letters of any language") << u"KÖLN"_s << true;
    QTest::newRow("one word missing") << u"hv 119"_s << false;
    QTest::newRow("not across fields") << u"118860"_s << false;
}

void VehicleFilterModelTest::findsAllWords()
{
    QFETCH(const QString, search);
    QFETCH(const bool, found);
    Snapshot push = m_fleet->moving("8600000000000001");
    push.vehicle.deviceKey = DeviceKey("KEY7");
    push.vehicle.model = "Tracker-X";
    m_fleet->apply({push, m_fleet->driver("8600000000000001", "K. Lindqvist")});
    m_fleet->name("8600000000000001", u"HV 118 Köln"_s);
    m_view->setSearch(search);
    settle();
    QCOMPARE(m_view->rowCount(), found ? 1 : 0);
    m_view->setSearch({});
    QCOMPARE(m_view->rowCount(), 1);
}

void VehicleFilterModelTest::newDriverIsFound()
{
    fleetOf({u"A"_s, u"B"_s});
    m_view->setSearch(u"lind"_s);
    QCOMPARE(shown(), QStringList());
    m_fleet->apply({m_fleet->driver("B", "K. Lindqvist")});
    settle();
    QCOMPARE(shown(), QStringList({u"B"_s}));
    m_fleet->apply({m_fleet->driver("B", "E. Wegener")});
    settle();
    QCOMPARE(shown(), QStringList());
}

void VehicleFilterModelTest::chipsFilterAndCount()
{
    Snapshot blind = m_fleet->moving("blind");
    blind.status.fixValid = false;
    m_fleet->apply(
        {m_fleet->moving("m1"), m_fleet->moving("m2"), m_fleet->stopped("s"), m_fleet->snapshot("i"), blind});
    m_fleet->raise("m2", sosNumber);
    m_fleet->apply({m_fleet->moving("m2")});
    settle();
    QCOMPARE(m_view->countAll(), 5);
    QCOMPARE(m_view->countAlarm(), 1);
    QCOMPARE(m_view->countMoving(), 2);
    QCOMPARE(m_view->countIdle(), 1);
    QCOMPARE(m_view->countStopped(), 1);
    QCOMPARE(m_view->countNoFix(), 1);
    QCOMPARE(m_view->countStale(), 0);
    m_view->setChips(VehicleFilterModel::Moving);
    QCOMPARE(shown(), QStringList({u"m2"_s, u"m1"_s}));
    m_view->setChips(VehicleFilterModel::Chips(VehicleFilterModel::Stopped) | VehicleFilterModel::Alarm);
    QCOMPARE(shown(), QStringList({u"m2"_s, u"s"_s}));
    QCOMPARE(m_view->count(), 2);
    m_fleet->pass(24h);
    settle();
    QCOMPARE(m_view->countStale(), 5); // silence hides every other state
    QCOMPARE(m_view->countMoving(), 0);
    QCOMPARE(m_view->countNoFix(), 0);
    QCOMPARE(m_view->countAlarm(), 1);
}

void VehicleFilterModelTest::chipsToggle()
{
    using View = VehicleFilterModel;
    m_view->toggleChip(View::Stale, false);
    QCOMPARE(m_view->chips(), View::Chips(View::Stale));
    m_view->toggleChip(View::Alarm, true);
    QCOMPARE(m_view->chips(), View::Chips(View::Stale) | View::Alarm);
    m_view->toggleChip(View::Stale, true);
    QCOMPARE(m_view->chips(), View::Chips(View::Alarm));
    m_view->toggleChip(View::Alarm, false);
    QCOMPARE(m_view->chips(), View::Chips(View::All));
    m_view->toggleChip(View::Idle, false);
    m_view->toggleChip(View::All, false);
    QCOMPARE(m_view->chips(), View::Chips(View::All));
}

void VehicleFilterModelTest::countsAreForTheSearch()
{
    fleetOf({u"HV 1"_s, u"HV 2"_s, u"RF 1"_s});
    QSignalSpy spy(m_view.get(), &VehicleFilterModel::countsChanged);
    m_view->setSearch(u"hv"_s);
    QCOMPARE(m_view->countAll(), 2);
    QCOMPARE(m_view->countMoving(), 2);
    QCOMPARE(spy.size(), 1);
    m_fleet->apply({m_fleet->stopped("RF1"), m_fleet->stopped("HV1")});
    settle();
    QCOMPARE(m_view->countMoving(), 1);
    QCOMPARE(m_view->countStopped(), 1);
}

void VehicleFilterModelTest::vehicleLeavesAndEntersItsChip()
{
    fleetOf({u"A"_s, u"B"_s});
    m_view->setChips(VehicleFilterModel::Moving);
    QSignalSpy removed(m_view.get(), &QAbstractItemModel::rowsRemoved);
    m_fleet->apply({m_fleet->stopped("A")});
    settle();
    QCOMPARE(shown(), QStringList({u"B"_s}));
    QCOMPARE(removed.size(), 1);
    m_fleet->apply({m_fleet->moving("A")});
    settle();
    QCOMPARE(shown(), QStringList({u"A"_s, u"B"_s}));
}

void VehicleFilterModelTest::rowsMapBothWays()
{
    fleetOf({u"C"_s, u"A"_s, u"B"_s});
    QCOMPARE(m_view->rowOfStoreRow(0), 2);
    QCOMPARE(m_view->storeRowAt(0), 1);
    m_view->setSearch(u"a"_s);
    QCOMPARE(m_view->rowOfStoreRow(0), -1);
    QCOMPARE(m_view->rowOfStoreRow(-1), -1);
    QCOMPARE(m_view->rowOfStoreRow(99), -1);
    QCOMPARE(m_view->storeRowAt(1), -1);
    QCOMPARE(m_view->storeRowAt(-1), -1);
}

void VehicleFilterModelTest::changesAreGathered()
{
    fleetOf({u"A"_s, u"B"_s});
    QSignalSpy spy(m_view.get(), &QAbstractItemModel::dataChanged);
    for (int speed = 10; speed < 60; ++speed)
        m_fleet->apply({m_fleet->moving("A", speed), m_fleet->moving("B", speed)});
    QCOMPARE(spy.size(), 0);
    settle();
    QCOMPARE(spy.size(), 1);
}

void VehicleFilterModelTest::randomChangesEndInOrder()
{
    quint32 seed = 1; // a small generator of our own gives the same run everywhere
    const auto next = [&seed](int limit) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return static_cast<int>((seed >> 16) % static_cast<quint32>(limit));
    };
    for (int step = 0; step < 300; ++step) {
        const std::string imei = "V" + std::to_string(next(60));
        switch (next(8)) {
        case 0:
            m_fleet->raise(imei, sosNumber);
            break;
        case 1:
            m_fleet->raise(imei, overspeedNumber);
            break;
        case 2:
            m_fleet->apply({m_fleet->stopped(imei)});
            break;
        case 3:
            m_fleet->name(imei, u"N %1"_s.arg(next(100)));
            break;
        case 4:
            m_fleet->pass(2min);
            break;
        case 5:
            m_view->setChips(VehicleFilterModel::Chips::fromInt(next(64)));
            break;
        case 6:
            m_view->setHold(next(2) == 0);
            break;
        default:
            m_fleet->apply({m_fleet->moving(imei)});
            break;
        }
        if (next(3) == 0)
            settle();
    }
    m_view->setHold(false);
    m_view->setChips(VehicleFilterModel::All);
    settle();
    VehicleFilterModel fresh(m_fleet->store, *m_list, 0ms);
    QCOMPARE(shown(), column(fresh, VehicleListModel::NameRole));
    QCOMPARE(m_view->countAlarm(), fresh.countAlarm());
    QCOMPARE(m_view->countStopped(), fresh.countStopped());
}

QTEST_MAIN(VehicleFilterModelTest)
#include "tst_vehiclefiltermodel.moc"
