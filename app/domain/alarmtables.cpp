// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmtables.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using enum AlarmPriority;

struct KindRow
{
    const char *key;
    const char *name;
    AlarmPriority priority;
    const char *clears = "";
    bool hasRecovery = false;
};

// Priorities are ours: who must act, and how soon. News (None) raise nothing.
constexpr std::array kinds{
    KindRow{"ignition-on", "Ignition on", None},
    KindRow{"parking", "Parked, ignition off", None},
    KindRow{"power-lost", "External power lost", High, "", true},
    KindRow{"battery-low", "Tracker battery low", Medium, "", true},
    KindRow{"sos", "SOS button pressed", Critical},
    KindRow{"overspeed", "Overspeed", Medium},
    KindRow{"towing", "Towed", High},
    KindRow{"address-requested", "Address requested", None},
    KindRow{"anti-theft", "Anti-theft triggered", Critical},
    KindRow{"fill-tank", "Tank filled", None},
    KindRow{"fuel-leak", "Fuel loss", High},
    KindRow{"geofence-out", "Left geofence", Medium},
    KindRow{"geofence-in", "Entered geofence", Low},
    KindRow{"ac-on", "Air conditioning on", None},
    KindRow{"ac-off", "Air conditioning off", None},
    KindRow{"idle-start", "Idling began", None},
    KindRow{"idle-end", "Idling ended", None},
    KindRow{"vibration", "Vibration", Medium},
    KindRow{"invalid-move", "Unauthorised move", High},
    KindRow{"poi-out", "Left point of interest", Low},
    KindRow{"poi-in", "Entered point of interest", Low},
    KindRow{"jamming", "GSM jamming", Critical, "", true},
    KindRow{"jamming-end", "GSM jamming ended", None, "jamming"},
    KindRow{"power-recovered", "External power restored", None, "power-lost"},
    KindRow{"power-low", "External power low", Medium, "", true},
    KindRow{"rude-driver", "Harsh driving", Medium},
    KindRow{"collision", "Collision", Critical, "", true},
    KindRow{"turn-over", "Roll-over", Critical},
    KindRow{"tire-leak", "Tire leaking", High},
    KindRow{"tire-sensor-battery", "Tire sensor battery low", Low},
    KindRow{"tracker-power-low", "Tracker power low", Medium},
    KindRow{"removed", "Tracker removed", High, "", true},
    KindRow{"case-opened", "Tracker case opened", High, "", true},
    KindRow{"box-opened", "Box opened", Medium, "", true},
    KindRow{"fell", "Fell down", High, "", true},
    KindRow{"battery-recovered", "Tracker battery recovered", None, "battery-low"},
    KindRow{"temperature-high", "Inner temperature high", Medium, "", true},
    KindRow{"moved", "Moved", Medium, "", true},
    KindRow{"inclined", "Inclined", Medium, "", true},
    KindRow{"usb-charging", "USB charging began", None},
    KindRow{"usb-charging-end", "USB charging ended", None},
    KindRow{"mounted", "Tracker mounted", None, "removed"},
    KindRow{"case-closed", "Tracker case closed", None, "case-opened"},
    KindRow{"box-closed", "Box closed", None, "box-opened"},
    KindRow{"fall-recovered", "Upright again after fall", None, "fell"},
    KindRow{"temperature-high-end", "Inner temperature no longer high", None, "temperature-high"},
    KindRow{"moved-end", "Movement ended", None, "moved"},
    KindRow{"collision-end", "Collision recovered", None, "collision"},
    KindRow{"inclined-end", "Level again", None, "inclined"},
    KindRow{"powered-on", "Tracker powered on", None},
    KindRow{"temperature-low", "Inner temperature low", Medium, "", true},
    KindRow{"temperature-low-end", "Inner temperature no longer low", None, "temperature-low"},
    KindRow{"tire-hot", "Tire hot", High, "", true},
    // Only words name these: servers of other makers have them.
    KindRow{"tampering", "Tracker tampered with", High},
    KindRow{"antenna-cut", "GPS antenna cut", High},
    KindRow{"fatigue", "Driver fatigue", High},
    KindRow{"door-opened", "Door opened", Medium, "", true},
    KindRow{"door-closed", "Door closed", None, "door-opened"},
    KindRow{"message", "Alarm message", Medium, "", true},
};

// cur_event 2, 3, ...: the vendor's older list of alarm numbers, in its order. Assumed to be still in force.
constexpr std::array numbers{
    "ignition-on",
    "parking",
    "power-lost",
    "battery-low",
    "sos",
    "overspeed",
    "towing",
    "address-requested",
    "anti-theft",
    "fill-tank",
    "fuel-leak",
    "geofence-out",
    "geofence-in",
    "ac-on",
    "ac-off",
    "idle-start",
    "idle-end",
    "vibration",
    "jamming",
    "jamming-end",
    "power-recovered",
    "power-low",
    "rude-driver",
    "collision",
    "turn-over",
    "tire-leak",
    "tire-sensor-battery",
    "tracker-power-low",
    "removed",
    "case-opened",
    "box-opened",
    "fell",
    "battery-recovered",
    "temperature-high",
    "moved",
    "inclined",
    "usb-charging",
    "usb-charging-end",
    "mounted",
    "case-closed",
    "box-closed",
    "fall-recovered",
    "temperature-high-end",
    "moved-end",
    "collision-end",
    "inclined-end",
    "powered-on",
    "temperature-low",
    "temperature-low-end"};
constexpr int firstNumber = 2;
constexpr int lastNumber = 50;
static_assert(firstNumber + static_cast<int>(numbers.size()) - 1 == lastNumber);

// alarm_code, bit 0 first. Documented up to bit 30 with a gap at 14 to 17; bit 31 follows from the codec's
// order.
constexpr std::array bits{
    "ignition-on",
    "parking",
    "power-lost",
    "battery-low",
    "sos",
    "overspeed",
    "towing",
    "address-requested",
    "anti-theft",
    "fill-tank",
    "fuel-leak",
    "geofence-out",
    "geofence-in",
    "ac-on",
    "",
    "",
    "",
    "",
    "ac-off",
    "idle-start",
    "idle-end",
    "vibration",
    "invalid-move",
    "poi-out",
    "poi-in",
    "jamming",
    "jamming-end",
    "power-recovered",
    "power-low",
    "rude-driver",
    "collision",
    "turn-over"};
static_assert(bits.size() == 32);

AlarmKind toKind(const KindRow &row)
{
    return {
        .key = QString::fromLatin1(row.key),
        .name = QString::fromLatin1(row.name),
        .priority = row.priority,
        .clears = QString::fromLatin1(row.clears),
        .hasRecovery = row.hasRecovery};
}

/** Kinds are looked up for every signal of every vehicle: made once, and their texts shared. */
const QHash<QString, AlarmKind> &kindsByKey()
{
    static const QHash<QString, AlarmKind> byKey = [] {
        QHash<QString, AlarmKind> made;
        for (const KindRow &row : kinds)
            made.insert(QString::fromLatin1(row.key), toKind(row));
        return made;
    }();
    return byKey;
}

constexpr auto eventPrefix = "event-"_L1;
constexpr auto bitPrefix = "alarm-bit-"_L1;

AlarmKind unknownKind(QLatin1StringView prefix, const QString &number)
{
    const QString name = prefix == eventPrefix ? u"Event %1"_s : u"Alarm bit %1"_s;
    return {.key = prefix + number, .name = name.arg(number), .priority = Low, .clears = {}, .words = {}};
}

} // namespace

QList<AlarmKind> allAlarmKinds()
{
    return kindsByKey().values();
}

AlarmKind alarmKindFromKey(const QString &key)
{
    if (const auto known = kindsByKey().constFind(key); known != kindsByKey().cend())
        return *known;
    for (const QLatin1StringView prefix : {eventPrefix, bitPrefix}) {
        if (key.startsWith(prefix))
            return unknownKind(prefix, key.sliced(prefix.size()));
    }
    return {.key = key, .name = key, .priority = Low, .clears = {}, .words = {}};
}

AlarmKind alarmKindFromNumber(std::int32_t number)
{
    if (number == 0 || number == 1)
        return {.key = u"none"_s, .name = u"None"_s, .priority = None, .clears = {}, .words = {}};
    if (number >= firstNumber && number <= lastNumber)
        return alarmKindFromKey(QString::fromLatin1(numbers[static_cast<std::size_t>(number - firstNumber)]));
    return unknownKind(eventPrefix, QString::number(number));
}

AlarmKind alarmKindFromBit(int bit)
{
    const bool named
        = bit >= 0 && bit < static_cast<int>(bits.size()) && *bits[static_cast<std::size_t>(bit)];
    if (named)
        return alarmKindFromKey(QString::fromLatin1(bits[static_cast<std::size_t>(bit)]));
    return unknownKind(bitPrefix, QString::number(bit));
}

QList<AlarmKind> alarmKindsFromCode(std::uint32_t code)
{
    QList<AlarmKind> found;
    for (int bit = 0; bit < 32; ++bit) {
        if (code & (1U << bit))
            found.append(alarmKindFromBit(bit));
    }
    return found;
}

QString endingKind(const QString &key)
{
    static const QHash<QString, QString> endings = [] {
        QHash<QString, QString> made;
        for (const KindRow &row : kinds) {
            if (*row.clears)
                made.insert(QString::fromLatin1(row.clears), QString::fromLatin1(row.key));
        }
        return made;
    }();
    return endings.value(key);
}

bool isUnknownNumber(const QString &kind)
{
    return kind.startsWith(eventPrefix) || kind.startsWith(bitPrefix);
}

bool isFreeText(const QString &kind)
{
    return kind == "message"_L1;
}

} // namespace waypost
