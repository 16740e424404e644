// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <QWebSocketServer>

#include <memory>

class QTcpServer;
class QTcpSocket;
class QWebSocket;

namespace waypost::test {

/**
 * A push server on loopback that does what a test says, for one client at a time. Says nothing by itself but
 * the answer to a sign-in that the test asked for, and the control frames that every WebSocket server
 * answers.
 */
class FakePushServer final : public QObject
{
    Q_OBJECT

public:
    FakePushServer();
    /** Speaks TLS, with this certificate. */
    explicit FakePushServer(const QSslConfiguration &tls);
    ~FakePushServer() override;

    [[nodiscard]] QUrl url() const;

    // What happens on the next sign-in
    void acceptSilently();
    void acceptWithAck(const QByteArray &ack);
    void refuse(const QByteArray &notice) { acceptWithAck(notice); }
    void closeAfterSignIn(int closeCode = 1000, const QString &reason = {});
    /** Takes connections and shakes hands, and then nothing ever comes back, not even a pong. */
    void neverAnswer();
    /** Takes connections and does not even shake hands. */
    void neverShakeHands();
    /** Answers the handshake as a web server that does not want it, for example "503 Service Unavailable". */
    void answerHandshake(const QByteArray &statusLine);
    /** Whether a text ping gets a text pong. Not at first. */
    void answerPings(bool answer) { m_answersPings = answer; }
    void stopListening();
    void listenAgain();

    // To the client now connected
    void push(const QByteArray &text);
    void pushBinary(const QByteArray &bytes);
    /** One text frame with these bytes, valid or not. At most 125. */
    void pushRawText(const QByteArray &bytes);
    void closeLink(int closeCode);
    /** Cuts the connection without a word. */
    void dropLink();
    /** The link stays up and nothing crosses it any more. */
    void freezeLink();

    /** Waits for the sign-in after the ones already expected. */
    [[nodiscard]] bool expectSignIn();
    [[nodiscard]] const QByteArrayList &signIns() const { return m_signIns; }
    [[nodiscard]] int pings() const { return m_pings; }
    [[nodiscard]] int connections() const { return m_connections; }
    /** Bytes for the client that the network does not take. */
    [[nodiscard]] qint64 backlog() const;

Q_SIGNALS:
    void signedIn();

private:
    enum class Answer { Silence, Ack, Close, Nothing, NoHandshake, Http };

    explicit FakePushServer(std::unique_ptr<QTcpServer> tcp);
    void listen();
    void takeConnection();
    void answerAsWebServer(QTcpSocket *link);
    void takeClient();
    void takeText(const QString &text);
    void answerSignIn();

    std::unique_ptr<QTcpServer> m_tcp;
    QWebSocketServer m_webSockets;
    QTcpSocket *m_link = nullptr;
    QWebSocket *m_client = nullptr;
    quint16 m_port = 0;
    bool m_secure = false;
    Answer m_answer = Answer::Silence;
    QByteArray m_ack;
    QByteArray m_statusLine;
    bool m_answersPings = false;
    int m_closeCode = 1000;
    QString m_closeReason;
    bool m_signedIn = false;
    QByteArrayList m_signIns;
    qsizetype m_expected = 0;
    int m_pings = 0;
    int m_connections = 0;
};

} // namespace waypost::test
