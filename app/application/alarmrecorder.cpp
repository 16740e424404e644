// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/alarmrecorder.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto laterAfter = 200ms;
constexpr auto markAfter = 5s;
constexpr std::size_t atOnce = 1'000; // alarms of one entry
constexpr std::size_t mostEnds = 1'000;

} // namespace

AlarmRecorder::AlarmRecorder(AlarmBook &book, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_journal(journal)
    , m_later(this)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &AlarmRecorder::handOver);
    connect(&book, &AlarmBook::changed, this, &AlarmRecorder::note);
    connect(&book, &AlarmBook::endNoted, this, &AlarmRecorder::noteEnd);
    connect(&journal, &Journal::written, this, &AlarmRecorder::onWritten);
    connect(&journal, &Journal::behindChanged, this, &AlarmRecorder::onBehind);
    connect(&journal, &Journal::begunAnew, this, &AlarmRecorder::recordAll);
}

AlarmRecorder::Fold::Fold(AlarmRecorder &recorder)
    : m_recorder(recorder)
{
    m_batch.emplace(recorder.m_book);
    ++m_recorder.m_folds;
}

AlarmRecorder::Fold::~Fold()
{
    m_batch.reset(); // the book reports
    if (--m_recorder.m_folds > 0)
        return;
    if (m_recorder.hasRecords())
        m_recorder.handOver();
    else if (m_recorder.m_hasMark && !m_recorder.m_later.isActive())
        m_recorder.m_later.start(
            markAfter); // rows without an alarm can be looked at twice: no commit for them
}

void AlarmRecorder::Fold::reach(const InboxMark &mark)
{
    m_recorder.m_mark
        = {std::max(m_recorder.m_mark.id, mark.id), std::max(m_recorder.m_mark.ticket, mark.ticket)};
    m_recorder.m_hasMark = true;
}

void AlarmRecorder::note(std::span<const AlarmChange> changes)
{
    bool any = false;
    for (const AlarmChange &change : changes) {
        if (!change.toJournal)
            continue;
        noteKey(m_book.alarms().at(change.index).key);
        any = true;
    }
    if (any && m_folds == 0)
        handOver();
}

/** Of an alarm that the book does not have. */
void AlarmRecorder::noteEnd(const Alarm &record)
{
    m_ends.push_back(record);
    if (m_ends.size() > mostEnds) // the disk refuses for long: the newest count
        m_ends.pop_front();
    if (m_folds == 0)
        handOver();
}

void AlarmRecorder::noteKey(const QString &key)
{
    if (m_isDirty.contains(key))
        return;
    m_isDirty.insert(key);
    m_dirty.push_back(key);
}

void AlarmRecorder::recordAll()
{
    for (const Alarm &alarm : m_book.alarms())
        noteKey(alarm.key);
    handOver();
}

void AlarmRecorder::handOver()
{
    if (!m_journal.isOpen()) {
        m_dirty.clear();
        m_isDirty.clear();
        m_ends.clear();
        m_hasMark = false;
        return;
    }
    while (hasRecords() || m_hasMark) {
        if (!handOverSome()) {
            if (m_journal.isBehind())
                markUnsaved({m_dirty.begin(), m_dirty.end()});
            m_later.start(laterAfter);
            return;
        }
    }
    m_later.stop();
}

/** False when too much waits for the disk already. */
bool AlarmRecorder::handOverSome()
{
    const std::size_t count = std::min(m_dirty.size(), atOnce);
    const auto end = m_dirty.begin() + static_cast<std::ptrdiff_t>(count);
    const QStringList keys(m_dirty.begin(), end);
    QList<Alarm> alarms(m_ends.begin(), m_ends.end());
    alarms.reserve(alarms.size() + keys.size());
    for (const QString &key : keys) {
        if (const int index = m_book.indexOf(key); index >= 0)
            alarms.append(m_book.alarms().at(index));
    }
    const bool isLast = count == m_dirty.size();
    const quint64 number = m_journal.saveAlarms(alarms, isLast ? m_mark : InboxMark());
    if (number == 0)
        return false;
    for (const QString &key : keys)
        m_isDirty.remove(key);
    m_dirty.erase(m_dirty.begin(), end);
    m_ends.clear();
    m_hasMark = m_hasMark && !isLast;
    m_handed.emplace(number, keys);
    if (m_journal.isBehind())
        markUnsaved(keys);
    return true;
}

void AlarmRecorder::onWritten(quint64 number)
{
    QStringList written;
    while (!m_handed.empty() && m_handed.begin()->first <= number) {
        written += m_handed.begin()->second;
        m_handed.erase(m_handed.begin());
    }
    if (!m_unsaved.isEmpty()) {
        QSet<QString> waiting = m_isDirty;
        for (const auto &[later, keys] : m_handed)
            waiting.unite({keys.begin(), keys.end()});
        QStringList saved;
        for (const QString &key : std::as_const(written)) {
            if (!waiting.contains(key) && m_unsaved.remove(key))
                saved.append(key);
        }
        if (!saved.isEmpty())
            m_book.setSaved(saved, true);
    }
    if (hasRecords())
        handOver();
}

void AlarmRecorder::onBehind(bool behind)
{
    if (!behind)
        return;
    QStringList keys(m_dirty.begin(), m_dirty.end());
    for (const auto &[number, handed] : m_handed)
        keys += handed;
    markUnsaved(keys);
}

void AlarmRecorder::markUnsaved(const QStringList &keys)
{
    QStringList fresh;
    for (const QString &key : keys) {
        if (m_unsaved.contains(key) || m_book.indexOf(key) < 0)
            continue;
        m_unsaved.insert(key);
        fresh.append(key);
    }
    if (!fresh.isEmpty())
        m_book.setSaved(fresh, false);
}

bool AlarmRecorder::flush(Milliseconds deadline)
{
    const QDeadlineTimer until(deadline);
    handOver();
    while (hasRecords() || m_hasMark) {
        if (!m_journal.flush(Milliseconds(until.remainingTime())))
            return false;
        handOver();
    }
    return m_journal.flush(Milliseconds(until.remainingTime()));
}

} // namespace waypost
