// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/linktrouble.h"

#include "feed/signinverdict.h"

#include <QRegularExpression>
#include <QSslError>
#include <QWebSocket>

#include <algorithm>

namespace waypost {

namespace {

/**
 * The HTTP status with which a server answered the WebSocket handshake; 0 = it did not get that far.
 * QWebSocket has no other way to tell than its error text, which also repeats the server's words and is not
 * to be shown.
 */
int httpStatus(const QWebSocket &socket)
{
    const QString text = socket.errorString();
    if (!text.contains(QLatin1StringView("processHandshake")))
        return 0;
    static const QRegularExpression status(QStringLiteral("\\b([1-5][0-9]{2})\\b"));
    if (const QRegularExpressionMatch match = status.match(text); match.hasMatch())
        return match.captured(1).toInt();
    constexpr int unauthorizedStatus = 401; // which the socket tells without its number
    return text.contains(QLatin1StringView("authenticat"), Qt::CaseInsensitive) ? unauthorizedStatus : 0;
}

LinkTrouble whyHttp(int status, const QString &host)
{
    const QString sentence = LinkTrouble::tr("%1 answered with HTTP status %2.").arg(host).arg(status);
    switch (verdictOnHttp(status)) {
    case SignInVerdict::Refused:
        return {FeedProblem::Refused, sentence, {}};
    case SignInVerdict::TooMany:
        return {FeedProblem::NotReady, sentence, {}, true};
    case SignInVerdict::NotReady:
        return {FeedProblem::NotReady, sentence, {}};
    case SignInVerdict::None:
        break;
    }
    return {FeedProblem::Unreachable, sentence, {}};
}

} // namespace

LinkTrouble LinkTrouble::refused(const QString &words)
{
    return {
        FeedProblem::Refused, tr("The service did not accept the sign-in."), words.left(foreignTextLimit)};
}

LinkTrouble LinkTrouble::notReady(const QString &words, bool tooMany)
{
    return {
        FeedProblem::NotReady, tr("The server is not ready to take the sign-in."),
        words.left(foreignTextLimit), tooMany};
}

FeedProblem LinkTrouble::problemOf(const QList<QSslError> &errors)
{
    // Most telling first: a self-signed certificate of another host is a certificate of another host.
    const auto any = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(errors, [&kinds](const QSslError &error) {
            return std::ranges::find(kinds, error.error()) != kinds.end();
        });
    };
    if (any({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return FeedProblem::CertificateExpired;
    if (any({QSslError::HostNameMismatch}))
        return FeedProblem::CertificateForeign;
    if (any(
            {QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::InvalidCaCertificate}))
        return FeedProblem::CertificateUnknown;
    return errors.isEmpty() ? FeedProblem::None : FeedProblem::Tls;
}

LinkTrouble
LinkTrouble::whyNotConnected(const QWebSocket &socket, const QString &host, FeedProblem tlsProblem)
{
    if (tlsProblem != FeedProblem::None)
        return {tlsProblem, tr("The certificate of %1 was not accepted.").arg(host), {}};
    if (const int status = httpStatus(socket); status != 0)
        return whyHttp(status, host);
    // Not the socket's own errorString(): it repeats what the server answered.
    switch (const auto error = socket.error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {FeedProblem::Tls, tr("No encrypted connection to %1.").arg(host), {}};
    case QAbstractSocket::HostNotFoundError:
        return {FeedProblem::HostUnknown, tr("There is no server named %1.").arg(host), {}};
    case QAbstractSocket::ConnectionRefusedError:
        return {FeedProblem::PortClosed, tr("%1 does not take connections.").arg(host), {}};
    default:
        return {
            FeedProblem::Unreachable,
            tr("No connection to %1 (socket error %2).").arg(host).arg(int(error)),
            {}};
    }
}

LinkTrouble LinkTrouble::whyClosed(const QWebSocket &socket)
{
    const QString words = socket.closeReason().left(foreignTextLimit);
    switch (const auto code = socket.closeCode()) {
    // These two are the socket's own: a client that sends only a sign-in and pings gives a server no cause
    // for them.
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        return {FeedProblem::BadData, tr("The server sent text that is not UTF-8."), {}};
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return {FeedProblem::BadData, tr("The server sent a frame that is far too large."), {}};
    case QWebSocketProtocol::CloseCodeNormal:
        return {FeedProblem::Closed, tr("The connection was closed."), words};
    default:
        return {FeedProblem::Closed, tr("The connection was closed (code %1).").arg(int(code)), words};
    }
}

LinkTrouble LinkTrouble::whyTurnedAway(const QWebSocket &socket)
{
    switch (verdictOnClose(int(socket.closeCode()), socket.closeReason())) {
    case SignInVerdict::Refused:
        return refused(socket.closeReason());
    case SignInVerdict::NotReady:
        return notReady(socket.closeReason());
    case SignInVerdict::TooMany:
        return notReady(socket.closeReason(), true);
    case SignInVerdict::None:
        break;
    }
    return whyClosed(socket);
}

} // namespace waypost
