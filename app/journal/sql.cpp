// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sql.h"

#include "journal/journalwords.h"

using namespace Qt::StringLiterals;

namespace waypost::sql {

namespace {

// SQLite's primary result codes, https://www.sqlite.org/rescode.html
constexpr int errorCode = 1; // a table or column is missing: our statements are known to be right
constexpr int permissionCode = 3;
constexpr int busyCode = 5;
constexpr int lockedCode = 6;
constexpr int readOnlyCode = 8;
constexpr int inputOutputCode = 10;
constexpr int corruptCode = 11;
constexpr int fullCode = 13;
constexpr int cannotOpenCode = 14;
constexpr int tooBigCode = 18;
constexpr int constraintCode = 19;
constexpr int mismatchCode = 20;
constexpr int notADatabaseCode = 26;

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

QSqlError run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement) ? QSqlError() : query.lastError();
}

QSqlError run(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    // A statement that failed to compile has its error still in it, and binding to it would only hide that.
    if (query.lastError().type() == QSqlError::StatementError)
        return query.lastError();
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
    return query.exec() ? QSqlError() : query.lastError();
}

QSqlQuery prepared(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(statement);
    return query;
}

bool isDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == corruptCode || code == notADatabaseCode;
}

bool isUnusable(const QSqlError &error)
{
    const int code = primaryCode(error);
    return isDamage(error) || code == errorCode;
}

bool isRefusal(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == tooBigCode || code == constraintCode || code == mismatchCode;
}

QString adviceOn(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case busyCode:
    case lockedCode:
        return JournalWords::tr("Close the other program; saving then goes on by itself.");
    case permissionCode:
    case readOnlyCode:
    case cannotOpenCode:
        return JournalWords::tr("Make the data folder writable; saving then begins by itself.");
    case inputOutputCode:
        return JournalWords::tr("Check the disk and its connection; saving then goes on by itself.");
    case fullCode:
        return JournalWords::tr("Make room on the disk; saving then goes on by itself.");
    default:
        return {};
    }
}

QString inWords(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case busyCode:
    case lockedCode:
        return JournalWords::tr("Another program holds the journal.");
    case permissionCode:
    case readOnlyCode:
    case cannotOpenCode:
        return JournalWords::tr("The journal may not be written.");
    case inputOutputCode:
        return JournalWords::tr("The disk reports an error.");
    case fullCode:
        return JournalWords::tr("The disk is full.");
    case corruptCode:
    case notADatabaseCode:
        return JournalWords::tr("The journal file is damaged.");
    default:
        return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    }
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    // SQLite has often rolled back by itself when a statement failed for want of room; then this one has
    // nothing to do, and its complaint means nothing.
    if (m_open)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

QSqlError Transaction::begin()
{
    // IMMEDIATE takes the write lock now, under the busy timeout; a lock upgraded later would fail at once
    // instead.
    const QSqlError error = run(m_database, u"BEGIN IMMEDIATE"_s);
    m_open = !error.isValid();
    return error;
}

QSqlError Transaction::commit()
{
    const QSqlError error = run(m_database, u"COMMIT"_s);
    m_open = error.isValid();
    return error;
}

} // namespace waypost::sql
