// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalwriter.h"

#include "journal/journalsalvage.h"
#include "journal/journalwords.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.journal")

// Keeps one transaction short enough that a page of the inbox never waits long behind it.
constexpr std::size_t groupLimit = 2'000;
constexpr std::size_t idsKept = 100'000;
constexpr auto lifeInterval = 30s;
// A disk that damages one file after the other would be filled with them.
constexpr int mostBeginnings = 5;

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

/** Of the row with that ticket, or the nearest one before it that has an id; 0 = none. */
qint64 idBefore(const std::map<qint64, qint64> &ids, qint64 ticket)
{
    const auto after = ids.upper_bound(ticket);
    return after == ids.begin() ? 0 : std::prev(after)->second;
}

/** @param id may be a provisional one */
InboxMark markOf(qint64 id)
{
    return id < InboxRow::provisionalIds ? InboxMark{.id = id}
                                         : InboxMark{.ticket = id - InboxRow::provisionalIds};
}

QSqlError newestAlarm(const QSqlDatabase &database, Instant &newest)
{
    QSqlQuery query = sql::prepared(database, u"SELECT max(max(last, coalesce(cleared, last))) FROM alarm"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    if (query.next())
        newest = instantFromMs(query.value(0).toLongLong());
    return query.lastError();
}

} // namespace

/** What a transaction did, told to others only once it is on the disk. */
struct JournalWriter::Outcome
{
    QList<InboxRow> appended;
    QList<InboxRow> ended;
    std::map<qint64, qint64> ids; // by ticket
    InboxCounts counts;
};

JournalWriter::JournalWriter(
    std::shared_ptr<JournalQueue> queue, std::shared_ptr<FolderLock> lock, const Clock &clock)
    : m_queue(std::move(queue))
    , m_lock(std::move(lock))
    , m_file(FileKind::journal(), clock)
    , m_reading(FileKind::journal(), clock)
    , m_retry(this)
    , m_life(this)
{
    m_retry.setSingleShot(true);
    m_life.setInterval(lifeInterval);
    connect(&m_retry, &QTimer::timeout, this, &JournalWriter::tryAgain);
    connect(&m_life, &QTimer::timeout, this, [this] { m_lock->showLife(); });
}

JournalWriter::~JournalWriter() = default;

void JournalWriter::wake()
{
    if (!m_woken.exchange(true))
        QMetaObject::invokeMethod(this, &JournalWriter::drain, Qt::QueuedConnection);
}

// --- opening ---------------------------------------------------------------------------------------------

JournalOpening JournalWriter::open(const JournalOptions &options)
{
    m_options = options;
    m_retry.setInterval(options.retryAfter);
    m_life.start();
    const JournalOpening opening = tryToOpen();
    noteOpening(opening);
    return opening;
}

JournalOpening JournalWriter::tryToOpen()
{
    if (const QString obstacle = m_options.prepareFolder ? m_options.prepareFolder() : QString();
        !obstacle.isEmpty()) {
        m_isPrepared = false;
        if (const auto full = FolderLock::refusedByFullDisk(m_options.folder); !full.error.isEmpty())
            return {.error = full.error, .notice = {}, .advice = full.advice};
        return {
            .error = obstacle,
            .notice = {},
            .advice = JournalWords::tr("Make the data folder writable; saving then begins by itself.")};
    }
    m_isPrepared = true;
    if (const FolderLock::Refusal refusal = m_lock->take(); !refusal.error.isEmpty())
        return {.error = refusal.error, .notice = {}, .advice = refusal.advice};
    m_tables.reset(); // of a file that was only read
    JournalOpening opening = m_file.open(m_options);
    if (opening.isOpen()) {
        if (const QSqlError error = useFile(); error.isValid() && !beginAnew(error)) {
            m_tables.reset();
            m_file.close();
            opening.error = sql::inWords(error);
            opening.advice = sql::adviceOn(error);
        }
    }
    if (opening.isOpen()) {
        m_reading.close();
        salvage();
        if (opening.notice.isEmpty())
            opening.notice = m_health.damage;
    } else {
        m_lock->release();
    }
    return opening;
}

QSqlError JournalWriter::useFile()
{
    m_tables = std::make_unique<Tables>(m_file.database());
    qint64 lastId = 0;
    if (QSqlError error = m_tables->inbox.counts(m_counts); error.isValid())
        return error;
    if (QSqlError error = m_tables->inbox.lastId(lastId); error.isValid())
        return error;
    qint64 folded = 0;
    if (QSqlError error = m_tables->folded.loadAlarms(folded); error.isValid())
        return error;
    m_lastId = std::max(m_lastId, lastId);
    return {};
}

void JournalWriter::noteOpening(const JournalOpening &opening)
{
    m_queue->setReachable(opening.isOpen());
    if (!opening.isOpen()) {
        lookWithoutWriting();
        m_retry.start();
    }
    JournalHealth health = m_health;
    health.isOpen = opening.isOpen();
    health.error = opening.error;
    health.advice = opening.advice;
    if (!opening.notice.isEmpty())
        health.damage = opening.notice;
    report(health);
    Q_EMIT countsChanged(m_counts);
}

/** What an earlier run left shows all the same, if anything of it can be read. */
void JournalWriter::lookWithoutWriting()
{
    if (!m_isPrepared || m_tables || (!m_reading.isOpen() && !m_reading.openToRead(m_options)))
        return;
    m_tables = std::make_unique<Tables>(m_reading.database());
    if (!m_tables->inbox.counts(m_counts).isValid())
        return;
    m_tables.reset();
    m_reading.close();
}

void JournalWriter::tryAgain()
{
    if (isWritable()) {
        drain();
        return;
    }
    const JournalOpening opening = tryToOpen();
    noteOpening(opening);
    if (!opening.isOpen())
        return;
    Q_EMIT opened(m_lastId, foldedUpTo()); // before anything of this run is written
    drain();
}

void JournalWriter::close()
{
    m_retry.stop();
    m_life.stop();
    m_tables.reset();
    m_reading.close();
    m_file.close();
}

void JournalWriter::setPageLimit(qint64 pages)
{
    m_options.pageLimit = pages;
    if (isWritable())
        m_file.setPageLimit(pages);
}

// --- damage ----------------------------------------------------------------------------------------------

/** Puts the file aside if it is what is wrong, and goes on with a new one. */
bool JournalWriter::beginAnew(const QSqlError &error)
{
    if (!m_file.isOpen() || !sql::isUnusable(error) || m_beginnings >= mostBeginnings)
        return false;
    ++m_beginnings;
    qCWarning(log).noquote() << "the journal cannot be used any more:" << error.text();
    m_tables.reset();
    const JournalOpening opening = m_file.startAnew(m_options);
    if (!opening.isOpen()) {
        m_lock->release();
        noteOpening(opening);
        return false;
    }
    m_health.damage = opening.notice;
    if (useFile().isValid())
        return false;
    salvage();
    return true;
}

/** From the file that was put aside, if there was one. */
void JournalWriter::salvage()
{
    const QString aside = m_file.takeAsideName();
    if (aside.isEmpty())
        return;
    JournalSalvage salvage(aside);
    const qint64 rows = salvage.bringInto(m_file.database());
    m_lastId = std::max(m_lastId, salvage.lastInboxId());
    if (m_tables->inbox.skipIds(m_lastId).isValid())
        qCWarning(log, "the inbox begins to count anew");
    qint64 lastId = m_lastId;
    (void)m_tables->inbox.lastId(lastId);
    // What is not known to wait for it has led to its alarms long ago.
    (void)m_tables->folded.saveAlarms(salvage.foldedUpTo() >= 0 ? salvage.foldedUpTo() : lastId);
    (void)useFile();
    qCWarning(log, "%lld entries were saved from the damaged journal", static_cast<long long>(rows));
    Q_EMIT begunAnew();
}

QSqlError JournalWriter::read(const std::function<QSqlError(Tables &)> &query)
{
    if (!m_tables)
        return {};
    QSqlError error = query(*m_tables);
    if (error.isValid() && beginAnew(error)) {
        Q_EMIT countsChanged(m_counts);
        report(m_health);
        error = query(*m_tables);
    }
    return error;
}

// --- writing ---------------------------------------------------------------------------------------------

void JournalWriter::drain()
{
    // Lowered before looking: who adds from now on wakes us again.
    m_woken = false;
    if (!isWritable()) {
        report(m_health);
        return;
    }
    m_retry.stop();
    std::size_t most = groupLimit;
    for (JournalQueue::Load load = m_queue->peek(most); !load.empty(); load = m_queue->peek(most)) {
        Outcome outcome{.appended = {}, .ended = {}, .ids = {}, .counts = m_counts};
        if (const QSqlError error = commit(load, outcome); error.isValid()) {
            if (!goOnAfter(error, load, most)) {
                fail(error);
                return;
            }
            continue;
        }
        most = groupLimit;
        m_queue->remove(load);
        publish(outcome);
        if (load.last > 0)
            Q_EMIT written(load.last);
    }
    JournalHealth health = m_health;
    health.error.clear();
    health.advice.clear();
    report(health);
}

/** Whether there is any point in going on at once. */
bool JournalWriter::goOnAfter(const QSqlError &error, const JournalQueue::Load &load, std::size_t &most)
{
    if (!sql::isRefusal(error)) {
        m_queue->release();
        const bool isNew = beginAnew(error);
        if (isNew)
            Q_EMIT countsChanged(m_counts);
        return isNew;
    }
    // One of them can never be written. The others must not wait for it.
    if (load.tasks.size() > 1) {
        m_queue->release();
        most = 1;
        return true;
    }
    qCWarning(log).noquote() << "something cannot be written and is given up:" << sql::inWords(error);
    m_queue->giveUp(load);
    return true;
}

void JournalWriter::fail(const QSqlError &error)
{
    m_retry.start();
    if (!isWritable()) // there was damage, and no new file could be made; noteOpening() has told
        return;
    JournalHealth health = m_health;
    health.error = sql::inWords(error);
    health.advice = sql::adviceOn(error);
    report(health);
}

QSqlError JournalWriter::commit(const JournalQueue::Load &load, Outcome &outcome)
{
    sql::Transaction transaction(m_file.database());
    if (QSqlError error = transaction.begin(); error.isValid())
        return error;
    for (const JournalTask &task : load.tasks) {
        if (QSqlError error = write(task, outcome); error.isValid())
            return error;
    }
    for (const auto &[imei, record] : load.vehicles.asKeyValueRange()) {
        if (QSqlError error = m_tables->vehicles.save({imei, record}); error.isValid())
            return error;
    }
    return transaction.commit();
}

QSqlError JournalWriter::write(const JournalTask &task, Outcome &outcome)
{
    InboxTable &inbox = m_tables->inbox;
    int changed = 0;
    QSqlError error;
    std::visit(
        Overloaded{
            [&](const task::Append &append) { error = this->append(append, outcome); },
            [&](const task::EndGap &end) { error = inbox.endGaps(end.feed, end.to, outcome.ended); },
            [&](const task::Mark &mark) {
                error = inbox.mark(idOf(mark, outcome), mark.read, changed);
                outcome.counts.unread += mark.read ? -changed : changed;
            },
            [&](const task::MarkAllRead &mark) {
                error = inbox.markAllRead(idUpTo(markOf(mark.upToId), outcome), changed);
                outcome.counts.unread -= changed;
            },
            [&](const task::SaveAlarms &save) { error = saveAlarms(save, outcome); },
            [&](const task::SaveCard &save) { error = m_tables->cards.save(save.card); },
        },
        task);
    return error;
}

QSqlError JournalWriter::append(const task::Append &append, Outcome &outcome)
{
    InboxRow row = *append.row;
    const QSqlError error = m_tables->inbox.insert(row);
    row.saved = true;
    outcome.counts.messages += row.isGap() ? 0 : 1;
    outcome.counts.unread += row.read ? 0 : 1;
    outcome.ids.emplace_hint(outcome.ids.end(), row.ticket, row.id);
    outcome.appended.append(std::move(row));
    return error;
}

QSqlError JournalWriter::saveAlarms(const task::SaveAlarms &save, const Outcome &outcome)
{
    for (const Alarm &alarm : save.alarms) {
        if (QSqlError error = m_tables->alarms.save(alarm, save.at); error.isValid())
            return error;
    }
    const qint64 foldedUpTo = idUpTo(save.foldedUpTo, outcome);
    return foldedUpTo > 0 ? m_tables->folded.saveAlarms(foldedUpTo) : QSqlError();
}

/** 0 when the row was given up before it was saved. */
qint64 JournalWriter::idOf(const task::Mark &mark, const Outcome &outcome) const
{
    const qint64 ticket = markOf(mark.id).ticket;
    if (ticket == 0)
        return mark.id;
    if (const auto found = outcome.ids.find(ticket); found != outcome.ids.end())
        return found->second;
    const auto found = m_ids.find(ticket);
    return found == m_ids.end() ? 0 : found->second;
}

qint64 JournalWriter::idUpTo(const InboxMark &mark, const Outcome &outcome) const
{
    return std::max({mark.id, idBefore(outcome.ids, mark.ticket), idBefore(m_ids, mark.ticket)});
}

void JournalWriter::publish(Outcome &outcome)
{
    m_ids.merge(outcome.ids);
    while (m_ids.size() > idsKept)
        m_ids.erase(m_ids.begin());
    if (!outcome.appended.isEmpty()) {
        m_lastId = std::max(m_lastId, outcome.appended.constLast().id);
        Q_EMIT committed(outcome.appended);
    }
    if (!outcome.ended.isEmpty())
        Q_EMIT gapsEnded(outcome.ended);
    if (outcome.counts != m_counts) {
        m_counts = outcome.counts;
        Q_EMIT countsChanged(m_counts);
    }
}

void JournalWriter::report(JournalHealth health)
{
    health.waiting = health.error.isEmpty() ? 0 : m_queue->waiting();
    health.refused = m_queue->refused();
    if (!health.error.isEmpty() && health.error != m_health.error) {
        const char *what = health.isOpen ? "commit failed, what waits is kept in memory:"
                                         : "no journal, what arrives is kept in memory:";
        qCWarning(log).noquote() << what << health.error;
    }
    if (health == m_reported)
        return;
    m_health = health;
    m_reported = health;
    Q_EMIT healthChanged(m_health);
}

// --- reading ---------------------------------------------------------------------------------------------

InboxPage JournalWriter::page(const InboxQuery &query)
{
    drain();
    InboxPage page;
    const QSqlError error = read([&](Tables &tables) {
        page = {};
        return tables.inbox.page(query, page);
    });
    if (error.isValid())
        page.error = sql::inWords(error);
    return page;
}

QList<InboxRow> JournalWriter::rowsAfter(qint64 id, int limit)
{
    drain();
    QList<InboxRow> rows;
    const QSqlError error = read([&](Tables &tables) {
        rows.clear();
        return tables.inbox.rowsAfter(id, limit, rows);
    });
    if (error.isValid())
        fail(error);
    return rows;
}

qint64 JournalWriter::foldedUpTo()
{
    qint64 upToId = m_lastId;
    const QSqlError error = read([&](Tables &tables) { return tables.folded.loadAlarms(upToId); });
    if (error.isValid())
        fail(error);
    return upToId;
}

QStringList JournalWriter::openGaps()
{
    drain();
    QStringList feeds;
    const QSqlError error = read([&](Tables &tables) {
        feeds.clear();
        return tables.inbox.openGaps(feeds);
    });
    if (error.isValid())
        fail(error);
    return feeds;
}

QList<Alarm> JournalWriter::alarms(Instant now, Milliseconds kept)
{
    drain();
    QList<Alarm> alarms;
    const QSqlError error = read([&](Tables &tables) {
        alarms.clear();
        Instant newest;
        if (QSqlError failed
            = newestAlarm(m_file.isOpen() ? m_file.database() : m_reading.database(), newest);
            failed.isValid())
            return failed;
        // A clock that is years ahead must not make all of them old.
        return tables.alarms.load(std::min(newest, now) - kept, alarms);
    });
    if (error.isValid())
        fail(error);
    return alarms;
}

QList<SavedVehicle> JournalWriter::vehicles()
{
    drain();
    QList<SavedVehicle> records;
    const QSqlError error = read([&](Tables &tables) {
        records.clear();
        return tables.vehicles.load(records);
    });
    if (error.isValid())
        fail(error);
    return records;
}

QList<SavedCard> JournalWriter::cards()
{
    drain();
    QList<SavedCard> cards;
    const QSqlError error = read([&](Tables &tables) {
        cards.clear();
        return tables.cards.load(cards);
    });
    if (error.isValid())
        fail(error);
    return cards;
}

} // namespace waypost
