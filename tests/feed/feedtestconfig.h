// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/credentials.h"
#include "feed/feedconfig.h"

namespace waypost::test {

/**
 * Limits for tests: waits between attempts are over at once, everything else is so long that it never happens
 * by itself. A test shortens the one limit it is about, so that a slow computer cannot fail it.
 */
inline LinkLimits patientLimits()
{
    using namespace std::chrono_literals;
    LinkLimits limits;
    limits.connectLimit = 1h;
    limits.overlapAfter = 1h;
    limits.firstLifeLimit = 1h;
    limits.signInSpacing = 0ms;
    limits.pingInterval = 1h;
    limits.probeInterval = 1h;
    limits.silenceLimit = 5h;
    limits.wakeLimit = 1h;
    limits.earlyClose = 1h;
    limits.tooManyWait = 1ms;
    limits.backOff = {.least = 1ms, .first = 2ms, .quick = 4ms, .quickFor = 1h, .slow = 8ms};
    return limits;
}

/** Both feeds at these addresses, with patient limits and a status as soon as anything changes. */
inline FeedConfig patientConfig(const QUrl &device, const QUrl &message)
{
    using namespace std::chrono_literals;
    FeedConfig config;
    config.deviceUrl = device;
    config.messageUrl = message;
    config.link = patientLimits();
    config.statusInterval = 1ms;
    config.jitterSeed = 1;
    return config;
}

inline Credentials someone()
{
    return {QStringLiteral("desk-4711"), "5f4dcc3b5aa765d61d8327deb882cf99"};
}

} // namespace waypost::test
