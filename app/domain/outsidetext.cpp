// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outsidetext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr char16_t firstStrongIsolate = u'\u2068';
constexpr char16_t popIsolate = u'\u2069';
constexpr char16_t wordJoiner = u'\u2060';
constexpr char32_t nonJoiner = U'\u200C';
constexpr char32_t joiner = U'\u200D';
constexpr char32_t firstVariation = U'\uFE00';
constexpr char32_t lastVariation = U'\uFE0F';

constexpr std::array<std::pair<char32_t, QLatin1StringView>, 21> markNames{
    {{0x00, "NUL"_L1},    {0x7F, "DEL"_L1},   {0xAD, "SHY"_L1},   {0x61C, "ALM"_L1},  {0x200B, "ZWSP"_L1},
     {0x200C, "ZWNJ"_L1}, {0x200D, "ZWJ"_L1}, {0x200E, "LRM"_L1}, {0x200F, "RLM"_L1}, {0x202A, "LRE"_L1},
     {0x202B, "RLE"_L1},  {0x202C, "PDF"_L1}, {0x202D, "LRO"_L1}, {0x202E, "RLO"_L1}, {0x2060, "WJ"_L1},
     {0x2066, "LRI"_L1},  {0x2067, "RLI"_L1}, {0x2068, "FSI"_L1}, {0x2069, "PDI"_L1}, {0xFEFF, "BOM"_L1},
     {0x1B, "ESC"_L1}}};

QString nameOf(char32_t mark)
{
    const auto *known = std::ranges::find(markNames, mark, &std::pair<char32_t, QLatin1StringView>::first);
    if (known != markNames.end())
        return u'[' + QString(known->second) + u']';
    return u"[U+%1]"_s.arg(QString::number(uint(mark), 16).toUpper().rightJustified(4, u'0'));
}

/** Letters and other characters that are drawn as nothing. */
bool isBlankLetter(char32_t code)
{
    constexpr std::array<char32_t, 7> blanks{0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0};
    return std::ranges::find(blanks, code) != blanks.end();
}

bool isBreak(char32_t code)
{
    return code == U'\n' || code == U'\r' || code == U'\t' || code == U'\v' || code == U'\f' || code == 0x85
        || code == 0x2028 || code == 0x2029;
}

bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBlankLetter(code);
    }
}

/** Takes part in joining: letters and marks of scripts that need it, and emoji. */
bool joins(char32_t code)
{
    if (code >= firstVariation && code <= lastVariation)
        return true;
    switch (QChar::category(code)) {
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return false;
    }
}

bool isFromTheRight(char32_t code)
{
    switch (QChar::direction(code)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return true;
    default:
        return false;
    }
}

/** Reads code points; half a surrogate pair is one by itself. */
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::optional<char32_t> peek() const
    {
        if (atEnd())
            return std::nullopt;
        return isPair() ? QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]) : m_text[m_at].unicode();
    }
    char32_t next()
    {
        const char32_t code = *peek();
        m_at += isPair() ? 2 : 1;
        return code;
    }

private:
    [[nodiscard]] bool isPair() const
    {
        return m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size()
            && m_text[m_at + 1].isLowSurrogate();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

struct Shown
{
    QString text;
    bool isFromTheRight = false;
};

/** @param limit of characters that are read; what is longer ends in an ellipsis */
Shown spellOut(QStringView text, bool oneLine, qsizetype limit)
{
    Shown shown;
    shown.text.reserve(std::min(text.size(), limit));
    CodePoints codes(text);
    std::optional<char32_t> before;
    while (!codes.atEnd() && shown.text.size() < limit) {
        const char32_t code = codes.next();
        const bool isJoiner = code == joiner || code == nonJoiner;
        if (isBreak(code)) {
            if (!oneLine)
                shown.text += QString::fromUcs4(&code, 1);
            else if (!shown.text.endsWith(u' '))
                shown.text += u' ';
        } else if (isJoiner && before && joins(*before) && codes.peek() && joins(*codes.peek())) {
            shown.text += QChar(char16_t(code));
        } else if (isInvisible(code)) {
            shown.text += nameOf(code);
        } else {
            if (oneLine && before == U'%' && (code == U'L' || (code >= U'0' && code <= U'9')))
                shown.text += QChar(wordJoiner); // "%2" in a name is no place for a sentence's next value
            shown.text += QString::fromUcs4(&code, 1);
            shown.isFromTheRight = shown.isFromTheRight || isFromTheRight(code);
        }
        before = code;
    }
    if (!codes.atEnd())
        shown.text += u'…';
    return shown;
}

bool needsNothing(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'%'; });
}

} // namespace

QString shownName(QStringView text, qsizetype limit)
{
    if (text.size() <= limit && needsNothing(text))
        return text.toString();
    const Shown shown = spellOut(text, true, limit);
    return shown.isFromTheRight ? QChar(firstStrongIsolate) + shown.text + QChar(popIsolate) : shown.text;
}

QString shownText(QStringView text, qsizetype limit)
{
    return spellOut(text, false, limit).text;
}

QString withoutHelpers(const QString &text)
{
    QString plain = text;
    return plain.remove(QChar(firstStrongIsolate)).remove(QChar(popIsolate)).remove(QChar(wordJoiner));
}

} // namespace waypost
