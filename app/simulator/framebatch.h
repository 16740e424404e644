// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waypost {

/**
 * Server frames of RFC 6455 one after the other, ready for the socket: whole texts, not fragmented, not
 * masked.
 *
 * Encoders write straight into the batch, between begin() and end(). Against one
 * QWebSocket::sendTextMessage() a frame this saves two conversions, an allocation and a write a frame; the
 * receiver sees the same bytes.
 */
class FrameBatch
{
public:
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    void clear() { m_bytes.clear(); }

    /** Opens a text frame; append its payload, UTF-8, to the result and call end(). */
    [[nodiscard]] std::string &begin();
    void end();

    void addText(std::string_view payload);
    void addBinary(std::string_view payload);

private:
    void add(std::uint8_t firstByte, std::string_view payload);

    std::string m_bytes;
    std::size_t m_frameStart = 0;
};

} // namespace waypost
