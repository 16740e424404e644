// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QUrl>

#include <cstdint>

namespace waypost {

/** How long to wait between two attempts to connect. */
struct BackOff
{
    Milliseconds least{100}; ///< never sooner than this
    Milliseconds first{1'000}; ///< longest wait after the first failure; doubles with each further one
    Milliseconds longest{60'000};
    Milliseconds stableAfter{60'000}; ///< a connection that lasted this long starts the count again
};

/** Limits of one connection's life. Tests shorten the durations. */
struct LinkLimits
{
    Milliseconds connectLimit{30'000}; ///< name lookup, TCP, TLS and the WebSocket handshake together
    Milliseconds firstLifeLimit{20'000}; ///< from the sign-in to the first sign of life
    Milliseconds pingInterval{60'000}; ///< the vendor recommends one a minute
    Milliseconds silenceLimit{150'000}; ///< two pings unanswered and some: the link is dead
    Milliseconds earlyClose{
        5'000}; ///< a close sooner than this after the sign-in may mean that it was turned down
    int earlyCloseLimit = 3; ///< so many of those in a row do mean it
    BackOff backOff;
    /** Bytes of a frame past which the socket itself gives the link up. Decoders reject much smaller ones,
     * without that. */
    quint64 socketFrameLimit = 64 * 1024 * 1024;
};

/** What may pile up between the feed thread and the gui thread. */
struct BatchLimits
{
    Milliseconds tick{16}; ///< at most one batch in this time, unless it is full
    std::size_t batch = 4'096; ///< pushes in one batch
    int inFlight = 4; ///< batches handed on and not yet applied
    std::size_t backlog = 65'536; ///< pushes kept apart before snapshots of one vehicle are merged
};

/** Everything the feeds need to know, apart from who signs in. */
struct FeedConfig
{
    QUrl deviceUrl{QStringLiteral("wss://openapi.tftiot.com:8443/websocket")};
    QUrl messageUrl{QStringLiteral("wss://openapi.tftiot.com/")};
    LinkLimits link;
    BatchLimits batches;
    Milliseconds statusInterval{250}; ///< a status at most this often, except for changes of state
    std::uint64_t jitterSeed = 0; ///< 0 = from the system's random source
};

} // namespace waypost
