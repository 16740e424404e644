// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How VehicleFilterModel turns what it knows into rows.

#include "models/vehiclefiltermodel.h"

#include <algorithm>

namespace waypost {

namespace {

// Up to here rows move one by one, which views can follow; each costs a pass over the row numbers behind it.
constexpr std::size_t singleSteps = 32;

} // namespace

std::size_t VehicleFilterModel::Plan::size() const
{
    return gone.size() + moved.size() + come.size() + goneGroups.size() + movedGroups.size()
        + newGroups.size();
}

bool VehicleFilterModel::wants(const Entry &known) const
{
    return known.accepted && m_groups.isExpanded(known.group);
}

bool VehicleFilterModel::wantsHead(int group) const
{
    return m_groups.haveHeads() && m_groups.sizeOf(group) > 0;
}

void VehicleFilterModel::noteUnsettled(int vehicle)
{
    if (!std::exchange(entry(vehicle).unsettled, true))
        m_unsettled.push_back(vehicle);
}

void VehicleFilterModel::noteUnsettledGroups(const std::vector<int> &groups)
{
    for (const int group : groups) {
        if (showsHead(group) != wantsHead(group) || m_groups.isRankOutdated(group))
            m_unsettledGroups.push_back(group);
    }
    std::ranges::sort(m_unsettledGroups);
    const auto repeated = std::ranges::unique(m_unsettledGroups);
    m_unsettledGroups.erase(repeated.begin(), repeated.end());
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
        if (showsVehicle(vehicle))
            (wants(known) ? plan.moved : plan.gone).push_back(vehicle);
        else if (wants(known))
            plan.come.push_back(vehicle);
    }
    m_unsettled.clear();
    for (const int group : m_unsettledGroups) {
        if (showsHead(group))
            (wantsHead(group) ? plan.movedGroups : plan.goneGroups).push_back(group);
        else if (wantsHead(group))
            plan.newGroups.push_back(group);
    }
    m_unsettledGroups.clear();
    return plan;
}

/**
 * One key at a time: bisection needs all other rows in order. A group's own key moves its head and all that
 * stands under it together, so those come last.
 */
void VehicleFilterModel::settleSingly(const Plan &plan)
{
    for (const int vehicle : plan.gone) {
        removeItem(itemOf(vehicle));
        updateKeys(vehicle);
    }
    for (const int group : plan.newGroups) {
        m_groups.updateRank(group);
        insertItem(headOf(group));
    }
    for (const int vehicle : plan.moved) {
        updateKeys(vehicle);
        moveItem(itemOf(vehicle));
    }
    for (const int vehicle : plan.come)
        insertItem(itemOf(vehicle));
    for (const int group : plan.goneGroups)
        removeItem(headOf(group));
    for (const int group : plan.movedGroups) {
        const int head = rowOfGroup(group);
        const int rows = 1 + rowsUnder(head);
        m_groups.updateRank(group);
        moveRun(head, rows);
    }
}

void VehicleFilterModel::settleInBulk(const Plan &plan)
{
    showItems(arrange(plan));
}

std::vector<int> VehicleFilterModel::arrange(const Plan &plan)
{
    struct Section
    {
        int group = 0;
        std::vector<int> kept;
        std::vector<int> placed;
    };
    std::vector<Section> sections(static_cast<std::size_t>(m_groups.size()));
    for (std::size_t group = 0; group < sections.size(); ++group)
        sections[group].group = static_cast<int>(group);
    const auto sectionOf
        = [&](int item) -> Section & { return sections[static_cast<std::size_t>(placeOf(item))]; };

    std::vector<bool> leaves(m_entries.size());
    for (const std::vector<int> *vehicles : {&plan.gone, &plan.moved}) {
        for (const int vehicle : *vehicles)
            leaves[static_cast<std::size_t>(vehicle)] = true;
    }
    for (const int item : items()) {
        if (!isHead(item) && !leaves[static_cast<std::size_t>(numberOf(item))])
            sectionOf(item).kept.push_back(item);
    }
    for (const std::vector<int> *vehicles : {&plan.gone, &plan.moved}) {
        for (const int vehicle : *vehicles)
            updateKeys(vehicle);
    }
    for (const std::vector<int> *vehicles : {&plan.moved, &plan.come}) {
        for (const int vehicle : *vehicles)
            sectionOf(itemOf(vehicle)).placed.push_back(itemOf(vehicle));
    }
    for (const std::vector<int> *groups : {&plan.newGroups, &plan.movedGroups}) {
        for (const int group : *groups)
            m_groups.updateRank(group);
    }
    std::ranges::sort(sections, [this](const Section &a, const Section &b) {
        return m_groups.comesBefore(a.group, b.group, m_order == Attention);
    });

    // Sorting the few that changed and merging them in is much less than sorting a fleet.
    const auto before = [this](int a, int b) { return comesBefore(a, b); };
    std::vector<int> all;
    all.reserve(items().size() + plan.come.size() + plan.newGroups.size());
    for (Section &section : sections) {
        if (wantsHead(section.group))
            all.push_back(headOf(section.group));
        std::ranges::sort(section.placed, before);
        std::ranges::merge(section.kept, section.placed, std::back_inserter(all), before);
    }
    return all;
}

void VehicleFilterModel::setExpanded(int group, bool expanded)
{
    if (group < 0 || group >= m_groups.size() || !m_groups.setExpanded(group, expanded))
        return;
    if (showsHead(group)) {
        if (expanded)
            openGroup(group);
        else
            closeGroup(group);
    } else { // it waits as a whole
        for (int vehicle = 0; vehicle < total(); ++vehicle) {
            if (entry(vehicle).group == group && showsVehicle(vehicle) != wants(entry(vehicle)))
                noteUnsettled(vehicle);
        }
    }
    announceHead(group);
    updateWaiting();
    Q_EMIT collapsedChanged();
}

void VehicleFilterModel::openGroup(int group)
{
    std::vector<int> come;
    for (int vehicle = 0; vehicle < total(); ++vehicle) {
        const Entry &known = entry(vehicle);
        if (known.group == group && known.accepted && !showsVehicle(vehicle))
            come.push_back(itemOf(vehicle));
    }
    std::ranges::sort(come, [this](int a, int b) { return comesBefore(a, b); });
    insertRun(rowOfGroup(group) + 1, come);
}

void VehicleFilterModel::closeGroup(int group)
{
    const int head = rowOfGroup(group);
    const int rows = rowsUnder(head);
    const auto first = items().begin() + head + 1;
    const std::vector<int> gone(first, first + rows);
    removeRun(head + 1, rows);
    for (const int item : gone) {
        const int vehicle = numberOf(item);
        updateKeys(vehicle);
        if (wants(entry(vehicle))) // it has changed groups, and was held here
            noteUnsettled(vehicle);
    }
}

int VehicleFilterModel::rowsUnder(int headRow) const
{
    const int group = placeOf(itemAt(headRow));
    const auto first = items().begin() + headRow + 1;
    const auto end
        = std::partition_point(first, items().end(), [&](int item) { return placeOf(item) == group; });
    return static_cast<int>(end - first);
}

void VehicleFilterModel::updateKeys(int vehicle)
{
    Entry &known = entry(vehicle);
    known.place = known.group;
    m_sorter.update(vehicle, std::exchange(known.renamed, false));
}

void VehicleFilterModel::updateWaiting()
{
    auto waiting = static_cast<int>(std::ranges::count_if(
        m_unsettled, [this](int vehicle) { return !showsVehicle(vehicle) && wants(entry(vehicle)); }));
    for (const int group : m_unsettledGroups) {
        if (wantsHead(group) && !showsHead(group) && !m_groups.isExpanded(group))
            waiting += m_groups.sizeOf(group);
    }
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

} // namespace waypost
