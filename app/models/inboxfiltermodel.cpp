// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inboxfiltermodel.h"

#include "models/inboxmodel.h"

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int rowsWanted = 50; // about a screenful
constexpr int pagesAtATime = 10;

} // namespace

InboxFilterModel::InboxFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
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
    if (m_inbox)
        connect(m_inbox, &InboxModel::fetched, this, &InboxFilterModel::lookFurther);
    startLooking();
    Q_EMIT inboxChanged();
}

void InboxFilterModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
    startLooking();
    Q_EMIT filterChanged();
}

void InboxFilterModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        startLooking();
}

bool InboxFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter == All)
        return true;
    const QString kind = m_inbox->index(row, 0, parent).data(InboxModel::KindRole).toString();
    return kind == "gap"_L1 || (kind == "file"_L1) == (m_filter == Files);
}

void InboxFilterModel::startLooking()
{
    m_wanted = rowCount() + rowsWanted;
    m_pagesLeft = pagesAtATime;
    lookFurther();
}

void InboxFilterModel::lookFurther()
{
    if (!m_inbox || m_pagesLeft == 0 || rowCount() >= m_wanted || !m_inbox->canFetchMore({}))
        return;
    --m_pagesLeft;
    m_inbox->fetchMore({});
}

} // namespace waypost
