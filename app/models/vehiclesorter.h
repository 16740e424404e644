// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"

#include <QCollator>

namespace waypost {

/** Names in the order a person expects: by the user's rules, in any case, 9 before 10. */
[[nodiscard]] QCollator fleetCollator();

/**
 * Keys that vehicles are sorted by, one set a store row. They change only on update(), never behind the back
 * of a list that is sorted by them.
 */
class VehicleSorter
{
public:
    explicit VehicleSorter(const FleetStore &store);

    /** Makes the keys of rows that are new in the store. */
    void appendUntil(int size);
    /** @param rename the name may have changed too; making its key costs most. */
    void update(int row, bool rename);
    /** Whether update() would move the vehicle in the order of attention. */
    [[nodiscard]] bool isRankOutdated(int row) const;

    [[nodiscard]] bool comesBefore(int a, int b, bool byAttention) const;

private:
    [[nodiscard]] QCollatorSortKey nameKey(int row) const;

    const FleetStore &m_store;
    QCollator m_collator;
    std::vector<QCollatorSortKey> m_names;
    std::vector<std::uint8_t> m_ranks;
};

} // namespace waypost
