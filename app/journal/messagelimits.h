// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/inboxrow.h"

namespace waypost {

/** How much of one message is kept, in bytes of UTF-8; a server may send megabytes. */
namespace messagelimits {
inline constexpr std::size_t raw = 256 * 1024;
inline constexpr std::size_t text = 64 * 1024;
inline constexpr std::size_t name = 1024; ///< of a sender, a vehicle, an alarm, a type, a field
inline constexpr std::size_t field = 16 * 1024; ///< one value
inline constexpr std::size_t fields = 64 * 1024; ///< all fields of a message, or of one alarm in it
inline constexpr std::size_t moreAlarms = 1'000;
inline constexpr std::size_t cutAlarmFields = 4; ///< fields that alarms after the hundredth keep
} // namespace messagelimits

/**
 * Cuts what is longer than is kept. An alarm in it stays an alarm: only texts get shorter. What was cut, and
 * how long it was, is added to the message's fields under "cut", so that a user sees it.
 * @return whether anything was cut
 */
bool limitMessage(Message &message);

/** About how much memory a row takes. */
[[nodiscard]] qint64 bytesOf(const InboxRow &row);

} // namespace waypost
