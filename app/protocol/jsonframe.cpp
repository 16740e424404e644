// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/jsonframe.h"

#include "protocol/jsonmend.h"
#include "protocol/numbertext.h"

#include <QStringEncoder>

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

namespace waypost {

namespace {

/** Where a string ends that is never closed, or holds a control character as it is. */
std::size_t stringFault(std::string_view text)
{
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            inString = !inString;
        else if (inString && text[i] == '\\')
            ++i;
        else if (inString && static_cast<unsigned char>(text[i]) < 0x20)
            return i;
    }
    return text.size();
}

} // namespace

std::span<char> JsonFrame::reserve(std::size_t size)
{
    if (m_capacity < size || !m_buffer) {
        m_capacity = std::bit_ceil(std::max<std::size_t>(size, 4096));
        m_buffer = std::make_unique<char[]>(m_capacity + simdjson::SIMDJSON_PADDING);
    }
    m_size = 0;
    return {m_buffer.get(), size};
}

std::optional<DecodeError> JsonFrame::assign(std::string_view text)
{
    if (text.size() > maxFrameBytes)
        return DecodeError{DecodeErrorKind::TooLarge, maxFrameBytes, ""};
    std::ranges::copy(text, reserve(text.size()).begin());
    return commit(text.size());
}

std::optional<DecodeError> JsonFrame::assign(QStringView text)
{
    if (static_cast<std::size_t>(text.size()) > maxFrameBytes)
        return DecodeError{DecodeErrorKind::TooLarge, maxFrameBytes, ""};
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const std::span<char> room = reserve(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    const char *end = encoder.appendToBuffer(room.data(), text);
    const auto size = static_cast<std::size_t>(end - room.data());
    if (encoder.hasError()) {
        // Half a surrogate pair: the encoder wrote U+FFFD in its place.
        const std::size_t at = std::string_view(room.data(), size).find("\xEF\xBF\xBD");
        return DecodeError{DecodeErrorKind::InvalidUtf8, at == std::string_view::npos ? 0 : at, ""};
    }
    return commit(size);
}

std::optional<DecodeError> JsonFrame::commit(std::size_t size)
{
    if (size > maxFrameBytes)
        return DecodeError{DecodeErrorKind::TooLarge, maxFrameBytes, ""};
    m_size = std::min(size, m_capacity);
    std::memset(m_buffer.get() + m_size, 0, simdjson::SIMDJSON_PADDING);
    return std::nullopt;
}

std::optional<DecodeError> JsonFrame::parse()
{
    if (m_parser.capacity() < m_size) {
        // The parser counts the document and each value as a level as well; our own limit is reached first.
        constexpr std::size_t depth = 2 * maxFrameDepth + 2;
        if (const auto code = m_parser.allocate(std::bit_ceil(m_size), depth))
            return structureError(code);
    }
    const auto code
        = m_parser.iterate(m_buffer.get(), m_size, m_size + simdjson::SIMDJSON_PADDING).get(m_document);
    return code ? std::optional(structureError(code)) : std::nullopt;
}

void JsonFrame::restart()
{
    // After a fault the document cannot be wound back, yet what parsed once parses again.
    if (m_document.is_alive())
        m_document.rewind();
    else
        (void)parse();
}

std::size_t JsonFrame::offsetOf(const char *at) const
{
    return std::min(static_cast<std::size_t>(at - m_buffer.get()), m_size);
}

std::string_view JsonFrame::textFrom(const char *at) const
{
    const char *now = nullptr;
    const char *const end = m_buffer.get() + m_size;
    if (m_document.current_location().get(now) || now < at || now > end)
        now = std::min(at + Repair::valueBytes, end);
    return trimmed({at, static_cast<std::size_t>(now - at)});
}

bool JsonFrame::bracketsMatch() const
{
    std::string open;
    const std::string_view all = text();
    bool inString = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const char c = all[i];
        if (c == '\\' && inString)
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            open += c == '{' ? '}' : ']';
        else if (!inString && (c == '}' || c == ']')) {
            if (open.empty() || open.back() != c)
                return false;
            open.pop_back();
        }
    }
    return open.empty() && !inString;
}

bool JsonFrame::mend(std::vector<Repair> &repairs)
{
    return mendJson({m_buffer.get(), m_size}, repairs);
}

DecodeError JsonFrame::syntaxErrorHere() const
{
    const char *at = nullptr;
    const bool known = m_document.current_location().get(at) == simdjson::SUCCESS;
    return {DecodeErrorKind::Syntax, known ? offsetOf(at) : m_size, ""};
}

DecodeError JsonFrame::structureError(simdjson::error_code code) const
{
    switch (code) {
    case simdjson::EMPTY:
        return {DecodeErrorKind::Empty, 0, ""};
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return {DecodeErrorKind::TooLarge, m_size, ""};
    default:
        break;
    }
    if (const auto fault = utf8Fault(text()))
        return {DecodeErrorKind::InvalidUtf8, *fault, ""};
    return {DecodeErrorKind::Syntax, stringFault(text()), ""};
}

} // namespace waypost
