// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/numbertext.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace waypost {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Takes digits off the front; false when there were none. */
bool takeDigits(std::string_view &text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const auto count = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(count);
    return count > 0;
}

bool take(std::string_view &text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::optional<double> hexFromText(std::string_view digits)
{
    std::uint64_t number = 0;
    const char *const end = digits.data() + digits.size();
    const auto [next, fault] = std::from_chars(digits.data(), end, number, 16);
    return fault == std::errc() && next == end ? std::optional(static_cast<double>(number)) : std::nullopt;
}

} // namespace

bool isJsonNumber(std::string_view text)
{
    take(text, "-");
    if (!take(text, "0") && !takeDigits(text))
        return false;
    if (take(text, ".") && !takeDigits(text))
        return false;
    if (take(text, "eE")) {
        take(text, "+-");
        if (!takeDigits(text))
            return false;
    }
    return text.empty();
}

std::optional<double> numberFromText(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with("0x") || text.starts_with("0X"))
        return hexFromText(text.substr(2));
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view utf8Prefix(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && isContinuation(text[limit]))
        --limit;
    return text.substr(0, limit);
}

std::size_t utf8Length(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xC2 && lead < 0xE0 ? 2
        : lead >= 0xE0 && lead < 0xF0                      ? 3
        : lead >= 0xF0 && lead < 0xF5                      ? 4
                                                           : 0;
    if (length == 0 || text.size() < length)
        return 0;
    const std::uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high)
        return 0;
    return std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length), isContinuation)
        ? length
        : 0;
}

std::optional<std::size_t> utf8Fault(std::string_view text)
{
    std::size_t offset = 0;
    while (offset < text.size()) {
        const std::size_t length = utf8Length(text.substr(offset));
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::nullopt;
}

} // namespace waypost
