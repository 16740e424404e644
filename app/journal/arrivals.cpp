// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/arrivals.h"

#include "journal/messagelimits.h"

#include <algorithm>

namespace waypost {

namespace {

using namespace std::chrono_literals;

// A disk that was slow once will be again soon: no flicker.
constexpr auto calm = 5s;

constexpr qint64 unsavedBytes = qint64(32) << 20;
constexpr std::size_t unsavedRows = 20'000;

} // namespace

Arrivals::Arrivals(Parts parts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_clock(clock)
    , m_look(this)
    , m_calm(this)
{
    m_look.setSingleShot(true);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_look, &QTimer::timeout, this, &Arrivals::look);
    connect(&m_calm, &QTimer::timeout, this, &Arrivals::calmDown);
}

void Arrivals::add(Row row)
{
    m_waiting.push_back({std::move(row), m_clock.monotonic()});
    if (isAhead())
        hold();
    else if (!m_look.isActive())
        lookLater();
}

void Arrivals::lookLater()
{
    const Milliseconds left = m_waiting.front().since + m_parts.patience - m_clock.monotonic();
    m_look.start(std::max(left, Milliseconds(1)));
}

/** Has the oldest one waited for too long? */
void Arrivals::look()
{
    const qint64 committed = m_parts.committedTicket();
    const auto isWaiting = [committed](const Waiting &waiting) { return waiting.row->ticket > committed; };
    const auto oldest = std::find_if(m_waiting.begin(), m_waiting.end(), isWaiting);
    if (oldest == m_waiting.end())
        return; // their word is on the way
    if (m_clock.monotonic() - oldest->since < m_parts.patience) {
        m_look.start(std::max(oldest->since + m_parts.patience - m_clock.monotonic(), Milliseconds(1)));
        return;
    }
    m_calm.start();
    setAhead(m_failing, true);
}

void Arrivals::calmDown()
{
    if (!m_unsaved.empty() && !m_failing)
        m_calm.start();
    else
        setAhead(m_failing, false);
}

void Arrivals::setFailing(bool failing)
{
    setAhead(failing, m_slow);
}

void Arrivals::setAhead(bool failing, bool slow)
{
    const bool before = isAhead();
    m_failing = failing;
    m_slow = slow;
    if (isAhead() != before)
        Q_EMIT aheadChanged(!before);
    if (isAhead())
        hold();
}

/** Acts on all that wait, apart from those whose word is on the way. */
void Arrivals::hold()
{
    const qint64 committed = m_parts.committedTicket();
    const auto first = std::find_if(m_waiting.begin(), m_waiting.end(), [committed](const Waiting &waiting) {
        return waiting.row->ticket > committed;
    });
    QList<InboxRow> rows;
    for (auto waiting = first; waiting != m_waiting.end(); ++waiting) {
        rows.append(*waiting->row);
        keepUnsaved(std::move(waiting->row));
    }
    m_waiting.erase(first, m_waiting.end());
    if (rows.isEmpty())
        return;
    Q_EMIT held(rows);
    Q_EMIT arrived(rows);
}

void Arrivals::keepUnsaved(Row row)
{
    const qint64 ticket = row->ticket;
    if (!m_held.empty() && m_held.back().last + 1 == ticket)
        m_held.back().last = ticket;
    else
        m_held.push_back({ticket, ticket});
    m_unsavedBytes += bytesOf(*row);
    m_unsaved.push_back(std::move(row));
    while (m_unsaved.size() > unsavedRows || (m_unsavedBytes > unsavedBytes && m_unsaved.size() > 1)) {
        m_unsavedBytes -= bytesOf(*m_unsaved.front());
        m_unsaved.pop_front();
    }
}

bool Arrivals::wasHeld(qint64 ticket) const
{
    return std::ranges::any_of(
        m_held, [ticket](const Tickets &held) { return held.first <= ticket && ticket <= held.last; });
}

QList<InboxRow> Arrivals::unsaved() const
{
    QList<InboxRow> rows;
    rows.reserve(static_cast<qsizetype>(m_unsaved.size()));
    for (const Row &row : m_unsaved)
        rows.append(*row);
    return rows;
}

void Arrivals::commit(const QList<InboxRow> &rows)
{
    if (rows.isEmpty())
        return;
    QList<InboxRow> fresh;
    for (const InboxRow &row : rows) {
        if (!wasHeld(row.ticket))
            fresh.append(row);
    }
    // Rows are committed in order: what is older and was not among them has been given up.
    const qint64 last = rows.constLast().ticket;
    while (!m_waiting.empty() && m_waiting.front().row->ticket <= last)
        m_waiting.pop_front();
    std::erase_if(m_held, [last](const Tickets &held) { return held.last <= last; });
    while (!m_unsaved.empty() && m_unsaved.front()->ticket <= last) {
        m_unsavedBytes -= bytesOf(*m_unsaved.front());
        m_unsaved.pop_front();
    }
    if (m_waiting.empty())
        m_look.stop();
    if (!fresh.isEmpty())
        Q_EMIT arrived(fresh);
}

} // namespace waypost
