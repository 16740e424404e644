// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <array>
#include <cstdint>

namespace waypost {

/** How old what we know of a vehicle is, measured against how often it usually reports. */
enum class Freshness : std::uint8_t { Never, Fresh, Stale, Lost };

/** A silence between two reports of a vehicle. */
struct ReportGap
{
    Milliseconds length{0};
    /** How much of it the desk's own feed was away. */
    Milliseconds away{0};
    bool ignition = false; ///< at its end: does the vehicle drive?
    bool changed = false; ///< the ignition was switched in it: that made the report, not the rhythm
};

/**
 * How often a vehicle reports, learned separately for ignition on and off, because trackers slow down when
 * parked: once a minute while driving, and once a day in a yard. Stale is three expected intervals without a
 * report, lost is six.
 *
 * What counts is the time spent in a rhythm, not the number of reports, so that a burst at a door teaches
 * next to nothing. One long silence of a vehicle that reports often is an outage; a second one is a rhythm.
 */
class ReportRhythm
{
public:
    void learn(const ReportGap &gap);

    [[nodiscard]] Milliseconds expected(bool ignition) const;
    /** @param age since the last report; negative counts as none */
    [[nodiscard]] Freshness judge(Milliseconds age, bool ignition) const;

    friend bool operator==(const ReportRhythm &, const ReportRhythm &) = default;

    /** The archive of the vehicle's record takes each member in turn. */
    template <typename Archive>
    void walk(Archive &archive)
    {
        for (State &state : m_states) {
            archive(state.seconds);
            archive(state.observed);
        }
        archive(m_longSeconds);
    }
    /** False where the members cannot have been learned: a damaged record. */
    [[nodiscard]] bool isWhole() const;

private:
    struct State
    {
        float seconds = 0; ///< the mean interval, each weighed by its length; 0 = nothing learned
        float observed = 0; ///< seconds of reports behind that, at most a few intervals
        friend bool operator==(const State &, const State &) = default;
    };
    void take(State &state, float seconds, bool ignition);
    void takeLong(State &state, float seconds, bool ignition);

    std::array<State, 2> m_states; // ignition off, on
    float m_longSeconds = 0; // a silence that may have been an outage; runs down with usual reports
};

} // namespace waypost
