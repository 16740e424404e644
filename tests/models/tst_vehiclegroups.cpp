// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclefiltermodel.h"
#include "models/vehiclelistmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using View = VehicleFilterModel;

namespace {

FleetGroup headAt(const View &view, int row)
{
    return view.index(row, 0).data(View::GroupRole).value<FleetGroup>();
}

/** A list in a few letters: heads in brackets, "+" while closed, with their counts; then the vehicles. */
QStringList shape(const View &view)
{
    QStringList rows;
    for (int row = 0; row < view.rowCount(); ++row) {
        const QString name = view.index(row, 0).data(VehicleListModel::NameRole).toString();
        const FleetGroup head = headAt(view, row);
        rows += head.id < 0 ? name
                            : u"[%1 %2%3]"_s.arg(name).arg(head.count).arg(head.expanded ? u""_s : u"+"_s);
    }
    return rows;
}

/** What a head must say, counted the slow way. */
FleetGroup bruteHead(const FleetStore &store, const View &view, const QString &series)
{
    FleetGroup head;
    int worst = quietAlarmRank;
    for (int row = 0; row < store.size(); ++row) {
        const VehicleFacts facts = factsOf(store.columns(), row);
        const bool accepted = !view.chips() || (facts.toInt() & view.chips().toInt());
        if (!accepted || seriesOf(store.vehicle(row).displayName()) != series)
            continue;
        ++head.count;
        head.alarms += facts.testFlag(VehicleFact::Alarm);
        head.moving += facts.testFlag(VehicleFact::Moving);
        head.idle += facts.testFlag(VehicleFact::Idle);
        head.stopped += facts.testFlag(VehicleFact::Stopped);
        worst = std::min(worst, alarmRank(store.columns(), row));
    }
    head.silent = head.count - head.moving - head.idle - head.stopped;
    head.worst = static_cast<int>(priorityOfAlarmRank(worst));
    head.worstUnacked = isUnackedAlarmRank(worst);
    return head;
}

} // namespace

class VehicleGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void series_data();
    void series();
    void withoutGroupsThereAreNoHeads();
    void headsSayWhatIsUnderThem();
    void closedGroupsKeepTheirCount();
    void worstAlarmComesFirst();
    void oneAlarmMovesOneGroup();
    void teamsAreGivenByHand();
    void statesAreGroupsToo();
    void emptyGroupsGo();
    void chipsNarrowGroups();
    void searchOpensGroupsAndForgets();
    void closedGroupsAreRemembered();
    void revealOpensTheGroup();
    void togglingWhileHeldMovesNothingElse();
    void newGroupsWaitWhileHeld();
    void valuesOfHeadsAreAnnouncedOnce();
    void maskIsWhatPasses();
    void randomChangesEndAsIfMadeAnew_data();
    void randomChangesEndAsIfMadeAnew();

private:
    void fleetOf(const QStringList &names);
    int headRow(const QString &title) const;
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<VehicleListModel> m_list;
    std::unique_ptr<View> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void VehicleGroupsTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_list = std::make_unique<VehicleListModel>(m_fleet->store);
    m_view = std::make_unique<View>(m_fleet->store, *m_list, 0ms);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_view.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void VehicleGroupsTest::cleanup()
{
    m_tester.reset();
    m_view.reset();
    m_list.reset();
    m_fleet.reset();
}

/** Moving vehicles in groups by series; the imei is the name without spaces. */
void VehicleGroupsTest::fleetOf(const QStringList &names)
{
    std::vector<DevicePush> pushes;
    for (const QString &name : names)
        pushes.emplace_back(m_fleet->moving(QString(name).remove(u' ').toStdString()));
    m_fleet->apply(std::move(pushes));
    for (const QString &name : names)
        m_fleet->name(QString(name).remove(u' ').toStdString(), name);
    settle();
    m_view->setGrouping(View::BySeries);
}

int VehicleGroupsTest::headRow(const QString &title) const
{
    for (int row = 0; row < m_view->rowCount(); ++row) {
        if (headAt(*m_view, row).title == title)
            return row;
    }
    return -1;
}

void VehicleGroupsTest::series_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("series");
    QTest::newRow("plain") << u"HV 114"_s << u"HV"_s;
    QTest::newRow("any case") << u"hv 114"_s << u"HV"_s;
    QTest::newRow("without a space") << u"RF209"_s << u"RF"_s;
    QTest::newRow("hyphen") << u"HH-HV 118"_s << u"HH"_s;
    QTest::newRow("letters of any language") << u"Köln 7"_s << u"KÖLN"_s;
    QTest::newRow("a word is no series") << u"Zoe"_s << QString();
    QTest::newRow("an id is no series") << u"8600000000000001"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void VehicleGroupsTest::series()
{
    QFETCH(const QString, name);
    QTEST(seriesOf(name), "series");
}

void VehicleGroupsTest::withoutGroupsThereAreNoHeads()
{
    fleetOf({u"HV 1"_s, u"RF 1"_s});
    m_view->setGrouping(View::Ungrouped);
    QCOMPARE(shape(*m_view), QStringList({u"HV 1"_s, u"RF 1"_s}));
    QCOMPARE(m_view->groupAt(0), -1);
}

void VehicleGroupsTest::headsSayWhatIsUnderThem()
{
    fleetOf({u"RF 2"_s, u"HV 10"_s, u"HV 9"_s, u"Zoe"_s});
    QCOMPARE(
        shape(*m_view),
        QStringList(
            {u"[HV 2]"_s, u"HV 9"_s, u"HV 10"_s, u"[RF 1]"_s, u"RF 2"_s, u"[No series 1]"_s, u"Zoe"_s}));
    m_fleet->raise("HV9", overspeedNumber);
    m_fleet->raise("HV10", sosNumber);
    m_fleet->book.acknowledge(u"HV10/sos"_s);
    m_fleet->apply({m_fleet->stopped("HV10")});
    settle();
    const FleetGroup head = headAt(*m_view, 0);
    QCOMPARE(head.title, u"HV"_s);
    QCOMPARE(head.alarms, 2);
    QCOMPARE(head.worst, int(AlarmPriority::Medium));
    QVERIFY(head.worstUnacked);
    QCOMPARE(head.idle, 1); // the push with the alarm said ignition on, and no speed
    QCOMPARE(head.stopped, 1);
    QCOMPARE(head.moving, 0);
    m_fleet->pass(24h);
    settle();
    QCOMPARE(headAt(*m_view, 0).silent, 2);
}

void VehicleGroupsTest::closedGroupsKeepTheirCount()
{
    fleetOf({u"HV 1"_s, u"HV 2"_s, u"RF 1"_s});
    QSignalSpy removed(m_view.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy layout(m_view.get(), &QAbstractItemModel::layoutChanged);
    m_view->setExpanded(m_view->groupAt(0), false);
    QCOMPARE(shape(*m_view), QStringList({u"[HV 2+]"_s, u"[RF 1]"_s, u"RF 1"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_view->count(), 3);
    m_fleet->apply({m_fleet->moving("HV3")});
    m_fleet->name("HV3", u"HV 3"_s);
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[HV 3+]"_s, u"[RF 1]"_s, u"RF 1"_s}));
    m_view->setExpanded(m_view->groupAt(0), true);
    QCOMPARE(
        shape(*m_view), QStringList({u"[HV 3]"_s, u"HV 1"_s, u"HV 2"_s, u"HV 3"_s, u"[RF 1]"_s, u"RF 1"_s}));
    QCOMPARE(layout.size(), 0);
}

void VehicleGroupsTest::worstAlarmComesFirst()
{
    fleetOf({u"A 1"_s, u"B 1"_s, u"C 1"_s});
    m_fleet->raise("C1", overspeedNumber);
    m_fleet->raise("B1", sosNumber);
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[B 1]"_s, u"B 1"_s, u"[C 1]"_s, u"C 1"_s, u"[A 1]"_s, u"A 1"_s}));
    m_view->setSortOrder(View::Name);
    QCOMPARE(shape(*m_view), QStringList({u"[A 1]"_s, u"A 1"_s, u"[B 1]"_s, u"B 1"_s, u"[C 1]"_s, u"C 1"_s}));
    m_view->setSortOrder(View::Attention);
    QCOMPARE(shape(*m_view).constFirst(), u"[B 1]"_s);
}

void VehicleGroupsTest::oneAlarmMovesOneGroup()
{
    fleetOf({u"A 1"_s, u"A 2"_s, u"B 1"_s, u"B 2"_s, u"B 3"_s});
    const QPersistentModelIndex watched = m_view->index(6, 0);
    QCOMPARE(watched.data(VehicleListModel::NameRole).toString(), u"B 3"_s);
    QSignalSpy moved(m_view.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy layout(m_view.get(), &QAbstractItemModel::layoutChanged);
    m_fleet->raise("B3", sosNumber);
    settle();
    QCOMPARE(
        shape(*m_view),
        QStringList({u"[B 3]"_s, u"B 3"_s, u"B 1"_s, u"B 2"_s, u"[A 2]"_s, u"A 1"_s, u"A 2"_s}));
    QCOMPARE(moved.size(), 2); // the vehicle in its group, and the group
    QCOMPARE(layout.size(), 0);
    QCOMPARE(watched.row(), 1);
}

void VehicleGroupsTest::teamsAreGivenByHand()
{
    fleetOf({u"HV 1"_s, u"HV 2"_s, u"RF 1"_s});
    m_view->setGrouping(View::ByTeam);
    QCOMPARE(shape(*m_view), QStringList({u"[No team 3]"_s, u"HV 1"_s, u"HV 2"_s, u"RF 1"_s}));
    m_fleet->store.setCard(Imei("HV2"), {.name = u"Blue"_s, .team = u"Linehaul Nord"_s});
    settle();
    QCOMPARE(
        shape(*m_view),
        QStringList({u"[Linehaul Nord 1]"_s, u"Blue"_s, u"[No team 2]"_s, u"HV 1"_s, u"RF 1"_s}));
    m_view->setSearch(u"nord"_s);
    QCOMPARE(shape(*m_view), QStringList({u"[Linehaul Nord 1]"_s, u"Blue"_s}));
    m_view->setSearch({});
    m_fleet->store.setCard(Imei("HV2"), {});
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[No team 3]"_s, u"HV 1"_s, u"HV 2"_s, u"RF 1"_s}));
}

void VehicleGroupsTest::statesAreGroupsToo()
{
    fleetOf({u"A"_s, u"B"_s});
    m_view->setGrouping(View::ByState);
    QCOMPARE(shape(*m_view), QStringList({u"[Moving 2]"_s, u"A"_s, u"B"_s}));
    m_fleet->apply({m_fleet->stopped("A")});
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[Moving 1]"_s, u"B"_s, u"[Stopped 1]"_s, u"A"_s}));
    m_fleet->pass(24h);
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[Stale 2]"_s, u"A"_s, u"B"_s}));
}

void VehicleGroupsTest::emptyGroupsGo()
{
    fleetOf({u"A 1"_s, u"B 1"_s});
    m_fleet->name("A1", u"B 2"_s);
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[B 2]"_s, u"B 1"_s, u"B 2"_s}));
    m_fleet->name("A1", u"A 9"_s);
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[A 1]"_s, u"A 9"_s, u"[B 1]"_s, u"B 1"_s}));
}

void VehicleGroupsTest::chipsNarrowGroups()
{
    fleetOf({u"A 1"_s, u"A 2"_s, u"B 1"_s});
    m_fleet->apply({m_fleet->stopped("A2")});
    settle();
    m_view->setChips(View::Stopped);
    QCOMPARE(shape(*m_view), QStringList({u"[A 1]"_s, u"A 2"_s}));
    QCOMPARE(m_view->count(), 1);
    QCOMPARE(m_view->total(), 3);
    QCOMPARE(m_view->firstStoreRow(), 1);
}

void VehicleGroupsTest::searchOpensGroupsAndForgets()
{
    fleetOf({u"A 1"_s, u"A 2"_s, u"B 1"_s});
    m_view->setExpanded(m_view->groupAt(0), false);
    m_view->setSearch(u"1"_s);
    QCOMPARE(shape(*m_view), QStringList({u"[A 1]"_s, u"A 1"_s, u"[B 1]"_s, u"B 1"_s}));
    m_view->setExpanded(m_view->groupAt(2), false);
    QCOMPARE(shape(*m_view), QStringList({u"[A 1]"_s, u"A 1"_s, u"[B 1+]"_s}));
    m_view->setSearch({});
    QCOMPARE(shape(*m_view), QStringList({u"[A 2+]"_s, u"[B 1]"_s, u"B 1"_s}));
}

void VehicleGroupsTest::closedGroupsAreRemembered()
{
    fleetOf({u"A 1"_s, u"B 1"_s});
    QSignalSpy changed(m_view.get(), &View::collapsedChanged);
    m_view->setExpanded(m_view->groupAt(0), false);
    QCOMPARE(changed.size(), 1);
    m_view->setGrouping(View::ByState);
    m_view->setExpanded(m_view->groupAt(0), false);
    const QStringList kept = m_view->collapsed();
    QCOMPARE(kept.size(), 2);
    View other(m_fleet->store, *m_list, 0ms);
    other.setCollapsed(kept);
    other.setGrouping(View::BySeries);
    QCOMPARE(shape(other), QStringList({u"[A 1+]"_s, u"[B 1]"_s, u"B 1"_s}));
    other.setGrouping(View::ByState);
    QCOMPARE(shape(other), QStringList({u"[Moving 2+]"_s}));
    other.setCollapsed({});
    QCOMPARE(shape(other), QStringList({u"[Moving 2]"_s, u"A 1"_s, u"B 1"_s}));
}

void VehicleGroupsTest::revealOpensTheGroup()
{
    fleetOf({u"A 1"_s, u"B 1"_s});
    m_view->setExpanded(m_view->groupAt(0), false);
    QCOMPARE(m_view->rowOfStoreRow(0), -1);
    QCOMPARE(m_view->reveal(0), 1);
    QCOMPARE(m_view->rowOfStoreRow(0), 1);
    m_view->setSearch(u"b"_s);
    QCOMPARE(m_view->reveal(0), -1);
    QCOMPARE(m_view->reveal(-1), -1);
    QCOMPARE(m_view->reveal(99), -1);
}

void VehicleGroupsTest::togglingWhileHeldMovesNothingElse()
{
    fleetOf({u"A 1"_s, u"B 1"_s, u"B 2"_s});
    m_view->setHold(true);
    m_fleet->raise("B2", sosNumber);
    m_fleet->name("A1", u"B 0"_s); // belongs under B now, and stays where it is
    settle();
    m_view->setExpanded(m_view->groupAt(2), false);
    QCOMPARE(shape(*m_view), QStringList({u"[A 0]"_s, u"B 0"_s, u"[B 3+]"_s}));
    m_view->setExpanded(m_view->groupAt(2), true);
    QCOMPARE(shape(*m_view), QStringList({u"[A 0]"_s, u"B 0"_s, u"[B 3]"_s, u"B 2"_s, u"B 1"_s}));
    m_view->setExpanded(m_view->groupAt(0), false);
    QCOMPARE(shape(*m_view), QStringList({u"[A 0+]"_s, u"[B 3]"_s, u"B 2"_s, u"B 1"_s}));
    QCOMPARE(m_view->waiting(), 1);
    m_view->setHold(false);
    QCOMPARE(shape(*m_view), QStringList({u"[B 3]"_s, u"B 2"_s, u"B 0"_s, u"B 1"_s}));
}

void VehicleGroupsTest::newGroupsWaitWhileHeld()
{
    fleetOf({u"B 1"_s});
    m_view->setCollapsed({u"series/A"_s});
    m_view->setHold(true);
    m_fleet->apply({m_fleet->moving("A1"), m_fleet->moving("C1")});
    m_fleet->name("A1", u"A 1"_s);
    m_fleet->name("C1", u"C 1"_s);
    settle();
    QCOMPARE(shape(*m_view), QStringList({u"[B 1]"_s, u"B 1"_s}));
    QCOMPARE(m_view->waiting(), 2); // also the one that will be counted by a closed group
    QCOMPARE(m_view->reveal(1), 1); // a choice does not wait
    QCOMPARE(shape(*m_view), QStringList({u"[A 1]"_s, u"A 1"_s, u"[B 1]"_s, u"B 1"_s, u"[C 1]"_s, u"C 1"_s}));
    QCOMPARE(m_view->waiting(), 0);
}

void VehicleGroupsTest::valuesOfHeadsAreAnnouncedOnce()
{
    fleetOf({u"A 1"_s, u"A 2"_s, u"B 1"_s});
    QList<int> heads;
    connect(
        m_view.get(), &QAbstractItemModel::dataChanged, this,
        [&](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
            if (roles.contains(View::GroupRole))
                heads += first.row();
        });
    m_fleet->apply({m_fleet->moving("A1", 60), m_fleet->moving("A2", 61)});
    settle();
    QCOMPARE(heads, QList<int>()); // what a head says has not changed
    m_fleet->apply({m_fleet->stopped("A1"), m_fleet->stopped("A2")});
    settle();
    QCOMPARE(heads, QList<int>({0}));
}

void VehicleGroupsTest::maskIsWhatPasses()
{
    fleetOf({u"A 1"_s, u"B 1"_s});
    QSignalSpy changed(m_view->mask(), &RowMask::changed);
    QVERIFY(!m_view->isFiltered() && m_view->mask()->contains(0));
    m_fleet->apply({m_fleet->stopped("A1")});
    settle();
    QCOMPARE(changed.size(), 0);
    m_view->setChips(View::Moving);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_view->isFiltered());
    QVERIFY(!m_view->mask()->contains(0) && m_view->mask()->contains(1));
    m_view->setHold(true); // of the list; the map shows what is
    m_fleet->apply({m_fleet->moving("A1")});
    settle();
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_view->mask()->contains(0));
    m_view->setChips(View::All);
    QVERIFY(!m_view->isFiltered());
}

void VehicleGroupsTest::randomChangesEndAsIfMadeAnew_data()
{
    QTest::addColumn<int>("grouping");
    QTest::newRow("series") << int(View::BySeries);
    QTest::newRow("state") << int(View::ByState);
    QTest::newRow("model") << int(View::ByModel);
    QTest::newRow("none") << int(View::Ungrouped);
}

void VehicleGroupsTest::randomChangesEndAsIfMadeAnew()
{
    QFETCH(const int, grouping);
    m_view->setGrouping(View::Grouping(grouping));
    quint32 seed = 1; // a small generator of our own gives the same run everywhere
    const auto next = [&seed](int limit) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return static_cast<int>((seed >> 16) % static_cast<quint32>(limit));
    };
    for (int step = 0; step < 600; ++step) {
        const std::string imei = "V" + std::to_string(next(80));
        switch (next(10)) {
        case 0:
            m_fleet->raise(imei, next(2) == 0 ? sosNumber : overspeedNumber);
            break;
        case 1:
            m_fleet->clear(imei);
            break;
        case 2:
            m_fleet->apply({m_fleet->stopped(imei)});
            break;
        case 3:
            m_fleet->name(imei, u"%1 %2"_s.arg(QChar(u'A' + next(5))).arg(next(100)));
            break;
        case 4:
            m_fleet->pass(2min);
            break;
        case 5:
            m_view->setChips(View::Chips::fromInt(next(64)));
            break;
        case 6:
            m_view->setHold(next(2) == 0);
            break;
        case 7:
            m_view->setExpanded(m_view->groupAt(next(std::max(1, m_view->rowCount()))), next(2) == 0);
            break;
        case 8:
            m_view->setSearch(next(3) == 0 ? u"A"_s : QString());
            break;
        default:
            m_fleet->apply({m_fleet->moving(imei)});
            break;
        }
        if (next(3) == 0)
            settle();
    }
    m_view->setHold(false);
    m_view->setSearch({});
    settle();
    View fresh(m_fleet->store, *m_list, 0ms);
    fresh.setGrouping(View::Grouping(grouping));
    fresh.setCollapsed(m_view->collapsed());
    fresh.setChips(m_view->chips());
    QCOMPARE(shape(*m_view), shape(fresh));
    QCOMPARE(m_view->count(), fresh.count());
    QCOMPARE(m_view->waiting(), 0);
    for (int row = 0; grouping == View::BySeries && row < m_view->rowCount(); ++row) {
        FleetGroup head = headAt(*m_view, row);
        if (head.id < 0)
            continue;
        FleetGroup expected = bruteHead(m_fleet->store, *m_view, head.title.size() == 1 ? head.title : u""_s);
        expected.id = head.id;
        expected.title = head.title;
        expected.expanded = head.expanded;
        QCOMPARE(head, expected);
    }
}

QTEST_MAIN(VehicleGroupsTest)
#include "tst_vehiclegroups.moc"
