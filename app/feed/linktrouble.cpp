// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/linktrouble.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace waypost {

LinkTrouble LinkTrouble::refused(const QString &words)
{
    return {
        FeedProblem::Refused, tr("The service did not accept the sign-in."), words.left(foreignTextLimit)};
}

LinkTrouble
LinkTrouble::whyNotConnected(const QWebSocket &socket, const QString &host, const QStringList &tlsErrors)
{
    const QString detail = socket.errorString().left(foreignTextLimit);
    if (!tlsErrors.isEmpty())
        return {
            FeedProblem::Tls,
            tr("The server's certificate is not trusted: %1").arg(tlsErrors.join("; "_L1)),
            {}};
    switch (socket.error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {FeedProblem::Tls, tr("No encrypted connection to %1: %2").arg(host, detail), {}};
    case QAbstractSocket::HostNotFoundError:
        return {FeedProblem::Unreachable, tr("There is no server named %1.").arg(host), {}};
    default:
        return {FeedProblem::Unreachable, tr("No connection to %1: %2").arg(host, detail), {}};
    }
}

LinkTrouble LinkTrouble::whyClosed(const QWebSocket &socket)
{
    const QString words = socket.closeReason().left(foreignTextLimit);
    switch (const auto code = socket.closeCode()) {
    case QWebSocketProtocol::CloseCodePolicyViolated:
        return refused(words);
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

} // namespace waypost
