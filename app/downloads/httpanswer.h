// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QNetworkReply>

#include <optional>

/** What the head of an HTTP answer means for a download that may be going on from somewhere. */
namespace waypost {

/** "bytes 100-199/1000"; RFC 9110, 14.4. */
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 size = -1; ///< of the whole; -1 = "*"
    friend bool operator==(const ContentRange &, const ContentRange &) = default;
};

/** nullopt unless it is well formed and consistent. */
[[nodiscard]] std::optional<ContentRange> parseContentRange(const QByteArray &header);

/** What tells this version of the file from another: a strong ETag, else Last-Modified; empty if neither. */
[[nodiscard]] QByteArray validatorOf(const QNetworkReply &reply);

struct HttpAnswer
{
    enum class Kind : std::uint8_t {
        FromStart, ///< the body is the whole file
        GoesOn, ///< the body begins where the part file ends
        Restart, ///< what we have is of no use: ask again, for the whole
        Redirect,
        Later, ///< not now: ask again after a while
        Wrong, ///< no file
    };
    Kind kind = Kind::Wrong;
    qint64 size = -1; ///< of the whole file; -1 = not told
    QString error; ///< in words when Wrong or Later
    bool isBusy = false; ///< Later, and for all files of that server
    std::optional<Milliseconds> retryAfter = std::nullopt; ///< Later, as the server wishes
};

/**
 * @param have bytes of the part file that a range was asked for; 0 = the whole file was asked for
 * @param now to reckon a Retry-After date from
 */
[[nodiscard]] HttpAnswer
readAnswer(const QNetworkReply &reply, qint64 have, const QByteArray &validator, Instant now);

/** A failure of the network that another try may mend: all but those that lie in the request itself. */
[[nodiscard]] bool mayPass(QNetworkReply::NetworkError error);

/** What the body was packed with for the way: "gzip", "deflate", another word as it came, or "" for nothing.
 */
[[nodiscard]] QByteArray codingOf(const QNetworkReply &reply);

} // namespace waypost
