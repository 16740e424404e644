// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <utility>
#include <vector>

namespace waypost {

/**
 * Which rows of the store somebody is looking for: what a filter found, for those who show the whole fleet.
 * Who fills it says once, after many changes, that it is another.
 */
class RowMask final : public QObject
{
    Q_OBJECT

public:
    explicit RowMask(QObject *parent)
        : QObject(parent)
    {
    }

    /** False: nobody looks for anything in particular, and every row is in. */
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool contains(int row) const
    {
        return !m_active
            || (row >= 0 && row < static_cast<int>(m_rows.size()) && m_rows[static_cast<std::size_t>(row)]);
    }

    void setActive(bool active) { m_changed = std::exchange(m_active, active) != active || m_changed; }
    void set(int row, bool in)
    {
        const auto index = static_cast<std::size_t>(row);
        if (index >= m_rows.size())
            m_rows.resize(index + 1);
        m_changed = (m_rows[index] != in && m_active) || m_changed;
        m_rows[index] = in;
    }
    /** Says so if anything changed since the last time. */
    void announce()
    {
        if (std::exchange(m_changed, false))
            Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::vector<bool> m_rows;
    bool m_active = false;
    bool m_changed = false;
};

} // namespace waypost
