// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cardeditor.h"

#include "models/wheelwords.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr std::size_t maxSteps = 50;

/** The C locale does not even know that 9 comes before 10, so English stands in for it. */
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QString tidied(const QString &text)
{
    return text.simplified().left(CardEditor::maxTextLength);
}

} // namespace

CardEditor::CardEditor(FleetStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void CardEditor::showRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_steps.clear();
    Q_EMIT changed();
}

const VehicleCard &CardEditor::card() const
{
    static const VehicleCard none;
    return exists() ? m_store.card(m_row) : none;
}

QString CardEditor::accountName() const
{
    if (!exists())
        return {};
    const Vehicle &vehicle = m_store.vehicle(m_row);
    return vehicle.name.isEmpty() ? QString::fromUtf8(vehicle.imei.view()) : vehicle.name;
}

QString CardEditor::lastChange() const
{
    return m_steps.empty() ? QString() : m_steps.back().words;
}

bool CardEditor::assignSensor(const QString &sensor, const QString &position, const QString &layout)
{
    VehicleCard next = card();
    if (next.layout.isEmpty())
        next.layout = layout;
    const std::optional<WheelLayout> axles = WheelLayout::fromText(next.layout);
    const std::optional<WheelPosition> wheel = WheelPosition::fromText(position);
    SensorId id;
    if (!axles || !wheel || !axles->has(*wheel) || sensor.isEmpty() || !id.assign(sensor.toStdString()))
        return false;
    next.assign(id, *wheel);
    return change(
        next, tr("Sensor %1 is now at %2.", "sensor id, wheel").arg(sensor, wheelText(*axles, *wheel)));
}

void CardEditor::releaseSensor(const QString &sensor)
{
    VehicleCard next = card();
    if (next.wheels.erase(SensorId(sensor.toStdString())) > 0)
        change(next, tr("Sensor %1 is on no wheel now.", "sensor id").arg(sensor));
}

bool CardEditor::setLayout(const QString &layout)
{
    VehicleCard next = card();
    next.layout = layout.simplified();
    return isLayout(layout) && change(next, tr("The axles have changed."));
}

bool CardEditor::write(const QString &name, const QString &team, const QString &layout)
{
    if (!isLayout(layout))
        return false;
    VehicleCard next = card();
    next.name = tidied(name);
    next.team = tidied(team);
    next.layout = layout.simplified();
    return change(next, tr("What is written down about the vehicle has changed."));
}

bool CardEditor::change(const VehicleCard &next, const QString &words)
{
    if (!exists())
        return false;
    if (next == card())
        return true;
    if (m_steps.size() == maxSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back({card(), words});
    m_store.setCard(m_store.vehicle(m_row).imei, next);
    Q_EMIT changed();
    return true;
}

void CardEditor::undo()
{
    if (m_steps.empty())
        return;
    const VehicleCard before = std::move(m_steps.back().before);
    m_steps.pop_back();
    m_store.setCard(m_store.vehicle(m_row).imei, before);
    Q_EMIT changed();
}

QStringList CardEditor::teams() const
{
    QStringList names;
    for (int row = 0; row < m_store.size(); ++row) {
        const QString &team = m_store.card(row).team;
        if (!team.isEmpty() && (names.isEmpty() || names.constLast() != team))
            names.append(team);
    }
    names.sort();
    names.removeDuplicates();
    QCollator collator(collationLocale());
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
    return names;
}

QList<LayoutChoice> CardEditor::layouts() const
{
    QList<LayoutChoice> choices;
    for (const WheelLayout &layout : WheelLayout::usual())
        choices.append({layout.toText(), layoutText(layout)});
    return choices;
}

bool CardEditor::isLayout(const QString &text) const
{
    const QString plain = text.simplified();
    return plain.isEmpty() || WheelLayout::fromText(plain).has_value();
}

QString CardEditor::layoutName(const QString &text) const
{
    const std::optional<WheelLayout> layout = WheelLayout::fromText(text.simplified());
    return layout ? layoutText(*layout) : QString();
}

} // namespace waypost
