// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

namespace waypost {

/**
 * How good a next stop something is for who walks over the map with the arrow keys: the nearest one in that
 * direction, and of equally near ones the one most straight ahead.
 * @param away from where the walker is to the stop, pixels
 * @param direction of length 1
 * @return smaller is better; infinite if it does not lie in that direction, or is where the walker is
 */
[[nodiscard]] double walkCost(QPointF away, QPointF direction);

} // namespace waypost
