// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frame.h"

#include <QStringView>

#include <simdjson.h>

#include <memory>
#include <optional>
#include <span>

namespace waypost {

/** The text of one frame with the room behind it that simdjson reads ahead into, and the parser over it. */
class JsonFrame
{
public:
    /** Room for @p size bytes; what was there before is gone. */
    [[nodiscard]] std::span<char> reserve(std::size_t size);
    [[nodiscard]] std::optional<DecodeError> assign(std::string_view text);
    /** Converts to UTF-8 on the way. */
    [[nodiscard]] std::optional<DecodeError> assign(QStringView text);
    /** Takes the first @p size bytes of what was written into reserve(). */
    [[nodiscard]] std::optional<DecodeError> commit(std::size_t size);

    /** Finds the structure of the text; document() is at its beginning afterwards. */
    [[nodiscard]] std::optional<DecodeError> parse();
    /** Puts document() back to its beginning. Texts read before are gone. */
    void restart();
    [[nodiscard]] simdjson::ondemand::document &document() { return m_document; }

    [[nodiscard]] std::string_view text() const { return {m_buffer.get(), m_size}; }
    /** Byte offset of @p at, which may be one past the end. */
    [[nodiscard]] std::size_t offsetOf(const char *at) const;
    /** The text from @p at to where the parser stands now, without blanks around it. */
    [[nodiscard]] std::string_view textFrom(const char *at) const;
    /** Whether every bracket is closed: the parser passes over what is not read without looking. */
    [[nodiscard]] bool bracketsMatch() const;
    /** See mendJson(). Afterwards parse() anew. */
    [[nodiscard]] bool mend(std::vector<Repair> &repairs);
    /** A syntax error at the parser's present place. */
    [[nodiscard]] DecodeError syntaxErrorHere() const;

private:
    [[nodiscard]] DecodeError structureError(simdjson::error_code code) const;

    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
};

} // namespace waypost
