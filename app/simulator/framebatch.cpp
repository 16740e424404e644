// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/framebatch.h"

namespace waypost {

FrameBatch::Frame FrameBatch::frame(std::size_t index) const
{
    const std::size_t start = index == 0 ? 0 : m_ends[index - 1].offset;
    const End &end = m_ends[index];
    return {std::string_view(m_bytes).substr(start, end.offset - start), end.binary};
}

void FrameBatch::clear()
{
    m_bytes.clear();
    m_ends.clear();
}

void FrameBatch::addText(std::string_view payload)
{
    m_bytes += payload;
    m_ends.push_back({m_bytes.size(), false});
}

void FrameBatch::addBinary(std::string_view payload)
{
    m_bytes += payload;
    m_ends.push_back({m_bytes.size(), true});
}

} // namespace waypost
