// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/feedconfig.h"

#include <QRandomGenerator>

namespace waypost {

/**
 * When to try again: full-jitter exponential back-off. The ceiling doubles from BackOff::first to
 * BackOff::longest, and the wait is drawn evenly from below it, so that a thousand desks that lost the same
 * server do not come back at once. Pure: no timer, no clock.
 */
class ReconnectPolicy
{
public:
    /** @param seed decides every wait; 0 = a seed from the system. */
    explicit ReconnectPolicy(const BackOff &limits, std::uint64_t seed = 0);

    /** A connection failed or ended after it had lasted @p lifetime (zero = never came up). Returns the wait.
     */
    [[nodiscard]] Milliseconds waitAfter(Milliseconds lifetime);
    /** Starts the count again: somebody asked for a new try. */
    void reset() { m_failures = 0; }
    /** The longest wait that the next failure can lead to. */
    [[nodiscard]] Milliseconds ceiling() const;

private:
    BackOff m_limits;
    int m_failures = 0;
    QRandomGenerator m_random;
};

} // namespace waypost
