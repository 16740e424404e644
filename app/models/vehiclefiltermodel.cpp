// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclefiltermodel.h"

#include "models/readings.h"
#include "models/rowranges.h"
#include "models/vehiclelistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

// Telling a view of a few rows that did not change costs less than one more signal.
constexpr int rangeGap = 8;

constexpr VehicleFields searchedFields
    = VehicleFields(VehicleField::Identity) | VehicleField::Card | VehicleField::Driver;

} // namespace

VehicleFilterModel::VehicleFilterModel(
    const FleetStore &store, const VehicleListModel &source, std::chrono::milliseconds batching,
    QObject *parent)
    : OrderedRowsModel(parent)
    , m_store(store)
    , m_source(source)
    , m_search(store)
    , m_sorter(store)
    , m_groups(store)
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
    const int item = itemAt(index.row());
    if (isHead(item))
        return headValue(numberOf(item), role);
    return role == GroupRole ? QVariant::fromValue(FleetGroup()) : m_source.value(numberOf(item), role);
}

/** A head answers to a vehicle's roles too, with values of their types: a view's delegate has to be one. */
QVariant VehicleFilterModel::headValue(int group, int role) const
{
    switch (role) {
    case GroupRole:
        return QVariant::fromValue(m_groups.head(group));
    case Qt::DisplayRole:
    case VehicleListModel::NameRole:
        return m_groups.head(group).title;
    case VehicleListModel::StoreRowRole:
        return -1;
    case VehicleListModel::ImeiRole:
    case VehicleListModel::ModelRole:
    case VehicleListModel::DriverRole:
        return QString();
    case VehicleListModel::HeadingDegRole:
    case VehicleListModel::SpeedKmhRole:
    case VehicleListModel::ReportMsRole:
        return notReported;
    case VehicleListModel::AlarmUnackedRole:
        return false;
    default:
        return m_source.roleNames().contains(role) ? QVariant(0) : QVariant();
    }
}

QHash<int, QByteArray> VehicleFilterModel::roleNames() const
{
    QHash<int, QByteArray> names = m_source.roleNames();
    names.insert(GroupRole, "group"_ba);
    return names;
}

void VehicleFilterModel::setSearch(const QString &text)
{
    if (text == m_search.text())
        return;
    if (m_search.setText(text)) {
        m_groups.setSearching(!m_search.isEmpty());
        setFiltered();
        applyToAll();
        announceHeads(); // open or closed as they now are
    }
    Q_EMIT searchChanged();
}

void VehicleFilterModel::setChips(Chips chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    setFiltered();
    applyToAll();
    Q_EMIT chipsChanged();
}

void VehicleFilterModel::setFiltered()
{
    const bool filtered = m_chips != All || !m_search.isEmpty();
    if (filtered == isFiltered())
        return;
    m_mask.setActive(filtered);
    Q_EMIT filteredChanged();
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
    settle();
    m_order = order;
    Plan plan; // all of it, because no row is in order any more
    for (const int item : items())
        (isHead(item) ? plan.movedGroups : plan.moved).push_back(numberOf(item));
    settleInBulk(plan);
    announceCounts();
    Q_EMIT sortOrderChanged();
}

void VehicleFilterModel::setGrouping(Grouping grouping)
{
    if (grouping == this->grouping())
        return;
    resetItems({});
    m_groups.setBy(VehicleGroups::By(grouping));
    m_unsettledGroups.clear();
    m_accepted = 0;
    for (Entry &known : m_entries) {
        known.group = -1;
        known.accepted = false;
    }
    applyToAll();
    Q_EMIT groupingChanged();
}

void VehicleFilterModel::setCollapsed(const QStringList &groups)
{
    if (groups == collapsed())
        return;
    m_groups.setCollapsed(groups);
    applyToAll();
    announceHeads();
    Q_EMIT collapsedChanged();
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
    return storeRow < 0 ? -1 : rowOfItem(itemOf(storeRow));
}

int VehicleFilterModel::storeRowAt(int row) const
{
    return row >= 0 && row < rowCount() && !isHead(itemAt(row)) ? numberOf(itemAt(row)) : -1;
}

int VehicleFilterModel::firstStoreRow() const
{
    const auto first = std::ranges::find_if_not(items(), &VehicleFilterModel::isHead);
    return first == items().end() ? -1 : numberOf(*first);
}

int VehicleFilterModel::reveal(int storeRow)
{
    if (storeRow < 0 || storeRow >= total() || !entry(storeRow).accepted)
        return -1;
    if (!showsVehicle(storeRow))
        setExpanded(entry(storeRow).group, true);
    if (!showsVehicle(storeRow)) // it waits
        showWaiting();
    return rowOfStoreRow(storeRow);
}

int VehicleFilterModel::groupAt(int row) const
{
    return row >= 0 && row < rowCount() && m_groups.haveHeads() ? placeOf(itemAt(row)) : -1;
}

int VehicleFilterModel::rowOfGroup(int group) const
{
    return group < 0 ? -1 : rowOfItem(headOf(group));
}

bool VehicleFilterModel::isExpanded(int group) const
{
    return group >= 0 && group < m_groups.size() && m_groups.isExpanded(group);
}

bool VehicleFilterModel::comesBefore(int a, int b) const
{
    const bool byAttention = m_order == Attention;
    const int first = placeOf(a);
    const int second = placeOf(b);
    if (first != second)
        return m_groups.comesBefore(first, second, byAttention);
    if (isHead(a) || isHead(b))
        return isHead(a) && !isHead(b);
    return m_sorter.comesBefore(numberOf(a), numberOf(b), byAttention);
}

int VehicleFilterModel::placeOf(int item) const
{
    return isHead(item) ? numberOf(item) : entry(numberOf(item)).place;
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
    announceGroups();
    // An empty list has nothing that could move away under somebody.
    if (m_hold && rowCount() > 0)
        updateWaiting();
    else
        settle();
    announceCounts();
}

void VehicleFilterModel::applyToAll()
{
    for (int vehicle = 0; vehicle < total(); ++vehicle)
        refresh(vehicle);
    announceGroups();
    settle();
    announceCounts();
}

void VehicleFilterModel::refresh(int vehicle)
{
    Entry &known = entry(vehicle);
    if (known.fields.testAnyFlags(searchedFields))
        m_search.forget(vehicle);
    known.renamed = known.renamed || known.fields.testFlag(VehicleField::Identity);
    const Entry before = known;
    known.facts = factsOf(m_store.columns(), vehicle);
    known.alarmRank = static_cast<std::uint8_t>(alarmRank(m_store.columns(), vehicle));
    known.found = m_search.matches(vehicle);
    known.accepted = accepts(known);
    if (known.group < 0 || known.fields.testAnyFlags(m_groups.decidingFields()))
        known.group = m_groups.groupOf(vehicle, known.facts);
    if (!before.countsLike(known)) {
        count(before, -1);
        count(known, 1);
    }
    m_mask.set(vehicle, known.accepted);

    const bool shown = showsVehicle(vehicle);
    if (!shown)
        updateKeys(vehicle);
    const bool outOfOrder = shown
        && (known.renamed || known.place != known.group
            || (m_order == Attention && m_sorter.isRankOutdated(vehicle)));
    if (outOfOrder || shown != wants(known))
        noteUnsettled(vehicle);
}

void VehicleFilterModel::count(const Entry &known, int step)
{
    if (known.found)
        m_counts.add(known.facts, step);
    if (!known.accepted)
        return;
    m_accepted += step;
    m_groups.count(known.group, known.facts, known.alarmRank, step);
}

bool VehicleFilterModel::accepts(const Entry &known) const
{
    return known.found && (m_chips == All || (known.facts.toInt() & m_chips.toInt()) != 0);
}

void VehicleFilterModel::announceValues()
{
    VehicleFields fields;
    std::vector<int> rows;
    for (const int vehicle : m_dirty) {
        fields |= std::exchange(entry(vehicle).fields, {});
        if (const int row = rowOfStoreRow(vehicle); row >= 0)
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

void VehicleFilterModel::announceGroups()
{
    const std::vector<int> counted = m_groups.takeCounted();
    for (const int group : counted)
        announceHead(group);
    noteUnsettledGroups(counted);
}

void VehicleFilterModel::announceHead(int group)
{
    if (const int row = rowOfGroup(group); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {GroupRole, Qt::DisplayRole, VehicleListModel::NameRole});
}

void VehicleFilterModel::announceCounts()
{
    m_mask.announce();
    const std::pair<int, int> sizes{count(), total()};
    if (std::exchange(m_announcedSizes, sizes) != sizes)
        Q_EMIT countChanged();
    if (std::exchange(m_announced, m_counts) != m_counts)
        Q_EMIT countsChanged();
}

void VehicleFilterModel::announceHeads()
{
    for (int group = 0; group < m_groups.size(); ++group)
        announceHead(group);
}

} // namespace waypost
