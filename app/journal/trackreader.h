// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/track.h"

#include <QList>
#include <QString>

namespace waypost {

class TrackGatherer;

/** Some consecutive points of one vehicle, as they are kept together. */
struct StoredRun
{
    QString imei;
    Track points; ///< oldest first, no two of the same moment; runs of a vehicle may overlap
};

/** Runs in the order in which they were written. */
struct StoredRuns
{
    QList<StoredRun> runs;
    qint64 mark = 0; ///< the next ones come after this one; good for as long as the data folder is
    bool more = false; ///< there are some already
    QString error; ///< in words; the runs are not to be trusted then
};

/**
 * Reads the tracks on disk beside the program that writes them, through a connection of its own. For one
 * thread at a time, which has to be the one that opened it; made for the pool, never for the gui thread.
 *
 * Knows only runs. The newest points of a vehicle (up to some dozens, or what came in the last hour) are in
 * none yet; Journal::requestTrack() knows those, too.
 */
class TrackReader
{
public:
    /** @param folder the data folder */
    explicit TrackReader(const QString &folder);
    ~TrackReader();
    Q_DISABLE_COPY_MOVE(TrackReader)

    /** The error in words, empty when it is open. There has to be a file: a Journal makes it. */
    [[nodiscard]] QString open();
    void close();
    [[nodiscard]] bool isOpen() const { return !m_connection.isEmpty(); }

    /**
     * All runs there are, bit by bit, and later on what has come since: each run is told once, after its
     * mark. What is deleted for its age is not told any more.
     * @param mark of the last page, 0 = from the beginning
     * @param notBefore leaves out runs that end before it
     * @param most of a page, 1..10000; a run has some 60 points
     */
    [[nodiscard]] StoredRuns runsAfter(qint64 mark, Instant notBefore, int most);

    /** Adds a vehicle's points in the gatherer's time. The error in words, empty = none; a damaged run is
     * left out, which the log says. */
    [[nodiscard]] QString gather(const QString &imei, TrackGatherer &gatherer);

private:
    QString m_fileName;
    QString m_connection;
};

} // namespace waypost
