// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmtables.h"
#include "domain/fleetstore.h"

#include <QHash>
#include <QObject>

namespace waypost {

/** OPC UA part 9's words: a condition is active or not, a person has acknowledged it or not. */
enum class AlarmState : std::uint8_t { ActiveUnacked, ActiveAcked, ClearedUnacked, Cleared };
enum class AlarmSource : std::uint8_t { Message, Snapshot, Sensor, Rule };

[[nodiscard]] const char *toString(AlarmState state);
[[nodiscard]] const char *toString(AlarmSource source);

/** One alarm: a kind of trouble on one vehicle. Repeats raise its count, not a second row. */
struct Alarm
{
    QString key; ///< vehicle/kind or vehicle/kind/subject
    QString vehicle; ///< imei, or the sender's words when the vehicle is unknown
    QString kind;
    QString name; ///< English name of the kind, or the server's own words
    QString subject; ///< which of several (a tire sensor); may be empty
    AlarmPriority priority = AlarmPriority::Medium;
    AlarmState state = AlarmState::ActiveUnacked;
    AlarmSource source = AlarmSource::Snapshot;
    int count = 1;
    Instant first;
    Instant last;
    Reported<Instant> acknowledged;
    Reported<Instant> cleared;
    std::optional<AlarmDetails> details; ///< what the last message about this occurrence said

    [[nodiscard]] bool isOpen() const { return state != AlarmState::Cleared; }
    [[nodiscard]] bool isUnacked() const
    {
        return state == AlarmState::ActiveUnacked || state == AlarmState::ClearedUnacked;
    }
    [[nodiscard]] bool isActive() const
    {
        return state == AlarmState::ActiveUnacked || state == AlarmState::ActiveAcked;
    }
    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/**
 * All alarms and the only one who changes them. Lives on the gui thread.
 *
 * A raise makes an alarm active and unacknowledged; again while active it only counts; again after it was
 * cleared it is a new occurrence. Acknowledging never ends a condition, and a cleared alarm stays open until
 * somebody saw it. One exception: an alarm that only a message told of, of a kind that no other kind ends, is
 * closed by acknowledging it, for nothing else could ever say that it is over; told again, it is a new
 * occurrence. An acknowledgement holds at once, so that no crash can lose it; taking it back is a second
 * transition.
 */
class AlarmBook final : public QObject
{
    Q_OBJECT

public:
    /** How long an acknowledgement can be taken back: five seconds are offered, and one is for the hand. */
    static constexpr Milliseconds undoOffer{5'000};
    static constexpr Milliseconds undoWindow{6'000};

    AlarmBook(FleetStore &store, const Clock &clock, QObject *parent = nullptr);

    /** A committed alarm message (from_id 1). */
    void takeMessage(const Message &message, Instant received);
    void acknowledge(const QString &key);
    /** Takes an acknowledgement back. False when it is too late, or was another occurrence's. */
    bool unacknowledge(const QString &key);
    void acknowledgeAll(const QString &vehicle);
    void restore(const QList<Alarm> &alarms);

    /** In the order of first appearance; an alarm keeps its index. */
    [[nodiscard]] const QList<Alarm> &alarms() const { return m_alarms; }
    [[nodiscard]] int indexOf(const QString &key) const { return m_index.value(key, -1); }

Q_SIGNALS:
    void alarmAdded(int index);
    void alarmChanged(int index);

private:
    struct Raise;

    void append(const Alarm &alarm);
    void onSignal(const AlarmSignal &signal);
    void takeNumber(const QString &vehicle, const AlarmSignal &signal);
    void takeDetails(const AlarmDetails &details, const Message &message, Instant received);
    [[nodiscard]] QString vehicleOf(const AlarmDetails &details) const;
    void raise(const Raise &raise);
    void clear(const QString &key, Instant at);
    void clearUnrepeated(const QString &vehicle, const QString &stillActive, Instant at);
    void touch(int index);
    void updateVehicle(const QString &vehicle);

    FleetStore &m_store;
    const Clock &m_clock;
    QList<Alarm> m_alarms;
    QHash<QString, int> m_index;
    QHash<QString, QList<int>> m_byVehicle;
};

} // namespace waypost
