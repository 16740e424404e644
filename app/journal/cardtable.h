// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"
#include "journal/sql.h"

namespace waypost {

/** What people wrote down about their vehicles: a row a vehicle, and one for each sensor whose wheel they
 * know. */
class CardTable
{
public:
    explicit CardTable(const QSqlDatabase &database);

    /** Replaces the vehicle's card; an empty one is taken out. */
    [[nodiscard]] QSqlError save(const SavedCard &saved);
    /** All of them, sorted by imei. Wheels in a form that this program does not know are left out. */
    [[nodiscard]] QSqlError load(QList<SavedCard> &cards);

private:
    [[nodiscard]] QSqlError saveWheels(const SavedCard &saved);
    [[nodiscard]] QSqlError loadWheels(QList<SavedCard> &cards);

    QSqlDatabase m_database;
    QSqlQuery m_remove;
    QSqlQuery m_insert;
    QSqlQuery m_insertWheel;
};

} // namespace waypost
