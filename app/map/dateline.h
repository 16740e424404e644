// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <span>
#include <vector>

/**
 * Geometry over the 180th meridian. Files write the same place as 181, as -179 or as 541 degrees, and go from
 * 179 to -179 where they mean two degrees and not a band round the world. Here a line goes on in x, beyond
 * the unit square if need be, so that neighbours in it are neighbours on the earth. Pure.
 */
namespace waypost::dateline {

/** Degrees of longitude that are still taken for one; beyond them a number is something else. */
constexpr double widestLongitude = 540;
/** Degrees beyond a pole that are taken for the pole: files round. */
constexpr double latitudeSlack = 1;

/**
 * Takes every step the shorter way round the world. Only a step along a parallel from edge to edge, from -180
 * to 180 exactly, is meant as it stands: nothing else would make sense of it.
 */
void goOn(std::vector<WorldPoint> &line);

/** goOn() for a ring; one that goes round a pole is led to that pole, so that it holds the land around it. */
void goOnRing(std::vector<WorldPoint> &ring);

/** Shifts parts by whole worlds: the first one's middle into the unit square, the others next to it. */
void bringTogether(std::vector<std::vector<WorldPoint>> &parts);

} // namespace waypost::dateline
