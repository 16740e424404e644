// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace waypost {

/** Whether @p text is a number by JSON's grammar, however large: "1e400" is, "01" and "NaN" are not. */
[[nodiscard]] bool isJsonNumber(std::string_view text);
/** A finite number written in text ("12.5", "0x4000", blanks around it allowed); nothing for any other text.
 */
[[nodiscard]] std::optional<double> numberFromText(std::string_view text);
[[nodiscard]] constexpr char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
/** Without blanks at either end. */
[[nodiscard]] std::string_view trimmed(std::string_view text);
/** The first @p limit bytes, cut between characters. */
[[nodiscard]] std::string_view utf8Prefix(std::string_view text, std::size_t limit);
/** Bytes of the character at the front of @p text, which is not empty; 0 when it is malformed. */
[[nodiscard]] std::size_t utf8Length(std::string_view text);
/** Byte offset of the first fault in @p text as UTF-8; nothing when there is none. */
[[nodiscard]] std::optional<std::size_t> utf8Fault(std::string_view text);

} // namespace waypost
