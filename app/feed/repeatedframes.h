// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <deque>
#include <optional>

namespace waypost {

/**
 * Knows the frames that a server sends a second time after a reconnect because it does not know what had
 * arrived. Only a frame that equals, byte for byte, one of an earlier link within keptFor is a repeat, and
 * each earlier frame accounts for one: what comes twice on one link was meant twice. Keeps digests only.
 *
 * All moments are Clock::monotonic(). The time without a link does not count for a frame that carries a date:
 * a second event would carry another one. One without a date may be a second event that reads the same.
 */
class RepeatedFrames
{
public:
    static constexpr Milliseconds keptFor{120'000};
    static constexpr std::size_t kept = 4'096; ///< the newest

    /** A link begins; what came so far belongs to earlier ones. */
    void beginLink(Milliseconds now);
    void endLink(Milliseconds now) { m_endedAt = now; }
    /** Whether @p frame came on an earlier link. Remembers it. @param dated it says when it was sent */
    [[nodiscard]] bool isRepeat(QStringView frame, Milliseconds now, bool dated);

private:
    struct Entry
    {
        QByteArray digest;
        Milliseconds at;
        Milliseconds away; ///< time without a link by then
        int link;
    };

    void forgetOld(Milliseconds now);
    [[nodiscard]] bool
    matches(const Entry &entry, const QByteArray &digest, Milliseconds now, bool dated) const;

    // By time. A digest stands in it once for each time it came.
    std::deque<Entry> m_entries;
    QHash<QByteArray, int> m_counts; // to find out quickly that a frame is new
    std::optional<Milliseconds> m_endedAt;
    Milliseconds m_away{};
    int m_link = 0;
};

} // namespace waypost
