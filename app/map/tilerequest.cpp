// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilerequest.h"

#include "map/tilepicture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

constexpr int redirectLimit = 3;
constexpr qint64 readBuffer = 64 << 10; // what may lie in Qt's hands before we have counted it

/** A word that the tile is not there and will not be: nothing is wrong with the server. */
bool meansNoTile(int status)
{
    return status == 204 || status == 404 || status == 410;
}

bool meansRefused(int status)
{
    return status == 401 || status == 402 || status == 403 || status == 407 || status == 451;
}

} // namespace

TileRequest::TileRequest(const TileTemplate &address, const TileLimits &limits, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_limits(limits)
    , m_timeout(this)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { finish({.trouble = TileTrouble::NoAnswer}); });
}

TileRequest::~TileRequest()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void TileRequest::start(
    QNetworkAccessManager &network, const TileId &id, bool highDensity, const QByteArray &userAgent)
{
    QNetworkRequest request(m_address.urlOf(id, highDensity));
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(redirectLimit);
    // No cookies and no remembered passwords, to nobody.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Pictures are packed already, and what is packed twice might unpack to anything.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "image/png, image/jpeg, image/webp");
    m_reply = network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &TileRequest::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &TileRequest::onBytes);
    connect(m_reply, &QNetworkReply::redirected, this, &TileRequest::onRedirected);
    connect(m_reply, &QNetworkReply::finished, this, &TileRequest::onFinished);
    m_timeout.start(m_limits.timeout);
}

void TileRequest::onHead()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bodyBytes)
        finish({.trouble = TileTrouble::TooLarge});
}

void TileRequest::onBytes()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.bodyBytes)
        finish({.trouble = TileTrouble::TooLarge});
}

void TileRequest::onRedirected(const QUrl &target)
{
    if (m_address.allowsRedirect(target))
        Q_EMIT m_reply->redirectAllowed();
    else
        finish({.trouble = TileTrouble::Redirected});
}

void TileRequest::onFinished()
{
    if (!m_reply)
        return;
    m_body += m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    TileAnswer answer = answerFor(status);
    answer.isFromCache = m_reply->attribute(QNetworkRequest::SourceIsFromCacheAttribute).toBool();
    answer.retryAfter
        = std::chrono::seconds(std::max(0, m_reply->rawHeader("Retry-After").trimmed().toInt()));
    finish(std::move(answer));
}

TileAnswer TileRequest::answerFor(int status) const
{
    if (meansNoTile(status))
        return {.httpStatus = status};
    if (meansRefused(status))
        return {.trouble = TileTrouble::Refused, .httpStatus = status};
    if (status >= 400)
        return {.trouble = TileTrouble::ServerError, .httpStatus = status};
    if (m_reply->error() == QNetworkReply::TooManyRedirectsError)
        return {.trouble = TileTrouble::Redirected, .httpStatus = status};
    if (m_reply->error() != QNetworkReply::NoError || status == 0)
        return {.trouble = TileTrouble::NoAnswer};
    if (m_body.size() > m_limits.bodyBytes)
        return {.trouble = TileTrouble::TooLarge, .httpStatus = status};
    if (tilepicture::formatOf(m_body).isEmpty())
        return {.trouble = TileTrouble::NotAPicture, .httpStatus = status};
    return {.body = m_body, .httpStatus = status};
}

void TileRequest::finish(TileAnswer answer)
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    m_timeout.stop();
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
    Q_EMIT answered(answer);
}

} // namespace waypost
