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

/** One committed row of the inbox: a message, or a gap in which there may have been some. */
struct InboxRow
{
    qint64 id = 0; ///< grows with every row, in the order of arrival
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
    /** The vehicle that an alarm message names; empty if it names none. */
    [[nodiscard]] Imei vehicle() const { return message.alarm ? message.alarm->imei : Imei(); }
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
