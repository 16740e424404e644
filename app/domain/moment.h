// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <algorithm>

namespace waypost {

/** The device's own time, but never later than the arrival: a clock that runs ahead must not make data look
 * fresh. */
[[nodiscard]] inline Instant momentOf(Reported<Instant> deviceTime, Instant received)
{
    return std::min(deviceTime.value_or(received), received);
}

} // namespace waypost
