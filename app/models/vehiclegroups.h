// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleetgroup.h"
#include "models/vehiclefacts.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace waypost {

/** The leading letters of a name that goes on with digits, in capitals: "HV 114" is of series "HV". */
[[nodiscard]] QString seriesOf(const QString &name);

/**
 * Which group each vehicle belongs to, and what a group's head says. Counts are kept up by steps, never by
 * looking over the fleet. Groups are numbered from 0 and keep their numbers until setBy(); one that has
 * become empty stays.
 *
 * Like a vehicle, a group has a key it is sorted by that changes only on updateRank().
 */
class VehicleGroups
{
    Q_DECLARE_TR_FUNCTIONS(VehicleGroups)

public:
    enum class By : std::uint8_t { Nothing, Team, Series, Model, State };

    explicit VehicleGroups(const FleetStore &store);

    [[nodiscard]] By by() const { return m_by; }
    /** Forgets all groups: every vehicle has to be asked for and counted anew. */
    void setBy(By by);
    /** Groups show a head. Without that there is one group for all and it has none. */
    [[nodiscard]] bool haveHeads() const { return m_by != By::Nothing; }
    [[nodiscard]] int size() const { return static_cast<int>(m_groups.size()); }

    /** A change of these fields may bring a vehicle into another group. */
    [[nodiscard]] VehicleFields decidingFields() const;
    /** The group of a vehicle; the first of its kind makes the group. */
    [[nodiscard]] int groupOf(int row, VehicleFacts facts);
    /** @param alarmRank see waypost::alarmRank()  @param step 1 = count such a vehicle, -1 = take it back */
    void count(int group, VehicleFacts facts, int alarmRank, int step);
    [[nodiscard]] int sizeOf(int group) const { return at(group).counts.all; }
    /** Groups that were counted in since the last call, each once. */
    [[nodiscard]] std::vector<int> takeCounted();

    /** Whether updateRank() would move the group in the order of attention. */
    [[nodiscard]] bool isRankOutdated(int group) const { return at(group).rank != rankOf(at(group)); }
    void updateRank(int group) { at(group).rank = rankOf(at(group)); }
    [[nodiscard]] bool comesBefore(int a, int b, bool byAttention) const;

    [[nodiscard]] bool isExpanded(int group) const { return at(group).expanded; }
    /** @return whether that is new */
    bool setExpanded(int group, bool expanded);
    /** While somebody searches every group starts open, and what is closed then is not remembered. */
    void setSearching(bool searching);
    /** Closed groups of every kind, in words that outlive the program. */
    [[nodiscard]] QStringList collapsed() const;
    void setCollapsed(const QStringList &groups);

    [[nodiscard]] FleetGroup head(int group) const;

private:
    static constexpr int ranks = quietAlarmRank + 1;
    struct Group
    {
        QString key; ///< what its vehicles have in common; empty = they have none of it
        QCollatorSortKey name;
        int order = 0; ///< goes before the name
        std::uint8_t rank = quietAlarmRank;
        bool expanded = true;
        bool counted = false; ///< listed in m_counted
        VehicleCounts counts;
        std::array<int, ranks> alarms{}; ///< vehicles by alarmRank()
    };

    [[nodiscard]] Group &at(int group) { return m_groups[static_cast<std::size_t>(group)]; }
    [[nodiscard]] const Group &at(int group) const { return m_groups[static_cast<std::size_t>(group)]; }
    [[nodiscard]] static std::uint8_t rankOf(const Group &group);
    [[nodiscard]] QString keyOf(int row) const;
    int add(const QString &key, int order);
    void applyExpansion();
    [[nodiscard]] QString memoryOf(const Group &group) const;
    [[nodiscard]] QString titleOf(const Group &group) const;
    [[nodiscard]] QSet<QString> &closed() { return m_searching ? m_closedInSearch : m_closed; }

    const FleetStore &m_store;
    QCollator m_collator;
    By m_by = By::Nothing;
    bool m_searching = false;
    std::vector<Group> m_groups;
    QHash<QString, int> m_numbers; // by key
    std::vector<int> m_counted;
    QSet<QString> m_closed;
    QSet<QString> m_closedInSearch;
};

} // namespace waypost
