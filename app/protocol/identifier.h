// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/inlinetext.h"

#include <string>
#include <string_view>

/** What counts as the name of a vehicle, a sensor or a driver. */
namespace waypost {

/**
 * An identifier without the blanks around it, those of Unicode included. Empty where nothing of it can be
 * seen: blanks, direction marks and characters without width name nothing.
 */
[[nodiscard]] std::string_view identifierIn(std::string_view text);

/**
 * A form of @p identifier that fits into @p limit bytes (at least 12): itself, or its beginning, '~' and
 * eight digits made of the whole of it. The same text gives the same form, and two texts that begin alike
 * stay apart.
 */
[[nodiscard]] std::string shortIdentifier(std::string_view identifier, std::size_t limit);

/** Takes over what @p text names; false when only its short form fits. */
template <std::size_t Capacity>
bool assignIdentifier(std::string_view text, InlineText<Capacity> &into)
{
    const std::string_view identifier = identifierIn(text);
    if (into.assign(identifier))
        return true;
    into.assign(shortIdentifier(identifier, Capacity));
    return false;
}

} // namespace waypost
