// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/** The head of a group in the fleet list. Counts are of the vehicles that pass the filters. */
struct FleetGroup
{
    Q_GADGET
    QML_VALUE_TYPE(fleetGroup)
    Q_PROPERTY(int id MEMBER id FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(bool expanded MEMBER expanded FINAL)
    Q_PROPERTY(int count MEMBER count FINAL)
    Q_PROPERTY(int alarms MEMBER alarms FINAL)
    Q_PROPERTY(int worst MEMBER worst FINAL)
    Q_PROPERTY(bool worstUnacked MEMBER worstUnacked FINAL)
    Q_PROPERTY(int moving MEMBER moving FINAL)
    Q_PROPERTY(int idle MEMBER idle FINAL)
    Q_PROPERTY(int stopped MEMBER stopped FINAL)
    Q_PROPERTY(int silent MEMBER silent FINAL)

public:
    int id = -1; ///< good until the fleet is grouped in another way; -1 = this row is a vehicle
    QString title;
    bool expanded = true;
    int count = 0;
    int alarms = 0; ///< vehicles with an open alarm
    int worst = 0; ///< Priority of the one to look at first
    bool worstUnacked = false;
    int moving = 0;
    int idle = 0;
    int stopped = 0;
    int silent = 0; ///< stale, without a fix, or nobody knows what they do

    friend bool operator==(const FleetGroup &, const FleetGroup &) = default;
};

} // namespace waypost
