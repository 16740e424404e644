// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetindex.h"

namespace waypost {

/** Vehicles that stand too close together to be told apart, or one alone. */
struct FleetCluster
{
    WorldPoint at; ///< the middle of its vehicles; x is not wrapped
    std::uint32_t count = 0;
    int row = -1; ///< the vehicle, if it is only one
    std::array<std::uint32_t, glyphCount> states{}; ///< vehicles by Glyph
    std::array<std::uint32_t, alarmRanks> alarms{}; ///< vehicles by highest open alarm, Low first
    friend bool operator==(const FleetCluster &, const FleetCluster &) = default;

    [[nodiscard]] bool isAlone() const { return count == 1; }
    /** Vehicles with an open alarm, all of them acknowledged. */
    [[nodiscard]] std::uint32_t alarmed() const { return alarms[0] + alarms[1] + alarms[2] + alarms[3]; }
    [[nodiscard]] AlarmPriority worstAlarm() const;
};

/** How close is too close, in pixels at the zoom that the clusters are made for. */
struct ClusterRules
{
    double zoom = 0; ///< in halves: clusters change with these steps only
    double atom
        = 16; ///< side of the squares whose vehicles are always taken together; at the whole zoom below
    double radius = 27; ///< within which squares gather round the fullest of them
    double pair = 14; ///< two vehicles alone stay apart from here on
    double gap = 3; ///< between the edges of what is drawn

    /** The rules for a zoom, which counts in halves, rounded down. @param gathered false: only vehicles that
     * lie on one another are taken together, at every zoom */
    [[nodiscard]] static ClusterRules forZoom(double zoom, bool gathered = true);
    /** Level of FleetIndex whose squares are atoms; may be finer than its finest. */
    [[nodiscard]] int level() const;
    [[nodiscard]] double inAtoms(double pixels) const;
};

/** Pixels from the middle of a badge to its edge. */
[[nodiscard]] double badgeRadius(std::uint32_t count);

/** The square of a level that a place is in, whatever copy of the world it is shown in. */
[[nodiscard]] std::uint64_t atomKey(WorldFix at, int level);
/** The finest squares of the index that an atom lies in or is made of. */
[[nodiscard]] QRect finestSquaresOf(std::uint64_t atom, int level);

/** All clusters of a piece of the world, and what went into them. */
struct FleetClusters
{
    /** A square of vehicles and the cluster it went to. */
    struct Atom
    {
        std::uint64_t key = 0; ///< see atomKey()
        int cluster = -1;
    };
    ClusterRules rules;
    std::vector<FleetCluster> clusters;
    std::vector<Atom> atoms;

    /** Calls @p visit(int row) for every vehicle of a cluster. */
    template <typename Visit>
    void forEachMember(const FleetIndex &fleet, int cluster, Visit visit) const;
};

/**
 * Gathers the common vehicles of a rectangle of the world. The squares are fixed to the world and the fullest
 * comes first, so that panning changes nothing and a vehicle that moves changes only what is around it.
 * @param worldRect x is not wrapped; it is grown to whole blocks of squares
 */
[[nodiscard]] FleetClusters
clusterFleet(const FleetIndex &fleet, const QRectF &worldRect, const ClusterRules &rules);

template <typename Visit>
void FleetClusters::forEachMember(const FleetIndex &fleet, int cluster, Visit visit) const
{
    const int level = rules.level();
    for (const Atom &atom : atoms) {
        if (atom.cluster != cluster)
            continue;
        fleet.forEachRow(MarkerRole::Common, finestSquaresOf(atom.key, level), [&](int row) {
            if (atomKey(fleet.at(row), level) == atom.key)
                visit(row);
        });
    }
}

} // namespace waypost
