// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/httpserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto requestLimit = 30s;
constexpr int piecesPerSecond = 20;
constexpr qint64 fullBacklog = 256 * 1024;
constexpr qsizetype largestPiece = 64 * 1024;

} // namespace

HttpServer::HttpServer(SimulatorApi &api, int bytesPerSecond, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_bytesPerSecond(bytesPerSecond)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &HttpServer::onConnection);
}

bool HttpServer::listen(quint16 port)
{
    return m_listener.listen(QHostAddress::LocalHost, port);
}

QUrl HttpServer::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_listener.serverPort());
    return url;
}

void HttpServer::onConnection()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection())
        new HttpExchange(socket, m_api, m_bytesPerSecond, socket);
}

HttpExchange::HttpExchange(QTcpSocket *socket, SimulatorApi &api, int bytesPerSecond, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_api(api)
    , m_bytesPerSecond(bytesPerSecond)
{
    connect(socket, &QTcpSocket::readyRead, this, &HttpExchange::onReadyRead);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::sendPiece);
    QTimer::singleShot(requestLimit, this, [this] {
        if (m_answer.isEmpty())
            m_socket->abort();
    });
}

void HttpExchange::onReadyRead()
{
    if (!m_answer.isEmpty()) {
        m_socket->readAll();
        return;
    }
    m_request += m_socket->readAll();
    HttpRequest request;
    switch (parseHttpRequest(m_request, request)) {
    case HttpParse::Incomplete:
        return;
    case HttpParse::Complete:
        return begin(m_api.respond(request));
    case HttpParse::Bad:
        return begin(httpError(400));
    }
}

void HttpExchange::begin(const HttpResponse &response)
{
    m_answer = toBytes(response);
    if (m_bytesPerSecond > 0)
        m_timer.start(1000 / piecesPerSecond);
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpExchange::sendPiece);
    sendPiece();
}

void HttpExchange::sendPiece()
{
    if (m_socket->bytesToWrite() >= fullBacklog || m_sent >= m_answer.size())
        return;
    const qsizetype most
        = m_bytesPerSecond > 0 ? std::max(1, m_bytesPerSecond / piecesPerSecond) : largestPiece;
    const qsizetype piece = std::min(most, m_answer.size() - m_sent);
    m_socket->write(m_answer.constData() + m_sent, piece);
    m_sent += piece;
    if (m_sent >= m_answer.size()) {
        m_timer.stop();
        m_socket->disconnectFromHost();
    }
}

} // namespace waypost
