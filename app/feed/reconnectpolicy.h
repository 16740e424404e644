// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/feedconfig.h"

#include <QRandomGenerator>

namespace waypost {

/**
 * When to try again. A desk is wanted back within seconds, so waits do not grow while an outage is young;
 * they are drawn at random, so that the desks that lost one server do not all come back in the same moment.
 * Pure: no timer, no clock.
 */
class ReconnectPolicy
{
public:
    /** @param seed decides every wait; 0 = a seed from the system. */
    explicit ReconnectPolicy(const BackOff &limits, std::uint64_t seed = 0);

    /** After the loss of a link on which the sign-in had stood: BackOff::least to BackOff::first. */
    [[nodiscard]] Milliseconds waitAfterLink();
    /** After an attempt that failed. @param away how long no link has worked */
    [[nodiscard]] Milliseconds waitAfterTry(Milliseconds away);
    /** The wait of an old outage. */
    [[nodiscard]] Milliseconds slowWait();

private:
    [[nodiscard]] Milliseconds draw(Milliseconds least, Milliseconds most);

    BackOff m_limits;
    QRandomGenerator m_random;
};

} // namespace waypost
