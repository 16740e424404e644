// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "map/mercator.h"

#include <array>
#include <cstdint>
#include <vector>

namespace waypost {

/**
 * Where every vehicle was in its last ten minutes: eight places each, 100 bytes a vehicle, whatever a vehicle
 * reports.
 */
class TailBook
{
public:
    static constexpr int most = 8;
    static constexpr Milliseconds span = std::chrono::minutes(10);
    /** Places nearer in time than this become one: the newest moves on until it is that old. */
    static constexpr Milliseconds spacing = span / (most - 1);

    /** Newest first. */
    struct Tail
    {
        std::array<WorldPoint, most> at; ///< x of one world; the date line may lie between two of them
        int count = 0;
    };

    /** Late reports are passed over. @param row of the store */
    void note(int row, WorldPoint at, Instant when);
    void clear();
    /** Room for that many vehicles and no more. */
    void reserve(int rows) { m_rows.reserve(static_cast<std::size_t>(rows)); }
    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    /** Where a vehicle was last; its row must be below rows(). (0, 0) if it never was anywhere. */
    [[nodiscard]] WorldPoint newest(int row) const;
    /** Its places of the last ten minutes before @p now. */
    [[nodiscard]] Tail tail(int row, Instant now) const;
    [[nodiscard]] std::size_t bytes() const { return m_rows.capacity() * sizeof(Row); }

private:
    struct Row
    {
        std::array<std::uint32_t, most> x{}; // of 2^32 a world
        std::array<std::uint32_t, most> y{};
        std::array<std::uint32_t, most> second{}; // since 1970
        std::uint8_t newest = 0;
        std::uint8_t count = 0;
    };

    static void put(Row &row, WorldPoint at, std::uint32_t second);

    std::vector<Row> m_rows;
};

} // namespace waypost
