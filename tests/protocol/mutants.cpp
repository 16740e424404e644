// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutants.h"

#include "protocol/jsonwriter.h"

#include <algorithm>
#include <array>

namespace waypost::test {

namespace {

constexpr auto oddValues = std::to_array<std::string_view>({
    "null",
    "true",
    "false",
    "0",
    "-1",
    "-999",
    "-5",
    "361",
    "655.35",
    "1e30",
    "-1e30",
    "1e400",
    "-1e400",
    "99999999999999999999999999",
    "-9223372036854775809",
    "315964819000",
    "1627693682",
    "253402300800000",
    "0.1",
    "-0",
    "{}",
    "[]",
    "[1,2,3]",
    "[null]",
    "{\"a\":{\"b\":[1]}}",
    "[[[[[[[[1]]]]]]]]",
    "\"\"",
    "\" \"",
    "\"x\"",
    "\"-999\"",
    "\"12abc\"",
    "\"0x1F\"",
    "\"12,5\"",
    "\"NaN\"",
    "\"2021-07-31T01:08:02Z\"",
    "\"\\u202e\\u200f\"",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "\"1:0|2:x\"",
    "\"snapshot\"",
    "\"{\\\"a\\\":1}\"",
    // No JSON, though the frame around them is whole.
    "NaN",
    "-Infinity",
    "007",
    "+5",
    "undefined",
    "0x10",
    "1.",
    "\"\\q\"",
    "\"\\u12\"",
    "\"a\nb\"",
    "\"\xE4\"",
    "\"\xED\xA0\x80\"",
});

std::string deep(std::size_t levels)
{
    return std::string(levels, '[') + "1" + std::string(levels, ']');
}

} // namespace

std::size_t Mutator::below(std::size_t limit)
{
    return static_cast<std::size_t>(m_random() % limit);
}

std::string Mutator::oddValue()
{
    if (oneIn(40))
        return deep(20 + below(60));
    if (oneIn(400))
        return '"' + std::string(20'000, 'x') + '"';
    return std::string(oddValues[below(oddValues.size())]);
}

void Mutator::spoil(Members &members, const std::vector<std::string_view> &kept)
{
    const auto isKept
        = [&kept](const auto &member) { return std::ranges::find(kept, member.first) != kept.end(); };
    const bool everything = oneIn(20);
    const std::size_t share = 1 + below(8);
    Members spoiled;
    for (auto &member : members) {
        if (isKept(member) || !(everything || oneIn(share))) {
            spoiled.push_back(std::move(member));
            continue;
        }
        switch (below(6)) {
        case 0: // gone
            break;
        case 1: // twice
            spoiled.push_back(member);
            spoiled.emplace_back(member.first, oddValue());
            break;
        case 2: // under another name
            spoiled.emplace_back(member.first + "_", member.second);
            break;
        default:
            spoiled.emplace_back(member.first, oddValue());
        }
    }
    if (oneIn(3))
        spoiled.emplace_back("new_field", oddValue());
    if (oneIn(3))
        std::shuffle(spoiled.begin(), spoiled.end(), m_random);
    members = std::move(spoiled);
}

std::string toJson(const Members &members)
{
    std::string json = "{";
    for (const auto &[key, value] : members) {
        if (json.size() > 1)
            json += ',';
        json += '"' + key + "\":" + value;
    }
    return json + '}';
}

std::string inText(std::string_view json)
{
    std::string text;
    appendJsonString(text, json);
    return text;
}

} // namespace waypost::test
