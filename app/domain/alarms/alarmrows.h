// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarms/alarm.h"

#include <QHash>

#include <vector>

namespace waypost {

/** How much a book may hold. Nothing a server sends can make it more. */
struct AlarmLimits
{
    int rows = 200'000;
    qsizetype bytes = qsizetype(128) * 1024 * 1024;
    int rowsOfVehicle = 256;
    int unknownOfVehicle = 16; ///< numbers without a known meaning
    int textsOfVehicle = 32; ///< alarms of kind "message"
    int textsOfNone = 1000; ///< those that name no vehicle: they come from the whole fleet
};

/**
 * The rows of an alarm book: found by key and by vehicle, and bounded. A row keeps its index; when there is
 * no room, the least worthy one is given to the new alarm: cleared before open, then the less urgent, then
 * what an operator has seen, then the older. An unacknowledged critical alarm is never given away.
 */
class AlarmRows
{
public:
    explicit AlarmRows(const AlarmLimits &limits = {})
        : m_limits(limits)
    {
    }

    [[nodiscard]] const QList<Alarm> &list() const { return m_list; }
    [[nodiscard]] int size() const { return static_cast<int>(m_list.size()); }
    /** To change anything but key, vehicle and kind; call measure() afterwards. */
    [[nodiscard]] Alarm &at(int index) { return m_list[index]; }
    [[nodiscard]] int indexOf(const QString &key) const { return m_index.value(key, -1); }
    /** Indices of a vehicle's alarms. */
    [[nodiscard]] QList<int> ofVehicle(const QString &vehicle) const { return m_byVehicle.value(vehicle); }

    struct Placed
    {
        int index = -1; ///< -1: there is no room for it
        bool replaced = false;
        QString formerVehicle; ///< whose row it was
    };
    Placed add(const Alarm &alarm);
    /** The row is about another vehicle from now on; its new key must be free. */
    void rename(int index, const QString &key, const QString &vehicle);
    /** Looks up what the row takes now. */
    void measure(int index);
    /** Alarms that were not cleared and had to go, or were not let in. */
    [[nodiscard]] int dropped() const { return m_dropped; }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    [[nodiscard]] int roomInGroup(const Alarm &alarm) const;
    [[nodiscard]] int victimAmong(const QList<int> &rows) const;
    [[nodiscard]] bool mayGoFor(int victim, const Alarm &alarm) const;
    [[nodiscard]] int victimOfAll();
    void findVictims();
    [[nodiscard]] bool isFull() const;
    Placed replace(int victim, const Alarm &alarm);
    void insert(int index);
    void remove(int index);

    AlarmLimits m_limits;
    QList<Alarm> m_list;
    QHash<QString, int> m_index;
    QHash<QString, QList<int>> m_byVehicle;
    std::vector<qsizetype> m_sizes; // by index
    qsizetype m_bytes = 0;
    std::vector<int> m_victims; // found in one walk, least worthy last; looked at again before use
    int m_addsUntilWalk = 0; // the last walk found nothing
    int m_dropped = 0;
};

} // namespace waypost
