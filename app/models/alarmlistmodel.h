// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "models/enums.h"
#include "models/orderedrowsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace waypost {

/**
 * The alarms, most urgent first: not acknowledged before acknowledged, then priority, then the newest raise.
 * Shows the open ones of the whole fleet; may be narrowed to one vehicle or widened to the cleared ones.
 *
 * An alarm is open until it is both cleared and acknowledged. @c unackedCount is the open ones that nobody
 * acknowledged, whether they go on or not: the number in every badge.
 */
class AlarmListModel final : public OrderedRowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.alarms or VehicleWatcher.alarms")
    Q_PROPERTY(bool showCleared READ showCleared WRITE setShowCleared NOTIFY showClearedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int unackedCount READ unackedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(waypost::names::priority::Value worstPriority READ worstPriority NOTIFY countsChanged FINAL)
    Q_PROPERTY(int unsavedCount READ unsavedCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int dropped READ dropped NOTIFY countsChanged FINAL)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        VehicleImeiRole,
        VehicleNameRole,
        KindRole, ///< stable key: "sos"
        NameRole, ///< translated, or the server's own words
        SubjectRole, ///< which of several: a tire sensor
        PriorityRole, ///< Priority
        StateRole, ///< AlarmState; in QML alarmState, for every Item has a state of its own
        SourceRole, ///< AlarmSource
        CountRole, ///< raises of this occurrence
        FirstMsRole,
        LastMsRole,
        StoreRowRole, ///< -1 while the vehicle is unknown
        AcknowledgedMsRole, ///< NaN = nobody did
        ClearedMsRole, ///< NaN = it goes on
        SpeedRole, ///< km/h, from a message about it; NaN = none told
        LatRole, ///< degrees, from a message about it; NaN = none told
        LngRole,
        FieldsRole, ///< list of fieldText: what the last message about it said
        MeaningRole, ///< a sentence on what this kind of alarm is
        EndRole, ///< a sentence on what ends it, or ended it
        SavedRole, ///< false: the journal could not take it, and it would not outlast a crash
    };
    Q_ENUM(Role)

    enum class Scope { Fleet, Vehicle };

    /** @param scope Vehicle = empty until showVehicle() names one */
    AlarmListModel(AlarmBook &book, const FleetStore &store, Scope scope, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return names(); }
    [[nodiscard]] static QHash<int, QByteArray> names();
    /** What any alarm of the book has under a Role, shown here or not. */
    [[nodiscard]] QVariant cell(const Alarm &alarm, int role) const;

    [[nodiscard]] AlarmBook &book() const { return m_book; }
    [[nodiscard]] const FleetStore &store() const { return m_store; }

    /** The alarms of that vehicle from now on; for a list with Scope::Vehicle. */
    void showVehicle(const QString &imei);

    [[nodiscard]] bool showCleared() const { return m_showCleared; }
    void setShowCleared(bool show);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int openCount() const { return m_tally.open; }
    [[nodiscard]] int unackedCount() const { return m_tally.unacked; }
    /** Open ones that the journal could not take. */
    [[nodiscard]] int unsavedCount() const { return m_tally.unsaved; }
    /** Alarms of the fleet that were not over and for which there was no room. */
    [[nodiscard]] int dropped() const { return m_book.dropped(); }
    /** The highest priority of the open alarms. */
    [[nodiscard]] names::priority::Value worstPriority() const;

    Q_INVOKABLE void acknowledge(const QString &key);
    /** Everything this list is about: the fleet, or its vehicle. */
    Q_INVOKABLE void acknowledgeAll();
    /** The language changed. */
    void retranslate();

Q_SIGNALS:
    void showClearedChanged();
    void countsChanged();
    void retranslated();

private:
    /** What is known here of one alarm: its sort key as placed, and how it was counted. The book changes
     * first. */
    struct Entry
    {
        bool counted = false;
        bool open = false;
        bool unacked = false;
        bool saved = true;
        AlarmPriority priority = AlarmPriority::None;
        Instant raised; // not the last repeat: rows must not change places under the pointer
    };
    /** Open alarms by priority, so that the worst is known without looking at all of them. */
    struct Tally
    {
        int open = 0;
        int unacked = 0;
        int unsaved = 0;
        std::array<int, 5> openByPriority{};
        void add(const Entry &entry, int step);
        friend bool operator==(const Tally &, const Tally &) = default;
    };

    [[nodiscard]] bool comesBefore(int a, int b) const override;
    void onAlarms(std::span<const AlarmChange> changes);
    void takeOne(const AlarmChange &change);
    void takeMany(std::span<const AlarmChange> changes);
    void onVehicles(std::span<const VehicleChange> changes);
    void rebuild();
    bool recount(int alarm);
    [[nodiscard]] bool accepts(int alarm) const;
    void announceCounts();
    [[nodiscard]] bool concerns(const Alarm &alarm) const;
    [[nodiscard]] int rowOf(const Alarm &alarm) const;
    [[nodiscard]] const Alarm &alarmAt(int alarm) const { return m_book.alarms().at(alarm); }

    AlarmBook &m_book;
    const FleetStore &m_store;
    Scope m_scope;
    QString m_vehicle;
    bool m_showCleared = false;
    std::vector<Entry> m_entries; // by index in the book
    Tally m_tally;
    Tally m_announced;
    int m_announcedRows = 0;
    int m_announcedDropped = 0;
};

} // namespace waypost
