// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace waypost {

struct TileHttpRequest
{
    QString path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/** A tile server on loopback that answers byte for byte what a test tells it to. */
class FakeTileServer final : public QObject
{
    Q_OBJECT

public:
    /** The whole answer; empty = none until answerAll(). */
    using Handler = std::function<QByteArray(const TileHttpRequest &)>;

    FakeTileServer();

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /** Sends this to everybody who waits. */
    void answerAll(const QByteArray &answer);
    /** From now on: a head without a length, then bytes as fast as they are taken, this many. */
    void streamBytes(qint64 count) { m_streamed = count; }

    [[nodiscard]] QString address() const; ///< a template of http addresses
    [[nodiscard]] const QList<TileHttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] int waiting() const; ///< connections that wait for an answer
    [[nodiscard]] int mostWaiting() const { return m_mostWaiting; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

    [[nodiscard]] static QByteArray
    answer(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {});
    /** 200 with a picture of one colour. */
    [[nodiscard]] static QByteArray tile(Qt::GlobalColor color = Qt::red, const QByteArray &headers = {});
    [[nodiscard]] static QByteArray pngOf(const QSize &size, Qt::GlobalColor color);

private:
    void onConnection();
    void onReadyRead(QTcpSocket *socket);
    void stream(QTcpSocket *socket);

    QTcpServer m_server;
    Handler m_handler;
    QList<TileHttpRequest> m_requests;
    QList<QPointer<QTcpSocket>> m_waiting;
    int m_mostWaiting = 0;
    qint64 m_streamed = 0;
    qint64 m_bytesSent = 0;
};

} // namespace waypost
