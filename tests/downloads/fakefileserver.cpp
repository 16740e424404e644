// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakefileserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace waypost::test {

namespace {

HttpRequest parse(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    HttpRequest request;
    request.path = QString::fromLatin1(lines.first().split(' ').value(1));
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

FakeFileServer::FakeFileServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeFileServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("%s", qUtf8Printable(m_server.errorString()));
}

void FakeFileServer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeFileServer::onReadyRead(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(64 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->readAll();
    const HttpRequest request = parse(seen.first(end));
    m_requests.append(request);
    const Handler handler = m_handlers.value(request.path);
    const QByteArray answer = handler ? handler(request) : response("404 Not Found", {}, "no such file");
    if (answer.isEmpty())
        return;
    socket->write(answer);
    socket->disconnectFromHost();
}

void FakeFileServer::serve(const QString &path, const QByteArray &body, const QByteArray &headers)
{
    answer(path, [=](const HttpRequest &) { return response("200 OK", headers, body); });
}

QUrl FakeFileServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"http://%1:%2%3"_s.arg(host).arg(m_server.serverPort()).arg(path));
}

QByteArray FakeFileServer::response(
    const QByteArray &status, const QByteArray &headers, const QByteArray &body, qint64 length)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(length < 0 ? body.size() : length) + "\r\n" + headers + "\r\n" + body;
}

} // namespace waypost::test
