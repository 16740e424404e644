// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace waypost::test {

/** A request as the server read it; header names in lower case. */
struct HttpRequest
{
    QString path;
    QHash<QByteArray, QByteArray> headers;
};

/** A real HTTP server on loopback that answers byte for byte what a test tells it to, then closes the
 * connection. */
class FakeFileServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<QByteArray(const HttpRequest &)>;

    FakeFileServer();

    /** What to send for @p path, head and all; an empty answer leaves the connection open and silent. */
    void answer(const QString &path, Handler handler) { m_handlers.insert(path, std::move(handler)); }
    /** 200 with a length and these further header lines ("ETag: x\r\n"). */
    void serve(const QString &path, const QByteArray &body, const QByteArray &headers = {});

    [[nodiscard]] QUrl url(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }

    [[nodiscard]] static QByteArray
    response(const QByteArray &status, const QByteArray &headers, const QByteArray &body, qint64 length = -1);

private:
    void onConnection();
    void onReadyRead(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QString, Handler> m_handlers;
    QList<HttpRequest> m_requests;
};

} // namespace waypost::test
