// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/sql.h"

namespace waypost {

/** Up to which row of the inbox everything that it led to is in the other tables. Knows columns only. */
class FoldedTable
{
public:
    explicit FoldedTable(const QSqlDatabase &database);

    [[nodiscard]] QSqlError loadAlarms(qint64 &upToId);
    /** Never takes it back. */
    [[nodiscard]] QSqlError saveAlarms(qint64 upToId);

private:
    QSqlDatabase m_database;
    QSqlQuery m_saveAlarms;
};

} // namespace waypost
