// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pushclient.h"

#include <QWebSocket>

namespace waypost {

PushClient::PushClient(QWebSocket *socket, Instant now, QObject *parent)
    : QObject(parent)
    , connected(now)
    , lastPing(now)
    , signedInAt(now)
    , lastDrained(now)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QWebSocket::textMessageReceived, this, &PushClient::textReceived);
    connect(socket, &QWebSocket::disconnected, this, &PushClient::gone);
    connect(socket, &QWebSocket::bytesWritten, this, &PushClient::written);
}

PushClient::~PushClient()
{
    // The socket speaks while it is torn down; nobody is left to listen.
    m_socket->disconnect(this);
}

void PushClient::write(const FrameBatch &batch)
{
    if (!isOpen() || mute)
        return;
    for (std::size_t index = 0; index < batch.count(); ++index) {
        const auto [payload, binary] = batch.frame(index);
        const auto size = static_cast<qsizetype>(payload.size());
        if (binary)
            m_socket->sendBinaryMessage(QByteArray(payload.data(), size));
        else
            m_socket->sendTextMessage(QString::fromUtf8(payload.data(), size));
    }
}

void PushClient::sendText(std::string_view text)
{
    FrameBatch batch;
    batch.addText(text);
    write(batch);
}

void PushClient::close(int code, const QString &reason)
{
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

void PushClient::drop()
{
    m_socket->abort();
}

qint64 PushClient::backlog() const
{
    return m_socket->bytesToWrite();
}

bool PushClient::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

QString PushClient::path() const
{
    return m_socket->requestUrl().path();
}

} // namespace waypost
