// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace waypost {

/** Whether @p text is a number by JSON's grammar, however large: "1e400" is, "01" and "NaN" are not. */
[[nodiscard]] bool isJsonNumber(std::string_view text);
/** A finite number written in text ("12.5", blanks around it allowed); nothing for any other text. */
[[nodiscard]] std::optional<double> numberFromText(std::string_view text);
/** Without blanks at either end. */
[[nodiscard]] std::string_view trimmed(std::string_view text);
/** The first @p limit bytes, cut between characters. */
[[nodiscard]] std::string_view utf8Prefix(std::string_view text, std::size_t limit);
/** Byte offset of the first fault in @p text as UTF-8; nothing when there is none. */
[[nodiscard]] std::optional<std::size_t> utf8Fault(std::string_view text);

} // namespace waypost
