// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackschema.h"

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/**
 * A row for each position would touch another page for each vehicle. So positions go into the log first, one
 * row a commit and always at its end, and from there into runs: some dozens of one vehicle, in one place.
 */
Migration firstFormat()
{
    return {
        u"CREATE TABLE vehicle (number INTEGER PRIMARY KEY, imei TEXT NOT NULL UNIQUE)"_s,
        // The ids that come next; kept apart, because those of deleted rows must not come again.
        u"CREATE TABLE state (next_log INTEGER NOT NULL, next_run INTEGER NOT NULL)"_s,
        u"INSERT INTO state VALUES (1, 1)"_s,
        // next_run: no run with a smaller id has points of this row
        u"CREATE TABLE log (id INTEGER PRIMARY KEY, next_run INTEGER NOT NULL, points BLOB NOT NULL)"_s,
        // since, until: oldest and newest point, ms since 1970; log: the run has all points of its vehicle up
        // to this row of the log
        u"CREATE TABLE run ("
        " vehicle INTEGER NOT NULL, since INTEGER NOT NULL, id INTEGER NOT NULL, until INTEGER NOT NULL,"
        " log INTEGER NOT NULL, count INTEGER NOT NULL, points BLOB NOT NULL,"
        " PRIMARY KEY (vehicle, since, id)) WITHOUT ROWID"_s,
        u"CREATE UNIQUE INDEX run_order ON run (id, log)"_s,
    };
}

/** What ends before this is old, see TrackExpiry; NULL = nobody has said yet. */
Migration withExpiry()
{
    return {u"ALTER TABLE state ADD COLUMN expiry INTEGER"_s};
}

} // namespace

QList<Migration> trackMigrations()
{
    return {firstFormat(), withExpiry()};
}

} // namespace waypost
