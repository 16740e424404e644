// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>

namespace waypost {

/**
 * How much work somebody's files may make. Spent by one thread; any other may end it. Who works looks at it
 * often enough to stop within moments.
 */
class WorkBudget
{
public:
    /** @param steps of some ten nanoseconds */
    explicit WorkBudget(std::uint64_t steps)
        : m_left(steps)
    {
    }

    /** @return false once there is nothing left, or it was ended */
    bool spend(std::uint64_t steps)
    {
        m_left = m_left > steps ? m_left - steps : 0;
        return !isSpent();
    }
    [[nodiscard]] bool isSpent() const { return m_left == 0 || m_isEnded; }
    /** There was too much work; not: somebody ended it. */
    [[nodiscard]] bool isUsedUp() const { return m_left == 0; }
    void end() { m_isEnded = true; }

private:
    std::uint64_t m_left;
    std::atomic_bool m_isEnded = false;
};

} // namespace waypost
