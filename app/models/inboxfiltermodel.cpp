// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inboxfiltermodel.h"

#include "models/inboxmodel.h"
#include "models/readings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int rowsWanted = 50; // about a screenful
constexpr int pagesAtATime = 10;

bool isOf(InboxFilterModel::Filter filter, const QString &kind)
{
    switch (filter) {
    case InboxFilterModel::All:
        break;
    case InboxFilterModel::Messages:
        return kind == "message"_L1;
    case InboxFilterModel::Alarms:
        return kind == "alarm"_L1;
    case InboxFilterModel::Files:
        return kind == "file"_L1;
    }
    return true;
}

} // namespace

InboxFilterModel::InboxFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    connect(this, &QAbstractItemModel::rowsInserted, this, &InboxFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &InboxFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &InboxFilterModel::countChanged);
}

void InboxFilterModel::setInbox(InboxModel *inbox)
{
    if (inbox == m_inbox)
        return;
    if (m_inbox)
        m_inbox->disconnect(this);
    m_inbox = inbox;
    setSourceModel(inbox);
    if (m_inbox) {
        connect(m_inbox, &InboxModel::fetched, this, &InboxFilterModel::lookFurther);
        connect(m_inbox, &InboxModel::countChanged, this, &InboxFilterModel::countWaiting);
    }
    noteNewest();
    startLooking();
    Q_EMIT inboxChanged();
}

void InboxFilterModel::setFilter(Filter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        changeFilter();
}

void InboxFilterModel::setUnreadOnly(bool only)
{
    if (std::exchange(m_unreadOnly, only) != only)
        changeFilter();
}

void InboxFilterModel::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    m_words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    changeFilter();
}

void InboxFilterModel::resetFilter()
{
    m_filter = All;
    m_unreadOnly = false;
    m_search.clear();
    m_words.clear();
    changeFilter();
}

void InboxFilterModel::changeFilter()
{
    noteNewest(); // what a person asks for shows at once
    m_opened.clear();
    invalidateRowsFilter();
    if (m_words.isEmpty())
        startLooking();
    countWaiting();
    Q_EMIT filterChanged();
    Q_EMIT reachChanged();
}

void InboxFilterModel::markRead(double rowId)
{
    m_opened.insert(static_cast<qint64>(rowId));
    m_inbox->markRead(rowId);
}

void InboxFilterModel::setHold(bool hold)
{
    if (hold == m_hold)
        return;
    noteNewest();
    m_hold = hold;
    if (!hold && m_waiting > 0)
        invalidateRowsFilter();
    countWaiting();
    Q_EMIT holdChanged();
}

void InboxFilterModel::showWaiting()
{
    noteNewest();
    invalidateRowsFilter();
    countWaiting();
}

void InboxFilterModel::noteNewest()
{
    m_newest = m_inbox && m_inbox->count() > 0 ? m_inbox->row(0).id : 0;
}

void InboxFilterModel::countWaiting()
{
    int waiting = 0;
    for (int row = 0; m_hold && row < m_inbox->count() && m_inbox->row(row).id > m_newest; ++row)
        waiting += matches(row) ? 1 : 0;
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT countChanged();
}

bool InboxFilterModel::complete() const
{
    return !m_inbox || (!m_inbox->canFetchMore({}) && !m_inbox->fetching());
}

double InboxFilterModel::searchedBackMs() const
{
    const int rows = m_inbox ? m_inbox->count() : 0;
    return rows == 0 ? notReported : toNumber(m_inbox->row(rows - 1).received);
}

void InboxFilterModel::searchFurther()
{
    startLooking();
}

/** A search does not run through the whole inbox because a view is short of rows: a person says how far. */
bool InboxFilterModel::canFetchMore(const QModelIndex &parent) const
{
    return m_words.isEmpty() && QSortFilterProxyModel::canFetchMore(parent);
}

void InboxFilterModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        startLooking();
}

bool InboxFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (!m_hold || m_inbox->row(row).id <= m_newest) && matches(row);
}

bool InboxFilterModel::matches(int row) const
{
    const InboxRow &entry = m_inbox->row(row);
    if (entry.isGap())
        return m_words.isEmpty() && !m_unreadOnly;
    const bool unread = !entry.read || m_opened.contains(entry.id);
    return isOf(m_filter, InboxModel::kindOf(entry)) && (unread || !m_unreadOnly) && holdsWords(row);
}

bool InboxFilterModel::holdsWords(int row) const
{
    if (m_words.isEmpty())
        return true;
    const InboxRow &entry = m_inbox->row(row);
    QStringList texts{
        toText(entry.message.text), toText(entry.message.fromName), InboxModel::alarmNames(entry)};
    for (const auto &[name, value] : entry.message.fields)
        texts.append(toText(value));
    if (entry.message.alarm) {
        for (const auto &[name, value] : entry.message.alarm->fields)
            texts.append(toText(value));
    }
    return std::ranges::all_of(m_words, [&texts](const QString &word) {
        return std::ranges::any_of(
            texts, [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

void InboxFilterModel::startLooking()
{
    m_wanted = rowCount() + rowsWanted;
    m_pagesLeft = pagesAtATime;
    lookFurther();
}

void InboxFilterModel::lookFurther()
{
    const bool goOn = m_inbox && m_pagesLeft > 0 && rowCount() < m_wanted;
    if (goOn && m_inbox->canFetchMore({})) {
        --m_pagesLeft;
        m_inbox->fetchMore({});
    } else if (!goOn || !m_inbox->fetching()) {
        m_pagesLeft = 0;
    }
    Q_EMIT reachChanged();
}

} // namespace waypost
