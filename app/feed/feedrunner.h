// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"
#include "domain/pushbatch.h"
#include "feed/credentials.h"
#include "feed/feedconfig.h"

#include <QObject>
#include <QThread>

namespace waypost {

class DeviceFeed;
class MessageFeed;
class PushBatcher;
class PushFeed;

/**
 * Both feeds and their thread, as the rest of the program sees them. Lives on the gui thread; every signal is
 * emitted there, every call returns at once (but for stop()).
 *
 * A batch counts as applied when the slots connected to batchReady() have returned, so they must be direct
 * and must do their work before they return; that is what holds the feed thread back while the desk is
 * behind.
 */
class FeedRunner final : public QObject
{
    Q_OBJECT

public:
    /** @param clock is asked from the feed thread, too, and must outlive the runner. */
    FeedRunner(const FeedConfig &config, const Clock &clock, QObject *parent = nullptr);
    /** Joins the thread. What was still under way is dropped; call stop() first to have it. */
    ~FeedRunner() override;

    void start();
    /**
     * Closes both links, joins the thread, and then hands on what was still under way: every push that was
     * received has been announced when this returns. There is no second start().
     */
    void stop();

    /** Signs in, or signs in anew. Empty credentials sign out. May be called before start(). */
    void setCredentials(const waypost::Credentials &credentials);
    void signOut() { setCredentials({}); }
    /** Ends a wait, or tries again after a refusal. */
    void retryNow(FeedKind feed);
    /** The network is back: whatever waits for it tries at once. Also called by itself where the system
     * tells. */
    void wake();
    /** While the receiver of messages cannot take more, they stay in the network. For short times only: a
     * server may give a link up that takes nothing. */
    void holdMessages(bool held);

    /** The last status announced; after stop(), how things stood when it was called. */
    [[nodiscard]] const FeedStatus &status(FeedKind feed) const;

Q_SIGNALS:
    void batchReady(const waypost::PushBatchPtr &batch);
    /** A message of any type. */
    void messageReceived(const waypost::Message &message, waypost::Instant received);
    void statusChanged(const waypost::FeedStatus &status);
    void frameRejected(const waypost::RejectedFrame &frame);
    /** The service turned the sign-in down: ask the user. */
    void refused(waypost::FeedKind feed, const QString &reason);

private:
    void connectFeed(FeedKind kind, PushFeed *feed);
    void connectMessages();
    void watchNetwork();
    void takeMessage(const Message &message, Instant received);
    void deliver(const PushBatchPtr &batch);
    void takeStatus(const FeedStatus &status);
    std::vector<PushBatchPtr> join();

    QThread m_thread;
    // On m_thread, which deletes them when it ends.
    PushBatcher *m_batcher;
    DeviceFeed *m_device;
    MessageFeed *m_message;
    FeedStatus m_deviceStatus;
    FeedStatus m_messageStatus;
    bool m_joined = false;
    bool m_networkWatched = false;
};

} // namespace waypost
