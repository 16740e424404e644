// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/faketileserver.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

TileHttpRequest parse(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    TileHttpRequest request;
    request.path = QString::fromLatin1(lines.first().split(' ').value(1));
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

FakeTileServer::FakeTileServer()
    : m_handler([](const TileHttpRequest &) { return tile(); })
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeTileServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("%s", qUtf8Printable(m_server.errorString()));
}

QString FakeTileServer::address() const
{
    return u"http://127.0.0.1:%1/{z}/{x}/{y}.png"_s.arg(m_server.serverPort());
}

void FakeTileServer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeTileServer::onReadyRead(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(64 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->readAll();
    m_requests.append(parse(seen.first(end)));
    if (m_streamed > 0) {
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { stream(socket); });
        stream(socket);
        return;
    }
    const QByteArray answer = m_handler(m_requests.constLast());
    if (answer.isEmpty()) {
        m_waiting.append(socket);
        m_mostWaiting = std::max(m_mostWaiting, waiting());
        return;
    }
    socket->write(answer);
    socket->disconnectFromHost();
}

void FakeTileServer::stream(QTcpSocket *socket)
{
    static const QByteArray chunk(64 << 10, 'x');
    if (m_bytesSent >= m_streamed)
        socket->disconnectFromHost();
    else if (socket->bytesToWrite() < chunk.size())
        m_bytesSent += socket->write(m_bytesSent == 0 ? "\x89PNG\r\n\x1a\n" + chunk : chunk);
}

void FakeTileServer::answerAll(const QByteArray &answer)
{
    for (const QPointer<QTcpSocket> &socket : std::exchange(m_waiting, {})) {
        if (!socket || socket->state() != QAbstractSocket::ConnectedState)
            continue;
        socket->write(answer);
        socket->disconnectFromHost();
    }
}

int FakeTileServer::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_waiting, [](const QPointer<QTcpSocket> &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

QByteArray FakeTileServer::answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray FakeTileServer::tile(Qt::GlobalColor color, const QByteArray &headers)
{
    return answer("200 OK", pngOf({256, 256}, color), "Content-Type: image/png\r\n" + headers);
}

QByteArray FakeTileServer::pngOf(const QSize &size, Qt::GlobalColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace waypost
