// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feedrunner.h"

#include "feed/devicefeed.h"
#include "feed/messagefeed.h"
#include "feed/pushbatcher.h"

#include <QCoreApplication>
#include <QNetworkInformation>

namespace waypost {

FeedRunner::FeedRunner(const FeedConfig &config, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_batcher(new PushBatcher(config.batches))
    , m_device(new DeviceFeed(config, clock, m_batcher))
    , m_message(new MessageFeed(config, clock))
    , m_deviceStatus(m_device->status())
    , m_messageStatus(m_message->status())
{
    m_thread.setObjectName(QStringLiteral("feed"));
    for (QObject *resident :
         {static_cast<QObject *>(m_device), static_cast<QObject *>(m_message),
          static_cast<QObject *>(m_batcher)}) {
        resident->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, resident, &QObject::deleteLater);
    }
    connect(m_batcher, &PushBatcher::batchReady, this, &FeedRunner::deliver);
    connectFeed(FeedKind::Device, m_device);
    connectFeed(FeedKind::Message, m_message);
    connectMessages();
}

FeedRunner::~FeedRunner()
{
    if (m_thread.isRunning()) {
        join();
    } else if (!m_joined) { // never started: nobody else deletes them
        delete m_device;
        delete m_message;
        delete m_batcher;
    }
}

void FeedRunner::connectFeed(FeedKind kind, PushFeed *feed)
{
    connect(feed, &PushFeed::statusChanged, this, &FeedRunner::takeStatus);
    connect(feed, &PushFeed::frameRejected, this, [this, feed](const RejectedFrame &frame) {
        Q_EMIT frameRejected(frame);
        if (!m_joined)
            QMetaObject::invokeMethod(feed, &PushFeed::reportTaken, Qt::QueuedConnection);
    });
    connect(feed, &PushFeed::refused, this, [this, kind](const QString &reason) {
        Q_EMIT refused(kind, reason);
    });
}

void FeedRunner::connectMessages()
{
    connect(m_message, &MessageFeed::messagePassReceived, this, &FeedRunner::takeMessage);
    connect(m_message, &MessageFeed::getFileShakeReceived, this, &FeedRunner::takeMessage);
    connect(m_message, &MessageFeed::downloadAllowReceived, this, &FeedRunner::takeMessage);
    connect(m_message, &MessageFeed::unknownMessageReceived, this, &FeedRunner::takeMessage);
}

void FeedRunner::takeMessage(const Message &message, Instant received)
{
    Q_EMIT messageReceived(message, received);
    if (m_joined)
        return;
    QMetaObject::invokeMethod(
        m_message, [feed = m_message, bytes = MessageFeed::bytesOf(message)] { feed->messageTaken(bytes); },
        Qt::QueuedConnection);
}

/** Not every system has somebody who knows; the feeds come back without that, only later. */
void FeedRunner::watchNetwork()
{
    if (std::exchange(m_networkWatched, true) || QNetworkInformation::availableBackends().isEmpty()
        || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(
        QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability != QNetworkInformation::Reachability::Disconnected)
                wake();
        });
}

void FeedRunner::start()
{
    if (m_joined)
        return;
    m_thread.start();
    watchNetwork();
}

void FeedRunner::stop()
{
    if (!m_thread.isRunning())
        return;
    const std::vector<PushBatchPtr> rest = join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what was under way comes first
    for (const PushBatchPtr &batch : rest)
        Q_EMIT batchReady(batch);
}

std::vector<PushBatchPtr> FeedRunner::join()
{
    std::vector<PushBatchPtr> rest;
    QMetaObject::invokeMethod(
        m_batcher,
        [this, &rest] {
            m_deviceStatus = m_device->status();
            m_messageStatus = m_message->status();
            m_device->stop();
            m_message->stop();
            rest = m_batcher->takeAll();
        },
        Qt::BlockingQueuedConnection);
    m_joined = true;
    m_thread.quit();
    m_thread.wait();
    return rest;
}

void FeedRunner::setCredentials(const Credentials &credentials)
{
    if (m_joined)
        return;
    for (PushFeed *feed : {static_cast<PushFeed *>(m_device), static_cast<PushFeed *>(m_message)})
        QMetaObject::invokeMethod(
            feed, [feed, credentials] { feed->setCredentials(credentials); }, Qt::QueuedConnection);
}

void FeedRunner::retryNow(FeedKind kind)
{
    if (m_joined)
        return;
    PushFeed *feed = kind == FeedKind::Device ? static_cast<PushFeed *>(m_device) : m_message;
    QMetaObject::invokeMethod(feed, &PushFeed::retryNow, Qt::QueuedConnection);
}

void FeedRunner::wake()
{
    if (m_joined)
        return;
    for (PushFeed *feed : {static_cast<PushFeed *>(m_device), static_cast<PushFeed *>(m_message)})
        QMetaObject::invokeMethod(feed, &PushFeed::wake, Qt::QueuedConnection);
}

void FeedRunner::holdMessages(bool held)
{
    if (m_joined)
        return;
    QMetaObject::invokeMethod(
        m_message, [feed = m_message, held] { feed->hold(held); }, Qt::QueuedConnection);
}

const FeedStatus &FeedRunner::status(FeedKind feed) const
{
    return feed == FeedKind::Device ? m_deviceStatus : m_messageStatus;
}

void FeedRunner::deliver(const PushBatchPtr &batch)
{
    Q_EMIT batchReady(batch);
    if (!m_joined)
        QMetaObject::invokeMethod(m_batcher, &PushBatcher::batchApplied, Qt::QueuedConnection);
}

void FeedRunner::takeStatus(const FeedStatus &status)
{
    if (m_joined)
        return; // the links were closed on purpose; how they stood before is what counts
    (status.feed == FeedKind::Device ? m_deviceStatus : m_messageStatus) = status;
    Q_EMIT statusChanged(status);
}

} // namespace waypost
