// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/connectattempt.h"

#include <QSslError>
#include <QWebSocket>

namespace waypost {

namespace {

constexpr qint64 readBufferReserve = 64 * 1024;

} // namespace

ConnectAttempt::ConnectAttempt(const QUrl &url, const LinkLimits &limits, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
    , m_limit(this)
    , m_ending(this)
{
    m_socket->setMaxAllowedIncomingFrameSize(limits.socketFrameLimit);
    m_socket->setMaxAllowedIncomingMessageSize(limits.socketFrameLimit);
    m_socket->setReadBufferSize(readBufferSize(limits));
    m_limit.setSingleShot(true);
    m_limit.setInterval(limits.connectLimit);
    m_ending.setSingleShot(true);
    connect(m_socket, &QWebSocket::connected, this, &ConnectAttempt::opened);
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = LinkTrouble::problemOf(errors); // and nothing is ever ignored
    });
    connect(m_socket, &QWebSocket::disconnected, &m_ending, qOverload<>(&QTimer::start));
    connect(m_socket, &QWebSocket::errorOccurred, &m_ending, qOverload<>(&QTimer::start));
    connect(&m_ending, &QTimer::timeout, this, &ConnectAttempt::conclude);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        Q_EMIT failed(
            {FeedProblem::TimedOut,
             LinkTrouble::tr("The server %1 did not answer in time.").arg(m_url.host()),
             {}});
    });
}

ConnectAttempt::~ConnectAttempt()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->disconnect(&m_ending);
    m_socket->abort();
}

qint64 ConnectAttempt::readBufferSize(const LinkLimits &limits)
{
    // Bounded, but never below one whole frame: the socket delivers a frame only once all of it is in the
    // buffer.
    return qint64(limits.socketFrameLimit) + readBufferReserve;
}

void ConnectAttempt::start()
{
    m_limit.start();
    m_socket->open(m_url);
}

QWebSocket *ConnectAttempt::take(QObject *owner)
{
    m_limit.stop();
    m_ending.stop();
    m_socket->disconnect(this);
    m_socket->disconnect(&m_ending);
    m_socket->setParent(owner);
    return std::exchange(m_socket, nullptr);
}

void ConnectAttempt::conclude()
{
    m_limit.stop();
    Q_EMIT failed(LinkTrouble::whyNotConnected(*m_socket, m_url.host(), m_tlsProblem));
}

} // namespace waypost
