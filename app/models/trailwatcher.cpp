// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trailwatcher.h"

#include "models/readings.h"
#include "models/trailevents.h"

#include <algorithm>
#include <utility>

namespace waypost {

TrailWatcher::TrailWatcher(
    const FleetStore &store, const AlarmBook &alarms, const Format &format, TrackRequest ask, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_alarms(alarms)
    , m_format(&format)
    , m_ask(std::move(ask))
    , m_fills(store)
{
    connect(&store, &FleetStore::positionsTaken, this, &TrailWatcher::onPositions);
    connect(&alarms, &AlarmBook::changed, this, &TrailWatcher::onAlarms);
    connect(&m_fills, &TankFills::filled, this, [this](int row) {
        if (isWatching() && row == m_store.rowOf(m_imei))
            show();
    });
}

void TrailWatcher::setImei(const Imei &imei)
{
    if (m_imei == imei)
        return;
    m_imei = imei;
    m_alarmIndices.clear();
    const QString vehicle = toText(imei.view());
    for (int i = 0; i < m_alarms.alarms().size(); ++i) {
        if (m_alarms.alarms()[i].vehicle == vehicle)
            m_alarmIndices.push_back(i);
    }
    begin();
}

void TrailWatcher::setHours(double hours)
{
    const Milliseconds span(static_cast<qint64>(hours * 3'600'000));
    if (m_span == span || hours <= 0)
        return;
    m_span = span;
    if (isWatching())
        ask();
}

void TrailWatcher::setWanted(bool wanted)
{
    if (std::exchange(m_isWanted, wanted) != wanted)
        begin();
}

void TrailWatcher::setFormat(const Format &format)
{
    m_format = &format;
    if (isWatching())
        show();
}

void TrailWatcher::begin()
{
    m_track.clear();
    m_request = 0;
    if (!isWatching()) {
        m_trail.show({}, {});
        setState(State::Off);
        return;
    }
    addCurrent();
    ask();
}

void TrailWatcher::ask()
{
    const Instant now = m_store.clock().now();
    m_request = m_ask ? m_ask(m_imei, now - m_span, now, mostPoints) : 0;
    m_isRecorded = m_request != 0;
    show();
}

void TrailWatcher::takeTrack(quint64 request, const Track &track)
{
    if (request == 0 || request != m_request)
        return;
    m_request = 0;
    Track live = std::exchange(m_track, track);
    for (const TrackPoint &point : live)
        add(point);
    show();
}

void TrailWatcher::onPositions(std::span<const TakenPosition> positions)
{
    if (!isWatching())
        return;
    const int row = m_store.rowOf(m_imei);
    bool isNews = false;
    for (const TakenPosition &position : positions) {
        if (position.row == row)
            isNews = add(position.point) || isNews;
    }
    if (isNews)
        show();
}

/** What it reported before anybody watched it, for where there is no journal. */
void TrailWatcher::addCurrent()
{
    const int row = m_store.rowOf(m_imei);
    if (row < 0)
        return;
    const Vehicle &vehicle = m_store.vehicle(row);
    const std::optional<Position> position = vehicle.position();
    if (!position || !position->valid)
        return;
    TrackPoint point{.at = position->fixed, .lat = position->lat, .lng = position->lng};
    point.motion = m_store.columns().motion[static_cast<std::size_t>(row)];
    if (vehicle.status.speedKmh)
        point.speedKmh = static_cast<float>(*vehicle.status.speedKmh);
    if (vehicle.status.headingDeg)
        point.headingDeg = static_cast<float>(*vehicle.status.headingDeg);
    add(point);
}

/** Where it belongs; points of a moment that is there already are passed over. */
bool TrailWatcher::add(const TrackPoint &point)
{
    const auto place = std::ranges::lower_bound(m_track, point.at, {}, &TrackPoint::at);
    if (place != m_track.end() && place->at == point.at)
        return false;
    m_track.insert(place, point);
    return true;
}

void TrailWatcher::forgetOld()
{
    const Instant oldest = m_store.clock().now() - m_span;
    auto first = std::ranges::lower_bound(m_track, oldest, {}, &TrackPoint::at);
    const auto tooMany = std::ssize(m_track) - mostPoints;
    if (first - m_track.begin() < tooMany)
        first = m_track.begin() + tooMany;
    m_track.erase(m_track.begin(), first);
}

void TrailWatcher::onAlarms(std::span<const AlarmChange> changes)
{
    if (m_imei.empty())
        return;
    const QString vehicle = toText(m_imei.view());
    bool isNews = false;
    for (const AlarmChange &change : changes) {
        const bool isOurs = m_alarms.alarms()[change.index].vehicle == vehicle;
        const auto known = std::ranges::find(m_alarmIndices, change.index);
        const bool wasOurs = known != m_alarmIndices.end();
        if (isOurs && !wasOurs)
            m_alarmIndices.push_back(change.index);
        else if (wasOurs && !isOurs) // the row is another alarm's now
            m_alarmIndices.erase(known);
        isNews = isNews || isOurs || wasOurs;
    }
    if (isNews && isWatching())
        show();
}

std::vector<Alarm> TrailWatcher::alarmsOfVehicle() const
{
    std::vector<Alarm> alarms;
    for (const int index : m_alarmIndices)
        alarms.push_back(m_alarms.alarms()[index]);
    return alarms;
}

void TrailWatcher::show()
{
    forgetOld();
    const std::vector<Alarm> alarms = alarmsOfVehicle();
    const std::vector<Instant> fills = m_fills.of(m_store.rowOf(m_imei));
    const TrailEvents events{m_track, alarms, fills, *m_format};
    m_trail.show(m_track, m_track.size() < 2 ? std::vector<TrailMark>() : trailMarks(events));
    if (m_request != 0)
        setState(State::Loading);
    else if (!m_isRecorded)
        setState(State::Unrecorded);
    else
        setState(m_track.size() < 2 ? State::Empty : State::Shown);
}

void TrailWatcher::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace waypost
