// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmtables.h"

namespace waypost {

/**
 * What an alarm message is about, out of all that its details name: a number, bits, words. Where they
 * disagree the more urgent one counts. Words that name no kind are an alarm of kind "message" (or give an
 * unknown number its name), so nothing is dropped. @p text is the message's own: it is asked when the details
 * name nothing.
 */
[[nodiscard]] QList<AlarmKind> alarmKindsOf(const AlarmDetails &details, const std::string &text);

/**
 * What an alarm message without details of its own says beside its text: whose it is and what, from members of
 * the message itself ("alarm_msg": "sos").
 */
[[nodiscard]] AlarmDetails looseDetails(const Message &message);

/** The details as far as they are worth keeping: their texts cut, a few KiB altogether. */
[[nodiscard]] AlarmDetails boundedDetails(const AlarmDetails &details);

/** Longest free text, and longest name of a vehicle, that becomes part of an alarm's key. */
inline constexpr int longestAlarmWords = 120;

} // namespace waypost
