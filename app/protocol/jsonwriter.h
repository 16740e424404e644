// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waypost {

/** Adds @p text as a JSON string, quotes and escapes included. */
void appendJsonString(std::string &out, std::string_view text);
void appendNumber(std::string &out, std::int64_t number);
/** The shortest text that reads back as the same number. */
void appendNumber(std::string &out, double number);

/** Writes the members of one JSON object after the other, straight into a string. */
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;
    ~ObjectWriter() { m_out += '}'; }

    /** Begins a member; whoever calls writes its value into out() next. */
    ObjectWriter &key(std::string_view name);
    [[nodiscard]] std::string &out() { return m_out; }

    void text(std::string_view name, std::string_view value) { appendJsonString(key(name).m_out, value); }
    void number(std::string_view name, std::int64_t value) { appendNumber(key(name).m_out, value); }
    void number(std::string_view name, std::int32_t value) { number(name, std::int64_t{value}); }
    void number(std::string_view name, double value) { appendNumber(key(name).m_out, value); }
    void literal(std::string_view name, std::string_view json) { key(name).m_out += json; }

private:
    std::string &m_out;
    bool m_empty = true;
};

} // namespace waypost
