// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace waypost {

/**
 * Finds the row that holds a key, without holding the keys itself: they lie in the rows already.
 *
 * Open addressing with linear probing, at most five sixths full: about six bytes a row, where a node-based
 * map that copies each identifier needs seventy. Rows are never taken out; a row whose key has changed is put
 * in again, and where it stood before is forgotten when the table is next made anew.
 *
 * @tparam KeyOf callable: row -> key
 */
template <typename Key, typename KeyOf>
class RowIndex
{
public:
    explicit RowIndex(KeyOf keyOf)
        : m_keyOf(keyOf)
    {
    }

    /** The row with that key, -1 if there is none. */
    [[nodiscard]] int find(const Key &key) const { return m_slots.empty() ? none : m_slots[slotOf(key)]; }

    /** Puts a row in whose key is already readable; replaces the row that had the same key. */
    void insert(int row)
    {
        if ((m_used + 1) * 6 > m_slots.size() * 5)
            grow();
        int &slot = m_slots[slotOf(m_keyOf(row))];
        m_used += slot == none ? 1 : 0;
        slot = row;
    }

private:
    static constexpr int none = -1;
    static constexpr std::size_t fewestSlots = 16;

    /** Where the key is, or where it would go. There is always a free slot. */
    [[nodiscard]] std::size_t slotOf(const Key &key) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = std::hash<Key>{}(key)&mask;
        while (m_slots[slot] != none && !(m_keyOf(m_slots[slot]) == key))
            slot = (slot + 1) & mask;
        return slot;
    }

    void grow()
    {
        const std::size_t before = m_slots.size();
        const std::vector<int> rows = std::exchange(m_slots, std::vector<int>(fewestSlots, none));
        fill(rows, before);
        if (m_used * 2 > before) // else there was room enough under rows that had moved on
            fill(rows, before * 2);
    }

    void fill(const std::vector<int> &rows, std::size_t size)
    {
        m_slots.assign(std::max(fewestSlots, size), none);
        m_used = 0;
        for (const int row : rows) {
            if (row == none)
                continue;
            int &slot = m_slots[slotOf(m_keyOf(row))];
            m_used += slot == none ? 1 : 0;
            slot = row;
        }
    }

    KeyOf m_keyOf;
    std::vector<int> m_slots; // a power of two of them
    std::size_t m_used = 0;
};

} // namespace waypost
