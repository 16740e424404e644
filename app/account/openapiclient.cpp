// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/openapiclient.h"

#include "account/openapireplies.h"
#include "account/serveraddresses.h"

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

} // namespace

OpenApiClient::OpenApiClient(
    const QUrl &api, const NetworkFactory &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_network(network(this))
    , m_clock(clock)
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

void OpenApiClient::setAccount(const QString &account, const QByteArray &passwordMd5)
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this); // it speaks of somebody else's vehicles
        reply->abort();
        reply->deleteLater();
    }
    m_account = account;
    m_passwordMd5 = passwordMd5;
    m_token.clear();
}

bool OpenApiClient::isTokenFresh() const
{
    // Not to the last moment: the question takes a while to get there.
    return !m_token.isEmpty() && m_clock.monotonic() - m_tokenUsed < m_keepTime / 2;
}

void OpenApiClient::fetchNames()
{
    if (m_reply || m_account.isEmpty() || m_passwordMd5.isEmpty())
        return;
    if (const QString complaint = addressComplaint(m_api, AddressUse::OpenApi); !complaint.isEmpty())
        Q_EMIT failed(complaint);
    else if (isTokenFresh())
        fetchDevices(false);
    else
        fetchToken();
}

void OpenApiClient::fetchToken()
{
    QNetworkReply *reply
        = m_network->post(request(u"/v2/auth/action"_s, {}), tokenRequest(m_account, m_passwordMd5));
    expect(
        reply,
        [this](const QByteArray &body) {
            const TokenReply token = readTokenReply(body);
            if (!token.complaint.isEmpty()) {
                fail(token.complaint);
                return;
            }
            m_token = token.token;
            m_keepTime = token.keepTime;
            fetchDevices(true);
        },
        [this](int status) { fail(tr("the Open API answered with HTTP status %1").arg(status)); });
}

void OpenApiClient::fetchDevices(bool withNewToken)
{
    m_tokenUsed = m_clock.monotonic();
    expect(
        m_network->get(request(u"/v2/devices"_s, m_token)),
        [this, withNewToken](const QByteArray &body) {
            const DevicesReply devices = readDevicesReply(body);
            if (devices.complaint.isEmpty())
                Q_EMIT namesReceived(devices.names);
            else if (devices.refused && !withNewToken)
                fetchToken();
            else
                fail(devices.complaint);
        },
        [this, withNewToken](int status) {
            if (withNewToken)
                fail(tr("the Open API answered with HTTP status %1").arg(status));
            else
                fetchToken();
        });
}

void OpenApiClient::fail(const QString &reason)
{
    m_token.clear();
    Q_EMIT failed(reason);
}

void OpenApiClient::expect(
    QNetworkReply *reply, const std::function<void(const QByteArray &)> &onBody,
    const std::function<void(int)> &onStatus)
{
    m_reply = reply;
    reply->setParent(this);
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64) {
        if (received > longestReply)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, onBody, onStatus] {
        m_reply = nullptr;
        reply->deleteLater();
        constexpr int ok = 200;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // Never errorString(): it quotes the address, and that holds the token.
        if (status == ok && reply->error() == QNetworkReply::NoError)
            onBody(reply->readAll());
        else if (status == ok || status == 0)
            fail(tr("the Open API cannot be reached (network error %1)").arg(int(reply->error())));
        else
            onStatus(status);
    });
}

} // namespace waypost
