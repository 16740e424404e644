// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/foldedtable.h"

using namespace Qt::StringLiterals;

namespace waypost {

FoldedTable::FoldedTable(const QSqlDatabase &database)
    : m_database(database)
    , m_saveAlarms(sql::prepared(database, u"UPDATE folded SET alarms_upto = max(alarms_upto, ?)"_s))
{
}

QSqlError FoldedTable::loadAlarms(qint64 &upToId)
{
    QSqlQuery query = sql::prepared(m_database, u"SELECT alarms_upto FROM folded"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    if (query.next())
        upToId = query.value(0).toLongLong();
    return query.lastError();
}

QSqlError FoldedTable::saveAlarms(qint64 upToId)
{
    return sql::run(m_saveAlarms, {upToId});
}

} // namespace waypost
