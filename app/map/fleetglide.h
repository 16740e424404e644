// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace waypost {

/** Where a vehicle is drawn and which way it looks. */
struct MarkerPose
{
    WorldPoint at;
    float headingDeg = 0; ///< from north
};

/**
 * Vehicles on their way to the place they have just reported. Each takes a quarter of a second from where it
 * was drawn to where it is, and turns by the short way; nothing is ever drawn ahead of what was reported.
 * Knows no time of its own: the owner says how late it is.
 */
class FleetGlide
{
public:
    static constexpr int duration = 240; ///< milliseconds

    /** A vehicle already under way goes on from where it is. */
    void start(int row, const MarkerPose &from, const MarkerPose &to, int nowMs);
    void stop(int row);
    void clear();
    /** Moves everybody on. @return whether anybody is still under way */
    bool advance(int nowMs);

    [[nodiscard]] bool isActive() const { return !m_glides.empty(); }
    /** Where a vehicle is drawn as of the last advance(); nothing if it is where it should be. */
    [[nodiscard]] std::optional<MarkerPose> pose(int row) const;

private:
    struct Glide
    {
        int row = -1;
        MarkerPose from;
        MarkerPose to;
        int startMs = 0;
        double progress = 0; ///< 0..1, eased
    };

    void drop(std::size_t index);

    std::vector<Glide> m_glides;
    std::unordered_map<int, std::size_t> m_indexes; // of rows
};

} // namespace waypost
