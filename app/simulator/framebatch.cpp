// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/framebatch.h"

namespace waypost {

namespace {

constexpr std::uint8_t finalText = 0x81;
constexpr std::uint8_t finalBinary = 0x82;
constexpr std::size_t longestShort = 125; // in the header's second byte
constexpr std::size_t longestMedium = 0xffff; // in two bytes more
constexpr char mediumMark = 126;
constexpr char longMark = 127;
constexpr std::size_t mediumHeader = 4;

/** The header with the fewest length bytes that do, as the RFC demands. */
std::string headerFor(std::uint8_t firstByte, std::size_t payload)
{
    std::string header(1, static_cast<char>(firstByte));
    if (payload <= longestShort)
        return header += static_cast<char>(payload);
    const bool medium = payload <= longestMedium;
    header += medium ? mediumMark : longMark;
    for (int shift = medium ? 8 : 56; shift >= 0; shift -= 8)
        header += static_cast<char>(payload >> shift & 0xff);
    return header;
}

} // namespace

std::string &FrameBatch::begin()
{
    m_frameStart = m_bytes.size();
    m_bytes.append(mediumHeader, '\0'); // right for nearly every push; end() mends the others
    return m_bytes;
}

void FrameBatch::end()
{
    const std::string header = headerFor(finalText, m_bytes.size() - m_frameStart - mediumHeader);
    m_bytes.replace(m_frameStart, mediumHeader, header);
}

void FrameBatch::addText(std::string_view payload)
{
    add(finalText, payload);
}

void FrameBatch::addBinary(std::string_view payload)
{
    add(finalBinary, payload);
}

void FrameBatch::add(std::uint8_t firstByte, std::string_view payload)
{
    m_bytes += headerFor(firstByte, payload.size());
    m_bytes += payload;
}

} // namespace waypost
