// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmtables.h"

#include <QStringList>

#include <optional>

namespace waypost {

/** OPC UA part 9's words: a condition is active or not, an operator has acknowledged it or not. */
enum class AlarmState : std::uint8_t { ActiveUnacked, ActiveAcked, ClearedUnacked, Cleared };
enum class AlarmSource : std::uint8_t { Message, Snapshot, Sensor, Rule };

[[nodiscard]] const char *toString(AlarmState state);
[[nodiscard]] const char *toString(AlarmSource source);

/**
 * One alarm: a kind of problem on one vehicle. Repeats raise its count, not a second row; beginning anew
 * after it was cleared and acknowledged makes the next occurrence of the same key.
 */
struct Alarm
{
    QString key; ///< vehicle/kind or vehicle/kind/subject
    QString vehicle; ///< imei, or the sender's words when the vehicle is unknown
    QString kind;
    QString name; ///< English name of the kind, or the server's own words
    QString subject; ///< which of several (a tire sensor); may be empty
    AlarmPriority priority = AlarmPriority::Medium;
    AlarmState state = AlarmState::ActiveUnacked;
    AlarmSource source = AlarmSource::Snapshot; ///< whose word on its end counts
    int occurrence
        = 1; ///< how often it began after it had been settled; 0 = never yet, only its end is known
    int count = 1; ///< raises of this occurrence
    Instant first; ///< event time of this occurrence's first raise
    Instant last; ///< and of its last
    Reported<Instant> acknowledged; ///< desk's clock
    Reported<Instant> cleared; ///< when this occurrence ended; not reported = it goes on
    /** Event time of the last end that a report or message named. Kept when the alarm begins anew. */
    Reported<Instant> ended;
    QString acknowledgedBy; ///< operator's name; empty = not known
    QString note; ///< the operator's
    QString endReason; ///< English: why it ended, where that is not that the condition is over
    Reported<Instant> shelvedUntil;
    QStringList witnesses; ///< every source of this occurrence, by toString(), in order of appearance
    std::optional<AlarmDetails> details; ///< what the last message about this occurrence said
    bool saved = true; ///< false: only in memory, the journal could not take it. Not part of the record

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

/** One alarm that changed in a batch; each stands in a batch once. */
struct AlarmChange
{
    enum class What : std::uint8_t {
        Added, ///< a new row at the end
        Changed,
        Replaced, ///< the row was given to another alarm: the book is full
    };
    int index = -1;
    What what = What::Changed;
    bool toJournal = true; ///< false: there is nothing new in it that a journal would keep
};

} // namespace waypost
