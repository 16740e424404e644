// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalwriter.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.journal")

// Keeps one transaction short enough that a page of the inbox never waits long behind it.
constexpr std::size_t groupLimit = 2'000;

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

} // namespace

/** What a transaction did, told to others only once it is on the disk. */
struct JournalWriter::Outcome
{
    QList<InboxRow> appended;
    QList<InboxRow> ended;
    InboxCounts counts;
};

JournalWriter::JournalWriter(std::shared_ptr<JournalQueue> queue, const Clock &clock)
    : m_queue(std::move(queue))
    , m_file(FileKind::journal(), clock)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &JournalWriter::drain);
}

JournalWriter::~JournalWriter() = default;

void JournalWriter::wake()
{
    if (!m_woken.exchange(true))
        QMetaObject::invokeMethod(this, &JournalWriter::drain, Qt::QueuedConnection);
}

JournalOpening JournalWriter::open(const JournalOptions &options)
{
    m_retry.setInterval(options.retryAfter);
    JournalOpening opening = m_file.open(options);
    if (!opening.isOpen())
        return opening;
    m_tables = std::make_unique<Tables>(m_file.database());
    if (const QSqlError error = m_tables->inbox.counts(m_counts); error.isValid()) {
        close();
        opening.error = sql::inWords(error);
        return opening;
    }
    Q_EMIT countsChanged(m_counts);
    return opening;
}

void JournalWriter::close()
{
    m_retry.stop();
    m_tables.reset();
    m_file.close();
}

void JournalWriter::setPageLimit(qint64 pages)
{
    m_file.setPageLimit(pages);
}

void JournalWriter::drain()
{
    // Lowered before looking: who adds from now on wakes us again.
    m_woken = false;
    m_retry.stop();
    if (!m_tables)
        return;
    for (JournalQueue::Load load = m_queue->peek(groupLimit); !load.empty();
         load = m_queue->peek(groupLimit)) {
        Outcome outcome{.appended = {}, .ended = {}, .counts = m_counts};
        if (const QSqlError error = commit(load, outcome); error.isValid()) {
            report(sql::inWords(error));
            m_retry.start();
            return;
        }
        m_queue->remove(load);
        publish(outcome);
    }
    report({});
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
            [&](const task::Append &append) {
                InboxRow row = append.row;
                error = inbox.insert(row);
                outcome.counts.messages += row.isGap() ? 0 : 1;
                outcome.counts.unread += row.read ? 0 : 1;
                outcome.appended.append(std::move(row));
            },
            [&](const task::EndGap &end) { error = inbox.endGaps(end.feed, end.to, outcome.ended); },
            [&](const task::Mark &mark) {
                error = inbox.mark(mark.id, mark.read, changed);
                outcome.counts.unread += mark.read ? -changed : changed;
            },
            [&](const task::MarkAllRead &mark) {
                error = inbox.markAllRead(mark.upToId, changed);
                outcome.counts.unread -= changed;
            },
            [&](const task::SaveAlarm &save) { error = m_tables->alarms.save(save.alarm, save.at); },
            [&](const task::SaveCard &save) { error = m_tables->cards.save(save.card); },
        },
        task);
    return error;
}

void JournalWriter::publish(const Outcome &outcome)
{
    if (!outcome.appended.isEmpty())
        Q_EMIT committed(outcome.appended);
    if (!outcome.ended.isEmpty())
        Q_EMIT gapsEnded(outcome.ended);
    if (outcome.counts != m_counts) {
        m_counts = outcome.counts;
        Q_EMIT countsChanged(m_counts);
    }
}

void JournalWriter::report(const QString &error)
{
    if (!error.isEmpty() && error != m_health.error)
        qCWarning(log).noquote() << "commit failed, what waits is kept in memory:" << error;
    const JournalHealth health{
        .error = error, .waiting = error.isEmpty() ? 0 : m_queue->waiting(), .refused = m_queue->refused()};
    if (health == m_health)
        return;
    m_health = health;
    Q_EMIT healthChanged(m_health);
}

InboxPage JournalWriter::page(const InboxQuery &query)
{
    drain();
    InboxPage page;
    if (!m_tables)
        return page;
    if (const QSqlError error = m_tables->inbox.page(query, page); error.isValid())
        page.error = sql::inWords(error);
    return page;
}

QStringList JournalWriter::openGaps()
{
    drain();
    QStringList feeds;
    if (!m_tables)
        return feeds;
    if (const QSqlError error = m_tables->inbox.openGaps(feeds); error.isValid())
        report(sql::inWords(error));
    return feeds;
}

QList<Alarm> JournalWriter::alarms(Instant clearedSince)
{
    drain();
    QList<Alarm> alarms;
    if (!m_tables)
        return alarms;
    if (const QSqlError error = m_tables->alarms.load(clearedSince, alarms); error.isValid())
        report(sql::inWords(error));
    return alarms;
}

QList<SavedVehicle> JournalWriter::vehicles()
{
    drain();
    QList<SavedVehicle> records;
    if (!m_tables)
        return records;
    if (const QSqlError error = m_tables->vehicles.load(records); error.isValid())
        report(sql::inWords(error));
    return records;
}

QList<SavedCard> JournalWriter::cards()
{
    drain();
    QList<SavedCard> cards;
    if (!m_tables)
        return cards;
    if (const QSqlError error = m_tables->cards.load(cards); error.isValid())
        report(sql::inWords(error));
    return cards;
}

} // namespace waypost
