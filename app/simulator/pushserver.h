// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/faults.h"
#include "simulator/pushclient.h"
#include "simulator/sentcounts.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>
#include <QWebSocketServer>

#include <vector>

namespace waypost {

/** What the two feeds' servers have in common to be told. */
struct PushServerOptions
{
    std::optional<DemoAccount> account; ///< none = everybody may sign in
    Milliseconds pingLimit{150'000}; ///< who has not sent a text `ping` for that long is dropped
    FaultProfile fault = FaultProfile::None;
    Milliseconds faultPeriod{10'000};
};

/**
 * One of the two feeds on a loopback port: handshake, sign-in, ping, and who is listening. What is sent is
 * other people's business.
 */
class PushServer final : public QObject
{
    Q_OBJECT

public:
    PushServer(
        FeedKind feed, const PushServerOptions &options, const Clock &clock, SentCounts &counts,
        QObject *parent = nullptr);
    ~PushServer() override;

    /** Listens on loopback only; 0 = any free port. False: see errorString(). */
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] QString errorString() const { return m_listener.errorString(); }
    [[nodiscard]] QUrl url() const;

    /** Clients that have signed in, open and not muted by a fault. */
    [[nodiscard]] std::vector<PushClient *> listeners() const;
    [[nodiscard]] qsizetype connectionCount() const { return m_clients.size(); }
    /** To every listener. */
    void broadcast(const FrameBatch &batch);
    void closeAll(int code, const QString &reason);
    void dropAll();

Q_SIGNALS:
    void signedIn(waypost::PushClient *client);
    /** Some listener's backlog got smaller. */
    void written();

private:
    void onTcpConnection();
    void onWebSocket();
    void onText(PushClient *client, const QString &text);
    void answerSignIn(PushClient *client, const QString &text);
    void notify(PushClient *client, int error, const QString &text);
    void later(PushClient *client, std::function<void()> action);
    void watch();
    void watchFault(PushClient *client, Instant now);
    void remove(PushClient *client);

    FeedKind m_feed;
    PushServerOptions m_options;
    const Clock &m_clock;
    SentCounts &m_counts;
    QTcpServer m_listener;
    QWebSocketServer m_handshake;
    QHash<quint16, QTcpSocket *> m_shaking; ///< by the peer's port, until the handshake is done
    QList<PushClient *> m_clients;
    QTimer m_watch;
};

} // namespace waypost
