// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/** A trouble code and what the sender wrote beside it. */
struct FaultCode
{
    std::string code; ///< "P0301", "SPN 110 FMI 3"; as it came where it is of no spelling that we know
    std::string text; ///< mostly empty
    friend bool operator==(const FaultCode &, const FaultCode &) = default;
};

/**
 * The codes in a text as people and servers write them: "P0301;C1201", "P0301 P0302", "p0401 Exhaust gas",
 * "SPN 110 FMI 3, SPN 3216 FMI 4", "SPN:110/FMI:3". Words for "none" are none. In a text without any code of
 * a known spelling each part between separators is one.
 * @param areNumberPairs the sender said J1939, so that "110-3" is SPN 110 FMI 3.
 */
[[nodiscard]] std::vector<FaultCode> faultCodesIn(std::string_view text, bool areNumberPairs = false);

/** A code of J1939 in the spelling that faultCodesIn() gives. */
[[nodiscard]] std::string j1939Code(std::string_view spn, std::string_view fmi);

} // namespace waypost
