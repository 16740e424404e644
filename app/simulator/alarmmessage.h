// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fleet.h"

namespace waypost {

/** Picks a vehicle and an alarm that suits it, and tells the fleet, so that snapshots agree with the message.
 */
[[nodiscard]] Message makeAlarmMessage(Fleet &fleet, Random &random, Instant now);

} // namespace waypost
