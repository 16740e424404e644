// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmtables.h"

#include <optional>

namespace waypost {

/**
 * The kind that a server's name for an alarm stands for, in any of the usual spellings: "powerCut",
 * "power_cut", "Power cut alarm", "ALARM_POWER_CUT". Nothing where the words as a whole name no kind.
 */
[[nodiscard]] std::optional<AlarmKind> alarmKindFromWords(QStringView words);
/**
 * A kind on which a life may hang, when a running text speaks of it ("SOS alarm, truck 12"). Takes no notice
 * of what else the text says: one alarm too many is better than one too few.
 */
[[nodiscard]] std::optional<AlarmKind> criticalKindInText(QStringView text);
/** Words that say no more than that there is an alarm: "Alarm", "event". */
[[nodiscard]] bool isEmptyPhrase(QStringView words);

} // namespace waypost
