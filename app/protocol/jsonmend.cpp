// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/jsonmend.h"

#include "protocol/numbertext.h"

#include <algorithm>
#include <string_view>

namespace waypost {

namespace {

constexpr std::size_t mostRepairs = 16;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isBareCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-'
        || c == '.' || c == '_';
}

bool isJsonWord(std::string_view word)
{
    return word == "true" || word == "false" || word == "null" || isJsonNumber(word);
}

class Mender
{
public:
    Mender(std::span<char> text, std::vector<Repair> &repairs)
        : m_text(text)
        , m_repairs(repairs)
    {
    }

    bool run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                readString();
            } else if (isBareCharacter(c)) {
                readBare();
            } else {
                note(c);
                ++m_at;
            }
        }
        return m_mended;
    }

private:
    void note(char structural)
    {
        if (structural == ' ' || structural == '\t' || structural == '\r' || structural == '\n')
            return;
        if (structural == ':')
            m_key = m_lastString;
        m_previous = structural;
    }

    void readString()
    {
        const std::size_t begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            readCharacter(begin);
        m_lastString = view(begin, m_at);
        m_previous = '"';
        m_at = std::min(m_at + 1, m_text.size());
    }

    void readCharacter(std::size_t begin)
    {
        const auto code = static_cast<unsigned char>(m_text[m_at]);
        if (code == '\\') {
            const std::size_t length = escapeLength();
            length > 0 ? void(m_at += length) : replace('?', DecodeErrorKind::Syntax, begin);
        } else if (code < 0x20) {
            replace(' ', DecodeErrorKind::Syntax, begin);
        } else if (code < 0x80) {
            ++m_at;
        } else if (const std::size_t length = utf8Length(view(m_at, m_text.size()))) {
            m_at += length;
        } else {
            replace('?', DecodeErrorKind::InvalidUtf8, begin);
        }
    }

    /** Of the escape that begins here; 0 when there is none like it. */
    [[nodiscard]] std::size_t escapeLength() const
    {
        constexpr std::string_view simple = "\"\\/bfnrt";
        if (m_at + 1 >= m_text.size())
            return 0;
        const char kind = m_text[m_at + 1];
        if (simple.find(kind) != std::string_view::npos)
            return 2;
        const bool whole = kind == 'u' && m_at + 6 <= m_text.size();
        return whole && std::ranges::all_of(view(m_at + 2, m_at + 6), isHex) ? 6 : 0;
    }

    void replace(char by, DecodeErrorKind kind, std::size_t begin)
    {
        // One repair a string, however much in it is broken.
        if (std::exchange(m_brokenString, begin) != begin)
            add(kind, view(begin, std::min(begin + Repair::valueBytes, m_text.size())));
        m_text[m_at++] = by;
        m_mended = true;
    }

    void readBare()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isBareCharacter(m_text[m_at]))
            ++m_at;
        const std::string_view word = view(begin, m_at);
        if (m_previous == ':' && word.size() >= 2 && endsValue() && !isJsonWord(word)) {
            add(DecodeErrorKind::Syntax, word);
            std::ranges::fill(m_text.subspan(begin, word.size()), ' ');
            m_text[begin] = m_text[begin + 1] = '"';
            m_mended = true;
        }
        m_previous = 'a';
    }

    /** Whether the value that was just read ends here. */
    [[nodiscard]] bool endsValue() const
    {
        const std::size_t next = view(0, m_text.size()).find_first_not_of(" \t\r\n", m_at);
        return next != std::string_view::npos && (m_text[next] == ',' || m_text[next] == '}');
    }

    void add(DecodeErrorKind kind, std::string_view value)
    {
        if (m_repairs.size() >= mostRepairs)
            return;
        Repair repair{kind, std::string(utf8Prefix(m_key, Repair::valueBytes)), {}};
        for (const char c : value.substr(0, Repair::valueBytes)) // may be no UTF-8 at all
            repair.value += c >= 0x20 && c < 0x7F ? c : '?';
        m_repairs.push_back(std::move(repair));
    }

    [[nodiscard]] std::string_view view(std::size_t from, std::size_t to) const
    {
        return {m_text.data() + from, to - from};
    }

    std::span<char> m_text;
    std::vector<Repair> &m_repairs;
    std::size_t m_at = 0;
    std::size_t m_brokenString = 0;
    char m_previous = 0; // the last character that was not a blank; 'a' for a bare word
    std::string_view m_lastString;
    std::string_view m_key;
    bool m_mended = false;
};

} // namespace

bool mendJson(std::span<char> text, std::vector<Repair> &repairs)
{
    return Mender(text, repairs).run();
}

} // namespace waypost
