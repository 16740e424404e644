// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tracktails.h"

#include <algorithm>

namespace waypost {

namespace {

/** Between half of @p most and all of it; the same for a vehicle each time. */
int enoughFor(std::uint32_t vehicle, int most)
{
    constexpr std::uint32_t golden = 2'654'435'769; // neighbours land far from each other
    const auto half = static_cast<std::uint32_t>(std::max(most / 2, 1));
    const auto spread = static_cast<std::uint32_t>(std::max(most - static_cast<int>(half), 0)) + 1;
    constexpr int upperHalf = 16;
    return static_cast<int>(half + (vehicle * golden >> upperHalf) % spread);
}

} // namespace

TrackTails::TrackTails(int runPoints)
    : m_runPoints(std::max(runPoints, 1))
{
}

TrackTails::Tail &TrackTails::place(const NumberedVehicle &vehicle)
{
    Tail &tail = m_tails[vehicle.imei];
    tail.number = vehicle.number;
    tail.enough = enoughFor(vehicle.number, m_runPoints);
    m_byNumber[vehicle.number] = &tail;
    m_lastNumber = std::max(m_lastNumber, vehicle.number);
    return tail;
}

TrackTails::Tail &TrackTails::tailOf(const Imei &imei, std::vector<NumberedVehicle> &newVehicles)
{
    if (const auto known = m_tails.find(imei); known != m_tails.end())
        return known->second;
    newVehicles.push_back({m_lastNumber + 1, imei});
    return place(newVehicles.back());
}

void TrackTails::restore(const NumberedVehicle &vehicle)
{
    const QMutexLocker lock(&m_mutex);
    place(vehicle);
}

void TrackTails::restore(qint64 log, std::span<const std::pair<std::uint32_t, TrackPoint>> points)
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &[vehicle, point] : points) {
        if (const auto known = m_byNumber.find(vehicle); known != m_byNumber.end())
            append(*known->second, log, point);
    }
    sealFull();
}

void TrackTails::finishRestoring()
{
    const QMutexLocker lock(&m_mutex);
    m_state = State::Complete;
    m_restored.wakeAll();
}

void TrackTails::giveUpRestoring()
{
    const QMutexLocker lock(&m_mutex);
    if (m_state == State::Restoring)
        m_state = State::GivenUp;
    m_restored.wakeAll();
}

bool TrackTails::waitUntilRestored() const
{
    const QMutexLocker lock(&m_mutex);
    while (m_state == State::Restoring)
        m_restored.wait(&m_mutex);
    return m_state == State::Complete;
}

TrackTails::Addition TrackTails::add(std::span<const SavedPosition> positions, qint64 log)
{
    const QMutexLocker lock(&m_mutex);
    Addition addition;
    TrackEncoder row;
    for (const SavedPosition &position : positions) {
        Tail &tail = tailOf(position.imei, addition.newVehicles);
        append(tail, log, position.point);
        row.add(tail.number, position.point);
    }
    sealFull();
    addition.log = row.bytes();
    return addition;
}

void TrackTails::append(Tail &tail, qint64 log, const TrackPoint &point)
{
    const Instant since = std::min(tail.since, point.at);
    const Instant until = std::max(tail.until, point.at);
    // Later points in this row are not going to be in that run, so it may not claim the row.
    if (tail.count > 0 && until - since > longestRun)
        seal(tail, std::min(tail.lastLog, log - 1));
    const bool first = tail.count == 0;
    tail.since = first ? point.at : since;
    tail.until = first ? point.at : until;
    tail.lastLog = log;
    tail.points.add(point);
    if (first) {
        tail.firstLog = log;
        m_byAge.emplace_back(log, &tail);
    }
    if (++tail.count == tail.enough)
        m_full.push_back(&tail);
}

void TrackTails::sealFull()
{
    for (Tail *tail : m_full) {
        if (tail->count >= tail->enough)
            seal(*tail, tail->lastLog);
    }
    m_full.clear();
}

void TrackTails::seal(Tail &tail, qint64 coveredLog)
{
    m_runs.push_back(
        {.vehicle = tail.number,
         .since = tail.since,
         .until = tail.until,
         .count = tail.count,
         .log = coveredLog,
         .points = tail.points.bytes()});
    tail.count = 0;
    tail.points = {};
}

int TrackTails::sealUpTo(qint64 log, int most)
{
    const QMutexLocker lock(&m_mutex);
    int sealed = 0;
    while (sealed < most && !m_byAge.empty() && m_byAge.front().first <= log) {
        const auto [firstLog, tail] = m_byAge.front();
        m_byAge.pop_front();
        if (tail->count == 0 || tail->firstLog != firstLog)
            continue;
        seal(*tail, tail->lastLog);
        ++sealed;
    }
    return sealed;
}

qint64 TrackTails::oldestLog(qint64 next)
{
    const QMutexLocker lock(&m_mutex);
    const auto isSealed = [](const std::pair<qint64, Tail *> &entry) {
        return entry.second->count == 0 || entry.second->firstLog != entry.first;
    };
    while (!m_byAge.empty() && isSealed(m_byAge.front()))
        m_byAge.pop_front();
    return m_byAge.empty() ? next : m_byAge.front().first;
}

void TrackTails::dropRuns()
{
    const QMutexLocker lock(&m_mutex);
    m_runs.clear();
}

std::vector<NumberedVehicle> TrackTails::vehicles() const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<NumberedVehicle> vehicles;
    vehicles.reserve(m_tails.size());
    for (const auto &[imei, tail] : m_tails)
        vehicles.push_back({tail.number, imei});
    return vehicles;
}

std::vector<QByteArray> TrackTails::pointsOf(const Imei &imei) const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<QByteArray> points;
    const auto known = m_tails.find(imei);
    if (known == m_tails.end())
        return points;
    const Tail &tail = known->second;
    for (const TrackRun &run : m_runs) {
        if (run.vehicle == tail.number)
            points.push_back(run.points);
    }
    if (tail.count > 0)
        points.push_back(tail.points.bytes());
    return points;
}

} // namespace waypost
