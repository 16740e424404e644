// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/framebatch.h"
#include "simulator/signin.h"

#include "domain/clock.h"

#include <QObject>
#include <QWebSocketProtocol>

class QWebSocket;

namespace waypost {

/** One connection to one of the two feeds, and what the server remembers of it. */
class PushClient final : public QObject
{
    Q_OBJECT

public:
    /** Takes the socket over. */
    PushClient(QWebSocket *socket, Instant connected, QObject *parent);
    ~PushClient() override;

    void write(const FrameBatch &batch);
    void sendText(std::string_view text);
    void close(int code, const QString &reason);
    /** Cuts the line without a word. */
    void drop();

    /** Bytes written here and not yet taken by the system. */
    [[nodiscard]] qint64 backlog() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;

    Instant connected;
    Instant lastPing;
    Instant signedInAt;
    Instant lastDrained; ///< when the backlog was last below the limit
    bool signedIn = false;
    bool mute = false; ///< the half-open fault: nothing is read, answered or sent any more
    int openingNext = 0; ///< how much of the opening picture this client has got

Q_SIGNALS:
    void textReceived(const QString &text);
    void written();
    void gone();

private:
    QWebSocket *m_socket;
};

} // namespace waypost
