// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclefiltermodel.h"

#include "models/rowranges.h"
#include "models/vehiclelistmodel.h"

#include <algorithm>

namespace waypost {

namespace {

// Up to here rows move one by one, which views can follow; each costs a pass over the row numbers behind it.
constexpr std::size_t singleSteps = 32;
// Telling a view of a few rows that did not change costs less than one more signal.
constexpr int rangeGap = 8;

} // namespace

VehicleFilterModel::VehicleFilterModel(
    const FleetStore &store, const VehicleListModel &source, std::chrono::milliseconds batching,
    QObject *parent)
    : OrderedRowsModel(parent)
    , m_store(store)
    , m_source(source)
    , m_search(store)
    , m_sorter(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(batching);
    connect(&m_timer, &QTimer::timeout, this, &VehicleFilterModel::applyBatch);
    connect(&store, &FleetStore::vehiclesAdded, this, &VehicleFilterModel::onAdded);
    connect(&store, &FleetStore::changed, this, &VehicleFilterModel::onChanged);
    connect(&source, &VehicleListModel::tireHealthAged, this, [this](const std::vector<int> &vehicles) {
        for (const int vehicle : vehicles)
            noteChange(vehicle, VehicleField::Tires);
    });
    if (store.size() > 0)
        onAdded(0, store.size() - 1);
    applyBatch();
}

QVariant VehicleFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_source.value(itemAt(index.row()), role);
}

QHash<int, QByteArray> VehicleFilterModel::roleNames() const
{
    return m_source.roleNames();
}

void VehicleFilterModel::setSearch(const QString &text)
{
    if (text == m_search.text())
        return;
    if (m_search.setText(text))
        applyToAll();
    Q_EMIT searchChanged();
}

void VehicleFilterModel::setChips(Chips chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    applyToAll();
    Q_EMIT chipsChanged();
}

void VehicleFilterModel::toggleChip(int chip, bool add)
{
    const Chips toggled = Chips::fromInt(chip);
    if (add && toggled)
        setChips(m_chips ^ toggled);
    else
        setChips(m_chips == toggled ? Chips(All) : toggled);
}

void VehicleFilterModel::setSortOrder(SortOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    std::vector<int> sorted = items();
    for (const int vehicle : sorted)
        updateKeys(vehicle);
    std::sort(sorted.begin(), sorted.end(), [this](int a, int b) { return comesBefore(a, b); });
    showItems(sorted);
    applyToAll();
    Q_EMIT sortOrderChanged();
}

void VehicleFilterModel::setHold(bool hold)
{
    if (hold == m_hold)
        return;
    m_hold = hold;
    if (!m_hold)
        settle();
    announceCounts();
    Q_EMIT holdChanged();
}

void VehicleFilterModel::showWaiting()
{
    settle();
    announceCounts();
}

int VehicleFilterModel::rowOfStoreRow(int storeRow) const
{
    return rowOfItem(storeRow);
}

int VehicleFilterModel::storeRowAt(int row) const
{
    return row >= 0 && row < rowCount() ? itemAt(row) : -1;
}

bool VehicleFilterModel::comesBefore(int a, int b) const
{
    return m_sorter.comesBefore(a, b, m_order == Attention);
}

void VehicleFilterModel::onAdded(int first, int last)
{
    m_entries.resize(static_cast<std::size_t>(last) + 1);
    m_sorter.appendUntil(last + 1);
    for (int vehicle = first; vehicle <= last; ++vehicle)
        noteChange(vehicle, VehicleField::Identity);
}

void VehicleFilterModel::onChanged(std::span<const VehicleChange> changes)
{
    for (const VehicleChange &change : changes) {
        if (change.row < static_cast<int>(m_entries.size())) // else not announced yet
            noteChange(change.row, change.fields);
    }
}

void VehicleFilterModel::noteChange(int vehicle, VehicleFields fields)
{
    Entry &known = entry(vehicle);
    if (!known.fields)
        m_dirty.push_back(vehicle);
    known.fields |= fields;
    if (!m_timer.isActive())
        m_timer.start();
}

void VehicleFilterModel::applyBatch()
{
    for (const int vehicle : m_dirty)
        refresh(vehicle);
    announceValues();
    if (m_hold)
        updateWaiting();
    else
        settle();
    announceCounts();
}

void VehicleFilterModel::applyToAll()
{
    for (int vehicle = 0; vehicle < static_cast<int>(m_entries.size()); ++vehicle)
        refresh(vehicle);
    settle();
    announceCounts();
}

void VehicleFilterModel::refresh(int vehicle)
{
    Entry &known = entry(vehicle);
    if (known.fields & (VehicleField::Identity | VehicleField::Driver))
        m_search.forget(vehicle);
    known.renamed = known.renamed || (known.fields & VehicleField::Identity);
    if (known.found)
        m_counts.add(known.facts, -1);
    known.facts = factsOf(m_store.columns(), vehicle);
    known.found = m_search.matches(vehicle);
    if (known.found)
        m_counts.add(known.facts, 1);

    const bool shown = shows(vehicle);
    if (!shown)
        updateKeys(vehicle);
    const bool outOfOrder
        = shown && (known.renamed || (m_order == Attention && m_sorter.isRankOutdated(vehicle)));
    if (!known.unsettled && (outOfOrder || shown != accepts(known))) {
        known.unsettled = true;
        m_unsettled.push_back(vehicle);
    }
}

void VehicleFilterModel::announceValues()
{
    VehicleFields fields;
    std::vector<int> rows;
    for (const int vehicle : m_dirty) {
        fields |= std::exchange(entry(vehicle).fields, {});
        if (const int row = rowOfItem(vehicle); row >= 0)
            rows.push_back(row);
    }
    m_dirty.clear();
    std::sort(rows.begin(), rows.end());
    const QList<int> roles = VehicleListModel::rolesOf(fields);
    if (roles.isEmpty())
        return;
    for (const RowRange range : toRanges(rows, rangeGap))
        Q_EMIT dataChanged(index(range.first), index(range.last), roles);
}

void VehicleFilterModel::settle()
{
    const Plan plan = makePlan();
    if (plan.size() <= singleSteps)
        settleSingly(plan);
    else
        settleInBulk(plan);
    updateWaiting();
}

VehicleFilterModel::Plan VehicleFilterModel::makePlan()
{
    Plan plan;
    for (const int vehicle : m_unsettled) {
        Entry &known = entry(vehicle);
        known.unsettled = false;
        if (shows(vehicle))
            (accepts(known) ? plan.moved : plan.gone).push_back(vehicle);
        else if (accepts(known))
            plan.come.push_back(vehicle);
    }
    m_unsettled.clear();
    return plan;
}

void VehicleFilterModel::settleSingly(const Plan &plan)
{
    // One key at a time: bisection needs all other rows in order.
    for (const int vehicle : plan.gone) {
        removeItem(vehicle);
        updateKeys(vehicle);
    }
    for (const int vehicle : plan.moved) {
        updateKeys(vehicle);
        moveItem(vehicle);
    }
    for (const int vehicle : plan.come)
        insertItem(vehicle);
}

void VehicleFilterModel::settleInBulk(const Plan &plan)
{
    std::vector<bool> leaves(m_entries.size());
    for (const std::vector<int> *vehicles : {&plan.gone, &plan.moved}) {
        for (const int vehicle : *vehicles)
            leaves[static_cast<std::size_t>(vehicle)] = true;
    }
    std::vector<int> kept;
    std::copy_if(items().begin(), items().end(), std::back_inserter(kept), [&leaves](int vehicle) {
        return !leaves[static_cast<std::size_t>(vehicle)];
    });
    for (const std::vector<int> *vehicles : {&plan.gone, &plan.moved}) {
        for (const int vehicle : *vehicles)
            updateKeys(vehicle);
    }

    // Sorting the few that changed and merging them in is much less than sorting a fleet.
    const auto before = [this](int a, int b) { return comesBefore(a, b); };
    std::vector<int> placed = plan.moved;
    placed.insert(placed.end(), plan.come.begin(), plan.come.end());
    std::sort(placed.begin(), placed.end(), before);
    std::vector<int> all;
    all.reserve(kept.size() + placed.size());
    std::merge(kept.begin(), kept.end(), placed.begin(), placed.end(), std::back_inserter(all), before);
    showItems(all);
}

void VehicleFilterModel::updateKeys(int vehicle)
{
    m_sorter.update(vehicle, std::exchange(entry(vehicle).renamed, false));
}

void VehicleFilterModel::updateWaiting()
{
    const auto waits = [this](int vehicle) { return !shows(vehicle) && accepts(entry(vehicle)); };
    const auto waiting = static_cast<int>(std::count_if(m_unsettled.cbegin(), m_unsettled.cend(), waits));
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

void VehicleFilterModel::announceCounts()
{
    if (std::exchange(m_announcedRows, rowCount()) != rowCount())
        Q_EMIT countChanged();
    if (std::exchange(m_announced, m_counts) != m_counts)
        Q_EMIT countsChanged();
}

bool VehicleFilterModel::accepts(const Entry &known) const
{
    return known.found && (m_chips == All || (known.facts.toInt() & m_chips.toInt()) != 0);
}

} // namespace waypost
