// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclegroups.h"

#include "domain/outsidetext.h"
#include "models/readings.h"
#include "models/vehiclesorter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** States in the order of the chips; the last is for who is in none of them. */
constexpr std::array stateFacts{
    VehicleFact::Stale, VehicleFact::NoFix, VehicleFact::Moving, VehicleFact::Idle, VehicleFact::Stopped};

int stateIndex(VehicleFacts facts)
{
    const auto found = std::ranges::find_if(stateFacts, [facts](VehicleFact fact) { return facts & fact; });
    return static_cast<int>(found - stateFacts.begin());
}

/** Names of the ways to group, for the memory of closed groups. */
QLatin1StringView wordOf(VehicleGroups::By by)
{
    constexpr std::array words{""_L1, "team"_L1, "series"_L1, "model"_L1, "state"_L1};
    return words.at(static_cast<std::size_t>(by));
}

} // namespace

QString seriesOf(const QString &name)
{
    const auto end = std::ranges::find_if(name, [](QChar letter) { return !letter.isLetter(); });
    const bool goesOn = std::any_of(end, name.end(), [](QChar letter) { return letter.isDigit(); });
    return goesOn ? name.first(end - name.begin()).toUpper() : QString();
}

VehicleGroups::VehicleGroups(const FleetStore &store)
    : m_store(store)
    , m_collator(fleetCollator())
{
    setBy(By::Nothing);
}

void VehicleGroups::setBy(By by)
{
    m_by = by;
    m_groups.clear();
    m_numbers.clear();
    m_counted.clear();
    if (by == By::Nothing)
        add({}, 0);
    if (by == By::State) {
        for (int state = 0; state <= static_cast<int>(stateFacts.size()); ++state)
            add(QString::number(state), state);
    }
}

VehicleFields VehicleGroups::decidingFields() const
{
    switch (m_by) {
    case By::Nothing:
        break;
    case By::Team:
        return VehicleField::Card;
    case By::Series:
    case By::Model:
        return VehicleField::Identity;
    case By::State:
        return VehicleFields(VehicleField::Freshness) | VehicleField::Position | VehicleField::Motion;
    }
    return {};
}

int VehicleGroups::groupOf(int row, VehicleFacts facts)
{
    if (m_by == By::Nothing)
        return 0;
    if (m_by == By::State)
        return stateIndex(facts);
    const QString key = keyOf(row);
    const auto known = m_numbers.constFind(key);
    return known != m_numbers.constEnd() ? *known : add(key, key.isEmpty() ? 1 : 0);
}

QString VehicleGroups::keyOf(int row) const
{
    const Vehicle &vehicle = m_store.vehicle(row);
    switch (m_by) {
    case By::Team:
        return m_store.card(row).team.trimmed();
    case By::Series:
        return seriesOf(vehicle.displayName());
    case By::Model:
        return toText(vehicle.model.view()).trimmed();
    case By::Nothing:
    case By::State:
        break;
    }
    return {};
}

int VehicleGroups::add(const QString &key, int order)
{
    const int number = size();
    Group group{.key = key, .name = m_collator.sortKey(key), .order = order};
    group.expanded = !closed().contains(memoryOf(group));
    m_groups.push_back(std::move(group));
    m_numbers.insert(key, number);
    return number;
}

void VehicleGroups::count(int group, VehicleFacts facts, int alarmRank, int step)
{
    Group &counted = at(group);
    counted.counts.add(facts, step);
    counted.alarms[static_cast<std::size_t>(alarmRank)] += step;
    if (!std::exchange(counted.counted, true))
        m_counted.push_back(group);
}

std::vector<int> VehicleGroups::takeCounted()
{
    for (const int group : m_counted)
        at(group).counted = false;
    return std::exchange(m_counted, {});
}

std::uint8_t VehicleGroups::rankOf(const Group &group)
{
    const auto worst = std::ranges::find_if(group.alarms, [](int vehicles) { return vehicles > 0; });
    const auto rank = worst - group.alarms.begin();
    return static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(rank, quietAlarmRank));
}

bool VehicleGroups::comesBefore(int a, int b, bool byAttention) const
{
    const Group &first = at(a);
    const Group &second = at(b);
    if (byAttention && first.rank != second.rank)
        return first.rank < second.rank;
    if (first.order != second.order)
        return first.order < second.order;
    const int names = first.name.compare(second.name);
    return names != 0 ? names < 0 : a < b;
}

bool VehicleGroups::setExpanded(int group, bool expanded)
{
    Group &changed = at(group);
    if (!haveHeads() || changed.expanded == expanded)
        return false;
    changed.expanded = expanded;
    if (expanded)
        closed().remove(memoryOf(changed));
    else
        closed().insert(memoryOf(changed));
    return true;
}

void VehicleGroups::setSearching(bool searching)
{
    if (searching == m_searching)
        return;
    m_searching = searching;
    m_closedInSearch.clear();
    applyExpansion();
}

QStringList VehicleGroups::collapsed() const
{
    QStringList groups = m_closed.values();
    groups.sort();
    return groups;
}

void VehicleGroups::setCollapsed(const QStringList &groups)
{
    m_closed = QSet<QString>(groups.begin(), groups.end());
    applyExpansion();
}

void VehicleGroups::applyExpansion()
{
    for (Group &group : m_groups)
        group.expanded = !haveHeads() || !closed().contains(memoryOf(group));
}

QString VehicleGroups::memoryOf(const Group &group) const
{
    return wordOf(m_by) + u'/' + group.key;
}

QString VehicleGroups::titleOf(const Group &group) const
{
    if (m_by == By::State) {
        const std::array words{tr("Stale"), tr("No fix"),  tr("Moving"),
                               tr("Idle"),  tr("Stopped"), tr("Motion unknown")};
        return words.at(static_cast<std::size_t>(group.order));
    }
    if (!group.key.isEmpty())
        return shownName(group.key);
    return m_by == By::Team ? tr("No team") : m_by == By::Series ? tr("No series") : tr("Model unknown");
}

FleetGroup VehicleGroups::head(int group) const
{
    const Group &shown = at(group);
    const VehicleCounts &counts = shown.counts;
    const int rank = rankOf(shown);
    FleetGroup head;
    head.id = group;
    head.title = titleOf(shown);
    head.expanded = shown.expanded;
    head.count = counts.all;
    head.alarms = counts.alarm;
    head.worst = static_cast<int>(priorityOfAlarmRank(rank));
    head.worstUnacked = isUnackedAlarmRank(rank);
    head.moving = counts.moving;
    head.idle = counts.idle;
    head.stopped = counts.stopped;
    head.silent = counts.all - counts.moving - counts.idle - counts.stopped;
    return head;
}

} // namespace waypost
