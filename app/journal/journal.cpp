// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/arrivals.h"
#include "journal/folderlock.h"
#include "journal/journalqueue.h"
#include "journal/journalwriter.h"
#include "journal/messagelimits.h"
#include "journal/trackstore.h"

#include <QDeadlineTimer>

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
    m_lock = std::make_shared<FolderLock>(options.folder, m_clock);
    m_queue = std::make_shared<JournalQueue>(
        JournalQueue::Limits{.entries = options.queueLimit, .bytes = options.queueBytes});
    m_writer = std::make_unique<JournalWriter>(m_queue, m_lock, m_clock);
    connectWriter();
    connectArrivals(options);
    m_writer->moveToThread(&m_thread);
    m_thread.start();
    JournalOpening opening
        = ask<JournalOpening>([options](JournalWriter &writer) { return writer.open(options); });
    takeHealth(ask<JournalHealth>([](JournalWriter &writer) { return writer.health(); }));
    openTracks(options, opening);
    return opening;
}

/** Without tracks the journal still does its work; trackHealth() says why there are none. */
void Journal::openTracks(const JournalOptions &options, JournalOpening &opening)
{
    const JournalOpening tracks = m_tracks->open(options, m_lock, m_thread);
    const QString notice = tracks.isOpen() ? tracks.notice : QString();
    if (!notice.isEmpty())
        opening.notice = opening.notice.isEmpty() ? notice : opening.notice + u' ' + notice;
}

void Journal::connectWriter()
{
    JournalWriter *writer = m_writer.get();
    connect(writer, &JournalWriter::committed, this, [this](const QList<InboxRow> &rows) {
        Q_EMIT committed(rows);
        if (m_arrivals)
            m_arrivals->commit(rows);
    });
    connect(writer, &JournalWriter::gapsEnded, this, &Journal::gapsEnded);
    connect(writer, &JournalWriter::countsChanged, this, [this](InboxCounts counts) {
        m_counts = counts;
        Q_EMIT countsChanged();
    });
    connect(writer, &JournalWriter::healthChanged, this, &Journal::takeHealth);
    connect(writer, &JournalWriter::written, this, &Journal::written);
    connect(writer, &JournalWriter::opened, this, &Journal::opened);
    connect(writer, &JournalWriter::begunAnew, this, &Journal::begunAnew);
}

void Journal::connectArrivals(const JournalOptions &options)
{
    m_arrivals = std::make_unique<Arrivals>(
        Arrivals::Parts{
            .patience = options.patience,
            .committedTicket = [queue = m_queue] { return queue->committedTicket(); }},
        m_clock);
    connect(m_arrivals.get(), &Arrivals::held, this, &Journal::held);
    connect(m_arrivals.get(), &Arrivals::arrived, this, &Journal::arrived);
    connect(m_arrivals.get(), &Arrivals::aheadChanged, this, &Journal::behindChanged);
}

void Journal::takeHealth(const JournalHealth &health)
{
    if (health != m_health) {
        m_health = health;
        Q_EMIT healthChanged();
    }
    if (m_arrivals)
        m_arrivals->setFailing(!health.error.isEmpty());
}

QList<InboxRow> Journal::unsavedRows() const
{
    return m_arrivals ? m_arrivals->unsaved() : QList<InboxRow>();
}

bool Journal::isBehind() const
{
    return m_arrivals && m_arrivals->isAhead();
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
    m_arrivals.reset();
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
quint64 Journal::queue(Task task)
{
    const quint64 number = m_queue ? m_queue->add(std::move(task)) : 0;
    // Woken also when refused: the writer then reports how many were.
    if (m_writer)
        m_writer->wake();
    return number;
}

bool Journal::append(const Message &message, Instant received)
{
    InboxRow row;
    row.message = message;
    row.received = received;
    if (isOpen())
        limitMessage(row.message);
    return appendRow(std::move(row));
}

bool Journal::appendRow(InboxRow row)
{
    if (!isOpen())
        return false;
    row.ticket = ++m_lastTicket;
    row.id = InboxRow::provisionalIds + row.ticket;
    row.saved = false;
    const auto shared = std::make_shared<const InboxRow>(std::move(row));
    const qint64 refused = m_queue->refused();
    queue(task::Append{shared});
    m_arrivals->add(shared);
    if (m_queue->refused() != refused)
        m_arrivals->actNow();
    return true;
}

bool Journal::beginGap(const QString &feed, Instant from)
{
    InboxRow row;
    row.gap = InboxGap{feed, from, {}};
    row.received = from;
    row.read = true;
    return appendRow(std::move(row));
}

bool Journal::endGap(const QString &feed, Instant to)
{
    return queue(task::EndGap{feed, to}) > 0;
}

QStringList Journal::openGaps()
{
    return ask<QStringList>([](JournalWriter &writer) { return writer.openGaps(); });
}

bool Journal::markRead(qint64 rowId, bool read)
{
    return queue(task::Mark{rowId, read}) > 0;
}

bool Journal::markAllRead(qint64 upToId)
{
    return queue(task::MarkAllRead{upToId}) > 0;
}

quint64 Journal::saveAlarms(const QList<Alarm> &alarms, const InboxMark &foldedUpTo)
{
    return queue(task::SaveAlarms{alarms, m_clock.now(), foldedUpTo});
}

qint64 Journal::foldedUpTo()
{
    return ask<qint64>([](JournalWriter &writer) { return writer.foldedUpTo(); });
}

qint64 Journal::lastInboxId()
{
    return ask<qint64>([](JournalWriter &writer) { return writer.lastInboxId(); });
}

QList<InboxRow> Journal::rowsAfter(qint64 id, int limit)
{
    return ask<QList<InboxRow>>([=](JournalWriter &writer) { return writer.rowsAfter(id, limit); });
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

QList<Alarm> Journal::loadAlarms(Milliseconds kept)
{
    return ask<QList<Alarm>>(
        [now = m_clock.now(), kept](JournalWriter &writer) { return writer.alarms(now, kept); });
}

QList<SavedVehicle> Journal::loadVehicles()
{
    return ask<QList<SavedVehicle>>([](JournalWriter &writer) { return writer.vehicles(); });
}

bool Journal::saveCard(const SavedCard &card)
{
    return queue(task::SaveCard{card}) > 0;
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
    if (!m_queue->waitUntilEmpty(until)) {
        m_arrivals->actNow(); // who ends now must not miss what came
        return false;
    }
    if (!m_tracks->flush(until))
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
