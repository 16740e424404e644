// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/openapiclient.h"

#include "account/openapireplies.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s; // the service is known to be slow
constexpr qint64 longestReply = 64 * 1024 * 1024;

bool isSafe(const QUrl &url)
{
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback);
}

} // namespace

OpenApiClient::OpenApiClient(const QUrl &api, const NetworkFactory &network, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_network(network(this))
{
}

OpenApiClient::~OpenApiClient() = default;

QNetworkRequest OpenApiClient::request(const QString &path, const QString &token) const
{
    QUrl url = m_api.resolved(QUrl(path));
    if (!token.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"access-token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token)));
        url.setQuery(query);
    }
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(patience);
    // A redirection would carry the token or the digest to somebody else.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

void OpenApiClient::fetchNames(const QString &account, const QByteArray &passwordMd5)
{
    if (!isSafe(m_api)) {
        Q_EMIT failed(tr("the Open API's address is not encrypted"));
        return;
    }
    QNetworkReply *reply
        = m_network->post(request(u"/v2/auth/action"_s, {}), tokenRequest(account, passwordMd5));
    expect(reply, [this](const QByteArray &body) {
        const TokenReply token = readTokenReply(body);
        if (token.complaint.isEmpty())
            fetchDevices(token.token);
        else
            Q_EMIT failed(token.complaint);
    });
}

void OpenApiClient::fetchDevices(const QString &token)
{
    expect(m_network->get(request(u"/v2/devices"_s, token)), [this](const QByteArray &body) {
        const DevicesReply devices = readDevicesReply(body);
        if (devices.complaint.isEmpty())
            Q_EMIT namesReceived(devices.names);
        else
            Q_EMIT failed(devices.complaint);
    });
}

void OpenApiClient::expect(QNetworkReply *reply, const std::function<void(const QByteArray &)> &onBody)
{
    reply->setParent(this);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > longestReply)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, onBody] {
        reply->deleteLater();
        constexpr int ok = 200;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // Never errorString(): it quotes the address, and that holds the token.
        if (reply->error() != QNetworkReply::NoError && status == 0)
            Q_EMIT failed(tr("the Open API cannot be reached (network error %1)").arg(int(reply->error())));
        else if (status != ok)
            Q_EMIT failed(tr("the Open API answered with HTTP status %1").arg(status));
        else
            onBody(reply->readAll());
    });
}

} // namespace waypost
