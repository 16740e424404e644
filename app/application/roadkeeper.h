// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/mapground.h"
#include "domain/track.h"

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace waypost {

/** Some consecutive points of one vehicle, oldest first. */
struct TraceRun
{
    QString imei;
    Track points;
};

/** A page of the history. */
struct TracePage
{
    QList<TraceRun> runs;
    qint64 mark = 0; ///< the next page comes after it
    bool more = false; ///< there is one already
    QString error; ///< in words; nothing of the page is used then
};

/** Reads the page after a mark (0 = from the beginning) without what is older than a moment. Called on a
 * worker. */
using TraceSource = std::function<TracePage(qint64 mark, Instant notBefore)>;

/**
 * Grows the map's own roads out of the history, in the background: what was kept at the start, then every few
 * minutes what has come since. Saves them now and then and at the end. All work is done by one worker of low
 * priority, a bounded piece at a time.
 */
class RoadKeeper final : public QObject
{
    Q_OBJECT

public:
    /** @param file where the roads are kept; its folder exists. @param ground shows them, and outlives this
     */
    RoadKeeper(
        const QString &file, TraceSource source, const Clock &clock, MapGround &ground,
        QObject *parent = nullptr);
    ~RoadKeeper() override;

    /** Shows what was kept and begins to gather. */
    void start();
    /** Ends at once what is being gathered and saves. The gui thread waits, for a fraction of a second. */
    void stop();
    /** Gathers now; the roads are shown when gathered() is said. */
    void gather();

Q_SIGNALS:
    void gathered();

private:
    struct Work;
    struct Round;

    void finish(const Round &round);

    std::shared_ptr<Work> m_work;
    const Clock &m_clock;
    MapGround &m_ground;
    QThreadPool m_pool;
    QTimer m_timer;
    bool m_isGathering = false;
    bool m_isRunning = false;
};

} // namespace waypost
