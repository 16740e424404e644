// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <vector>

/** What a feed tells about itself: plain values for the health display, the diagnostics page and the state
 * dump. */
namespace waypost {

enum class FeedKind : std::uint8_t { Device, Message };

enum class FeedState : std::uint8_t {
    Offline, ///< not asked to connect, or no credentials yet
    Connecting, ///< until the first sign of life after the sign-in
    Connected,
    Waiting, ///< for FeedStatus::nextTry
    Refused, ///< the service turned the sign-in down; tried again at FeedStatus::nextTry, if that is set
};

/** Why a feed is not connected, in one word for decisions; FeedStatus::error says it in a sentence. */
enum class FeedProblem : std::uint8_t {
    None,
    BadAddress, ///< not a WebSocket address, or an unencrypted one that is not on this computer
    HostUnknown, ///< nobody knows the server's name
    PortClosed, ///< the computer is there and nobody listens at the port, or a firewall says so
    Unreachable, ///< no route, proxy, a server that speaks something else
    CertificateExpired, ///< or not valid yet: this computer's clock may be wrong as well
    CertificateUnknown, ///< nobody whom this computer trusts vouches for it
    CertificateForeign, ///< it belongs to a server of another name
    Tls, ///< anything else about the certificate or the encryption
    TimedOut, ///< no answer while connecting or after the sign-in
    Silent, ///< the link was up, then nothing came for too long
    Closed, ///< the server or the network closed the link
    BadData, ///< the link broke off over a frame that was not text or far too large
    Refused, ///< the sign-in was turned down
    NotReady, ///< the server answers, but is starting, overloaded or broken
};

[[nodiscard]] const char *toString(FeedKind kind);
[[nodiscard]] const char *toString(FeedState state);

/** A time in which pushes may have been missed. */
struct FeedGap
{
    Instant from; ///< the last frame of the connection that was lost
    Reported<Instant> to; ///< first sign of life of the next one; absent while the gap lasts
    friend bool operator==(const FeedGap &, const FeedGap &) = default;
};

/** How many of one kind; the name is a literal ("snapshot", "syntax"). */
struct KindCount
{
    QLatin1StringView name;
    std::uint64_t count = 0;
    friend bool operator==(const KindCount &, const KindCount &) = default;
};

/**
 * One feed as it is now. Counts are since the start of the program. Durations are measured by Clock::monotonic();
 * moments are told as the present date less such a duration, so that a date that was set in between is in none
 * of them.
 */
struct FeedStatus
{
    static constexpr int historyBars = 22;
    static constexpr double gapBar = -1;

    FeedKind feed = FeedKind::Device;
    FeedState state = FeedState::Offline;
    QString url; ///< without user, password, query and fragment
    FeedProblem problem = FeedProblem::None;
    QString error; ///< translated sentence, never holds credentials; empty = no trouble
    QString serverWords; ///< the server's own text on it, untrusted, at most 200 characters
    Reported<Instant> nextTry; ///< while Waiting; while Refused only where the sign-in is tried again by itself
    int tryNumber = 0; ///< of that try, counted since the link last worked; 1 = the first
    Reported<Instant> connectedSince; ///< while Connected

    std::uint64_t frames = 0; ///< text and binary frames: pushes, rejected ones, answers to a ping
    std::uint64_t rejected = 0;
    std::uint64_t repaired = 0; ///< frames that were taken without a figure that cannot be
    std::uint64_t unknownEvents = 0;
    std::uint64_t outOfOrder = 0; ///< filled in from the store's counts; the feed itself leaves it 0
    std::uint64_t reconnects = 0; ///< connections established after the first
    std::uint64_t repeated = 0; ///< messages that a server sent again after a reconnect, shown once
    std::uint64_t coalesced = 0; ///< snapshots merged into a newer one because the desk was behind
    std::uint64_t coalescedPositions = 0; ///< positions that went with them: the tracks lack those
    std::uint64_t gapCount = 0;
    QList<FeedGap> gaps; ///< oldest first, the last 1,000
    QList<KindCount> pushes; ///< every kind the feed knows, in the documentation's order
    QList<KindCount> rejectedKinds; ///< only kinds that occurred

    double pushesPerSecond = 0; ///< mean of the last 10 s
    Reported<Instant> lastPush;
    /** Pushes in each 22nd part of the last hour, oldest first; gapBar where a gap touches it.
     */
    std::array<double, historyBars> history{};
};

/** A frame that was turned away, or taken without some of its figures: kept for the diagnostics page. */
struct RejectedFrame
{
    static constexpr int headBytes = 256;

    FeedKind feed = FeedKind::Device;
    DecodeError error;
    Reported<std::int64_t> size; ///< bytes; absent when the link broke off before the frame was complete
    QByteArray head; ///< the first bytes, as they came: untrusted
    Instant received;
    std::vector<Repair> repairs; ///< what was left out; not empty: the frame was taken all the same
};

} // namespace waypost

Q_DECLARE_METATYPE(waypost::FeedStatus)
Q_DECLARE_METATYPE(waypost::RejectedFrame)
