// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/identifier.h"

#include "protocol/numbertext.h"

#include <algorithm>
#include <cstdint>

namespace waypost {

namespace {

struct Character
{
    char32_t code = 0;
    std::size_t bytes = 0;
};

/** The character at the front of well-formed UTF-8 that is not empty. */
Character firstOf(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes == 1 || bytes > text.size())
        return {lead, 1};
    char32_t code = lead & (0x7F >> bytes);
    for (std::size_t i = 1; i < bytes; ++i)
        code = (code << 6) | (byte(i) & 0x3F);
    return {code, bytes};
}

Character lastOf(std::string_view text)
{
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<std::uint8_t>(text[at]) & 0xC0) == 0x80)
        --at;
    return {firstOf(text.substr(at)).code, text.size() - at};
}

bool isBlank(char32_t c)
{
    return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028
        || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

/** Direction marks and other characters that cannot be seen: kept inside a name, but no name by themselves.
 */
bool isInvisible(char32_t c)
{
    return isBlank(c) || c == 0xAD || c == 0x61C || (c >= 0x200C && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2061 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0x180E || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
}

bool canBeSeen(std::string_view text)
{
    while (!text.empty()) {
        const Character first = firstOf(text);
        if (!isInvisible(first.code))
            return true;
        text.remove_prefix(first.bytes);
    }
    return false;
}

std::string hexDigits(std::string_view text)
{
    std::uint32_t hash = 2'166'136'261U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 16'777'619U;
    std::string digits(8, '0');
    for (std::size_t i = digits.size(); i-- > 0; hash >>= 4)
        digits[i] = "0123456789abcdef"[hash & 0xF];
    return digits;
}

} // namespace

std::string_view identifierIn(std::string_view text)
{
    while (!text.empty() && isBlank(firstOf(text).code))
        text.remove_prefix(firstOf(text).bytes);
    while (!text.empty() && isBlank(lastOf(text).code))
        text.remove_suffix(lastOf(text).bytes);
    return canBeSeen(text) ? text : std::string_view();
}

std::string shortIdentifier(std::string_view identifier, std::size_t limit)
{
    constexpr std::size_t tail = 9; // '~' and the digits
    if (identifier.size() <= limit)
        return std::string(identifier);
    return std::string(utf8Prefix(identifier, limit - tail)) + '~' + hexDigits(identifier);
}

} // namespace waypost
