// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackgatherer.h"

#include "journal/trackcodec.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::size_t slack = 1'024; // points, so that a small limit does not sort all the time

} // namespace

TrackGatherer::TrackGatherer(Instant from, Instant to, int limit)
    : m_from(from)
    , m_to(to)
    , m_limit(static_cast<std::size_t>(std::max(limit, 1)))
{
}

void TrackGatherer::add(const TrackPoint &point)
{
    if (point.at < m_from || point.at > m_to)
        return;
    if (m_points.size() >= 2 * m_limit + slack)
        tidy();
    m_points.push_back(point);
}

bool TrackGatherer::add(const QByteArray &points)
{
    TrackDecoder decoder(points);
    for (TrackPoint point; decoder.next(point);)
        add(point);
    return !decoder.isDamaged();
}

void TrackGatherer::tidy()
{
    std::ranges::stable_sort(m_points, {}, &TrackPoint::at);
    const auto twice = std::ranges::unique(m_points, {}, &TrackPoint::at);
    m_points.erase(twice.begin(), twice.end());
    if (m_points.size() <= m_limit)
        return;
    m_points.erase(m_points.begin(), m_points.end() - static_cast<std::ptrdiff_t>(m_limit));
    m_from = m_points.front().at;
}

Track TrackGatherer::take()
{
    tidy();
    return std::exchange(m_points, {});
}

} // namespace waypost
