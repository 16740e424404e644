// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/feedconfig.h"
#include "feed/linktrouble.h"

#include <QObject>
#include <QTimer>

class QWebSocket;

namespace waypost {

/**
 * One attempt to open a WebSocket: name lookup, TCP, TLS and handshake. Ends with one of its signals, after
 * which nothing more comes; deleting it gives the attempt up.
 */
class ConnectAttempt final : public QObject
{
    Q_OBJECT

public:
    ConnectAttempt(const QUrl &url, const LinkLimits &limits, QObject *parent);
    ~ConnectAttempt() override;

    /** Bytes of a link's read buffer while it is read. */
    [[nodiscard]] static qint64 readBufferSize(const LinkLimits &limits);

    void start();
    /** After opened(): the socket, now @p owner's. */
    [[nodiscard]] QWebSocket *take(QObject *owner);

Q_SIGNALS:
    void opened();
    void failed(const waypost::LinkTrouble &trouble);

private:
    void conclude();

    const QUrl m_url;
    QWebSocket *m_socket; // null once taken
    QTimer m_limit;
    QTimer m_ending; // the socket said that it ended; wait until it has said everything about it
    FeedProblem m_tlsProblem = FeedProblem::None;
};

} // namespace waypost
