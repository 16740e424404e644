// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tailbook.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace waypost {

namespace {

constexpr double world = 4'294'967'296.0;

std::uint32_t toFixed(double part)
{
    return static_cast<std::uint32_t>(std::clamp(part, 0.0, 1.0) * (world - 1));
}

double fromFixed(std::uint32_t value)
{
    return value / (world - 1);
}

std::uint32_t toSeconds(Instant instant)
{
    return static_cast<std::uint32_t>(
        std::chrono::duration_cast<std::chrono::seconds>(instant.time_since_epoch()).count());
}

constexpr std::uint32_t inSeconds(Milliseconds span)
{
    return static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::seconds>(span).count());
}

} // namespace

void TailBook::put(Row &row, WorldPoint at, std::uint32_t second)
{
    row.x.at(row.newest) = toFixed(at.x - std::floor(at.x));
    row.y.at(row.newest) = toFixed(at.y);
    row.second.at(row.newest) = second;
}

void TailBook::note(int row, WorldPoint at, Instant when)
{
    if (row >= rows())
        m_rows.resize(static_cast<std::size_t>(row) + 1);
    Row &known = m_rows[static_cast<std::size_t>(row)];
    const std::uint32_t second = toSeconds(when);
    if (known.count > 0 && second < known.second.at(known.newest))
        return;
    const std::size_t before = (known.newest + most - 1u) % most;
    const bool movesOn
        = known.count > 1 && known.second.at(known.newest) - known.second.at(before) < inSeconds(spacing);
    const bool isSameMoment = known.count > 0 && second == known.second.at(known.newest);
    if (!movesOn && !isSameMoment) {
        known.newest = known.count == 0 ? 0 : static_cast<std::uint8_t>((known.newest + 1) % most);
        known.count = static_cast<std::uint8_t>(std::min<int>(known.count + 1, most));
    }
    put(known, at, second);
}

void TailBook::clear()
{
    m_rows = std::vector<Row>(); // and not {}, which would keep the room
}

WorldPoint TailBook::newest(int row) const
{
    const Row &known = m_rows[static_cast<std::size_t>(row)];
    return {fromFixed(known.x.at(known.newest)), fromFixed(known.y.at(known.newest))};
}

TailBook::Tail TailBook::tail(int row, Instant now) const
{
    Tail tail;
    const Row &known = m_rows[static_cast<std::size_t>(row)];
    const std::uint32_t oldest = toSeconds(now - span);
    for (int i = 0; i < known.count; ++i) {
        const std::size_t place = (known.newest + most - static_cast<std::size_t>(i)) % most;
        if (known.second.at(place) < oldest)
            break;
        tail.at.at(static_cast<std::size_t>(tail.count++))
            = {fromFixed(known.x.at(place)), fromFixed(known.y.at(place))};
    }
    return tail;
}

} // namespace waypost
