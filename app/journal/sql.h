// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>

/**
 * The few words of SQL plumbing that the tables share. Every call gives back a QSqlError; its isValid() means
 * that something went wrong.
 */
namespace waypost::sql {

[[nodiscard]] QSqlError run(const QSqlDatabase &database, const QString &statement);
/** Binds @p values in order to a prepared query and runs it. */
[[nodiscard]] QSqlError run(QSqlQuery &query, std::initializer_list<QVariant> values);
/** A query on @p database, prepared. A statement that does not compile shows when it runs. */
[[nodiscard]] QSqlQuery prepared(const QSqlDatabase &database, const QString &statement);

/** The file itself is no (longer a) database; nothing but another file helps. */
[[nodiscard]] bool isDamage(const QSqlError &error);
/** The same, or it is a database, but not one of ours: our statements do not fit it. */
[[nodiscard]] bool isUnusable(const QSqlError &error);
/** The file is well, but will never take this very entry. */
[[nodiscard]] bool isRefusal(const QSqlError &error);
/** For a user: what SQLite said, without the driver's wrapping. */
[[nodiscard]] QString inWords(const QSqlError &error);
/** What a user can do about it, in one sentence; empty when nothing is known. */
[[nodiscard]] QString adviceOn(const QSqlError &error);

/** A write transaction that is undone unless commit() worked. */
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] QSqlError begin();
    [[nodiscard]] QSqlError commit();

private:
    QSqlDatabase m_database;
    bool m_open = false;
};

} // namespace waypost::sql
