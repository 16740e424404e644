// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/trackcodec.h"
#include "journal/tracktable.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <span>

namespace waypost {

/**
 * The newest points of each vehicle, which are in the log but in no run yet, and the runs that are made of
 * them. Filled on the journal thread; may be read on any.
 *
 * A vehicle's points become a run when there are enough of them, or when they are the oldest ones that keep
 * the log from getting shorter. How many are enough differs from vehicle to vehicle, so that a fleet that was
 * switched on at once does not write all its runs at once.
 */
class TrackTails
{
public:
    /** No run is longer, so that whoever looks for a time knows how much earlier a run with it can begin. */
    static constexpr std::chrono::hours longestRun{24};

    /** @param runPoints most points of a run (a few more when many come at once); at least half of it are
     * gathered */
    explicit TrackTails(int runPoints);

    // What an earlier run left, to begin with.
    void restore(const NumberedVehicle &vehicle);
    /** @p log the row they stand in; rows in order of their ids. Points of unknown vehicles are left out. */
    void restore(qint64 log, std::span<const std::pair<std::uint32_t, TrackPoint>> points);
    void finishRestoring();
    /** For those who wait for it in vain. */
    void giveUpRestoring();

    /** What a commit has to write, apart from runs(). */
    struct Addition
    {
        QByteArray log;
        std::vector<NumberedVehicle> newVehicles;
    };
    /** Takes points that stand in row @p log. */
    [[nodiscard]] Addition add(std::span<const SavedPosition> positions, qint64 log);
    /** Makes runs of what begins in row @p log or before, at most @p most. @return how many that were */
    int sealUpTo(qint64 log, int most);
    /** The oldest row of the log that has a point which is in no run; @p next when there is none. */
    [[nodiscard]] qint64 oldestLog(qint64 next);

    /** Runs that are not on the disk yet; only for the journal thread. */
    [[nodiscard]] const std::vector<TrackRun> &runs() const { return m_runs; }
    /** They are on the disk now. */
    void dropRuns();
    [[nodiscard]] std::vector<NumberedVehicle> vehicles() const;

    // Any thread.
    /** Points of a vehicle that are not in runs on the disk, as TrackEncoder wrote them. */
    [[nodiscard]] std::vector<QByteArray> pointsOf(const Imei &imei) const;
    /** Blocks until pointsOf() knows of what an earlier run left; false when it never will. */
    [[nodiscard]] bool waitUntilRestored() const;

private:
    struct Tail
    {
        std::uint32_t number = 0;
        int enough = 0; // points that make a run
        int count = 0;
        Instant since;
        Instant until;
        qint64 firstLog = 0; // row of the oldest point
        qint64 lastLog = 0;
        TrackEncoder points;
    };

    Tail &tailOf(const Imei &imei, std::vector<NumberedVehicle> &newVehicles);
    Tail &place(const NumberedVehicle &vehicle);
    void append(Tail &tail, qint64 log, const TrackPoint &point);
    void sealFull();
    void seal(Tail &tail, qint64 coveredLog);

    const int m_runPoints;
    mutable QMutex m_mutex;
    mutable QWaitCondition m_restored;
    enum class State : std::uint8_t { Restoring, Complete, GivenUp };
    State m_state = State::Restoring;
    std::unordered_map<Imei, Tail> m_tails;
    std::unordered_map<std::uint32_t, Tail *> m_byNumber;
    std::uint32_t m_lastNumber = 0;
    std::deque<std::pair<qint64, Tail *>> m_byAge; // first row; may hold what was sealed meanwhile
    std::vector<Tail *> m_full;
    std::vector<TrackRun> m_runs;
};

} // namespace waypost
