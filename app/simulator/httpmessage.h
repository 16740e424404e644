// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace waypost {

/** One request: as much of HTTP/1.1 as clients of a small file server speak. */
struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< percent-decoded, without the query
    QByteArray query; ///< as it came, without the question mark
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "application/json";
    QList<QByteArray> extraHeaders; ///< "Name: value"
    QByteArray body;
    qint64 contentLength = -1; ///< of the answer to HEAD, whose body is left out; -1 = the body's
};

enum class HttpParse { Incomplete, Complete, Bad };
/** Reads the request that @p buffer begins with. Bad: not HTTP, chunked, or larger than 64 KiB. */
[[nodiscard]] HttpParse parseHttpRequest(const QByteArray &buffer, HttpRequest &request);

/** First and last byte, both included. */
struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0;
};
enum class RangeKind { Whole, Part, Unsatisfiable };
/** What a Range header asks of @p size bytes. Several ranges and other units mean the whole, as the RFC
 * allows. */
[[nodiscard]] RangeKind parseRange(QByteArrayView header, qint64 size, ByteRange &range);

/** Status line, headers and, unless it answers HEAD, the body. The connection closes after it. */
[[nodiscard]] QByteArray toBytes(const HttpResponse &response);
[[nodiscard]] HttpResponse httpError(int status);

} // namespace waypost
