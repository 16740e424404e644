// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/frame.h"

#include "protocol/numbertext.h"

namespace waypost {

bool isLifeSign(std::string_view frame)
{
    constexpr std::size_t longest = 64;
    if (frame.size() > longest)
        return false;
    const std::string_view word = trimmed(frame);
    if (word.empty())
        return true;
    constexpr std::string_view jsonBeginnings = "{[\"-0123456789";
    const bool mayBeJson = jsonBeginnings.find(word.front()) != std::string_view::npos || word == "true"
        || word == "false" || word == "null" || word.starts_with("\xEF\xBB\xBF");
    return !mayBeJson && word.find('\0') == std::string_view::npos && !utf8Fault(word);
}

} // namespace waypost
