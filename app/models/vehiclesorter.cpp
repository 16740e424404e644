// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclesorter.h"

#include "models/vehiclefacts.h"

#include <QLocale>

namespace waypost {

namespace {

/** The user's rules; the C locale has none (not even that 9 comes before 10), so English stands in for it. */
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

QCollator fleetCollator()
{
    QCollator collator(collationLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

VehicleSorter::VehicleSorter(const FleetStore &store)
    : m_store(store)
    , m_collator(fleetCollator())
{
}

void VehicleSorter::appendUntil(int size)
{
    for (int row = static_cast<int>(m_names.size()); row < size; ++row) {
        m_names.push_back(nameKey(row));
        m_ranks.push_back(attentionRank(m_store.columns(), row));
    }
}

void VehicleSorter::update(int row, bool rename)
{
    const auto index = static_cast<std::size_t>(row);
    m_ranks[index] = attentionRank(m_store.columns(), row);
    if (rename)
        m_names[index] = nameKey(row);
}

bool VehicleSorter::isRankOutdated(int row) const
{
    return m_ranks[static_cast<std::size_t>(row)] != attentionRank(m_store.columns(), row);
}

bool VehicleSorter::comesBefore(int a, int b, bool byAttention) const
{
    const auto first = static_cast<std::size_t>(a);
    const auto second = static_cast<std::size_t>(b);
    if (byAttention && m_ranks[first] != m_ranks[second])
        return m_ranks[first] < m_ranks[second];
    const int names = m_names[first].compare(m_names[second]);
    return names != 0 ? names < 0 : a < b;
}

QCollatorSortKey VehicleSorter::nameKey(int row) const
{
    return m_collator.sortKey(m_store.vehicle(row).displayName());
}

} // namespace waypost
