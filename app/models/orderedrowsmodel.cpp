// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/orderedrowsmodel.h"

#include <algorithm>

namespace waypost {

OrderedRowsModel::OrderedRowsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int OrderedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int OrderedRowsModel::rowOfItem(int item) const
{
    return item >= 0 && item < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(item)] : -1;
}

void OrderedRowsModel::insertItem(int item)
{
    insertRun(bisect(0, rowCount(), item), {item});
}

void OrderedRowsModel::removeItem(int item)
{
    removeRun(rowOfItem(item), 1);
}

void OrderedRowsModel::moveRun(int row, int count)
{
    const int item = itemAt(row);
    const int end = row + count;
    const auto place = m_items.begin() + row;
    if (row > 0 && comesBefore(item, itemAt(row - 1))) {
        const int to = bisect(0, row, item);
        beginMoveRows({}, row, end - 1, {}, to);
        std::rotate(m_items.begin() + to, place, place + count);
        renumber(to, end);
        endMoveRows();
    } else if (end < rowCount() && comesBefore(itemAt(end), item)) {
        const int to = bisect(end, rowCount(), item);
        beginMoveRows({}, row, end - 1, {}, to);
        std::rotate(place, place + count, m_items.begin() + to);
        renumber(row, to);
        endMoveRows();
    }
}

void OrderedRowsModel::insertRun(int row, const std::vector<int> &items)
{
    if (items.empty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(items.size()) - 1);
    m_items.insert(m_items.begin() + row, items.begin(), items.end());
    for (const int item : items)
        reserveRow(item);
    renumber(row, rowCount());
    endInsertRows();
}

void OrderedRowsModel::removeRun(int row, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, row, row + count - 1);
    const auto first = m_items.begin() + row;
    for (auto gone = first; gone != first + count; ++gone)
        m_rows[static_cast<std::size_t>(*gone)] = -1;
    m_items.erase(first, first + count);
    renumber(row, rowCount());
    endRemoveRows();
}

void OrderedRowsModel::showItems(const std::vector<int> &items)
{
    if (insertRuns(items))
        return;
    std::vector<int> added;
    std::copy_if(
        items.begin(), items.end(), std::back_inserter(added), [this](int item) { return !shows(item); });
    insertRun(rowCount(), added);

    // What goes is moved behind everything else first, so that it can go in one piece.
    std::vector<int> arranged = items;
    std::vector<bool> stays(m_rows.size());
    for (const int item : items)
        stays[static_cast<std::size_t>(item)] = true;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(arranged), [&stays](int item) {
        return !stays[static_cast<std::size_t>(item)];
    });
    if (arranged != m_items)
        rearrange(std::move(arranged));
    const auto size = static_cast<int>(items.size());
    removeRun(size, rowCount() - size);
}

/** The usual case, where what is shown keeps its order and a few runs come in between. False = it is not
 * that. */
bool OrderedRowsModel::insertRuns(const std::vector<int> &items)
{
    struct Run
    {
        int row;
        std::vector<int> items;
    };
    constexpr std::size_t fewRuns = 4;
    std::vector<Run> runs;
    int kept = 0;
    for (int row = 0; row < static_cast<int>(items.size()); ++row) {
        const int item = items[static_cast<std::size_t>(row)];
        if (kept < rowCount() && itemAt(kept) == item) {
            ++kept;
            continue;
        }
        if (shows(item))
            return false;
        if (runs.empty() || runs.back().row + static_cast<int>(runs.back().items.size()) != row)
            runs.push_back({row, {}});
        if (runs.size() > fewRuns)
            return false;
        runs.back().items.push_back(item);
    }
    if (kept != rowCount())
        return false;
    for (const Run &run : runs)
        insertRun(run.row, run.items);
    return true;
}

std::vector<int> OrderedRowsModel::merged(std::vector<int> changed, const std::vector<int> &stale) const
{
    std::vector<bool> isStale(m_rows.size());
    for (const int item : stale) {
        if (item < static_cast<int>(isStale.size()))
            isStale[static_cast<std::size_t>(item)] = true;
    }
    std::vector<int> kept;
    kept.reserve(m_items.size());
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(kept), [&isStale](int item) {
        return !isStale[static_cast<std::size_t>(item)];
    });
    const auto inOrder = [this](int a, int b) { return comesBefore(a, b); };
    std::sort(changed.begin(), changed.end(), inOrder);
    std::vector<int> all;
    all.reserve(kept.size() + changed.size());
    std::merge(kept.begin(), kept.end(), changed.begin(), changed.end(), std::back_inserter(all), inOrder);
    return all;
}

void OrderedRowsModel::announceRows(const std::vector<int> &items)
{
    int first = rowCount();
    int last = -1;
    for (const int item : items) {
        if (const int row = rowOfItem(item); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

void OrderedRowsModel::resetItems(std::vector<int> items)
{
    beginResetModel();
    for (const int item : m_items)
        m_rows[static_cast<std::size_t>(item)] = -1;
    m_items = std::move(items);
    for (const int item : m_items)
        reserveRow(item);
    renumber(0, rowCount());
    endResetModel();
}

void OrderedRowsModel::reserveRow(int item)
{
    if (item >= static_cast<int>(m_rows.size()))
        m_rows.resize(static_cast<std::size_t>(item) + 1, -1);
}

void OrderedRowsModel::renumber(int from, int to)
{
    for (int row = from; row < to; ++row)
        m_rows[static_cast<std::size_t>(itemAt(row))] = row;
}

void OrderedRowsModel::rearrange(std::vector<int> items)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = std::exchange(m_items, std::move(items));
    renumber(0, rowCount());
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(rowOfItem(before[static_cast<std::size_t>(old.row())])));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int OrderedRowsModel::bisect(int from, int to, int item) const
{
    const auto found
        = std::lower_bound(m_items.begin() + from, m_items.begin() + to, item, [this](int a, int b) {
              return comesBefore(a, b);
          });
    return static_cast<int>(found - m_items.begin());
}

} // namespace waypost
