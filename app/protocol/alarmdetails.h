// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/jsontree.h"

namespace waypost {

/**
 * What an `alarm_msg` object says. Documented to exist, its members are not: the likely ones are looked for
 * under several names (assumed), and every one is kept as text, deeper ones as JSON.
 */
[[nodiscard]] AlarmDetails readAlarmDetails(const JsonNode &object, Instant received);

} // namespace waypost
