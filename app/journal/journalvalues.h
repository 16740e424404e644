// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/inboxrow.h"
#include "domain/vehiclecard.h"

#include <QByteArray>

namespace waypost {

/** How the journal is opened. The defaults are what the program uses; tests turn the screws. */
struct JournalOptions
{
    QString folder; ///< the data directory; made if missing
    int queueLimit = 100'000; ///< entries that may wait for the disk
    Milliseconds retryAfter{2'000}; ///< pause before a failed commit is tried again
    Milliseconds busyTimeout{5'000}; ///< how long SQLite waits for somebody else's lock
    qint64 pageLimit = 0; ///< quota of the file in pages of 4 KiB; 0 = only the disk's own
};

/** What opening came to. */
struct JournalOpening
{
    QString error; ///< in words; empty = the journal is open
    QString notice; ///< something a person should know although it is open: a damaged file was moved aside

    [[nodiscard]] bool isOpen() const { return error.isEmpty(); }
};

/** How writing goes. Anything not ok belongs on the screen: what waits is only in memory. */
struct JournalHealth
{
    QString error; ///< why the last commit failed, in words; empty = it worked
    qint64 waiting = 0; ///< entries not yet on disk, counted when the last commit ended
    qint64 refused
        = 0; ///< entries that found the queue full since the start; each was reported to its caller

    [[nodiscard]] bool isOk() const { return error.isEmpty() && refused == 0; }
    friend bool operator==(const JournalHealth &, const JournalHealth &) = default;
};

/** One page of the inbox, newest first. */
struct InboxQuery
{
    qint64 beforeId = 0; ///< only rows older than this one; 0 = from the newest
    int limit = 200; ///< 1..10000
};

struct InboxPage
{
    QList<InboxRow> rows; ///< newest first
    bool more = false; ///< older rows exist
    QString error; ///< in words; the rows are not to be trusted then
};

/** A vehicle as toRecord() wrote it. */
struct SavedVehicle
{
    QString imei;
    QByteArray record;
    friend bool operator==(const SavedVehicle &, const SavedVehicle &) = default;
};

/** What a person wrote down about a vehicle. */
struct SavedCard
{
    QString imei;
    VehicleCard card;
    friend bool operator==(const SavedCard &, const SavedCard &) = default;
};

} // namespace waypost

Q_DECLARE_METATYPE(waypost::JournalHealth)
Q_DECLARE_METATYPE(waypost::InboxPage)
