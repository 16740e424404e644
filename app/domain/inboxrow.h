// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace waypost {

/** A time in which a feed delivered nothing because it was away: what was sent then is not in the inbox. */
struct InboxGap
{
    QString feed; ///< "device" or "message"
    Instant from;
    Reported<Instant> to; ///< not reported = still open
    friend bool operator==(const InboxGap &, const InboxGap &) = default;
};

/** One row of the inbox: a message, or a gap in which there may have been some. */
struct InboxRow
{
    /** Where the ids of rows begin that are not on the disk yet: this, plus the ticket. */
    static constexpr qint64 provisionalIds = qint64(1) << 52;

    qint64 id = 0; ///< grows with every row, in the order of arrival; provisional while the row is not saved
    qint64 ticket = 0; ///< number of its arrival in this run, from 1; 0 = of an earlier run
    bool saved = true; ///< on the disk; false: only in memory so far
    Message message; ///< everything that was sent; default-made for a gap
    std::optional<InboxGap> gap;
    Instant received; ///< a gap's: when it began
    bool read = false; ///< gaps are born read: there is nothing in them to read

    [[nodiscard]] bool isGap() const { return gap.has_value(); }
    /** "messagePass", "getFileShake", "downloadAllow", "unknown" or "gap". */
    [[nodiscard]] QString typeName() const
    {
        return isGap() ? QStringLiteral("gap") : QString::fromLatin1(toString(message.type));
    }
    /** It tells of an alarm: kept before all others. */
    [[nodiscard]] bool isUrgent() const
    {
        constexpr std::int64_t alarmSender = 1;
        return message.alarm.has_value() || message.fromId.value_or(0) == alarmSender;
    }
    /** The vehicle that an alarm message names; empty if it names none. */
    [[nodiscard]] Imei vehicle() const { return message.alarm ? message.alarm->imei : Imei(); }
};

/** Rows up to and with this one: by id, or where it has none yet, by ticket. Neither = no row. */
struct InboxMark
{
    qint64 id = 0;
    qint64 ticket = 0; ///< of this run
    friend bool operator==(const InboxMark &, const InboxMark &) = default;
};

/** What the inbox holds, apart from gaps. */
struct InboxCounts
{
    qint64 messages = 0;
    qint64 unread = 0;
    friend bool operator==(const InboxCounts &, const InboxCounts &) = default;
};

} // namespace waypost

Q_DECLARE_METATYPE(waypost::InboxRow)
Q_DECLARE_METATYPE(waypost::InboxCounts)
