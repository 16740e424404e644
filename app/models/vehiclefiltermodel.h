// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rowmask.h"
#include "models/orderedrowsmodel.h"
#include "models/vehiclegroups.h"
#include "models/vehiclesearch.h"
#include "models/vehiclesorter.h"

#include <QTimer>

#include <chrono>

namespace waypost {

class VehicleListModel;

/**
 * The fleet list as a person looks at it: searched, filtered by chips, grouped, sorted. A row is a vehicle or
 * the head of a group; the vehicles of a closed group have no rows, but its head counts them.
 *
 * Changes are gathered and applied together a few times a second, as row moves, insertions and removals, so
 * that 10,000 changes a second in a fleet of 100,000 cost little. While @c hold is set nothing moves: values
 * go on changing in place, and new rows wait. What the user changes (search, chips, order, groups) shows at
 * once.
 */
class VehicleFilterModel final : public OrderedRowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.fleetView")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(Chips chips READ chips WRITE setChips NOTIFY chipsChanged FINAL)
    Q_PROPERTY(SortOrder sortOrder READ sortOrder WRITE setSortOrder NOTIFY sortOrderChanged FINAL)
    Q_PROPERTY(Grouping grouping READ grouping WRITE setGrouping NOTIFY groupingChanged FINAL)
    /** Closed groups of every grouping, in words to be kept and given back. */
    Q_PROPERTY(QStringList collapsed READ collapsed WRITE setCollapsed NOTIFY collapsedChanged FINAL)
    Q_PROPERTY(bool hold READ hold WRITE setHold NOTIFY holdChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)
    /** Something narrows the list: a search or a chip. */
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filteredChanged FINAL)
    /** What passes search and chips, for those who show the whole fleet. */
    Q_PROPERTY(waypost::RowMask *mask READ mask CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL)
    Q_PROPERTY(int countAll READ countAll NOTIFY countsChanged FINAL)
    Q_PROPERTY(int countAlarm READ countAlarm NOTIFY countsChanged FINAL)
    Q_PROPERTY(int countStale READ countStale NOTIFY countsChanged FINAL)
    Q_PROPERTY(int countNoFix READ countNoFix NOTIFY countsChanged FINAL)
    Q_PROPERTY(int countMoving READ countMoving NOTIFY countsChanged FINAL)
    Q_PROPERTY(int countIdle READ countIdle NOTIFY countsChanged FINAL)
    Q_PROPERTY(int countStopped READ countStopped NOTIFY countsChanged FINAL)

public:
    enum Chip {
        All = 0,
        Alarm = int(VehicleFact::Alarm),
        Stale = int(VehicleFact::Stale),
        NoFix = int(VehicleFact::NoFix),
        Moving = int(VehicleFact::Moving),
        Idle = int(VehicleFact::Idle),
        Stopped = int(VehicleFact::Stopped),
    };
    Q_ENUM(Chip)
    Q_DECLARE_FLAGS(Chips, Chip)
    Q_FLAG(Chips)
    enum SortOrder { Attention, Name };
    Q_ENUM(SortOrder)
    enum Grouping {
        Ungrouped = int(VehicleGroups::By::Nothing),
        ByTeam = int(VehicleGroups::By::Team),
        BySeries = int(VehicleGroups::By::Series),
        ByModel = int(VehicleGroups::By::Model),
        ByState = int(VehicleGroups::By::State),
    };
    Q_ENUM(Grouping)
    /** After the vehicles' own roles. */
    enum Role { GroupRole = Qt::UserRole + 1000 /**< FleetGroup */ };

    /** @param batching how long changes are gathered; 0 = until the event loop is reached again. */
    VehicleFilterModel(
        const FleetStore &store, const VehicleListModel &source,
        std::chrono::milliseconds batching = std::chrono::milliseconds(250), QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString search() const { return m_search.text(); }
    void setSearch(const QString &text);
    [[nodiscard]] Chips chips() const { return m_chips; }
    void setChips(Chips chips);
    /** @param add false: show this chip alone (again: show all); true: add or take away this one. */
    Q_INVOKABLE void toggleChip(int chip, bool add);
    [[nodiscard]] bool isFiltered() const { return m_mask.isActive(); }
    [[nodiscard]] RowMask *mask() { return &m_mask; }
    [[nodiscard]] SortOrder sortOrder() const { return m_order; }
    void setSortOrder(SortOrder order);
    [[nodiscard]] Grouping grouping() const { return Grouping(m_groups.by()); }
    void setGrouping(Grouping grouping);
    [[nodiscard]] QStringList collapsed() const { return m_groups.collapsed(); }
    void setCollapsed(const QStringList &groups);
    [[nodiscard]] bool hold() const { return m_hold; }
    void setHold(bool hold);
    /** How many vehicles would appear if nothing were held. */
    [[nodiscard]] int waiting() const { return m_waiting; }
    /** Lets what waits come in although the list is held. */
    Q_INVOKABLE void showWaiting();

    /** Vehicles that pass search and chips, whether they have a row or are counted by a closed group. */
    [[nodiscard]] int count() const { return m_accepted; }
    /** Vehicles of the fleet. */
    [[nodiscard]] int total() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int countAll() const { return m_counts.all; }
    [[nodiscard]] int countAlarm() const { return m_counts.alarm; }
    [[nodiscard]] int countStale() const { return m_counts.stale; }
    [[nodiscard]] int countNoFix() const { return m_counts.noFix; }
    [[nodiscard]] int countMoving() const { return m_counts.moving; }
    [[nodiscard]] int countIdle() const { return m_counts.idle; }
    [[nodiscard]] int countStopped() const { return m_counts.stopped; }

    /** Row in this list, -1 while the vehicle is filtered out or its group is closed. */
    Q_INVOKABLE [[nodiscard]] int rowOfStoreRow(int storeRow) const;
    /** The other way, -1 if there is no such row or it is the head of a group. */
    Q_INVOKABLE [[nodiscard]] int storeRowAt(int row) const;
    /** The topmost vehicle, -1 if none is shown. */
    Q_INVOKABLE [[nodiscard]] int firstStoreRow() const;
    /** Opens the vehicle's group if it has to be, and returns the row; -1 while it is filtered out. */
    Q_INVOKABLE int reveal(int storeRow);

    /** The group that a row belongs to or is the head of; -1 without groups. */
    Q_INVOKABLE [[nodiscard]] int groupAt(int row) const;
    /** Row of a group's head, -1 if it has none. */
    Q_INVOKABLE [[nodiscard]] int rowOfGroup(int group) const;
    Q_INVOKABLE [[nodiscard]] bool isExpanded(int group) const;
    /** Opens or closes a group; everything else stays where it is, even while held. */
    Q_INVOKABLE void setExpanded(int group, bool expanded);

    /** The language has changed: groups have other words. */
    void retranslate() { announceHeads(); }

Q_SIGNALS:
    void searchChanged();
    void chipsChanged();
    void filteredChanged();
    void sortOrderChanged();
    void groupingChanged();
    void collapsedChanged();
    void holdChanged();
    void waitingChanged();
    void countChanged();
    void countsChanged();

private:
    /** What is known here of one vehicle. */
    struct Entry
    {
        VehicleFacts facts;
        VehicleFields fields; ///< changed since the last batch, which lists it in m_dirty
        int group = -1; ///< where it belongs and is counted; -1 = not asked yet
        int place = -1; ///< group under which it is sorted
        std::uint8_t alarmRank = quietAlarmRank;
        bool found = false; ///< matches the search, and is counted
        bool accepted = false; ///< passes the chips too, and is counted in its group
        bool renamed = false; ///< the key of its name is out of date
        bool unsettled = false; ///< its place may be wrong; listed in m_unsettled

        [[nodiscard]] bool countsLike(const Entry &other) const
        {
            return facts == other.facts && group == other.group && alarmRank == other.alarmRank
                && found == other.found && accepted == other.accepted;
        }
    };
    /** What has to happen to make all places right. */
    struct Plan
    {
        std::vector<int> gone, moved, come; ///< vehicles
        std::vector<int> goneGroups, movedGroups, newGroups;
        [[nodiscard]] std::size_t size() const;
    };

    // Items of the base are vehicles (even) and heads of groups (odd).
    [[nodiscard]] static int itemOf(int vehicle) { return 2 * vehicle; }
    [[nodiscard]] static int headOf(int group) { return 2 * group + 1; }
    [[nodiscard]] static bool isHead(int item) { return item % 2 != 0; }
    [[nodiscard]] static int numberOf(int item) { return item / 2; }
    [[nodiscard]] bool showsVehicle(int vehicle) const { return shows(itemOf(vehicle)); }
    [[nodiscard]] bool showsHead(int group) const { return shows(headOf(group)); }

    [[nodiscard]] bool comesBefore(int a, int b) const override;
    [[nodiscard]] int placeOf(int item) const;
    [[nodiscard]] QVariant headValue(int group, int role) const;

    // From changes to what is known
    void onAdded(int first, int last);
    void onChanged(std::span<const VehicleChange> changes);
    void noteChange(int vehicle, VehicleFields fields);
    void applyBatch();
    void applyToAll();
    void refresh(int vehicle);
    void count(const Entry &known, int step);
    void setFiltered();
    [[nodiscard]] bool accepts(const Entry &entry) const;
    [[nodiscard]] Entry &entry(int vehicle) { return m_entries[static_cast<std::size_t>(vehicle)]; }
    [[nodiscard]] const Entry &entry(int vehicle) const
    {
        return m_entries[static_cast<std::size_t>(vehicle)];
    }

    // From what is known to rows; see vehiclefilterrows.cpp
    [[nodiscard]] bool wants(const Entry &entry) const;
    [[nodiscard]] bool wantsHead(int group) const;
    void noteUnsettled(int vehicle);
    void noteUnsettledGroups(const std::vector<int> &groups);
    void settle();
    [[nodiscard]] Plan makePlan();
    void settleSingly(const Plan &plan);
    void settleInBulk(const Plan &plan);
    [[nodiscard]] std::vector<int> arrange(const Plan &plan);
    void openGroup(int group);
    void closeGroup(int group);
    [[nodiscard]] int rowsUnder(int headRow) const;
    void updateKeys(int vehicle);
    void updateWaiting();

    // To whoever looks
    void announceValues();
    void announceGroups();
    void announceHead(int group);
    void announceHeads();
    void announceCounts();

    const FleetStore &m_store;
    const VehicleListModel &m_source;
    VehicleSearch m_search;
    VehicleSorter m_sorter;
    VehicleGroups m_groups;
    RowMask m_mask{nullptr};
    Chips m_chips = All;
    SortOrder m_order = Attention;
    bool m_hold = false;
    int m_waiting = 0;
    int m_accepted = 0;
    VehicleCounts m_counts;
    VehicleCounts m_announced;
    std::pair<int, int> m_announcedSizes; // count(), total()
    QTimer m_timer;
    std::vector<Entry> m_entries; // by store row
    std::vector<int> m_dirty;
    std::vector<int> m_unsettled;
    std::vector<int> m_unsettledGroups; // each once
};

} // namespace waypost

Q_DECLARE_OPERATORS_FOR_FLAGS(waypost::VehicleFilterModel::Chips)
