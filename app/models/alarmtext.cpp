// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarmtext.h"

#include "domain/outsidetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waypost {

namespace {

// Every English name of the domain's alarm tables. It stands here once more for lupdate's sake: the domain's
// own table is the authority, and a test compares the two.
constexpr std::array alarmNames{
    QT_TRANSLATE_NOOP("AlarmKind", "Ignition on"),
    QT_TRANSLATE_NOOP("AlarmKind", "Parked, ignition off"),
    QT_TRANSLATE_NOOP("AlarmKind", "External power lost"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker battery low"),
    QT_TRANSLATE_NOOP("AlarmKind", "SOS button pressed"),
    QT_TRANSLATE_NOOP("AlarmKind", "Overspeed"),
    QT_TRANSLATE_NOOP("AlarmKind", "Towed"),
    QT_TRANSLATE_NOOP("AlarmKind", "Address requested"),
    QT_TRANSLATE_NOOP("AlarmKind", "Anti-theft triggered"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tank filled"),
    QT_TRANSLATE_NOOP("AlarmKind", "Fuel loss"),
    QT_TRANSLATE_NOOP("AlarmKind", "Left geofence"),
    QT_TRANSLATE_NOOP("AlarmKind", "Entered geofence"),
    QT_TRANSLATE_NOOP("AlarmKind", "Air conditioning on"),
    QT_TRANSLATE_NOOP("AlarmKind", "Air conditioning off"),
    QT_TRANSLATE_NOOP("AlarmKind", "Idling began"),
    QT_TRANSLATE_NOOP("AlarmKind", "Idling ended"),
    QT_TRANSLATE_NOOP("AlarmKind", "Vibration"),
    QT_TRANSLATE_NOOP("AlarmKind", "Unauthorised move"),
    QT_TRANSLATE_NOOP("AlarmKind", "Left point of interest"),
    QT_TRANSLATE_NOOP("AlarmKind", "Entered point of interest"),
    QT_TRANSLATE_NOOP("AlarmKind", "GSM jamming"),
    QT_TRANSLATE_NOOP("AlarmKind", "GSM jamming ended"),
    QT_TRANSLATE_NOOP("AlarmKind", "External power restored"),
    QT_TRANSLATE_NOOP("AlarmKind", "External power low"),
    QT_TRANSLATE_NOOP("AlarmKind", "Harsh driving"),
    QT_TRANSLATE_NOOP("AlarmKind", "Collision"),
    QT_TRANSLATE_NOOP("AlarmKind", "Roll-over"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tire leaking"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tire sensor battery low"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker power low"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker removed"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker case opened"),
    QT_TRANSLATE_NOOP("AlarmKind", "Box opened"),
    QT_TRANSLATE_NOOP("AlarmKind", "Fell down"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker battery recovered"),
    QT_TRANSLATE_NOOP("AlarmKind", "Inner temperature high"),
    QT_TRANSLATE_NOOP("AlarmKind", "Moved"),
    QT_TRANSLATE_NOOP("AlarmKind", "Inclined"),
    QT_TRANSLATE_NOOP("AlarmKind", "USB charging began"),
    QT_TRANSLATE_NOOP("AlarmKind", "USB charging ended"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker mounted"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker case closed"),
    QT_TRANSLATE_NOOP("AlarmKind", "Box closed"),
    QT_TRANSLATE_NOOP("AlarmKind", "Upright again after fall"),
    QT_TRANSLATE_NOOP("AlarmKind", "Inner temperature no longer high"),
    QT_TRANSLATE_NOOP("AlarmKind", "Movement ended"),
    QT_TRANSLATE_NOOP("AlarmKind", "Collision recovered"),
    QT_TRANSLATE_NOOP("AlarmKind", "Level again"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker powered on"),
    QT_TRANSLATE_NOOP("AlarmKind", "Inner temperature low"),
    QT_TRANSLATE_NOOP("AlarmKind", "Inner temperature no longer low"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tire hot"),
    QT_TRANSLATE_NOOP("AlarmKind", "Tracker tampered with"),
    QT_TRANSLATE_NOOP("AlarmKind", "GPS antenna cut"),
    QT_TRANSLATE_NOOP("AlarmKind", "Driver fatigue"),
    QT_TRANSLATE_NOOP("AlarmKind", "Door opened"),
    QT_TRANSLATE_NOOP("AlarmKind", "Door closed"),
    QT_TRANSLATE_NOOP("AlarmKind", "Alarm message"),
};

constexpr const char *context = "AlarmKind";

/** The number behind a fixed prefix, as in "Event 77"; -1 if that is not what it is. */
int numberAfter(const QByteArray &prefix, const QByteArray &name)
{
    bool isNumber = false;
    const int number = name.startsWith(prefix) ? name.mid(prefix.size()).toInt(&isNumber) : -1;
    return isNumber ? number : -1;
}

} // namespace

QString alarmText(const QString &name)
{
    const QByteArray english = name.toUtf8();
    const auto isThis = [&english](const char *known) { return english == known; };
    if (std::any_of(alarmNames.begin(), alarmNames.end(), isThis))
        return QCoreApplication::translate(context, english.constData());
    if (const int number = numberAfter("Event ", english); number >= 0)
        return QCoreApplication::translate(context, "Event %1", "alarm number without a known meaning")
            .arg(number);
    if (const int bit = numberAfter("Alarm bit ", english); bit >= 0)
        return QCoreApplication::translate(context, "Alarm bit %1", "alarm bit without a known meaning")
            .arg(bit);
    return shownName(name); // the server's own text
}

} // namespace waypost
