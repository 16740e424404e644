// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/vehicletable.h"

using namespace Qt::StringLiterals;

namespace waypost {

VehicleTable::VehicleTable(const QSqlDatabase &database)
    : m_database(database)
    , m_save(sql::prepared(
          database,
          u"INSERT INTO vehicle (imei, record) VALUES (?, ?) ON CONFLICT (imei) DO UPDATE SET record = excluded.record"_s))
{
}

QSqlError VehicleTable::save(const SavedVehicle &record)
{
    return sql::run(m_save, {record.imei, record.record});
}

QSqlError VehicleTable::load(QList<SavedVehicle> &records)
{
    QSqlQuery query = sql::prepared(m_database, u"SELECT imei, record FROM vehicle ORDER BY imei"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    while (query.next())
        records.append({query.value(0).toString(), query.value(1).toByteArray()});
    return query.lastError();
}

} // namespace waypost
