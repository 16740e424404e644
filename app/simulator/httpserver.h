// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatorapi.h"

#include <QTcpServer>
#include <QTimer>
#include <QUrl>

namespace waypost {

/** HTTP/1.1 on a loopback port, one request a connection. */
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    /** @param bytesPerSecond pace of an answer, so that a download can be watched; 0 = as fast as it goes. */
    HttpServer(SimulatorApi &api, int bytesPerSecond, QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] QString errorString() const { return m_listener.errorString(); }
    [[nodiscard]] QUrl url() const;

private:
    void onConnection();

    SimulatorApi &m_api;
    int m_bytesPerSecond;
    QTcpServer m_listener;
};

/** One connection: reads a request, hands out its answer piece by piece, closes. */
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QTcpSocket *socket, SimulatorApi &api, int bytesPerSecond, QObject *parent);

private:
    void onReadyRead();
    void begin(const HttpResponse &response);
    void sendPiece();

    QTcpSocket *m_socket;
    SimulatorApi &m_api;
    int m_bytesPerSecond;
    QByteArray m_request;
    QByteArray m_answer;
    qsizetype m_sent = 0;
    QTimer m_timer;
};

} // namespace waypost
