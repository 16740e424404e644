// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarms/alarmstates.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** Every pair of state and event, written down a second time, and what must hold for all of them. */
class AlarmStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void everyPairIsInTheTable();
    void onlyAnEndEnds();
    void onlyAnOperatorAcknowledges();
    void aRaiseIsNeverLost();
};

namespace {

using enum AlarmState;
using enum AlarmEvent;

constexpr std::array states{ActiveUnacked, ActiveAcked, ClearedUnacked, Cleared};
constexpr std::array events{Raised, RaisedBefore, Ended, Acknowledged, Closed, AckTakenBack, CloseTakenBack};
constexpr std::array eventNames{"raised", "raised before",  "ended",           "acknowledged",
                                "closed", "ack taken back", "close taken back"};

struct Pair
{
    AlarmState from;
    AlarmEvent event;
    AlarmState to;
    const char *actions;
};

constexpr Pair pairs[] = {
    {ActiveUnacked, Raised, ActiveUnacked, "count"},
    {ActiveUnacked, RaisedBefore, ActiveUnacked, "count"},
    {ActiveUnacked, Ended, ClearedUnacked, "end"},
    {ActiveUnacked, Acknowledged, ActiveAcked, "ack"},
    {ActiveUnacked, Closed, Cleared, "end ack"},
    {ActiveUnacked, AckTakenBack, ActiveUnacked, ""},
    {ActiveUnacked, CloseTakenBack, ActiveUnacked, ""},

    {ActiveAcked, Raised, ActiveAcked, "count"},
    {ActiveAcked, RaisedBefore, ActiveAcked, "count"},
    {ActiveAcked, Ended, Cleared, "end"},
    {ActiveAcked, Acknowledged, ActiveAcked, ""},
    {ActiveAcked, Closed, Cleared, "end"},
    {ActiveAcked, AckTakenBack, ActiveUnacked, "no-ack"},
    {ActiveAcked, CloseTakenBack, ActiveUnacked, "no-ack"},

    {ClearedUnacked, Raised, ActiveUnacked, "count reopen"},
    {ClearedUnacked, RaisedBefore, ClearedUnacked, "count"},
    {ClearedUnacked, Ended, ClearedUnacked, ""},
    {ClearedUnacked, Acknowledged, Cleared, "ack"},
    {ClearedUnacked, Closed, Cleared, "ack"},
    {ClearedUnacked, AckTakenBack, ClearedUnacked, ""},
    {ClearedUnacked, CloseTakenBack, ClearedUnacked, ""},

    {Cleared, Raised, ActiveUnacked, "open"},
    {Cleared, RaisedBefore, Cleared, "count"},
    {Cleared, Ended, Cleared, ""},
    {Cleared, Acknowledged, Cleared, ""},
    {Cleared, Closed, Cleared, ""},
    {Cleared, AckTakenBack, ClearedUnacked, "no-ack"},
    {Cleared, CloseTakenBack, ActiveUnacked, "no-ack no-end"},
};

QString inWords(AlarmActions actions)
{
    QStringList words;
    const auto say = [&](AlarmAction action, const char *word) {
        if (actions.testFlag(action))
            words.append(QString::fromLatin1(word));
    };
    say(AlarmAction::Count, "count");
    say(AlarmAction::Open, "open");
    say(AlarmAction::Reopen, "reopen");
    say(AlarmAction::SetEnd, "end");
    say(AlarmAction::SetAck, "ack");
    say(AlarmAction::DropAck, "no-ack");
    say(AlarmAction::DropEnd, "no-end");
    return words.join(u' ');
}

bool isActive(AlarmState state)
{
    return state == ActiveUnacked || state == ActiveAcked;
}

bool isUnacked(AlarmState state)
{
    return state == ActiveUnacked || state == ClearedUnacked;
}

} // namespace

void AlarmStatesTest::everyPair_data()
{
    QTest::addColumn<int>("pair");
    for (int i = 0; i < int(std::size(pairs)); ++i)
        QTest::addRow("%s, %s", toString(pairs[i].from), eventNames[std::size_t(pairs[i].event)]) << i;
}

void AlarmStatesTest::everyPair()
{
    QFETCH(const int, pair);
    const Pair &expected = pairs[pair];
    const AlarmTransition found = transition(expected.from, expected.event);
    QCOMPARE(toString(found.state), toString(expected.to));
    QCOMPARE(inWords(found.actions), QString::fromLatin1(expected.actions));
}

void AlarmStatesTest::everyPairIsInTheTable()
{
    QCOMPARE(std::size(pairs), states.size() * events.size());
    QCOMPARE(events.size(), std::size_t(alarmEventCount));
    for (const AlarmState state : states) {
        for (const AlarmEvent event : events) {
            const auto same = [=](const Pair &pair) { return pair.from == state && pair.event == event; };
            QCOMPARE(std::count_if(std::begin(pairs), std::end(pairs), same), 1);
        }
    }
}

void AlarmStatesTest::onlyAnEndEnds()
{
    for (const AlarmState state : states) {
        for (const AlarmEvent event : events) {
            if (isActive(state) && !isActive(transition(state, event).state))
                QVERIFY(event == Ended || event == Closed);
        }
    }
}

void AlarmStatesTest::onlyAnOperatorAcknowledges()
{
    for (const AlarmState state : states) {
        for (const AlarmEvent event : events) {
            if (isUnacked(state) && !isUnacked(transition(state, event).state))
                QVERIFY(event == Acknowledged || event == Closed);
        }
    }
}

void AlarmStatesTest::aRaiseIsNeverLost()
{
    for (const AlarmState state : states) {
        QVERIFY(isActive(transition(state, Raised).state));
        const AlarmActions actions = transition(state, Raised).actions;
        QVERIFY(actions.testFlag(AlarmAction::Count) || actions.testFlag(AlarmAction::Open));
        QVERIFY(transition(state, RaisedBefore).actions == AlarmActions(AlarmAction::Count));
        QVERIFY(transition(state, RaisedBefore).state == state);
    }
}

QTEST_GUILESS_MAIN(AlarmStatesTest)
#include "tst_alarmstates.moc"
