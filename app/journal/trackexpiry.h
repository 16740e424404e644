// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <optional>
#include <span>
#include <vector>

namespace waypost {

struct SavedPosition;

/**
 * From when on points of tracks are too old. No clock is believed on its own: a computer's may be years wrong
 * for a minute, and what was deleted then is gone.
 *
 * Age is counted back from the newest data, never from a later moment, and the limit moves on no faster than
 * the program runs: at most a day's worth a day, and one day more a run for the time in which it did not. Pure.
 */
class TrackExpiry
{
public:
    /** What the file knows. */
    struct Kept
    {
        std::optional<Instant> horizon; ///< where the limit stood last
        std::vector<Instant> newest; ///< of what was written last
    };
    void restore(const Kept &kept, Milliseconds monotonic);

    /** Points that are being written. */
    void note(std::span<const SavedPosition> positions);

    /** What ends before this may go. @param now the computer's clock @param monotonic see Clock */
    [[nodiscard]] Instant limit(Instant now, Milliseconds monotonic, Milliseconds maxAge);
    /** Where the limit stands, for the file; none as long as there is no data. */
    [[nodiscard]] std::optional<Instant> horizon() const { return m_horizon; }

private:
    void noteNewest(std::vector<Instant> moments);

    std::optional<Instant> m_horizon;
    std::optional<Instant>
        m_newest; // as most of the newest data have it: single devices' clocks are wrong, too
    std::optional<Milliseconds> m_movedAt;
    std::optional<Milliseconds> m_begun;
    Milliseconds m_allowance{}; // how far the horizon may move on
    bool m_credited = false;
};

} // namespace waypost
