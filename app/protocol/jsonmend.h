// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <span>
#include <vector>

namespace waypost {

/**
 * Puts right, in place and byte for byte, what keeps a text from being JSON though its structure is whole:
 * escapes that there are none of, control characters and broken UTF-8 inside of strings, and members whose
 * value is a bare word or a number that JSON does not know (NaN, 06, +5): those are emptied, which means "not
 * reported". Everything else stays as it is and is still no JSON.
 *
 * Appends to @p repairs what was done, with the member's key; false when there was nothing of the kind.
 */
[[nodiscard]] bool mendJson(std::span<char> text, std::vector<Repair> &repairs);

} // namespace waypost
