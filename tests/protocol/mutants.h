// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost::test {

/** The members of a JSON object, values as JSON text. */
using Members = std::vector<std::pair<std::string, std::string>>;

/**
 * Makes odd frames of ordinary ones: values of other types, beyond every range, nested, missing, doubled, in
 * another order, with bytes that no JSON has. The same seed gives the same frames.
 */
class Mutator
{
public:
    explicit Mutator(std::uint64_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::size_t below(std::size_t limit);
    [[nodiscard]] bool oneIn(std::size_t n) { return below(n) == 0; }
    /** A value as it should never stand there; always such that the frame around it is still whole. */
    [[nodiscard]] std::string oddValue();
    /** Spoils some members, but none of those named in @p kept; adds, doubles and shuffles. */
    void spoil(Members &members, const std::vector<std::string_view> &kept);

private:
    std::mt19937_64 m_random;
};

[[nodiscard]] std::string toJson(const Members &members);
/** @p json inside a JSON string. */
[[nodiscard]] std::string inText(std::string_view json);

} // namespace waypost::test
