// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pushclient.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace waypost {

PushClient::PushClient(QWebSocket *webSocket, QTcpSocket *tcpSocket, Instant now, QObject *parent)
    : QObject(parent)
    , connected(now)
    , lastPing(now)
    , signedInAt(now)
    , lastDrained(now)
    , m_webSocket(webSocket)
    , m_tcpSocket(tcpSocket)
{
    webSocket->setParent(this);
    connect(webSocket, &QWebSocket::textMessageReceived, this, &PushClient::textReceived);
    connect(webSocket, &QWebSocket::disconnected, this, &PushClient::gone);
    connect(tcpSocket, &QTcpSocket::bytesWritten, this, &PushClient::written);
}

PushClient::~PushClient()
{
    // The socket speaks while it is torn down; nobody is left to listen.
    if (m_webSocket)
        m_webSocket->disconnect(this);
    if (m_tcpSocket)
        m_tcpSocket->disconnect(this);
    delete m_webSocket;
    delete m_tcpSocket;
}

void PushClient::write(const FrameBatch &batch)
{
    if (isOpen() && !mute && !batch.empty())
        m_tcpSocket->write(batch.bytes().data(), static_cast<qint64>(batch.size()));
}

void PushClient::sendText(std::string_view text)
{
    FrameBatch batch;
    batch.addText(text);
    write(batch);
}

void PushClient::close(int code, const QString &reason)
{
    if (m_webSocket)
        m_webSocket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

void PushClient::drop()
{
    if (m_webSocket)
        m_webSocket->abort();
}

qint64 PushClient::backlog() const
{
    return m_tcpSocket ? m_tcpSocket->bytesToWrite() : 0;
}

bool PushClient::isOpen() const
{
    return m_webSocket && m_tcpSocket && m_webSocket->state() == QAbstractSocket::ConnectedState;
}

QString PushClient::path() const
{
    return m_webSocket ? m_webSocket->requestUrl().path() : QString();
}

} // namespace waypost
