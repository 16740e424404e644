// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/freshness.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace waypost {

namespace {

using namespace std::chrono_literals;

// Until a vehicle has shown its own: trackers report about once a minute while driving. Parked, many report
// once a day only, and a silence of hours means nothing yet.
constexpr float unlearnedOn = 60;
constexpr float unlearnedOff = 8 * 3600;
constexpr float unlearnedWeight = 60; // how much observed time that guess is worth
// Bursts (a door, a corner) must not make a vehicle look stale a moment later.
constexpr float shortest = 10;
constexpr float longest = 14 * 24 * 3600;
constexpr int staleAfter = 3;
constexpr int lostAfter = 6;
constexpr float remembered = 4; // intervals: what lies further back is forgotten
// A silence of more than so many intervals may be an outage. Parked vehicles fall silent for longer.
constexpr float mostOn = 2;
constexpr float mostOff = 8;

float unlearned(bool ignition)
{
    return ignition ? unlearnedOn : unlearnedOff;
}

float toSeconds(Milliseconds time)
{
    return std::chrono::duration<float>(time).count();
}

} // namespace

void ReportRhythm::learn(const ReportGap &gap)
{
    if (gap.length <= 0ms)
        return;
    // With a switch in it, or an outage of our own, the silence says only that the interval is no shorter.
    const bool atLeast = gap.changed || gap.away * 4 > gap.length;
    const bool ignition = gap.changed ? !gap.ignition : gap.ignition;
    const Milliseconds heard = atLeast ? gap.length - std::min(gap.away, gap.length) : gap.length;
    const float seconds = std::min(toSeconds(heard), longest);
    State &state = m_states[ignition ? 1 : 0];
    if (atLeast && seconds <= toSeconds(expected(ignition)))
        return;
    take(state, seconds, ignition);
}

void ReportRhythm::take(State &state, float seconds, bool ignition)
{
    const bool first = state.seconds == 0;
    if (first)
        state = {unlearned(ignition), unlearnedWeight};
    const float most = state.seconds * (ignition ? mostOn : mostOff);
    if (!first && seconds > most)
        return takeLong(state, seconds, ignition);
    m_longSeconds = std::max(0.0F, m_longSeconds - seconds);
    const float weight = std::min(state.observed, remembered * state.seconds);
    state.seconds = (state.seconds * weight + seconds * seconds) / (weight + seconds);
    // One interval is worth no more than the guess it replaces: the first may have been an outage.
    state.observed = first ? unlearnedWeight : weight + seconds;
}

void ReportRhythm::takeLong(State &state, float seconds, bool ignition)
{
    const float most = state.seconds * (ignition ? mostOn : mostOff);
    const float before = std::exchange(m_longSeconds, seconds);
    const float believed = std::clamp(before, most, seconds);
    const float weight = std::min(state.observed, remembered * state.seconds);
    state.seconds = (state.seconds * weight + believed * believed) / (weight + believed);
    state.observed = weight + believed;
}

bool ReportRhythm::isWhole() const
{
    const auto isTime = [](float seconds) { return seconds >= 0 && std::isfinite(seconds); };
    return isTime(m_longSeconds) && std::ranges::all_of(m_states, [&](const State &state) {
               return isTime(state.seconds) && isTime(state.observed);
           });
}

Milliseconds ReportRhythm::expected(bool ignition) const
{
    const float learned = m_states[ignition ? 1 : 0].seconds;
    const float seconds = learned == 0 ? unlearned(ignition) : std::clamp(learned, shortest, longest);
    return Milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

Freshness ReportRhythm::judge(Milliseconds age, bool ignition) const
{
    const Milliseconds interval = expected(ignition);
    if (age < interval * staleAfter)
        return Freshness::Fresh;
    return age < interval * lostAfter ? Freshness::Stale : Freshness::Lost;
}

} // namespace waypost
