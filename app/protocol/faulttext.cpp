// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/faulttext.h"

#include "protocol/identifier.h"
#include "protocol/numbertext.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

constexpr std::string_view separators = ";,|\r\n\t[]{}\"'";

bool isFigure(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHexDigit(char c)
{
    return isFigure(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isFigure(text[end]))
        ++end;
    return end - at;
}

/** A piece of the text that is a code. */
struct Match
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< 0: no match
    std::string code;
};

bool startsWord(std::string_view text, std::size_t at)
{
    return at == 0 || !(isLetter(text[at - 1]) || isFigure(text[at - 1]));
}

bool endsWord(std::string_view text, std::size_t at)
{
    return at >= text.size() || !(isLetter(text[at]) || isFigure(text[at]));
}

/** P0301, c1201, U0100-08, B1000:13: a letter and four hex digits, of which the first is 0 to 3; the kind of
 * failure may follow. */
Match dtcAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view systems = "PCBUpcbu";
    constexpr std::size_t length = 5;
    const std::string_view code = text.substr(at, length);
    const bool isCode = code.size() == length && systems.find(code[0]) != std::string_view::npos
        && code[1] >= '0' && code[1] <= '3' && std::all_of(code.begin() + 2, code.end(), isHexDigit);
    if (!isCode || !startsWord(text, at))
        return {};
    std::size_t end = at + length;
    const auto failureAt = [text](std::size_t from) {
        return from + 2 <= text.size() && isHexDigit(text[from]) && isHexDigit(text[from + 1])
            && endsWord(text, from + 2);
    };
    if (failureAt(end))
        end += 2;
    else if (end < text.size() && (text[end] == '-' || text[end] == ':') && failureAt(end + 1))
        end += 3;
    if (!endsWord(text, end))
        return {};
    std::string upper;
    for (const char c : text.substr(at, end - at))
        upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return {at, end, upper};
}

bool isWordAt(std::string_view text, std::size_t at, std::string_view word)
{
    return at + word.size() <= text.size()
        && std::ranges::equal(text.substr(at, word.size()), word, {}, lowerCase);
}

/** The number behind a word such as SPN, and what may stand between: "SPN 110", "SPN:110", "spn=110". */
Match numberBehind(std::string_view text, std::size_t at, std::string_view word)
{
    if (!isWordAt(text, at, word))
        return {};
    const std::size_t digits = std::min(text.find_first_not_of(" :=#-_.", at + word.size()), text.size());
    const std::size_t count = digitsAt(text, digits);
    if (count == 0)
        return {};
    return {at, digits + count, std::string(text.substr(digits, count))};
}

/** "SPN 110 FMI 3", in any of its spellings; without an FMI the SPN alone. */
Match spnAt(std::string_view text, std::size_t at)
{
    if (!startsWord(text, at))
        return {};
    const Match spn = numberBehind(text, at, "spn");
    if (spn.end == 0)
        return {};
    const std::size_t next = text.find_first_not_of(" ,;:/-_.()|\t", spn.end);
    const Match fmi = next == std::string_view::npos ? Match() : numberBehind(text, next, "fmi");
    if (fmi.end == 0)
        return {at, spn.end, "SPN " + spn.code};
    return {at, fmi.end, j1939Code(spn.code, fmi.code)};
}

/** "110-3", "110/3", where the sender said that its codes are of J1939. */
Match pairAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t longestSpn = 6;
    constexpr std::size_t longestFmi = 2;
    const std::size_t spn = digitsAt(text, at);
    const std::size_t mark = at + spn;
    if (spn == 0 || spn > longestSpn || mark >= text.size() || (text[mark] != '-' && text[mark] != '/'))
        return {};
    const std::size_t fmi = digitsAt(text, mark + 1);
    const std::size_t end = mark + 1 + fmi;
    if (fmi == 0 || fmi > longestFmi || !startsWord(text, at) || !endsWord(text, end))
        return {};
    return {at, end, j1939Code(text.substr(at, spn), text.substr(mark + 1, fmi))};
}

std::vector<Match> matchesIn(std::string_view text, bool areNumberPairs)
{
    std::vector<Match> matches;
    for (std::size_t at = 0; at < text.size();) {
        Match match = spnAt(text, at);
        if (match.end == 0)
            match = dtcAt(text, at);
        if (match.end == 0 && areNumberPairs)
            match = pairAt(text, at);
        at = match.end == 0 ? at + 1 : match.end;
        if (match.end != 0)
            matches.push_back(std::move(match));
    }
    return matches;
}

std::string_view withoutMarks(std::string_view text)
{
    constexpr std::string_view marks = " ;,|\r\n\t:-=()[]{}\"'/";
    const std::size_t first = text.find_first_not_of(marks);
    if (first == std::string_view::npos)
        return {};
    constexpr std::string_view ends = " ;,|\r\n\t:-=([{}\"'/";
    return text.substr(first, text.find_last_not_of(ends) - first + 1);
}

bool meansNone(std::string_view part)
{
    constexpr auto none = std::to_array<std::string_view>(
        {"0",
         "-",
         "--",
         "none",
         "no",
         "ok",
         "nil",
         "null",
         "n/a",
         "na",
         "no fault",
         "no faults",
         "no dtc",
         "no dtcs",
         "no code",
         "no codes",
         "no error",
         "no errors",
         "no fault code",
         "no fault codes",
         "no trouble codes",
         "no faults found",
         "no codes found",
         "no dtc found",
         "no dtcs found",
         "no active faults",
         "no active codes",
         "cleared",
         "codes cleared",
         "false"});
    return std::ranges::any_of(
        none, [part](std::string_view word) { return std::ranges::equal(part, word, {}, lowerCase); });
}

void add(std::vector<FaultCode> &codes, std::string code, std::string_view text)
{
    const auto known = std::ranges::find(codes, code, &FaultCode::code);
    if (known == codes.end())
        codes.push_back({std::move(code), std::string(text)});
    else if (known->text.empty())
        known->text = text;
}

/** Each part between separators; one whose every word holds a digit is a list of codes of its own. */
void addParts(std::vector<FaultCode> &codes, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        std::string_view part = identifierIn(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (part.empty() || meansNone(part))
            continue;
        const auto isCodeLike = [](std::string_view word) { return std::ranges::any_of(word, isFigure); };
        std::vector<std::string_view> words;
        for (std::string_view rest = part; !rest.empty();) {
            const std::size_t blank = std::min(rest.find(' '), rest.size());
            if (blank > 0)
                words.push_back(rest.substr(0, blank));
            rest.remove_prefix(std::min(blank + 1, rest.size()));
        }
        if (!std::ranges::all_of(words, isCodeLike))
            words = {part};
        for (const std::string_view word : words)
            add(codes, std::string(word), {});
    }
}

} // namespace

std::string j1939Code(std::string_view spn, std::string_view fmi)
{
    return "SPN " + std::string(spn) + " FMI " + std::string(fmi);
}

std::vector<FaultCode> faultCodesIn(std::string_view text, bool areNumberPairs)
{
    std::vector<FaultCode> codes;
    const std::vector<Match> matches = matchesIn(text, areNumberPairs);
    if (matches.empty()) {
        addParts(codes, text);
        return codes;
    }
    // What stands before the first code is an unknown one or a heading ("Engine: P0301").
    const std::string_view before = text.substr(0, matches.front().begin);
    if (const std::size_t cut = before.find_last_of(separators); cut != std::string_view::npos)
        addParts(codes, before.substr(0, cut));
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const std::size_t end = i + 1 < matches.size() ? matches[i + 1].begin : text.size();
        const std::string_view rest = text.substr(matches[i].end, end - matches[i].end);
        // The text of a code ends with its part; parts of their own may follow.
        const std::size_t cut = std::min(rest.find_first_of(";|\r\n"), rest.size());
        add(codes, matches[i].code, withoutMarks(rest.substr(0, cut)));
        addParts(codes, withoutMarks(rest.substr(cut)));
    }
    return codes;
}

} // namespace waypost
