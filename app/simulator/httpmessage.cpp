// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/httpmessage.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

constexpr qsizetype largestRequest = 64 * 1024;

struct Reason
{
    int status;
    const char *text;
};
constexpr std::array reasons{
    Reason{200, "OK"},
    Reason{206, "Partial Content"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{416, "Range Not Satisfiable"}};

const char *reasonOf(int status)
{
    const auto found = std::ranges::find(reasons, status, &Reason::status);
    return found == reasons.end() ? "Unknown" : found->text;
}

bool parseHead(const QByteArray &head, HttpRequest &request)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return false;
    request.method = words[0];
    const qsizetype question = words[1].indexOf('?');
    request.path = QByteArray::fromPercentEncoding(question < 0 ? words[1] : words[1].first(question));
    request.query = question < 0 ? QByteArray() : words[1].sliced(question + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return true;
}

} // namespace

HttpParse parseHttpRequest(const QByteArray &buffer, HttpRequest &request)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return buffer.size() > largestRequest ? HttpParse::Bad : HttpParse::Incomplete;
    request = {};
    if (!parseHead(buffer.first(headEnd), request) || request.headers.contains("transfer-encoding"))
        return HttpParse::Bad;
    bool isNumber = true;
    const qint64 length = request.headers.contains("content-length")
        ? request.headers["content-length"].toLongLong(&isNumber)
        : 0;
    if (!isNumber || length < 0 || length > largestRequest)
        return HttpParse::Bad;
    if (buffer.size() < headEnd + 4 + length)
        return HttpParse::Incomplete;
    request.body = buffer.sliced(headEnd + 4, length);
    return HttpParse::Complete;
}

RangeKind parseRange(QByteArrayView header, qint64 size, ByteRange &range)
{
    constexpr QByteArrayView unit = "bytes=";
    if (!header.startsWith(unit) || header.contains(','))
        return RangeKind::Whole;
    const QByteArrayView spec = header.sliced(unit.size());
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return RangeKind::Whole;
    bool firstGiven = false;
    bool lastGiven = false;
    const qint64 first = spec.first(dash).toLongLong(&firstGiven);
    const qint64 last = spec.sliced(dash + 1).toLongLong(&lastGiven);
    if (!firstGiven && !lastGiven)
        return RangeKind::Whole;
    if (!firstGiven) { // the last so many bytes
        range = {std::max<qint64>(0, size - last), size - 1};
        return last > 0 && size > 0 ? RangeKind::Part : RangeKind::Unsatisfiable;
    }
    if (lastGiven && last < first)
        return RangeKind::Whole;
    range = {first, lastGiven ? std::min(last, size - 1) : size - 1};
    return first < size ? RangeKind::Part : RangeKind::Unsatisfiable;
}

QByteArray toBytes(const HttpResponse &response)
{
    const qint64 length = response.contentLength >= 0 ? response.contentLength : response.body.size();
    QByteArray bytes
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    bytes += "Content-Type: " + response.contentType + "\r\nContent-Length: " + QByteArray::number(length)
        + "\r\n";
    for (const QByteArray &header : response.extraHeaders)
        bytes += header + "\r\n";
    return bytes + "Connection: close\r\n\r\n" + response.body;
}

HttpResponse httpError(int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = QByteArray(reasonOf(status)) + '\n';
    return response;
}

} // namespace waypost
