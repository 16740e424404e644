// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/httpanswer.h"

#include "downloads/downloadwords.h"
#include "downloads/retrypolicy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using Kind = HttpAnswer::Kind;

HttpAnswer wrong(const QString &error)
{
    return {Kind::Wrong, -1, error};
}

/** Nothing is wrong with the file, as far as this answer says: the server cannot now. A server that is
 * starting says so with nearly any of these. */
bool isPassing(int status)
{
    constexpr int notImplemented = 501;
    constexpr int versionNotSupported = 505;
    if (status >= 500)
        return status != notImplemented && status != versionNotSupported;
    return status == 408 || status == 421 || status == 423 || status == 425 || status == 429;
}

HttpAnswer later(const QNetworkReply &reply, int status, Instant now)
{
    constexpr int tooManyRequests = 429;
    constexpr int unavailable = 503;
    HttpAnswer answer{Kind::Later, -1, DownloadWords::tr("The server answered with status %1.").arg(status)};
    answer.isBusy = status == tooManyRequests || status == unavailable;
    answer.retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"), reply.rawHeader("Date"), now);
    return answer;
}

qint64 lengthOf(const QNetworkReply &reply)
{
    bool ok = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

HttpAnswer readPartial(const QNetworkReply &reply, qint64 have, const QByteArray &validator)
{
    const std::optional<ContentRange> range = parseContentRange(reply.rawHeader("Content-Range"));
    if (have == 0 || !range || range->first != have)
        return {Kind::Restart, -1, {}};
    const QByteArray now = validatorOf(reply);
    if (!now.isEmpty() && now != validator)
        return {Kind::Restart, -1, {}}; // another version: joining the two would make a file that never was
    return {Kind::GoesOn, range->size >= 0 ? range->size : range->last + 1, {}};
}

} // namespace

std::optional<ContentRange> parseContentRange(const QByteArray &header)
{
    static const QRegularExpression form(
        uR"(^\s*bytes\s+(\d{1,18})-(\d{1,18})/(\d{1,18}|\*)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(), -1};
    if (match.captured(3) != "*"_L1)
        range.size = match.captured(3).toLongLong();
    if (range.last < range.first || (range.size >= 0 && range.last >= range.size))
        return std::nullopt;
    return range;
}

QByteArray validatorOf(const QNetworkReply &reply)
{
    const QByteArray tag = reply.rawHeader("ETag").trimmed();
    // A weak tag promises only the same meaning, not the same bytes.
    if (!tag.isEmpty() && !tag.startsWith("W/"))
        return tag;
    return reply.rawHeader("Last-Modified").trimmed();
}

HttpAnswer readAnswer(const QNetworkReply &reply, qint64 have, const QByteArray &validator, Instant now)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isPassing(status))
        return later(reply, status, now);
    switch (status) {
    case 0:
        return mayPass(reply.error()) ? HttpAnswer{Kind::Later, -1, reply.errorString()}
                                      : wrong(reply.errorString());
    case 200:
        return {Kind::FromStart, lengthOf(reply), {}};
    case 206:
        // Unasked, a part is not the file.
        return have > 0 ? readPartial(reply, have, validator)
                        : wrong(DownloadWords::tr("The server sent only a part of the file."));
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return {Kind::Redirect, -1, {}};
    case 401:
    case 403:
        return wrong(DownloadWords::tr("The server does not allow it (status %1).").arg(status));
    case 404:
    case 410:
        return wrong(DownloadWords::tr("The file is not there (status %1).").arg(status));
    case 416:
        if (have > 0)
            return {Kind::Restart, -1, {}};
        [[fallthrough]];
    default:
        return wrong(DownloadWords::tr("The server answered with status %1.").arg(status));
    }
}

bool mayPass(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ContentOperationNotPermittedError:
        return false;
    default:
        return true;
    }
}

QByteArray codingOf(const QNetworkReply &reply)
{
    QByteArray coding;
    // Chunks are undone by the network classes; a packed transfer is not.
    for (const char *header : {"Transfer-Encoding", "Content-Encoding"}) {
        for (const QByteArray &word : reply.rawHeader(header).toLower().split(',')) {
            const QByteArray plain = word.trimmed();
            if (plain == "x-gzip")
                coding = "gzip";
            else if (!plain.isEmpty() && plain != "identity" && plain != "chunked")
                coding = plain;
        }
    }
    return coding;
}

} // namespace waypost
