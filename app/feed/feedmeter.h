// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"

#include <array>

namespace waypost {

/**
 * Pushes a second and pushes over the last hour. Pure; a note costs two additions.
 *
 * Here and in GapLog all moments are of one time line that nobody sets, which is what Clock::monotonic()
 * reads. Only FeedStatus tells them by the date.
 */
class PushMeter
{
public:
    static constexpr int rateSeconds = 10;
    static constexpr Milliseconds barLength{3'600'000 / FeedStatus::historyBars};
    using History = std::array<double, FeedStatus::historyBars>;

    void notePush(Instant received);

    /** Mean of the last ten seconds that are over (fewer, when the first push is younger). */
    [[nodiscard]] double pushesPerSecond(Instant now) const;
    /** Pushes in each bar of the last hour, oldest first; FeedStatus::gapBar where one of @p gaps touches it.
     */
    [[nodiscard]] History history(Instant now, const QList<FeedGap> &gaps) const;
    [[nodiscard]] Reported<Instant> lastPush() const { return m_lastPush; }

private:
    struct Slot
    {
        std::int64_t number = -1; ///< which second or bar since the epoch
        std::uint64_t pushes = 0;

        void note(std::int64_t current)
        {
            if (number != current)
                *this = {current, 0};
            ++pushes;
        }
        [[nodiscard]] std::uint64_t of(std::int64_t wanted) const { return number == wanted ? pushes : 0; }
    };

    std::array<Slot, rateSeconds + 1> m_seconds;
    std::array<Slot, FeedStatus::historyBars> m_bars;
    Reported<Instant> m_firstPush;
    Reported<Instant> m_lastPush;
};

/**
 * The gaps of one feed. A gap runs from the last frame of a connection that worked to the first sign of life
 * of the next one. A connection that ends before it settled (turned down, closed at once) has not ended the
 * gap after all.
 */
class GapLog
{
public:
    static constexpr qsizetype kept = 1'000;

    /** First sign of life of a connection. */
    void established(Instant at);
    /** The connection ended. @param settled it had brought a push or lasted a while. */
    void lost(Instant lastFrame, bool settled);

    [[nodiscard]] bool isOpen() const { return !m_gaps.isEmpty() && !m_gaps.last().to.has_value(); }
    [[nodiscard]] const QList<FeedGap> &gaps() const { return m_gaps; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    QList<FeedGap> m_gaps;
    std::uint64_t m_count = 0;
    bool m_endedByCurrent = false; ///< the present connection ended the last gap
};

} // namespace waypost
