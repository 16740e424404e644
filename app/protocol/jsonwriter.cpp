// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waypost {

namespace {

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(std::string &out, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += hex[static_cast<unsigned char>(c) >> 4];
        out += hex[static_cast<unsigned char>(c) & 0xF];
    }
}

template <typename Number>
void appendShortest(std::string &out, Number number)
{
    std::array<char, 32> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), result.ptr);
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    out += '"';
    while (!text.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if(text, needsEscape) - text.begin());
        out.append(text.substr(0, plain));
        if (plain < text.size())
            appendEscaped(out, text[plain]);
        text.remove_prefix(std::min(plain + 1, text.size()));
    }
    out += '"';
}

void appendNumber(std::string &out, std::int64_t number)
{
    appendShortest(out, number);
}
void appendNumber(std::string &out, double number)
{
    appendShortest(out, number);
}

ObjectWriter &ObjectWriter::key(std::string_view name)
{
    if (!m_empty)
        m_out += ',';
    m_empty = false;
    appendJsonString(m_out, name);
    m_out += ':';
    return *this;
}

} // namespace waypost
