// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"

#include <QList>
#include <QString>

namespace waypost {

/**
 * What kinds of alarm there are: a stable key ("sos", "event-77"), an English name, how urgent it is and what
 * ends it. Kinds with priority None are news, not alarms (ignition on, air-conditioning off): they raise
 * nothing.
 */
struct AlarmKind
{
    QString key;
    QString name; ///< English; shown through tr() in context "AlarmKind"
    AlarmPriority priority = AlarmPriority::Medium;
    QString clears; ///< key of the kind that this one ends; empty = none
    bool hasRecovery
        = false; ///< another number ends it; else it ends with the first report that does not repeat it
    /** What tells two alarms of this kind apart beside their vehicle: a free text's words. Part of the key.
     */
    QString words;
};

/** The meaning of `cur_event` (assumed: the vendor's older codec list). Unknown numbers are "event-N",
 * priority Low. */
[[nodiscard]] AlarmKind alarmKindFromNumber(std::int32_t number);
/** The meaning of bit 0..31 of `alarm_code` (documented to bit 30). Unknown bits are "alarm-bit-N", priority
 * Low. */
[[nodiscard]] AlarmKind alarmKindFromBit(int bit);
/** Every kind whose bit is set in an alarm_code, lowest bit first. */
[[nodiscard]] QList<AlarmKind> alarmKindsFromCode(std::uint32_t code);
/** Every kind that has a name of its own. */
[[nodiscard]] QList<AlarmKind> allAlarmKinds();
/** By key, for kinds that our own rules and the sensors raise as well ("tire-hot", "battery-low"). */
[[nodiscard]] AlarmKind alarmKindFromKey(const QString &key);
/** Key of the kind that ends this one ("sos" has none, "jamming" ends with "jamming-end"); empty = none does.
 */
[[nodiscard]] QString endingKind(const QString &key);
/** A number or bit without a known meaning. */
[[nodiscard]] bool isUnknownNumber(const QString &kind);
/** The one kind of all alarms of which there is no more than the sender's words. */
[[nodiscard]] bool isFreeText(const QString &kind);

} // namespace waypost
