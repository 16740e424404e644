// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarmexplanation.h"

#include "models/alarmtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** For lupdate's sake: the context of every sentence here. */
struct AlarmExplanation
{
    Q_DECLARE_TR_FUNCTIONS(AlarmExplanation)
};

struct Meaning
{
    const char *kind;
    const char *sentence;
};

// Only what is documented or what our own rules look at. A kind that is not here is no more than its name.
constexpr std::array meanings{
    Meaning{"sos", QT_TRANSLATE_NOOP("AlarmExplanation", "Somebody pressed the emergency button.")},
    Meaning{
        "power-lost",
        QT_TRANSLATE_NOOP("AlarmExplanation", "The tracker no longer gets power from the vehicle.")},
    Meaning{
        "power-low",
        QT_TRANSLATE_NOOP(
            "AlarmExplanation", "The voltage that the vehicle supplies to the tracker is low.")},
    Meaning{
        "battery-low",
        QT_TRANSLATE_NOOP(
            "AlarmExplanation",
            "The tracker's own battery is low: it says so, or reports less than 20 percent.")},
    Meaning{
        "overspeed",
        QT_TRANSLATE_NOOP("AlarmExplanation", "The tracker says that the vehicle is faster than its limit.")},
    Meaning{
        "fuel-leak",
        QT_TRANSLATE_NOOP(
            "AlarmExplanation", "The tracker or the tank's probe says that the tank is losing fuel.")},
    Meaning{
        "jamming",
        QT_TRANSLATE_NOOP(
            "AlarmExplanation", "The tracker says that its mobile connection is being disturbed.")},
    Meaning{
        "tire-leak",
        QT_TRANSLATE_NOOP("AlarmExplanation", "The tire's sensor says that the tire is losing air.")},
    Meaning{"tire-hot", QT_TRANSLATE_NOOP("AlarmExplanation", "The tire's sensor reported 90 °C or more.")},
};

// Kinds that our own rules raise and end, with the value that ends them.
constexpr std::array readingEnds{
    Meaning{
        "battery-low",
        QT_TRANSLATE_NOOP("AlarmExplanation", "Ends when the tracker's battery is at 25 percent again.")},
    Meaning{
        "power-low",
        QT_TRANSLATE_NOOP(
            "AlarmExplanation", "Ends with the first report that no longer calls the supply low.")},
    Meaning{"tire-hot", QT_TRANSLATE_NOOP("AlarmExplanation", "Ends when the tire is below 85 °C again.")},
    Meaning{
        "tire-leak",
        QT_TRANSLATE_NOOP(
            "AlarmExplanation", "Ends when the sensor no longer says that the tire is losing air.")},
    Meaning{
        "fuel-leak",
        QT_TRANSLATE_NOOP("AlarmExplanation", "Ends when the tank's probe no longer reports a loss.")},
};

template <std::size_t N>
QString sentenceOf(const std::array<Meaning, N> &table, const QString &kind)
{
    const auto found = std::ranges::find_if(
        table, [&kind](const Meaning &entry) { return kind == QLatin1StringView(entry.kind); });
    return found == table.end() ? QString() : AlarmExplanation::tr(found->sentence);
}

} // namespace

QString alarmMeaning(const Alarm &alarm)
{
    if (isFreeText(alarm.kind))
        return AlarmExplanation::tr(
            "These are the service's own words. No more is known about what they mean.");
    if (isUnknownNumber(alarm.kind))
        return AlarmExplanation::tr("The service sent a number whose meaning is not documented.");
    return sentenceOf(meanings, alarm.kind);
}

QString alarmEnd(const Alarm &alarm)
{
    if (!alarm.isActive() && alarm.endReason.startsWith(sensorMovedReason))
        return AlarmExplanation::tr("It is over: the sensor is on %1 now.", "a vehicle")
            .arg(alarm.endReason.sliced(sensorMovedReason.size()));
    if (!alarm.isActive())
        return AlarmExplanation::tr("It is over.");
    const bool fromReadings = alarm.source == AlarmSource::Rule || alarm.source == AlarmSource::Sensor;
    if (const QString end = sentenceOf(readingEnds, alarm.kind); fromReadings && !end.isEmpty())
        return end;
    if (const QString ending = endingKind(alarm.kind); !ending.isEmpty())
        return AlarmExplanation::tr("Ends when the vehicle reports “%1”.", "name of another kind of alarm")
            .arg(alarmText(alarmKindFromKey(ending).name));
    if (alarm.source == AlarmSource::Snapshot && !alarmKindFromKey(alarm.kind).hasRecovery)
        return AlarmExplanation::tr("Ends with the vehicle's next report that does not repeat it.");
    return AlarmExplanation::tr(
        "Only a message told of it. No report says when it is over: acknowledging it closes it.");
}

} // namespace waypost
