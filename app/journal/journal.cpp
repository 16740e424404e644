// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/journalqueue.h"
#include "journal/journalwriter.h"
#include "journal/trackstore.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace waypost {

Journal::Journal(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tracks(std::make_unique<TrackStore>(clock))
{
    m_thread.setObjectName(u"journal"_s);
    connect(m_tracks.get(), &TrackStore::ready, this, &Journal::trackReady);
    connect(m_tracks.get(), &TrackStore::healthChanged, this, &Journal::trackHealthChanged);
}

Journal::~Journal()
{
    close(Milliseconds(5'000));
}

JournalOpening Journal::open(const JournalOptions &options)
{
    Q_ASSERT(!isOpen());
    JournalOpening opening{.error = takeLock(options.folder), .notice = {}};
    if (!opening.isOpen())
        return opening;
    m_queue = std::make_shared<JournalQueue>(options.queueLimit);
    m_writer = std::make_unique<JournalWriter>(m_queue, m_clock);
    connectWriter();
    m_writer->moveToThread(&m_thread);
    m_thread.start();
    opening = ask<JournalOpening>([options](JournalWriter &writer) { return writer.open(options); });
    if (opening.isOpen())
        openTracks(options, opening);
    else
        stopThread();
    return opening;
}

/** Without tracks the journal still does its work; trackHealth() says why there are none. */
void Journal::openTracks(const JournalOptions &options, JournalOpening &opening)
{
    const JournalOpening tracks = m_tracks->open(options, m_thread);
    const QString notice = tracks.isOpen() ? tracks.notice : QString();
    if (!notice.isEmpty())
        opening.notice = opening.notice.isEmpty() ? notice : opening.notice + u' ' + notice;
}

QString Journal::takeLock(const QString &folder)
{
    const bool ours = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return tr("%1 cannot be made.").arg(QDir::toNativeSeparators(folder));
    if (ours) // where everybody drives is nobody else's business
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(folder + "/waypost.lock"_L1);
    // Held as long as the program runs: age does not make it stale, only the end of its process does.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return {};
    qint64 pid = 0;
    QString host, program;
    const bool held = m_lock->error() == QLockFile::LockFailedError;
    m_lock->getLockInfo(&pid, &host, &program);
    m_lock.reset();
    if (!held)
        return tr("%1 cannot be written.").arg(QDir::toNativeSeparators(folder));
    return tr("Another Waypost (process %1) is using %2. Close it, or choose another data directory.")
        .arg(pid)
        .arg(QDir::toNativeSeparators(folder));
}

void Journal::connectWriter()
{
    connect(m_writer.get(), &JournalWriter::committed, this, &Journal::committed);
    connect(m_writer.get(), &JournalWriter::gapsEnded, this, &Journal::gapsEnded);
    connect(m_writer.get(), &JournalWriter::countsChanged, this, [this](InboxCounts counts) {
        m_counts = counts;
        Q_EMIT countsChanged();
    });
    connect(m_writer.get(), &JournalWriter::healthChanged, this, [this](const JournalHealth &health) {
        m_health = health;
        Q_EMIT healthChanged();
    });
}

bool Journal::close(Milliseconds deadline)
{
    if (!isOpen())
        return true;
    const bool flushed = flush(deadline);
    stopThread();
    return flushed;
}

void Journal::stopThread()
{
    m_tracks->close();
    ask<bool>([](JournalWriter &writer) {
        writer.close();
        writer.moveToThread(nullptr);
        return true;
    });
    m_thread.quit();
    m_thread.wait();
    m_writer.reset();
    m_queue.reset();
    m_lock.reset();
}

/** Runs @p call on the journal thread and waits for its answer. */
template <typename Result, typename Call>
Result Journal::ask(Call call)
{
    Result result{};
    if (JournalWriter *writer = m_writer.get()) {
        QMetaObject::invokeMethod(
            writer, [writer, &call] { return call(*writer); }, Qt::BlockingQueuedConnection, &result);
    }
    return result;
}

template <typename Task>
bool Journal::queue(Task task)
{
    const bool taken = m_queue && m_queue->add(std::move(task));
    // Woken also when refused: the writer then reports how many were.
    if (m_writer)
        m_writer->wake();
    return taken;
}

bool Journal::append(const Message &message, Instant received)
{
    InboxRow row;
    row.message = message;
    row.received = received;
    return queue(task::Append{std::move(row)});
}

bool Journal::beginGap(const QString &feed, Instant from)
{
    InboxRow row;
    row.gap = InboxGap{feed, from, {}};
    row.received = from;
    row.read = true;
    return queue(task::Append{std::move(row)});
}

bool Journal::endGap(const QString &feed, Instant to)
{
    return queue(task::EndGap{feed, to});
}

QStringList Journal::openGaps()
{
    return ask<QStringList>([](JournalWriter &writer) { return writer.openGaps(); });
}

bool Journal::markRead(qint64 rowId, bool read)
{
    return queue(task::Mark{rowId, read});
}

bool Journal::markAllRead(qint64 upToId)
{
    return queue(task::MarkAllRead{upToId});
}

bool Journal::saveAlarm(const Alarm &alarm)
{
    return queue(task::SaveAlarm{alarm, m_clock.now()});
}

void Journal::saveVehicles(const QList<SavedVehicle> &records)
{
    if (!isOpen() || records.isEmpty())
        return;
    m_queue->add(records);
    m_writer->wake();
}

quint64 Journal::requestPage(const InboxQuery &query)
{
    if (!isOpen())
        return 0;
    const quint64 request = ++m_lastRequest;
    QMetaObject::invokeMethod(
        m_writer.get(),
        [this, writer = m_writer.get(), request, query] {
            const InboxPage page = writer->page(query);
            // Ours outlives the journal thread, which runs this.
            QMetaObject::invokeMethod(this, [this, request, page] { Q_EMIT pageReady(request, page); });
        },
        Qt::QueuedConnection);
    return request;
}

InboxPage Journal::page(const InboxQuery &query)
{
    return ask<InboxPage>([&query](JournalWriter &writer) { return writer.page(query); });
}

QList<Alarm> Journal::loadAlarms(Instant clearedSince)
{
    return ask<QList<Alarm>>([clearedSince](JournalWriter &writer) { return writer.alarms(clearedSince); });
}

QList<SavedVehicle> Journal::loadVehicles()
{
    return ask<QList<SavedVehicle>>([](JournalWriter &writer) { return writer.vehicles(); });
}

bool Journal::saveCard(const SavedCard &card)
{
    return queue(task::SaveCard{card});
}

QList<SavedCard> Journal::loadCards()
{
    return ask<QList<SavedCard>>([](JournalWriter &writer) { return writer.cards(); });
}

bool Journal::flush(Milliseconds deadline)
{
    if (!isOpen())
        return true;
    const QDeadlineTimer until(deadline);
    // Not through wake(): this has to try at once, also while a retry is pending.
    QMetaObject::invokeMethod(m_writer.get(), &JournalWriter::drain, Qt::QueuedConnection);
    if (!m_queue->waitUntilEmpty(until) || !m_tracks->flush(until))
        return false;
    // The queue is empty before the rows are announced; whoever flushed may count on both.
    return ask<bool>([](JournalWriter &) { return true; });
}

void Journal::setPageLimit(qint64 pages)
{
    if (!isOpen())
        return;
    QMetaObject::invokeMethod(
        m_writer.get(), [writer = m_writer.get(), pages] { writer->setPageLimit(pages); },
        Qt::QueuedConnection);
    m_tracks->setPageLimit(pages);
}

void Journal::saveTrack(std::span<const SavedPosition> positions)
{
    m_tracks->save(positions);
}

quint64 Journal::requestTrack(const QString &imei, Instant from, Instant to, int limit)
{
    if (!isOpen())
        return 0;
    m_tracks->request(++m_lastRequest, imei, from, to, limit);
    return m_lastRequest;
}

Track Journal::track(const QString &imei, Instant from, Instant to, int limit)
{
    return m_tracks->track(imei, from, to, limit);
}

const TrackHealth &Journal::trackHealth() const
{
    return m_tracks->health();
}

} // namespace waypost
