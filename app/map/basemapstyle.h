// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <cmath>

namespace waypost::basemapstyle {

// What the base map looks like, whoever draws it. Lengths are pixels.
constexpr float coastWidth = 1;
constexpr float borderWidth = 1;
constexpr float borderOpacity = 0.8f;
constexpr float dotOpacity = 0.5f;
constexpr float spotRadius = 3; ///< of the square that marks a place of the person's own

/** Pixels of a town's radius for the root of its population. */
inline double dotRadiusPerRoot(double zoom)
{
    return std::pow(1.45, zoom - 7) / 330;
}

inline QColor withOpacity(QColor color, float opacity)
{
    color.setAlphaF(color.alphaF() * opacity);
    return color;
}

} // namespace waypost::basemapstyle
