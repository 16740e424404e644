// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace waypost {

/**
 * A list that only grows, and whose elements never move: growing copies nothing and references stay good. For
 * elements so large that std::deque would give each an allocation of its own.
 */
template <typename T>
class ChunkedList
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    T &operator[](std::size_t index) { return (*m_chunks[index / chunk])[index % chunk]; }
    const T &operator[](std::size_t index) const { return (*m_chunks[index / chunk])[index % chunk]; }

    T &grow()
    {
        if (m_size == m_chunks.size() * chunk)
            m_chunks.push_back(std::make_unique<std::array<T, chunk>>());
        return (*this)[m_size++];
    }

private:
    static constexpr std::size_t chunk = 64;
    std::vector<std::unique_ptr<std::array<T, chunk>>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace waypost
