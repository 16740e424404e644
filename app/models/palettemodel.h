// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "models/vehiclelistmodel.h"
#include "models/vehiclesearch.h"

#include <QAbstractListModel>

namespace waypost {

/**
 * What the palette offers for the words typed into it: vehicles by name, id, model or driver, and commands.
 * Without words, the vehicles with open alarms and every command. The best hits come first; of a large fleet
 * only some vehicles are rows, and the rest are counted.
 */
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.palette")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int moreVehicles READ moreVehicles NOTIFY countChanged FINAL)

public:
    enum Kind { Vehicle, Command };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind
        TitleRole, ///< the vehicle's name, or the command
        DetailRole, ///< driver and id, or the command's group
        AlarmRole, ///< what the vehicle's most urgent open alarm is called; "" = none
        StoreRowRole, ///< -1 for commands
        CommandIdRole,
        KeyRole, ///< the command's key
        PriorityRole, ///< of the vehicle, as in VehicleListModel; so are the following
        UnackedRole,
        MotionRole,
        FreshnessRole,
        PlacedRole,
        HeadingDegRole,
    };
    Q_ENUM(Role)
    static constexpr int mostVehicles = 8;

    PaletteModel(
        const FleetStore &store, const AlarmBook &book, const VehicleListModel &fleet,
        QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString query() const { return m_search.text(); }
    void setQuery(const QString &query);
    [[nodiscard]] int count() const { return rowCount(); }
    /** Vehicles that match but are no rows. */
    [[nodiscard]] int moreVehicles() const { return m_moreVehicles; }

    /** Call this before begin(), once for each command that is possible now. */
    Q_INVOKABLE void
    addCommand(const QString &id, const QString &text, const QString &group, const QString &key);
    /** The palette opens: looks at the alarms, and shows what there is without words. */
    Q_INVOKABLE void begin();
    /** It is closed: forgets everything. */
    Q_INVOKABLE void end();
    /** For what the model words itself; commands keep the words they were added with until it begins again.
     */
    void retranslate();

Q_SIGNALS:
    void queryChanged();
    void countChanged();

private:
    struct PaletteCommand
    {
        QString id, text, group, key;
        QString folded; ///< text and group, to search in
    };
    /** Rank: smaller is better; 0 = is called exactly so. */
    struct Hit
    {
        Kind kind = Vehicle;
        int index = 0; ///< store row, or place in m_commands
        int rank = 0;
    };

    void refresh();
    [[nodiscard]] std::vector<Hit> findVehicles();
    [[nodiscard]] std::vector<Hit> vehiclesWithAlarms() const;
    [[nodiscard]] std::vector<Hit> findCommands() const;
    [[nodiscard]] int rankOf(int storeRow, const QString &wanted) const;
    [[nodiscard]] QVariant vehicleData(int storeRow, int role) const;
    [[nodiscard]] QVariant commandData(const PaletteCommand &command, int role) const;
    [[nodiscard]] QString detailOf(int storeRow) const;

    const FleetStore &m_store;
    const AlarmBook &m_book;
    const VehicleListModel &m_fleet;
    VehicleSearch m_search;
    std::vector<PaletteCommand> m_commands;
    QHash<int, int> m_worstAlarm; // by store row: index in the book
    std::vector<Hit> m_hits;
    int m_moreVehicles = 0;
};

} // namespace waypost
