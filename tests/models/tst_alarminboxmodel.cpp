// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarminboxmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AlarmInboxModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsComeInOrder();
    void filterKeepsOutAndCounts();
    void onlyOneKind();
    void nothingMovesWhileHeld();
    void newOnesWaitWhileHeld();
    void anEmptyListHoldsNothingBack();
    void waitingMayBeLetIn();
    void acknowledgedStaysForUndo();
    void undoBringsItBack();
    void undoIsOfferedForFiveSeconds();
    void groupIsUndoneTogether();
    void undoneAlarmsLogTwoTransitions();
    void raisedAgainIsNotUndone();
    void goesRoundTheUnacknowledged();
    void countsAreOneNumber();
    void evidenceOnlyWhereTold();
    void saysWhatEndsIt();
    void manyAtOnce();

private:
    [[nodiscard]] QStringList keys() const { return column(*m_model, AlarmListModel::KeyRole); }
    [[nodiscard]] QVariant cell(int row, int role) const { return m_model->index(row, 0).data(role); }
    void tick(Milliseconds time)
    {
        m_fleet->clock.advance(time);
        m_model->setNowMs(static_cast<double>(toMs(m_fleet->clock.now())));
    }

    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<AlarmListModel> m_alarms;
    std::unique_ptr<AlarmInboxModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AlarmInboxModelTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_alarms = std::make_unique<AlarmListModel>(m_fleet->book, m_fleet->store, AlarmListModel::Scope::Fleet);
    m_model = std::make_unique<AlarmInboxModel>();
    m_model->setAlarms(m_alarms.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tick(0ms);
}

void AlarmInboxModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_alarms.reset();
    m_fleet.reset();
}

void AlarmInboxModelTest::groupsComeInOrder()
{
    m_model->setShowCleared(true);
    m_fleet->raise("A", sosNumber);
    m_fleet->book.acknowledge(u"A/sos"_s);
    m_fleet->raise("B", sosNumber);
    m_fleet->book.acknowledge(u"B/sos"_s);
    m_fleet->clear("B");
    m_fleet->raise("C", overspeedNumber);
    QCOMPARE(keys(), QStringList({u"C/overspeed"_s, u"A/sos"_s, u"B/sos"_s}));
    QCOMPARE(cell(1, AlarmInboxModel::GroupRole).toInt(), int(AlarmInboxModel::Acknowledged));
    QCOMPARE(cell(2, AlarmInboxModel::GroupRole).toInt(), int(AlarmInboxModel::Cleared));
    QTRY_COMPARE(m_model->clearedCount(), 1);
    QCOMPARE(m_model->ackedCount(), 1);
    QCOMPARE(m_model->unackedCount(), 1);
}

void AlarmInboxModelTest::filterKeepsOutAndCounts()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    m_fleet->raise("C", towingNumber);
    m_fleet->book.acknowledge(u"C/towing"_s);
    QVERIFY(!m_model->filtered());
    m_model->setPriorityShown(int(AlarmPriority::Critical), false);
    m_model->setShowAcknowledged(false);
    QCOMPARE(keys(), QStringList({u"B/overspeed"_s}));
    QCOMPARE(m_model->hidden(), 2);
    QVERIFY(m_model->filtered());
    m_model->resetFilter();
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(m_model->hidden(), 0);
}

void AlarmInboxModelTest::onlyOneKind()
{
    QSignalSpy kinds(m_model.get(), &AlarmInboxModel::kindsChanged);
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    m_fleet->raise("C", overspeedNumber);
    QCOMPARE(kinds.size(), 2);
    QCOMPARE(m_model->kinds().size(), 2);
    QCOMPARE(m_model->kinds().first().value, u"overspeed"_s);
    m_model->setKind(u"overspeed"_s);
    QCOMPARE(m_model->count(), 2);
}

void AlarmInboxModelTest::nothingMovesWhileHeld()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    m_model->setHold(true);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_fleet->book.acknowledge(u"A/sos"_s);
    m_fleet->clear("A"); // over and seen: it would go
    QCOMPARE(keys(), QStringList({u"A/sos"_s, u"B/overspeed"_s}));
    QCOMPARE(
        cell(0, AlarmListModel::StateRole).toInt(), int(AlarmState::Cleared)); // the words change in place
    QCOMPARE(moved.size() + removed.size(), 0);
    m_model->setHold(false);
    QCOMPARE(keys(), QStringList({u"B/overspeed"_s}));
}

void AlarmInboxModelTest::newOnesWaitWhileHeld()
{
    m_fleet->raise("A", overspeedNumber);
    m_model->setHold(true);
    m_fleet->raise("B", sosNumber);
    m_fleet->raise("C", overspeedNumber);
    QCOMPARE(m_model->count(), 1);
    QTRY_COMPARE(m_model->waiting(), 2);
    QVERIFY(m_model->waitingPriority() == names::priority::Value::Critical);
    m_fleet->clear("C");
    m_fleet->book.acknowledge(u"C/overspeed"_s); // gone before anybody looked
    QTRY_COMPARE(m_model->waiting(), 1);
    m_model->setHold(false);
    QCOMPARE(keys(), QStringList({u"B/sos"_s, u"A/overspeed"_s}));
    QCOMPARE(m_model->waiting(), 0);
}

void AlarmInboxModelTest::anEmptyListHoldsNothingBack()
{
    m_model->setHold(true);
    m_fleet->raise("A", sosNumber);
    QCOMPARE(keys(), QStringList({u"A/sos"_s}));
    m_fleet->raise("B", sosNumber);
    QTRY_COMPARE(m_model->waiting(), 1);
}

void AlarmInboxModelTest::waitingMayBeLetIn()
{
    m_fleet->raise("A", sosNumber);
    m_model->setHold(true);
    m_fleet->raise("B", sosNumber);
    QCOMPARE(m_model->count(), 1);
    m_model->showWaiting();
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(m_model->waiting(), 0);
    m_fleet->raise("C", sosNumber);
    QCOMPARE(m_model->count(), 2); // still held
}

void AlarmInboxModelTest::acknowledgedStaysForUndo()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->clear("A"); // cleared, unacknowledged: acknowledging would take the row away
    m_fleet->raise("B", overspeedNumber);
    m_model->acknowledge(u"A/sos"_s);
    QCOMPARE(keys(), QStringList({u"A/sos"_s, u"B/overspeed"_s}));
    QVERIFY(cell(0, AlarmInboxModel::UndoRole).toBool());
    QCOMPARE(cell(0, AlarmListModel::StateRole).toInt(), int(AlarmState::Cleared)); // recorded at once
    tick(5s);
    QCOMPARE(keys(), QStringList({u"B/overspeed"_s}));
}

void AlarmInboxModelTest::undoBringsItBack()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    m_model->acknowledge(u"A/sos"_s);
    tick(3s);
    m_model->undo(u"A/sos"_s);
    QCOMPARE(keys(), QStringList({u"A/sos"_s, u"B/overspeed"_s}));
    QVERIFY(!cell(0, AlarmInboxModel::UndoRole).toBool());
    QCOMPARE(cell(0, AlarmListModel::StateRole).toInt(), int(AlarmState::ActiveUnacked));
    tick(10s);
    QCOMPARE(cell(0, AlarmListModel::StateRole).toInt(), int(AlarmState::ActiveUnacked));
}

void AlarmInboxModelTest::undoIsOfferedForFiveSeconds()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    m_model->acknowledge(u"A/sos"_s);
    tick(4'900ms);
    QVERIFY(cell(0, AlarmInboxModel::UndoRole).toBool());
    tick(200ms);
    QCOMPARE(keys(), QStringList({u"B/overspeed"_s, u"A/sos"_s}));
    m_model->undo(u"A/sos"_s);
    QCOMPARE(cell(1, AlarmListModel::StateRole).toInt(), int(AlarmState::ActiveAcked));
    QVERIFY(!m_model->undoLast());
}

void AlarmInboxModelTest::groupIsUndoneTogether()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", overspeedNumber);
    m_fleet->raise("C", towingNumber);
    m_model->acknowledge(u"A/sos"_s);
    m_model->setPriorityShown(int(AlarmPriority::High), false);
    m_model->acknowledgeShown();
    QCOMPARE(m_alarms->unackedCount(), 1); // towing is hidden, and stays as it is
    QVERIFY(m_model->undoLast());
    QCOMPARE(m_alarms->unackedCount(), 2);
    QVERIFY(m_model->undoLast());
    QCOMPARE(m_alarms->unackedCount(), 3);
}

void AlarmInboxModelTest::undoneAlarmsLogTwoTransitions()
{
    m_fleet->raise("A", sosNumber);
    QList<AlarmState> states;
    connect(&m_fleet->book, &AlarmBook::changed, this, [&](std::span<const AlarmChange> changes) {
        for (const AlarmChange &change : changes)
            states.append(m_fleet->book.alarms().at(change.index).state);
    });
    m_model->acknowledge(u"A/sos"_s);
    m_model->undo(u"A/sos"_s);
    QVERIFY(states == QList<AlarmState>({AlarmState::ActiveAcked, AlarmState::ActiveUnacked}));
}

void AlarmInboxModelTest::raisedAgainIsNotUndone()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->clear("A");
    m_model->acknowledge(u"A/sos"_s);
    m_fleet->clock.advance(1s);
    m_fleet->raise("A", sosNumber);
    QVERIFY(!cell(0, AlarmInboxModel::UndoRole).toBool());
    QVERIFY(!m_fleet->book.unacknowledge(u"A/sos"_s));
    QCOMPARE(cell(0, AlarmListModel::StateRole).toInt(), int(AlarmState::ActiveUnacked));
}

void AlarmInboxModelTest::goesRoundTheUnacknowledged()
{
    QCOMPARE(m_model->nextUnacked(-1), -1);
    m_fleet->raise("A", sosNumber);
    m_fleet->raise("B", sosNumber);
    m_fleet->raise("C", sosNumber);
    m_fleet->book.acknowledge(u"A/sos"_s); // the last row now
    QCOMPARE(m_model->nextUnacked(-1), 0);
    QCOMPARE(m_model->nextUnacked(0), 1);
    QCOMPARE(m_model->nextUnacked(1), 0);
    QCOMPARE(m_model->nextUnacked(-1, true), 1);
    QCOMPARE(m_model->nextUnacked(0, true), 1);
}

void AlarmInboxModelTest::countsAreOneNumber()
{
    m_fleet->raise("A", sosNumber);
    m_fleet->clear("A");
    m_fleet->raise("B", overspeedNumber);
    m_fleet->raise("C", towingNumber);
    m_fleet->book.acknowledge(u"C/towing"_s);
    QTRY_COMPARE(m_model->unackedCount(), 2);
    QCOMPARE(m_alarms->unackedCount(), m_model->unackedCount());
    QCOMPARE(m_alarms->openCount(), m_model->unackedCount() + m_model->ackedCount());
}

void AlarmInboxModelTest::evidenceOnlyWhereTold()
{
    m_fleet->raise("A", sosNumber);
    QTRY_COMPARE(m_model->unackedCount(), 1);
    QVERIFY(!m_model->hasEvidence());
    Message message;
    message.alarm = AlarmDetails{.imei = {"B"}, .number = overspeedNumber, .speedKmh = 97.0};
    m_fleet->book.takeMessage(message, m_fleet->clock.now());
    QTRY_VERIFY(m_model->hasEvidence());
    QCOMPARE(cell(1, AlarmListModel::SpeedRole).toDouble(), 97.0);
    QVERIFY(std::isnan(cell(0, AlarmListModel::SpeedRole).toDouble()));
}

void AlarmInboxModelTest::saysWhatEndsIt()
{
    const auto end = [this](int row) { return cell(row, AlarmListModel::EndRole).toString(); };
    m_fleet->raise("A", 20); // jamming: another number ends it
    QVERIFY(end(0).contains(u"GSM jamming ended"));
    m_fleet->raise("B", sosNumber);
    QVERIFY(end(0).contains(u"next report"));
    QVERIFY(!cell(0, AlarmListModel::MeaningRole).toString().isEmpty());
    Message message;
    message.alarm = AlarmDetails{.imei = {"C"}, .name = "Door 3 open"};
    m_fleet->book.takeMessage(message, m_fleet->clock.now());
    const int row = m_model->rowOfKey(u"C/message/Door 3 open"_s);
    QVERIFY(row >= 0);
    QVERIFY(end(row).contains(u"Only a message"));
}

void AlarmInboxModelTest::manyAtOnce()
{
    QSignalSpy counts(m_model.get(), &AlarmInboxModel::countsChanged);
    for (int i = 0; i < 200; ++i) {
        m_fleet->clock.advance(1s);
        m_fleet->raise("V" + std::to_string(i), i % 2 ? sosNumber : overspeedNumber);
    }
    QTRY_COMPARE(m_model->unackedCount(), 200);
    QVERIFY(counts.size() < 10);
    QCOMPARE(cell(0, AlarmListModel::KeyRole).toString(), u"V199/sos"_s);
    QCOMPARE(cell(199, AlarmListModel::KeyRole).toString(), u"V0/overspeed"_s);
}

QTEST_MAIN(AlarmInboxModelTest)
#include "tst_alarminboxmodel.moc"
