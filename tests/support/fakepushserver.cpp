// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakepushserver.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace waypost::test {

namespace {

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

FakePushServer::FakePushServer()
    : FakePushServer(std::make_unique<QTcpServer>())
{
}

FakePushServer::FakePushServer(const QSslConfiguration &tls)
    : FakePushServer(tlsServer(tls))
{
    m_secure = true;
}

FakePushServer::FakePushServer(std::unique_ptr<QTcpServer> tcp)
    : m_tcp(std::move(tcp))
    , m_webSockets(u"fake push server"_s, QWebSocketServer::NonSecureMode)
{
    connect(m_tcp.get(), &QTcpServer::pendingConnectionAvailable, this, &FakePushServer::takeConnection);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &FakePushServer::takeClient);
    listen();
}

FakePushServer::~FakePushServer()
{
    // Before the sockets beneath them go with the server.
    qDeleteAll(findChildren<QWebSocket *>(Qt::FindDirectChildrenOnly));
}

void FakePushServer::listen()
{
    if (!m_tcp->listen(QHostAddress::LocalHost, m_port))
        qFatal("the fake push server cannot listen: %s", qUtf8Printable(m_tcp->errorString()));
    m_port = m_tcp->serverPort();
}

QUrl FakePushServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2/websocket"_s.arg(m_secure ? u"wss"_s : u"ws"_s).arg(m_port));
}

void FakePushServer::acceptSilently()
{
    m_answer = Answer::Silence;
}
void FakePushServer::neverAnswer()
{
    m_answer = Answer::Nothing;
}
void FakePushServer::neverShakeHands()
{
    m_answer = Answer::NoHandshake;
}
void FakePushServer::answerHandshake(const QByteArray &statusLine)
{
    m_answer = Answer::Http;
    m_statusLine = statusLine;
}
qint64 FakePushServer::backlog() const
{
    return m_link->bytesToWrite();
}
void FakePushServer::stopListening()
{
    m_tcp->close();
}
void FakePushServer::listenAgain()
{
    listen();
}

void FakePushServer::acceptWithAck(const QByteArray &ack)
{
    m_answer = Answer::Ack;
    m_ack = ack;
}

void FakePushServer::closeAfterSignIn(int closeCode, const QString &reason)
{
    m_answer = Answer::Close;
    m_closeCode = closeCode;
    m_closeReason = reason;
}

void FakePushServer::takeConnection()
{
    ++m_connections;
    m_link = m_tcp->nextPendingConnection();
    if (m_answer == Answer::Http)
        answerAsWebServer(m_link);
    else if (m_answer != Answer::NoHandshake)
        m_webSockets.handleConnection(m_link);
}

void FakePushServer::answerAsWebServer(QTcpSocket *link)
{
    connect(link, &QTcpSocket::readyRead, link, [this, link] {
        if (!link->readAll().contains("\r\n\r\n"))
            return;
        link->write("HTTP/1.1 " + m_statusLine + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        link->disconnectFromHost();
    });
}

void FakePushServer::takeClient()
{
    m_client = m_webSockets.nextPendingConnection();
    m_client->setParent(this);
    m_signedIn = false;
    connect(m_client, &QWebSocket::textMessageReceived, this, &FakePushServer::takeText);
    connect(m_client, &QWebSocket::disconnected, m_client, &QObject::deleteLater);
    connect(m_client, &QObject::destroyed, this, [this](QObject *gone) {
        if (gone == m_client)
            m_client = nullptr;
    });
    if (m_answer == Answer::Nothing)
        freezeLink();
}

void FakePushServer::takeText(const QString &text)
{
    if (text == "ping"_L1) {
        ++m_pings;
        if (m_answersPings)
            push("pong");
    } else if (!std::exchange(m_signedIn, true)) {
        m_signIns.append(text.toUtf8());
        answerSignIn();
        Q_EMIT signedIn();
    }
}

void FakePushServer::answerSignIn()
{
    if (m_answer == Answer::Ack)
        push(m_ack);
    else if (m_answer == Answer::Close)
        m_client->close(QWebSocketProtocol::CloseCode(m_closeCode), m_closeReason);
}

void FakePushServer::push(const QByteArray &text)
{
    m_client->sendTextMessage(QString::fromUtf8(text));
}
void FakePushServer::pushBinary(const QByteArray &bytes)
{
    m_client->sendBinaryMessage(bytes);
}
void FakePushServer::closeLink(int closeCode)
{
    m_client->close(QWebSocketProtocol::CloseCode(closeCode));
}
void FakePushServer::dropLink()
{
    m_link->abort();
}
void FakePushServer::freezeLink()
{
    m_link->blockSignals(true);
}

void FakePushServer::pushRawText(const QByteArray &bytes)
{
    constexpr char finalText = char(0x81);
    m_link->write(QByteArray(1, finalText) + char(bytes.size()) + bytes);
}

bool FakePushServer::expectSignIn()
{
    ++m_expected;
    return QTest::qWaitFor([this] { return m_signIns.size() >= m_expected; });
}

} // namespace waypost::test
