// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"
#include "journal/sql.h"

namespace waypost {

/** The fleet as it was last known: one record a vehicle. */
class VehicleTable
{
public:
    explicit VehicleTable(const QSqlDatabase &database);

    [[nodiscard]] QSqlError save(const SavedVehicle &record);
    /** All of them, sorted by imei. */
    [[nodiscard]] QSqlError load(QList<SavedVehicle> &records);

private:
    QSqlDatabase m_database;
    QSqlQuery m_save;
};

} // namespace waypost
