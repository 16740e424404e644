// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reported.h"

#include <QString>

#include <chrono>
#include <functional>

namespace waypost {

/** A moment in UTC, to the millisecond: the wire's own resolution. */
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

template <>
struct detail::Absent<Instant>
{
    using Stored = Instant;
    static constexpr Stored value = Instant::min();
    static constexpr bool matches(Stored stored) { return stored == value; }
};

/** @param epochMs milliseconds since 1970-01-01T00:00:00Z. */
constexpr Instant instantFromMs(std::int64_t epochMs)
{
    return Instant(Milliseconds(epochMs));
}
constexpr std::int64_t toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

/** ISO 8601 in UTC with milliseconds, for example "2021-07-31T01:08:02.000Z". */
[[nodiscard]] QString toIsoString(Instant instant);

/**
 * Where every age, stale rule and back-off gets its time from. Handed in, never looked up: tests turn the
 * hands themselves and a replay runs on the recording's time.
 */
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /**
     * How long it has been since some moment before the program started, in milliseconds. Nobody can set it:
     * it never goes back, goes on while the computer sleeps and knows nothing of a wrong date. Durations,
     * waits and rates are differences of two of these; a past moment is told as now() less such a difference.
     */
    [[nodiscard]] virtual Milliseconds monotonic() const { return now().time_since_epoch(); }

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/** The computer's clock. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
};

/** A clock that stands still until it is told otherwise. */
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = instantFromMs(1'700'000'000'000))
        : m_now(start)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Milliseconds monotonic() const override { return m_monotonic; }
    /** The date is set, as by a person or a time server: no time passes. */
    void set(Instant now) { m_now = now; }
    /** Time passes. */
    void advance(Milliseconds by)
    {
        m_now += by;
        m_monotonic += by;
    }

private:
    Instant m_now;
    Milliseconds m_monotonic{1'000'000};
};

} // namespace waypost
