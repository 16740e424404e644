// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatorapi.h"

#include "simulator/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int tokenSeconds = 1'800;

HttpResponse json(const QJsonObject &object)
{
    HttpResponse response;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

/** Looks like the vendor's tokens: 8-4-4-4-12 hex digits. */
QString makeToken(Random &random)
{
    const QString digits = u"%1%2"_s.arg(quint64(random.next()), 16, 16, QLatin1Char('0'))
                               .arg(quint64(random.next()), 16, 16, QLatin1Char('0'));
    return u"%1-%2-%3-%4-%5"_s.arg(
        digits.sliced(0, 8), digits.sliced(8, 4), digits.sliced(12, 4), digits.sliced(16, 4),
        digits.sliced(20, 12));
}

} // namespace

SimulatorApi::SimulatorApi(
    const Fleet &fleet, const FileShelf &shelf, const std::optional<DemoAccount> &account, std::uint64_t seed)
    : m_fleet(fleet)
    , m_shelf(shelf)
    , m_account(account)
    , m_random(mixSeed(seed, 0x746f6b65))
{
}

HttpResponse SimulatorApi::respond(const HttpRequest &request)
{
    if (request.path == "/v2/auth/action")
        return request.method == "POST" ? signIn(request.body) : httpError(405);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!reads)
        return httpError(405);
    HttpResponse response = httpError(404);
    if (request.path == "/v2/devices")
        response = devices(request);
    else if (const std::optional<ShelvedFile> found = m_shelf.find(request.path))
        response = file(request, *found);
    if (request.method == "HEAD") {
        response.contentLength = response.body.size();
        response.body.clear();
    }
    return response;
}

HttpResponse SimulatorApi::file(const HttpRequest &request, const ShelvedFile &file) const
{
    const QByteArray tag = "\"file-" + QByteArray::number(file.number) + '"';
    HttpResponse response;
    response.contentType = file.contentType;
    response.extraHeaders = {"Accept-Ranges: bytes", "ETag: " + tag};
    response.body = m_shelf.contentOf(file);

    // A range of another version of the file is of no use: If-Range then asks for the whole.
    const QByteArray condition = request.headers.value("if-range");
    const QByteArray asked
        = condition.isEmpty() || condition == tag ? request.headers.value("range") : QByteArray();
    ByteRange range;
    switch (parseRange(asked, file.size, range)) {
    case RangeKind::Whole:
        break;
    case RangeKind::Part:
        response.status = 206;
        response.extraHeaders.append(
            "Content-Range: bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last)
            + '/' + QByteArray::number(file.size));
        response.body = response.body.sliced(range.first, range.last - range.first + 1);
        break;
    case RangeKind::Unsatisfiable:
        response = httpError(416);
        response.extraHeaders.append("Content-Range: bytes */" + QByteArray::number(file.size));
        break;
    }
    return response;
}

HttpResponse SimulatorApi::signIn(const QByteArray &body)
{
    const QJsonObject action = QJsonDocument::fromJson(body).object()["getAccessToken"_L1].toObject();
    const QString user = action["account"_L1].toString();
    const QString password = action["password-md5"_L1].toString();
    const bool complete = !user.isEmpty() && !password.isEmpty();
    if (!complete || (m_account && (user != m_account->userId || password != m_account->passwordMd5)))
        return json({{u"code"_s, 1}, {u"msg"_s, u"wrong account or password"_s}});
    const QString token = makeToken(m_random);
    m_tokens.insert(token);
    return json({{u"code"_s, 0}, {u"access-token"_s, token}, {u"keep-time"_s, tokenSeconds}});
}

HttpResponse SimulatorApi::devices(const HttpRequest &request) const
{
    const QUrlQuery query(QString::fromUtf8(request.query));
    if (!m_tokens.contains(query.queryItemValue(u"access-token"_s)))
        return json({{u"code"_s, 2}, {u"msg"_s, u"access-token is missing or too old"_s}});
    QJsonArray devices;
    for (int index = 0; index < m_fleet.size(); ++index) {
        const QJsonObject config{{u"name"_s, QString::fromStdString(vehicleName(index))}};
        devices.append(QJsonObject{
            {u"imei"_s, QString::fromStdString(vehicleImei(index))},
            {u"device_key"_s, QString::fromStdString(vehicleDeviceKey(index))},
            {u"model"_s, QString::fromUtf8(outfitOf(index).model)},
            {u"config"_s, config}});
    }
    return json({{u"code"_s, 0}, {u"devices"_s, devices}});
}

} // namespace waypost
