// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QUrl>

#include <array>
#include <cstdint>

namespace waypost {

/**
 * How long to wait between two attempts to connect. Attempts cost a server little: nobody signs in before a
 * socket is open, and sign-ins have a limit of their own (LinkLimits::signInSpacing).
 */
struct BackOff
{
    Milliseconds least{100}; ///< after a link that worked: never sooner than this
    Milliseconds first{1'000}; ///< nor later, so that a thousand desks do not come back in one moment
    Milliseconds quick{2'250}; ///< longest wait between two attempts of a young outage
    Milliseconds quickFor{300'000}; ///< from the loss of the link; so long is an outage young
    Milliseconds slow{10'000}; ///< longest wait afterwards
};

/** How a sign-in that the service turned down is tried again. */
struct RefusalWaits
{
    /** After the first, second and every further refusal of credentials that have worked before. */
    std::array<Milliseconds, 3> worked{Milliseconds(60'000), Milliseconds(300'000), Milliseconds(900'000)};
    /** Where nobody is there to type a password (a wallboard, a service): never longer than this, also for
     * credentials that never worked. 0 = somebody is there, and those are not tried again. */
    Milliseconds unattended{0};
};

/** Limits of one connection's life. Tests shorten the durations. */
struct LinkLimits
{
    Milliseconds connectLimit{30'000}; ///< name lookup, TCP, TLS and the WebSocket handshake together
    Milliseconds overlapAfter{2'500}; ///< an attempt without an answer gets another one beside it
    std::size_t attempts = 4; ///< so many side by side
    Milliseconds firstLifeLimit{20'000}; ///< from the sign-in to the first sign of life
    Milliseconds signInSpacing{5'000}; ///< between two sign-ins of one feed, whatever happens
    Milliseconds pingInterval{60'000}; ///< of the text that the vendor recommends once a minute
    /** Of control frames that ask whether the link is still there. Where the server has answered before, no
     * sign of life for three of these in a row means that it is not. */
    Milliseconds probeInterval{9'000};
    Milliseconds silenceLimit{150'000}; ///< the same where it never answered any
    Milliseconds wakeLimit{5'000}; ///< after the computer slept, or the network came back
    Milliseconds earlyClose{5'000}; ///< a link that outlives this after the sign-in has been let in
    int earlyCloseLimit = 5; ///< after so many closes at once, without a word, attempts are slow
    Milliseconds tooManyWait{30'000}; ///< when the server says that there are too many sign-ins
    BackOff backOff;
    RefusalWaits refusals;
    /** Bytes of a frame past which the socket itself gives the link up. Decoders reject smaller ones, without
     * that. A frame costs about six times its size while it is read. */
    quint64 socketFrameLimit = 16 * 1024 * 1024;
};

/** What may pile up between the feed thread and the gui thread. */
struct BatchLimits
{
    Milliseconds tick{16}; ///< at most one batch in this time, unless it is full
    std::size_t batch = 4'096; ///< pushes in one batch
    std::size_t batchBytes = 8 * 1024 * 1024; ///< or so many bytes of long frames
    int inFlight = 4; ///< batches handed on and not yet applied
    std::size_t backlog = 65'536; ///< pushes kept apart before snapshots of one vehicle are merged
    std::size_t bytes = 128 * 1024 * 1024; ///< waiting; more than that stays in the network
    std::size_t messageBytes = 32 * 1024 * 1024; ///< of messages handed on and not yet taken
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
