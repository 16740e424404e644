// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"
#include "models/vehiclewatcher.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;

/** Writing things down about the vehicle on show. */
class CardEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingWithoutAVehicle();
    void nameBeatsTheAccounts();
    void textIsTidied();
    void refusesWhatIsNotALayout();
    void assignsAndTakesBack();
    void assigningAcceptsTheProposal();
    void releases();
    void anotherVehicleForgetsTheSteps();
    void teamsOfTheFleet();
    void alarmNamesTheWheel();

private:
    [[nodiscard]] CardEditor &card() { return *m_watcher->card(); }
    [[nodiscard]] const VehicleCard &stored() const { return m_fleet->store.card(0); }

    Format m_format{QLocale::c()};
    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<VehicleWatcher> m_watcher;
};

void CardEditorTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_watcher = std::make_unique<VehicleWatcher>(m_fleet->store, m_fleet->book, m_format);
    m_fleet->apply(
        {m_fleet->snapshot("A"), m_fleet->snapshot("B"),
         m_fleet->tires(
             "A", {{.sensor = {"S1"}, .pressureKpa = 700}, {.sensor = {"S2"}, .pressureKpa = 690}})});
    m_watcher->setImei(u"A"_s);
}

void CardEditorTest::cleanup()
{
    m_watcher.reset();
    m_fleet.reset();
}

void CardEditorTest::nothingWithoutAVehicle()
{
    m_watcher->setImei({});
    QVERIFY(!card().exists());
    QVERIFY(!card().write(u"Name"_s, {}, {}));
    QVERIFY(!card().assignSensor(u"S1"_s, u"1LO"_s, u"2-2"_s));
    card().releaseSensor(u"S1"_s);
    card().undo();
    QVERIFY(!card().canUndo());
}

void CardEditorTest::nameBeatsTheAccounts()
{
    m_fleet->name("A", u"HV 114"_s);
    QSignalSpy changed(m_watcher.get(), &VehicleWatcher::changed);
    QVERIFY(card().write(u"Blue one"_s, u"North"_s, u"2-4"_s));
    QVERIFY(changed.size() > 0);
    QCOMPARE(m_watcher->name(), u"Blue one"_s);
    QCOMPARE(card().accountName(), u"HV 114"_s);
    QCOMPARE(card().team(), u"North"_s);
    QCOMPARE(card().layout(), u"2-4"_s);
    card().undo();
    QCOMPARE(m_watcher->name(), u"HV 114"_s);
    QVERIFY(stored().isEmpty());
}

void CardEditorTest::textIsTidied()
{
    QVERIFY(card().write(u"  Blue \n one "_s, QString(300, u'x'), u" 2-4 "_s));
    QCOMPARE(stored().name, u"Blue one"_s);
    QCOMPARE(stored().team.size(), CardEditor::maxTextLength);
    QCOMPARE(stored().layout, u"2-4"_s);
}

void CardEditorTest::refusesWhatIsNotALayout()
{
    QVERIFY(!card().write(u"Blue one"_s, {}, u"six"_s));
    QVERIFY(!card().setLayout(u"2-3"_s));
    QVERIFY(stored().isEmpty());
    QVERIFY(!card().canUndo());
    QVERIFY(card().isLayout({}));
    QCOMPARE(card().layoutName(u"2-4-4+2-2"_s), u"Lorry with 3 axle(s), trailer with 2 axle(s)"_s);
    QCOMPARE(card().layoutName(u"six"_s), QString());
    for (const LayoutChoice &choice : card().layouts())
        QVERIFY2(card().isLayout(choice.layout) && !choice.name.isEmpty(), qPrintable(choice.layout));
}

void CardEditorTest::assignsAndTakesBack()
{
    QVERIFY(card().setLayout(u"2-4"_s));
    QVERIFY(card().assignSensor(u"S1"_s, u"1LO"_s, {}));
    QVERIFY(card().assignSensor(u"S2"_s, u"1LO"_s, {})); // S1 has to go
    QCOMPARE(m_watcher->tirePlan()->sensorAt(m_watcher->tirePlan()->rowOf(u"1LO"_s)), u"S2"_s);
    QCOMPARE(m_watcher->tirePlan()->tray()->count(), 1);
    QVERIFY(card().lastChange().contains(u"Steer left"_s));
    QVERIFY(!card().assignSensor(u"S1"_s, u"1LI"_s, {})); // no pair there
    QVERIFY(!card().assignSensor(u"S1"_s, u"9LO"_s, {}));
    QVERIFY(!card().assignSensor({}, u"1LO"_s, {}));
    card().undo();
    QCOMPARE(m_watcher->tirePlan()->sensorAt(m_watcher->tirePlan()->rowOf(u"1LO"_s)), u"S1"_s);
    card().undo();
    card().undo();
    QVERIFY(!card().canUndo());
    QVERIFY(stored().isEmpty());
}

void CardEditorTest::assigningAcceptsTheProposal()
{
    QVERIFY(m_watcher->tirePlan()->proposed());
    QVERIFY(!card().assignSensor(u"S1"_s, u"1LO"_s, {}));
    QVERIFY(card().assignSensor(u"S1"_s, u"1LO"_s, m_watcher->tirePlan()->layout()));
    QCOMPARE(stored().layout, u"2-2"_s);
    QVERIFY(!m_watcher->tirePlan()->proposed());
}

void CardEditorTest::releases()
{
    QVERIFY(card().assignSensor(u"S1"_s, u"1LO"_s, u"2-2"_s));
    card().releaseSensor(u"S1"_s);
    QVERIFY(stored().wheels.empty());
    QCOMPARE(m_watcher->tirePlan()->mapped(), 0);
    card().releaseSensor(u"S1"_s); // not there any more: nothing to take back
    card().undo();
    QCOMPARE(m_watcher->tirePlan()->mapped(), 1);
}

void CardEditorTest::anotherVehicleForgetsTheSteps()
{
    QVERIFY(card().write(u"Blue one"_s, {}, {}));
    m_watcher->setImei(u"B"_s);
    QVERIFY(!card().canUndo());
    QCOMPARE(card().name(), QString());
    QCOMPARE(stored().name, u"Blue one"_s);
}

void CardEditorTest::teamsOfTheFleet()
{
    m_fleet->store.setCard({"B"}, {.team = u"Team 10"_s});
    m_fleet->store.setCard({"A"}, {.team = u"Team 9"_s});
    m_fleet->apply({m_fleet->snapshot("C")});
    m_fleet->store.setCard({"C"}, {.team = u"Team 10"_s});
    QCOMPARE(card().teams(), (QStringList{u"Team 9"_s, u"Team 10"_s}));
}

void CardEditorTest::alarmNamesTheWheel()
{
    QCOMPARE(m_watcher->wheelOf(u"S1"_s), u"S1"_s);
    QVERIFY(card().assignSensor(u"S1"_s, u"2RO"_s, u"2-2"_s));
    QCOMPARE(m_watcher->wheelOf(u"S1"_s), u"Rear right"_s);
}

QTEST_GUILESS_MAIN(CardEditorTest)
#include "tst_cardeditor.moc"
