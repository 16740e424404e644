// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reported.h"

#include <algorithm>
#include <cstdint>

namespace waypost {

/**
 * Which number one fuel source sends for a full tank, 1 or 100: the wire does not say, so it is learnt from
 * what the source sends and then kept. One object a source (a vehicle's probe); two bytes, a plain value.
 *
 * A number above largestFraction can only be a percentage. A source that has shown one keeps that scale:
 * 1.2 after 62.5 is an all but empty tank. A source that has only sent small numbers is taken for one of
 * fractions, and is believed to be one after a few of them: from then on a single larger number is a fault
 * (no reading), and only two in a row change the scale.
 */
class FuelScale
{
public:
    enum class Kind : std::uint8_t { Unknown, Fraction, Percent };

    static constexpr double largestFraction = 1.5;
    /** A probe overshoots a little when full; what lies beyond is a fault. */
    static constexpr double largestPercent = 150;
    static constexpr std::uint8_t believedAfter = 3;

    /** The tank's level in percent, 0..100, from what the source sent; absent when that cannot be. */
    Reported<double> toPercent(double asSent)
    {
        if (!(asSent >= 0) || asSent > largestPercent)
            return std::nullopt;
        if (asSent > largestFraction)
            return m_kind == Kind::Percent || showsPercent() ? asPercent(asSent) : std::nullopt;
        if (m_kind == Kind::Percent)
            return asPercent(asSent);
        m_contradicted = false;
        if (asSent > 0 && ++m_fractions >= believedAfter) { // 0 is empty on either scale
            m_kind = Kind::Fraction;
            m_fractions = believedAfter;
        }
        return asPercent(asSent * 100);
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    friend bool operator==(const FuelScale &, const FuelScale &) = default;

private:
    /** A number that is no fraction came: whether that settles the scale. */
    bool showsPercent()
    {
        if (m_kind == Kind::Fraction && !m_contradicted) {
            m_contradicted = true;
            return false;
        }
        m_kind = Kind::Percent;
        return true;
    }
    static double asPercent(double percent) { return std::min(percent, 100.0); }

    Kind m_kind = Kind::Unknown;
    std::uint8_t m_fractions = 0; ///< numbers above 0 that could be fractions, up to believedAfter
    bool m_contradicted = false; ///< the last number was too large for a fraction
};

} // namespace waypost
