// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/faults.h"
#include "simulator/pushclient.h"
#include "simulator/sentcounts.h"

#include <QTimer>
#include <QWebSocketServer>

#include <deque>
#include <functional>
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
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }
    [[nodiscard]] QUrl url() const;

    /** Clients that have signed in, open and not muted by a fault. */
    [[nodiscard]] std::vector<PushClient *> listeners() const;
    [[nodiscard]] qsizetype connectionCount() const { return m_clients.size(); }
    /** Some listener has much unread: make nothing new until written() says otherwise. */
    [[nodiscard]] bool isFull() const;
    /** To every listener. */
    void broadcast(const FrameBatch &batch);
    void closeAll(int code, const QString &reason);
    void dropAll();

Q_SIGNALS:
    void signedIn(waypost::PushClient *client);
    /** Some listener's backlog got smaller. */
    void written();

private:
    /** What the slow fault holds back. */
    struct Late
    {
        Instant due;
        std::function<void()> action;
    };

    void onConnection();
    void onText(PushClient *client, const QString &text);
    void answerPing(PushClient *client);
    void answerSignIn(PushClient *client, const QString &text);
    void notify(PushClient *client, int error, const QString &text);
    void writeAll(const FrameBatch &batch);
    void nowOrLater(std::function<void()> action);
    void watch();
    void watchClient(PushClient *client, Instant now);
    void applyFault(PushClient *client, Instant now);
    void remove(PushClient *client);

    FeedKind m_feed;
    PushServerOptions m_options;
    const Clock &m_clock;
    SentCounts &m_counts;
    QWebSocketServer m_server;
    QList<PushClient *> m_clients;
    std::deque<Late> m_late;
    QTimer m_watch;
};

} // namespace waypost
