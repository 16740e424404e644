// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclesearch.h"

#include "models/readings.h"

#include <algorithm>

namespace waypost {

namespace {

/** "HV 114" as people in a hurry type it. */
QString withoutGaps(QString name)
{
    return name.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
}

QString haystackOf(const FleetStore &store, int row)
{
    const Vehicle &vehicle = store.vehicle(row);
    constexpr QChar between = u'\n'; // no word of a search can hold it, so none matches across two fields
    const QString name = vehicle.displayName();
    QString text = name + between + withoutGaps(name) + between + store.card(row).team + between
        + toText(vehicle.imei.view()) + between + toText(vehicle.deviceKey.view()) + between
        + toText(vehicle.model.view());
    if (const DriverState *driver = currentDriver(vehicle, store.clock().now()))
        text += between + toText(driver->name) + between + toText(driver->id);
    return text.toCaseFolded();
}

} // namespace

bool VehicleSearch::setText(const QString &text)
{
    m_text = text;
    QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return false;
    m_words = std::move(words);
    if (m_words.isEmpty())
        m_haystacks = {}; // a fleet's texts are megabytes that nobody needs until the next search
    return true;
}

bool VehicleSearch::matches(int row)
{
    if (m_words.isEmpty())
        return true;
    const auto index = static_cast<std::size_t>(row);
    if (index >= m_haystacks.size())
        m_haystacks.resize(static_cast<std::size_t>(m_store.size()));
    QString &haystack = m_haystacks[index];
    if (haystack.isEmpty())
        haystack = haystackOf(m_store, row);
    return std::all_of(
        m_words.cbegin(), m_words.cend(), [&](const QString &word) { return haystack.contains(word); });
}

void VehicleSearch::forget(int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (index < m_haystacks.size())
        m_haystacks[index].clear();
}

} // namespace waypost
