// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarms/alarmrows.h"
#include "domain/alarms/alarmstates.h"
#include "domain/alarms/knownends.h"
#include "domain/fleetstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <span>

namespace waypost {

/**
 * All alarms and the only one who changes them. Lives on the gui thread.
 *
 * What a state and an event lead to is the table in alarmstates.h; the book finds the alarm, judges by event
 * times whether a raise or an end is newer than what is known, and reports what changed in batches. A raise
 * older than the known end of its alarm is history: it is counted and changes nothing. An end older than the
 * last raise ends nothing. Both are remembered, also for alarms that do not exist yet and across restarts.
 *
 * Acknowledging never ends a condition, and a cleared alarm stays open until an operator saw it. One
 * exception: an alarm of which nothing will ever say that it is over (only a message reported it, or a report
 * older than those that do not repeat it, and no other kind ends it) is closed by acknowledging it. An
 * acknowledgement holds at once, so that no crash can lose it; taking it back is a second transition.
 *
 * The book is bounded in rows and bytes, see AlarmLimits.
 */
class AlarmBook final : public QObject
{
    Q_OBJECT

public:
    /** How long an acknowledgement can be taken back: five seconds are offered, and one is for the hand. */
    static constexpr Milliseconds undoOffer{5'000};
    static constexpr Milliseconds undoWindow{6'000};

    /** While one lives, changes are gathered; they are reported together when the last one goes. */
    class Batch
    {
    public:
        explicit Batch(AlarmBook &book)
            : m_book(book)
        {
            ++m_book.m_batches;
        }
        ~Batch() { m_book.endBatch(); }
        Q_DISABLE_COPY_MOVE(Batch)

    private:
        AlarmBook &m_book;
    };

    AlarmBook(FleetStore &store, const Clock &clock, QObject *parent = nullptr);
    AlarmBook(FleetStore &store, const Clock &clock, const AlarmLimits &limits, QObject *parent = nullptr);

    /** An alarm message (from_id 1), each once: after it was committed, or on receipt where nothing can be.
     */
    void takeMessage(const Message &message, Instant received);
    /** Who acknowledges from now on. */
    void setOperator(const QString &name) { m_operator = name; }
    void acknowledge(const QString &key, const QString &note = {});
    /** Takes an acknowledgement back. False when it is too late, or was another occurrence's. */
    bool unacknowledge(const QString &key);
    void acknowledgeAll(const QString &vehicle);
    /** Whether the journal has them. What is not saved is shown as such. */
    void setSaved(const QStringList &keys, bool saved);
    /** Puts back what an earlier run knew; nothing of it is news for the journal. */
    void restore(const QList<Alarm> &alarms);

    /** In the order of first appearance; an alarm keeps its index. */
    [[nodiscard]] const QList<Alarm> &alarms() const { return m_rows.list(); }
    [[nodiscard]] int indexOf(const QString &key) const { return m_rows.indexOf(key); }
    /** Alarms that were not over and for which there was no room. */
    [[nodiscard]] int dropped() const { return m_rows.dropped(); }

Q_SIGNALS:
    /** Once for each batch, in the order of their first change. Good until the slot returns. */
    void changed(std::span<const waypost::AlarmChange> changes);
    /** A record for the journal of an alarm that is not in the book (its count is 0): when it ended last. */
    void endNoted(const waypost::Alarm &record);

private:
    struct Raise;
    struct End;

    void onSignal(const AlarmSignal &signal);
    void takeNumber(const QString &vehicle, const AlarmSignal &signal);
    void takeDetails(const AlarmDetails &details, const Message &message, Instant received);
    [[nodiscard]] QString imeiAt(int row) const;
    [[nodiscard]] QString vehicleOf(const AlarmDetails &details) const;
    void raise(const Raise &raise);
    void begin(const Raise &raise, const QString &key);
    void end(const End &end);
    void noteEnd(const QString &vehicle, const QString &key, Instant at);
    void clearUnrepeated(const QString &vehicle, const QString &stillActive, Instant at);
    [[nodiscard]] bool endsWhenAcknowledged(const Alarm &alarm) const;
    void adoptByKey(int storeRow);
    void adopt(const QString &from, const QString &vehicle);
    void move(int index, const QString &key, const QString &vehicle);
    int put(const Alarm &alarm, bool toJournal);
    void note(int index, AlarmChange::What what = AlarmChange::What::Changed, bool toJournal = true);
    void endBatch();
    [[nodiscard]] VehicleAlarm standOf(const QString &vehicle) const;

    FleetStore &m_store;
    const Clock &m_clock;
    AlarmRows m_rows;
    KnownEnds m_ends;
    QString m_operator;
    int m_batches = 0;
    bool m_inSignals = false; // between a signal of the store and the end of its batch
    QList<AlarmChange> m_pending;
    QHash<int, qsizetype> m_pendingPlace; // by index in the book
    QSet<QString> m_touchedVehicles;
};

} // namespace waypost
