// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/track.h"

namespace waypost {

/** Makes a track of points that come in any order, some of them twice. Pure; holds at most about twice the
 * limit. */
class TrackGatherer
{
public:
    /** Points of @p from to @p to, both included; the @p limit newest of them (at least 1). */
    TrackGatherer(Instant from, Instant to, int limit);

    void add(const TrackPoint &point);
    /** Points as TrackEncoder wrote them. False when they are damaged; what is good of them is taken. */
    bool add(const QByteArray &points);

    [[nodiscard]] Instant from() const { return m_from; }
    [[nodiscard]] Instant to() const { return m_to; }
    /** Oldest first, no two of the same moment: of those the first one that was added. */
    [[nodiscard]] Track take();

private:
    void tidy();

    Instant m_from; // moves on as older points are given up
    Instant m_to;
    std::size_t m_limit;
    Track m_points;
};

} // namespace waypost
