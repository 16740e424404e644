// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <vector>

namespace waypost {

/**
 * A list model whose rows are a sorted choice of numbered items, changed by proper row moves, insertions and
 * removals.
 *
 * The order comes from comesBefore(), which has to be a strict total order by keys that change only as
 * moveItem() and showItems() say: everything else finds rows by bisection.
 */
class OrderedRowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    explicit OrderedRowsModel(QObject *parent = nullptr);

    [[nodiscard]] virtual bool comesBefore(int a, int b) const = 0;

    [[nodiscard]] const std::vector<int> &items() const { return m_items; }
    [[nodiscard]] int itemAt(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /** Row of an item, -1 while it is not shown. */
    [[nodiscard]] int rowOfItem(int item) const;
    [[nodiscard]] bool shows(int item) const { return rowOfItem(item) >= 0; }

    void insertItem(int item);
    void removeItem(int item);
    /** The key of this one item changed; puts it where it belongs now. */
    void moveItem(int item) { moveRun(rowOfItem(item), 1); }
    /** The keys of neighbours changed alike; puts them, in the order they have, where the first belongs now.
     */
    void moveRun(int row, int count);
    /** Neighbours that belong at this row, in their order. */
    void insertRun(int row, const std::vector<int> &items);
    void removeRun(int row, int count);
    /** Shows exactly these items, given in their new order: a few insertions, or one insertion, one re-layout
     * and one removal. */
    void showItems(const std::vector<int> &items);
    /** The same with a model reset, for when the list becomes another one. */
    void resetItems(std::vector<int> items);
    /** What to show when the keys of @p stale have changed: the rows as they are without those, and @p
     * changed (some of them, in any order) where it belongs now. */
    [[nodiscard]] std::vector<int> merged(std::vector<int> changed, const std::vector<int> &stale) const;
    /** One dataChanged() over those of the items that are shown. */
    void announceRows(const std::vector<int> &items);

private:
    [[nodiscard]] bool insertRuns(const std::vector<int> &items);
    void reserveRow(int item);
    void renumber(int from, int to);
    void rearrange(std::vector<int> items);
    [[nodiscard]] int bisect(int from, int to, int item) const;

    std::vector<int> m_items; // by row
    std::vector<int> m_rows; // by item, -1 = not shown
};

} // namespace waypost
