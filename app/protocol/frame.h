// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <cstddef>
#include <string_view>

namespace waypost {

/** Longest text frame that a decoder looks at, in bytes of UTF-8. A documented push is about 2 KB. */
inline constexpr std::size_t maxFrameBytes = 4 * 1024 * 1024;
/** Deepest nesting that is read. A documented push has three levels. */
inline constexpr int maxFrameDepth = 32;
/** Most JSON values of one frame that are kept apart (frames other than snapshots). */
inline constexpr std::size_t maxFrameValues = 262'144;

/** What to count a binary frame as: both feeds speak text only, so it is refused unread. */
[[nodiscard]] constexpr DecodeError binaryFrameError()
{
    return {DecodeErrorKind::Binary, 0, ""};
}

/**
 * Whether a text frame is a bare sign of life instead of JSON: empty, or at most 64 bytes that cannot begin a
 * JSON value ("pong", "ping", "ok"). What the service answers to a ping is not documented, so any such word
 * will do.
 */
[[nodiscard]] bool isLifeSign(std::string_view frame);

} // namespace waypost
