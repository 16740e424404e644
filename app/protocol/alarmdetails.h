// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/jsontree.h"

namespace waypost {

/**
 * What an `alarm_msg` object says. Documented to exist, its members are not: the likely ones are looked for
 * under several names (assumed), and every one is kept as text, deeper ones as JSON. A figure that cannot be
 * is not reported and noted in @p repairs; an alarm's number that cannot be read counts as the alarm's name.
 * @param envelope the message around it, which may name the vehicle instead; may be null.
 */
[[nodiscard]] AlarmDetails readAlarmDetails(
    const JsonNode &object, const JsonNode *envelope, Instant received, std::vector<Repair> &repairs);

} // namespace waypost
