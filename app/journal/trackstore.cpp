// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackstore.h"

#include "journal/trackanswers.h"
#include "journal/trackwriter.h"

using namespace Qt::StringLiterals;

namespace waypost {

TrackStore::TrackStore(const Clock &clock)
    : m_clock(clock)
{
    m_thread.setObjectName(u"tracks"_s);
}

TrackStore::~TrackStore()
{
    close();
}

JournalOpening
TrackStore::open(const JournalOptions &options, std::shared_ptr<const FolderLock> lock, QThread &thread)
{
    m_queue = std::make_shared<TrackQueue>(options.tracks.queueLimit);
    m_tails = std::make_shared<TrackTails>(options.tracks.runPoints);
    m_writer = std::make_unique<TrackWriter>(m_queue, m_tails, std::move(lock), m_clock);
    connect(m_writer.get(), &TrackWriter::healthChanged, this, [this](const TrackHealth &health) {
        m_health = health;
        Q_EMIT healthChanged();
    });
    m_writer->moveToThread(&thread);
    JournalOpening opening;
    QMetaObject::invokeMethod(
        m_writer.get(), [this, &options] { return m_writer->open(options); }, Qt::BlockingQueuedConnection,
        &opening);
    m_answers = std::make_unique<TrackAnswers>(options.folder, m_queue, m_tails);
    m_answers->moveToThread(&m_thread);
    m_thread.start();
    return opening;
}

void TrackStore::close()
{
    if (!isOpen())
        return;
    m_tails->giveUpRestoring(); // or a question would wait for what never comes
    QMetaObject::invokeMethod(
        m_answers.get(),
        [this] {
            m_answers->close();
            m_answers->moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_answers.reset();
    QMetaObject::invokeMethod(
        m_writer.get(),
        [this] {
            m_writer->close();
            m_writer->moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_writer.reset();
}

void TrackStore::save(std::span<const SavedPosition> positions)
{
    if (isOpen() && !positions.empty())
        m_writer->wake(m_queue->add(positions));
}

void TrackStore::request(quint64 number, const QString &imei, Instant from, Instant to, int limit)
{
    QMetaObject::invokeMethod(
        m_answers.get(),
        [this, answers = m_answers.get(), number, imei, from, to, limit] {
            const Track track = answers->track(imei, from, to, limit);
            // Ours outlives the thread that runs this.
            QMetaObject::invokeMethod(this, [this, number, track] { Q_EMIT ready(number, track); });
        },
        Qt::QueuedConnection);
}

Track TrackStore::track(const QString &imei, Instant from, Instant to, int limit)
{
    Track track;
    if (isOpen()) {
        QMetaObject::invokeMethod(
            m_answers.get(), [&] { return m_answers->track(imei, from, to, limit); },
            Qt::BlockingQueuedConnection, &track);
    }
    return track;
}

bool TrackStore::flush(QDeadlineTimer deadline)
{
    if (!isOpen())
        return true;
    QMetaObject::invokeMethod(m_writer.get(), &TrackWriter::drain, Qt::QueuedConnection);
    return m_queue->waitUntilEmpty(deadline);
}

void TrackStore::setPageLimit(qint64 pages)
{
    QMetaObject::invokeMethod(
        m_writer.get(), [writer = m_writer.get(), pages] { writer->setPageLimit(pages); },
        Qt::QueuedConnection);
}

} // namespace waypost
