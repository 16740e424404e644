// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <string_view>

namespace waypost {

/**
 * Short UTF-8 text kept in place, for identifiers: no heap, trivially copyable, cheap to hash and compare.
 *
 * assign() refuses text that does not fit, so that an identifier is never cut into another, valid-looking
 * one.
 */
template <std::size_t Capacity>
class InlineText
{
    static_assert(Capacity < 256);

public:
    constexpr InlineText() = default;
    /** For literals and tests: text that is too long gives an empty value. */
    constexpr InlineText(std::string_view text) { assign(text); }

    /** Takes the text over if it fits; otherwise leaves the value as it was and returns false. */
    constexpr bool assign(std::string_view text)
    {
        if (text.size() > Capacity)
            return false;
        std::copy(text.begin(), text.end(), m_bytes.begin());
        std::fill(m_bytes.begin() + text.size(), m_bytes.end(), '\0');
        m_size = static_cast<std::uint8_t>(text.size());
        return true;
    }

    [[nodiscard]] constexpr std::string_view view() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] constexpr bool empty() const { return m_size == 0; }
    static constexpr std::size_t capacity() { return Capacity; }

    friend constexpr bool operator==(const InlineText &a, const InlineText &b)
    {
        return a.view() == b.view();
    }
    friend constexpr auto operator<=>(const InlineText &a, const InlineText &b)
    {
        return a.view() <=> b.view();
    }

private:
    std::array<char, Capacity> m_bytes{};
    std::uint8_t m_size = 0;
};

} // namespace waypost

template <std::size_t Capacity>
struct std::hash<waypost::InlineText<Capacity>>
{
    std::size_t operator()(const waypost::InlineText<Capacity> &text) const noexcept
    {
        return std::hash<std::string_view>{}(text.view());
    }
};
