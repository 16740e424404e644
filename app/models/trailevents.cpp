// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trailevents.h"

#include "map/trailsimplify.h"
#include "models/alarmtext.h"
#include "models/format.h"
#include "models/readings.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <optional>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;
using Kind = TrailMark::Kind;

constexpr double sameSpotMetres = 200; // a fix drifts, and a yard has room
constexpr float standingKmh = 3; // only where nobody judged the motion
constexpr std::size_t mostAlarms = 300;
constexpr double perDegree = std::numbers::pi / 180;

double eastDegrees(const TrackPoint &from, const TrackPoint &to)
{
    return std::remainder(to.lng - from.lng, 360) * std::cos(from.lat * perDegree);
}

bool isSameSpot(const TrackPoint &a, const TrackPoint &b)
{
    constexpr double metresPerDegree = 111'195;
    return std::hypot(b.lat - a.lat, eastDegrees(a, b)) * metresPerDegree <= sameSpotMetres;
}

bool isStanding(const TrackPoint &point)
{
    if (point.motion == Motion::Unknown)
        return point.speedKmh && *point.speedKmh < standingKmh;
    return point.motion != Motion::Moving;
}

struct Stop
{
    std::size_t first;
    Instant from, to;
};

/** From when it stood until it was seen moving there, or was seen last. */
std::vector<Stop> stopsOf(const Track &track)
{
    std::vector<Stop> stops;
    for (std::size_t i = 0; i < track.size();) {
        if (!isStanding(track[i])) {
            ++i;
            continue;
        }
        const std::size_t first = i;
        Instant to = track[i].at;
        for (++i; i < track.size() && isSameSpot(track[first], track[i]); ++i) {
            to = track[i].at;
            if (!isStanding(track[i]))
                break;
        }
        if (to - track[first].at >= shortestStop)
            stops.push_back({first, track[first].at, to});
    }
    return stops;
}

class Marker
{
public:
    explicit Marker(const TrailEvents &events)
        : m_events(events)
        , m_track(events.track)
        , m_longest(trailGapLimit(events.track))
        , m_stops(stopsOf(events.track))
    {
    }

    std::vector<TrailMark> mark()
    {
        if (m_track.empty())
            return {};
        add(Kind::Start, m_track.front(), m_events.format.hourMinute(toNumber(m_track.front().at)));
        for (const Stop &stop : m_stops)
            add(Kind::Stop, m_track[stop.first],
                m_events.format.span(toNumber(stop.to) - toNumber(stop.from)));
        markAlarms();
        for (const Instant fill : m_events.fills) {
            if (const auto seen = seenLast(fill))
                add(Kind::Fill, *seen, alarmText(u"Tank filled"_s)).at = fill;
        }
        markHours();
        return std::move(m_marks);
    }

private:
    TrailMark &add(Kind kind, const TrackPoint &point, const QString &text)
    {
        TrailMark mark;
        mark.kind = kind;
        mark.at = point.at;
        mark.lat = point.lat;
        mark.lng = point.lng;
        mark.text = text;
        m_marks.push_back(mark);
        return m_marks.back();
    }

    void markAlarms()
    {
        std::size_t count = 0;
        for (const Alarm &alarm : m_events.alarms) {
            const auto seen = seenLast(alarm.first);
            if (!seen || count == mostAlarms)
                continue;
            ++count;
            const bool isDrain = alarm.kind == "fuel-leak"_L1;
            TrailMark &mark = add(isDrain ? Kind::Drain : Kind::Alarm, *seen, alarmText(alarm.name));
            mark.at = alarm.first;
            mark.priority = alarm.priority;
            mark.unacked = alarm.isUnacked();
        }
    }

    void markHours()
    {
        const QDateTime begin = QDateTime::fromMSecsSinceEpoch(toMs(m_track.front().at));
        const QTime time = begin.time();
        const Milliseconds past = std::chrono::minutes(time.minute()) + std::chrono::seconds(time.second())
            + Milliseconds(time.msec());
        std::size_t after = 0;
        for (Instant hour = m_track.front().at - past + 1h; hour <= m_track.back().at; hour += 1h) {
            while (m_track[after].at < hour)
                ++after;
            if (after > 0 && !isInStop(hour))
                markHour(hour, m_track[after - 1], m_track[after]);
        }
    }

    void markHour(Instant hour, const TrackPoint &before, const TrackPoint &after)
    {
        const Milliseconds silence = after.at - before.at;
        const double east = eastDegrees(before, after);
        const double north = after.lat - before.lat;
        if (silence > m_longest || std::hypot(east, north) == 0)
            return;
        const double part = double((hour - before.at).count()) / double(silence.count());
        TrackPoint place = before;
        place.at = hour;
        place.lat += part * north;
        place.lng = std::remainder(before.lng + part * std::remainder(after.lng - before.lng, 360), 360);
        add(Kind::Hour, place, m_events.format.hourMinute(toNumber(hour))).headingDeg
            = std::fmod(std::atan2(east, north) / perDegree + 360, 360);
    }

    [[nodiscard]] bool isInStop(Instant at) const
    {
        return std::ranges::any_of(
            m_stops, [at](const Stop &stop) { return stop.from <= at && at <= stop.to; });
    }

    /** The last point not after a moment; none if that lies before the track or long after it. */
    [[nodiscard]] std::optional<TrackPoint> seenLast(Instant at) const
    {
        const auto after = std::ranges::upper_bound(m_track, at, {}, &TrackPoint::at);
        if (after == m_track.begin() || at > m_track.back().at + m_longest)
            return std::nullopt;
        return *std::prev(after);
    }

    const TrailEvents &m_events;
    const Track &m_track;
    Milliseconds m_longest;
    std::vector<Stop> m_stops;
    std::vector<TrailMark> m_marks;
};

} // namespace

std::vector<TrailMark> trailMarks(const TrailEvents &events)
{
    return Marker(events).mark();
}

} // namespace waypost
