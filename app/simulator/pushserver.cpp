// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pushserver.h"

#include "protocol/encoder.h"

#include <QPointer>
#include <QUrl>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto watchInterval = 100ms;
constexpr Milliseconds signInLimit = 15s;
constexpr qint64 longestRequest = 64 * 1024;
constexpr qint64 fullBacklog = 1024 * 1024;
constexpr Milliseconds stuckAfter = 30s;

QString pathOf(FeedKind feed)
{
    return feed == FeedKind::Device ? u"/websocket"_s : u"/"_s;
}

} // namespace

PushServer::PushServer(
    FeedKind feed, const PushServerOptions &options, const Clock &clock, SentCounts &counts, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_options(options)
    , m_clock(clock)
    , m_counts(counts)
    , m_server(u"waypost-simulator"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &PushServer::onConnection);
    connect(&m_watch, &QTimer::timeout, this, &PushServer::watch);
}

PushServer::~PushServer()
{
    // Sockets speak while they are torn down.
    for (PushClient *client : std::as_const(m_clients))
        client->disconnect(this);
}

bool PushServer::listen(quint16 port)
{
    m_watch.start(watchInterval);
    return m_server.listen(QHostAddress::LocalHost, port);
}

QUrl PushServer::url() const
{
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    url.setPath(pathOf(m_feed));
    return url;
}

std::vector<PushClient *> PushServer::listeners() const
{
    std::vector<PushClient *> found;
    for (PushClient *client : m_clients) {
        if (client->signedIn && !client->mute && client->isOpen())
            found.push_back(client);
    }
    return found;
}

bool PushServer::isFull() const
{
    return std::ranges::any_of(
        listeners(), [](const PushClient *client) { return client->backlog() >= fullBacklog; });
}

void PushServer::broadcast(const FrameBatch &batch)
{
    if (batch.empty())
        return;
    if (m_options.fault == FaultProfile::Slow) {
        m_late.push_back({m_clock.now() + fault::slowDelay, [this, batch] { writeAll(batch); }});
        return;
    }
    writeAll(batch);
}

void PushServer::writeAll(const FrameBatch &batch)
{
    for (PushClient *client : listeners())
        client->write(batch);
}

void PushServer::closeAll(int code, const QString &reason)
{
    const QList<PushClient *> clients = m_clients;
    for (PushClient *client : clients)
        client->close(code, reason);
}

void PushServer::dropAll()
{
    const QList<PushClient *> clients = m_clients;
    for (PushClient *client : clients)
        client->drop();
}

void PushServer::onConnection()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        socket->setMaxAllowedIncomingMessageSize(longestRequest);
        auto *client = new PushClient(socket, m_clock.now(), this);
        m_clients.append(client);
        connect(client, &PushClient::textReceived, this, [this, client](const QString &text) {
            onText(client, text);
        });
        connect(client, &PushClient::written, this, &PushServer::written);
        connect(client, &PushClient::gone, this, [this, client] { remove(client); });
        if (client->path() != pathOf(m_feed))
            client->close(QWebSocketProtocol::CloseCodePolicyViolated, u"no such path"_s);
    }
}

void PushServer::onText(PushClient *client, const QString &text)
{
    if (client->mute)
        return;
    if (text == QLatin1StringView(pingText.data(), pingText.size())) {
        client->lastPing = m_clock.now();
        nowOrLater([this, listener = QPointer(client)] {
            if (listener)
                answerPing(listener);
        });
    } else if (!client->signedIn) {
        nowOrLater([this, listener = QPointer(client), text] {
            if (listener)
                answerSignIn(listener, text);
        });
    }
}

void PushServer::answerPing(PushClient *client)
{
    client->sendText("pong");
    m_counts.add(SentKind::Pong);
}

void PushServer::answerSignIn(PushClient *client, const QString &text)
{
    if (m_options.fault == FaultProfile::SilentSignIn)
        return;
    QString refusal = refusalOf(m_feed, text.toUtf8(), m_options.account);
    if (m_options.fault == FaultProfile::Refuse)
        refusal = u"refused by --fault refuse"_s;
    if (!refusal.isEmpty()) {
        notify(client, 1, refusal);
        client->close(QWebSocketProtocol::CloseCodePolicyViolated, refusal);
        return;
    }
    client->signedIn = true;
    client->signedInAt = client->lastPing = client->lastDrained = m_clock.now();
    // What the service answers is not documented: one feed says yes, the other says nothing, and clients take
    // both.
    if (m_feed == FeedKind::Device)
        notify(client, 0, {});
    Q_EMIT signedIn(client);
}

void PushServer::notify(PushClient *client, int error, const QString &text)
{
    const char *event = m_feed == FeedKind::Device ? "signin" : "registUserMessage";
    std::string frame;
    appendServiceNotice(frame, {event, error, text.toStdString()});
    client->sendText(frame);
    m_counts.add(SentKind::Notice);
}

void PushServer::nowOrLater(std::function<void()> action)
{
    if (m_options.fault != FaultProfile::Slow)
        return action();
    m_late.push_back({m_clock.now() + fault::slowDelay, std::move(action)});
}

void PushServer::watch()
{
    const Instant now = m_clock.now();
    while (!m_late.empty() && m_late.front().due <= now) {
        const std::function<void()> action = std::move(m_late.front().action);
        m_late.pop_front();
        action();
    }
    const QList<PushClient *> clients = m_clients;
    for (PushClient *client : clients)
        watchClient(client, now);
}

void PushServer::watchClient(PushClient *client, Instant now)
{
    applyFault(client, now);
    if (client->mute)
        return;
    if (client->backlog() < fullBacklog)
        client->lastDrained = now;
    const bool staysOutside = m_options.fault == FaultProfile::SilentSignIn;
    if (!client->signedIn && !staysOutside && now - client->connected > signInLimit)
        client->close(QWebSocketProtocol::CloseCodePolicyViolated, u"no sign-in"_s);
    else if (now - client->lastPing > m_options.pingLimit)
        client->close(QWebSocketProtocol::CloseCodeGoingAway, u"no ping"_s);
    else if (now - client->lastDrained > stuckAfter)
        client->drop();
}

void PushServer::applyFault(PushClient *client, Instant now)
{
    if (!client->signedIn || now - client->signedInAt < m_options.faultPeriod)
        return;
    if (m_options.fault == FaultProfile::DropEvery)
        client->drop();
    else if (m_options.fault == FaultProfile::HalfOpen)
        client->mute = true;
}

void PushServer::remove(PushClient *client)
{
    m_clients.removeOne(client);
    client->deleteLater();
}

} // namespace waypost
