// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"

namespace waypost {

/** What this kind of alarm is, in a translated sentence; empty where the name says all that is known. */
[[nodiscard]] QString alarmMeaning(const Alarm &alarm);
/** What has to happen for this alarm to end, in a translated sentence. */
[[nodiscard]] QString alarmEnd(const Alarm &alarm);

} // namespace waypost
