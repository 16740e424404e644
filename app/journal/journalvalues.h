// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/inboxrow.h"
#include "domain/track.h"
#include "domain/vehiclecard.h"

#include <QByteArray>

#include <functional>

namespace waypost {

/** How much of the vehicles' tracks is kept, and how it gets to the disk. */
struct TrackOptions
{
    std::chrono::days maxAge{30}; ///< points older than this are deleted
    qint64 maxBytes = qint64(2) << 30; ///< of the file, about: from there on the oldest points are deleted
    int queueLimit = 131'072; ///< positions that may wait for the disk before they are thinned
    Milliseconds commitEvery{1'000}; ///< positions that come within this time share a commit
    int runPoints = 64; ///< points of one vehicle that are kept together
    Milliseconds runAge{3'600'000}; ///< ... or as many as came within this time
    qint64 logBytes = qint64(64) << 20; ///< for points that wait to be kept together
};

/** How the journal is opened. The defaults are what the program uses; tests turn the screws. */
struct JournalOptions
{
    QString folder; ///< the data directory; made if missing
    int queueLimit = 100'000; ///< messages that may wait for the disk
    qint64 queueBytes = qint64(64) << 20; ///< ... and how many bytes of them
    /** Messages that wait longer for the disk than this are acted on before they are saved. */
    Milliseconds patience{500};
    Milliseconds retryAfter{2'000}; ///< pause before a failed commit or opening is tried again
    /** Called on the journal's thread before each try to open: makes the folder fit for use. Returns what
     * stands against it, in words. */
    std::function<QString()> prepareFolder;
    Milliseconds busyTimeout{5'000}; ///< how long SQLite waits for somebody else's lock
    qint64 pageLimit = 0; ///< quota of each file in pages of 4 KiB; 0 = only the disk's own
    TrackOptions tracks;
};

/** What opening came to. */
struct JournalOpening
{
    QString error; ///< in words; empty = the journal is open
    QString notice; ///< something a user should know although it is open: a damaged file was moved aside
    QString advice; ///< what to do about the error, in one sentence; may be empty

    [[nodiscard]] bool isOpen() const { return error.isEmpty(); }
};

/** How writing goes. Anything not ok belongs on the screen: what waits is only in memory. */
struct JournalHealth
{
    QString error; ///< why nothing is written: the last commit failed, or the file cannot be opened
    QString advice; ///< what a user can do about it, in one sentence; empty = nothing is known
    bool isOpen = true; ///< false: the desk runs without a journal until one can be opened
    qint64 waiting = 0; ///< entries not yet on disk, counted when the last commit ended
    qint64 refused = 0; ///< messages given up since the start, because too much waited for the disk
    QString damage; ///< what was put aside since the start because it was damaged; empty = nothing

    [[nodiscard]] bool isOk() const { return error.isEmpty() && refused == 0; }
    friend bool operator==(const JournalHealth &, const JournalHealth &) = default;
};

/** How writing the tracks goes. Counts are points, since the start. */
struct TrackHealth
{
    QString error; ///< why the last commit failed or no track is kept at all, in words; empty = all is well
    qint64 waiting = 0; ///< not on the disk when this was told
    qint64 written = 0;
    /** Left out because the disk was behind, or refused; the newest of each vehicle was kept. */
    qint64 thinned = 0;
    qint64 expired = 0; ///< deleted because of their age or the size of the file

    [[nodiscard]] bool isOk() const { return error.isEmpty() && thinned == 0; }
    friend bool operator==(const TrackHealth &, const TrackHealth &) = default;
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

/** A position of a vehicle, for its track. */
struct SavedPosition
{
    Imei imei;
    TrackPoint point;
    friend bool operator==(const SavedPosition &, const SavedPosition &) = default;
};

} // namespace waypost

Q_DECLARE_METATYPE(waypost::JournalHealth)
Q_DECLARE_METATYPE(waypost::TrackHealth)
Q_DECLARE_METATYPE(waypost::InboxPage)
