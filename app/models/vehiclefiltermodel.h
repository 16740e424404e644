// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/orderedrowsmodel.h"
#include "models/vehiclefacts.h"
#include "models/vehiclesearch.h"
#include "models/vehiclesorter.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace waypost {

class VehicleListModel;

/**
 * The fleet list as a person looks at it: searched, filtered by chips, sorted.
 *
 * Changes are gathered and applied together a few times a second, as row moves, insertions and removals, so
 * that 10,000 changes a second in a fleet of 100,000 cost little. While @c hold is set nothing moves: values
 * go on changing in place, and new rows wait. What the user changes (search, chips, order) shows at once.
 */
class VehicleFilterModel final : public OrderedRowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.fleetView")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(Chips chips READ chips WRITE setChips NOTIFY chipsChanged FINAL)
    Q_PROPERTY(SortOrder sortOrder READ sortOrder WRITE setSortOrder NOTIFY sortOrderChanged FINAL)
    Q_PROPERTY(bool hold READ hold WRITE setHold NOTIFY holdChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
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
    [[nodiscard]] SortOrder sortOrder() const { return m_order; }
    void setSortOrder(SortOrder order);
    [[nodiscard]] bool hold() const { return m_hold; }
    void setHold(bool hold);
    /** How many rows would appear if nothing were held. */
    [[nodiscard]] int waiting() const { return m_waiting; }
    /** Lets what waits come in although the list is held. */
    Q_INVOKABLE void showWaiting();

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int countAll() const { return m_counts.all; }
    [[nodiscard]] int countAlarm() const { return m_counts.alarm; }
    [[nodiscard]] int countStale() const { return m_counts.stale; }
    [[nodiscard]] int countNoFix() const { return m_counts.noFix; }
    [[nodiscard]] int countMoving() const { return m_counts.moving; }
    [[nodiscard]] int countIdle() const { return m_counts.idle; }
    [[nodiscard]] int countStopped() const { return m_counts.stopped; }

    /** Row in this list, -1 while the vehicle is filtered out. */
    Q_INVOKABLE [[nodiscard]] int rowOfStoreRow(int storeRow) const;
    /** The other way, -1 if there is no such row. */
    Q_INVOKABLE [[nodiscard]] int storeRowAt(int row) const;

Q_SIGNALS:
    void searchChanged();
    void chipsChanged();
    void sortOrderChanged();
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
        bool found = false; ///< matches the search, and is counted
        bool renamed = false; ///< the key of its name is out of date
        bool unsettled = false; ///< its place may be wrong; listed in m_unsettled
    };
    /** What has to happen to make all places right. */
    struct Plan
    {
        std::vector<int> gone, moved, come;
        [[nodiscard]] std::size_t size() const { return gone.size() + moved.size() + come.size(); }
    };

    [[nodiscard]] bool comesBefore(int a, int b) const override;
    void onAdded(int first, int last);
    void onChanged(std::span<const VehicleChange> changes);
    void noteChange(int vehicle, VehicleFields fields);
    void applyBatch();
    void applyToAll();
    void refresh(int vehicle);
    void announceValues();
    void settle();
    void settleSingly(const Plan &plan);
    void settleInBulk(const Plan &plan);
    void updateKeys(int vehicle);
    void updateWaiting();
    void announceCounts();
    [[nodiscard]] Plan makePlan();
    [[nodiscard]] bool accepts(const Entry &entry) const;
    [[nodiscard]] Entry &entry(int vehicle) { return m_entries[static_cast<std::size_t>(vehicle)]; }

    const FleetStore &m_store;
    const VehicleListModel &m_source;
    VehicleSearch m_search;
    VehicleSorter m_sorter;
    Chips m_chips = All;
    SortOrder m_order = Attention;
    bool m_hold = false;
    int m_waiting = 0;
    VehicleCounts m_counts;
    VehicleCounts m_announced;
    int m_announcedRows = 0;
    QTimer m_timer;
    std::vector<Entry> m_entries; // by store row
    std::vector<int> m_dirty;
    std::vector<int> m_unsettled;
};

} // namespace waypost

Q_DECLARE_OPERATORS_FOR_FLAGS(waypost::VehicleFilterModel::Chips)
