// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace waypost {

/** Statements that lift a journal from one format to the next. The n-th migration leads to format n (from 1).
 */
using Migration = QStringList;

/** All formats there ever were, oldest first. Only ever append: journals of any of them are out there. */
[[nodiscard]] QList<Migration> journalMigrations();

/**
 * Brings the database's format (its user_version) up to the newest of @p migrations, each step in a
 * transaction of its own. Refuses a format newer than that, because writing it would lose what it knows and
 * we do not.
 * @return the error in words, empty when all is well; @p damaged tells whether the file itself is at fault,
 * @p advice what a user can do about it
 */
[[nodiscard]] QString migrate(
    const QSqlDatabase &database, const QList<Migration> &migrations, bool &damaged,
    QString *advice = nullptr);

} // namespace waypost
