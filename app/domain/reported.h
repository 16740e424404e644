// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>

namespace waypost {

namespace detail {

// The representation that stands for "not reported". The decoder never lets a device's own value reach it:
// NaN is not JSON, and integers are range-checked before they are stored.
template <typename T>
struct Absent;

template <std::floating_point T>
struct Absent<T>
{
    using Stored = T;
    static constexpr Stored value = std::numeric_limits<T>::quiet_NaN();
    static constexpr bool matches(Stored stored) { return stored != stored; }
};

template <std::signed_integral T>
struct Absent<T>
{
    using Stored = T;
    static constexpr Stored value = std::numeric_limits<T>::min();
    static constexpr bool matches(Stored stored) { return stored == value; }
};

template <std::unsigned_integral T>
    requires(!std::same_as<T, bool>)
struct Absent<T>
{
    using Stored = T;
    static constexpr Stored value = std::numeric_limits<T>::max();
    static constexpr bool matches(Stored stored) { return stored == value; }
};

template <>
struct Absent<bool>
{
    using Stored = std::int8_t;
    static constexpr Stored value = -1;
    static constexpr bool matches(Stored stored) { return stored == value; }
};

} // namespace detail

/**
 * A value that a device may or may not have reported.
 *
 * Reads like std::optional and takes no more room than the value itself, because a fleet keeps some seventy
 * of these for each vehicle. Absent is not zero: there is no conversion to T, only value(), value_or() and *.
 */
template <typename T>
class Reported
{
    using Absent = detail::Absent<T>;
    using Stored = typename Absent::Stored;

public:
    constexpr Reported() = default;
    constexpr Reported(std::nullopt_t) { }
    constexpr Reported(T value)
        : m_stored(static_cast<Stored>(value))
    {
    }

    [[nodiscard]] constexpr bool has_value() const { return !Absent::matches(m_stored); }
    constexpr explicit operator bool() const { return has_value(); }

    /** The value; call only when has_value(). */
    [[nodiscard]] constexpr T value() const { return static_cast<T>(m_stored); }
    constexpr T operator*() const { return value(); }
    [[nodiscard]] constexpr T value_or(T fallback) const { return has_value() ? value() : fallback; }
    [[nodiscard]] constexpr std::optional<T> toOptional() const
    {
        return has_value() ? std::optional<T>(value()) : std::nullopt;
    }

    constexpr void reset() { m_stored = Absent::value; }

    /** Takes over the other's value if it has one. Returns whether that changed anything. */
    constexpr bool mergeFrom(Reported other)
    {
        if (!other.has_value() || other == *this)
            return false;
        *this = other;
        return true;
    }

    friend constexpr bool operator==(Reported a, Reported b)
    {
        return a.has_value() == b.has_value() && (!a.has_value() || a.m_stored == b.m_stored);
    }

private:
    Stored m_stored = Absent::value;
};

} // namespace waypost
