// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/walkstep.h"

#include <cmath>
#include <limits>

namespace waypost {

namespace {

constexpr double leastStep = 10; // pixels; what is nearer lies under the same mark

} // namespace

double walkCost(QPointF away, QPointF direction)
{
    const double ahead = QPointF::dotProduct(away, direction);
    const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
    if (ahead < leastStep || aside > ahead) // a quarter of the way round, so that four keys reach everything
        return std::numeric_limits<double>::infinity();
    return std::hypot(ahead, aside) + aside;
}

} // namespace waypost
