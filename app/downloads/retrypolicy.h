// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>

#include <optional>

/** How long a download waits before it goes on by itself. It goes on without end, only more slowly. Pure. */
namespace waypost {

/** No server may make a file wait for longer than this. */
inline constexpr Milliseconds longestRetryAfter = std::chrono::hours(1);
/** The longest wait that is chosen here. */
inline constexpr Milliseconds longestRetryDelay = std::chrono::minutes(5);

/** 1, 2, 4, ... seconds, five minutes at most. @param failures in a row, each without a byte: 1 and up */
[[nodiscard]] Milliseconds retryDelay(int failures);

/**
 * What a Retry-After header asks for (RFC 9110, 10.2.3): seconds or a date, which is reckoned from the
 * server's own date where it names one, for its clock may be wrong. Between 0 and longestRetryAfter; nullopt
 * if it cannot be read.
 * @param serverDate the Date header; may be empty
 */
[[nodiscard]] std::optional<Milliseconds>
parseRetryAfter(const QByteArray &value, const QByteArray &serverDate, Instant now);

} // namespace waypost
