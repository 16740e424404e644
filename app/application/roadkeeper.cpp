// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/roadkeeper.h"

#include "map/roadmap.h"
#include "map/tracefile.h"

#include <QHash>
#include <QLoggingCategory>
#include <QtConcurrent>

#include <algorithm>
#include <optional>
#include <vector>

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.roads")

using namespace std::chrono_literals;

constexpr auto firstAfter = 3s; // of the start, which has better things to do
constexpr auto interval = 120s;
constexpr auto soon = 500ms; // there is more to gather, but others want to read, too
constexpr auto saveInterval = 15min;
constexpr Milliseconds window = TraceGrid::period * TraceGrid::periodCount;
constexpr int mostPagesARound = 50;
constexpr qsizetype mostWalks = 250'000; // vehicles being followed

} // namespace

/** What one round has come to. */
struct RoadKeeper::Round
{
    std::shared_ptr<const RoadMap> roads; ///< null = nothing has changed
    bool more = false;
    QString problem;
};

/** All that a worker needs; there is one worker at a time. */
struct RoadKeeper::Work
{
    TraceFile file;
    TraceSource source;
    KeptTraces traces;
    QHash<QString, TraceWalk> walks;
    bool isLoaded = false;
    std::optional<Instant> unsavedSince;
    std::atomic<bool> isCancelled = false;

    Work(const QString &path, TraceSource from)
        : file(path)
        , source(std::move(from))
    {
    }

    Round run(Instant now)
    {
        Round round;
        bool isNew = false;
        if (!std::exchange(isLoaded, true)) {
            if (auto kept = file.load(&round.problem))
                traces = std::move(*kept);
            isNew = true;
        }
        const std::int64_t before = traces.grid.newestPeriod();
        const bool hasGrown = gather(now, round);
        const bool hasAged = traces.grid.newestPeriod() != before;
        if ((hasGrown || hasAged) && !unsavedSince)
            unsavedSince = now;
        if (isNew || hasGrown || hasAged)
            round.roads = std::make_shared<const RoadMap>(traces.grid);
        if (unsavedSince && now - *unsavedSince >= saveInterval && round.problem.isEmpty())
            round.problem = save();
        return round;
    }

    bool gather(Instant now, Round &round)
    {
        bool hasGrown = false;
        for (int page = 0; page < mostPagesARound && !isCancelled; ++page) {
            const TracePage content = source(traces.mark, newestTime(now) - window);
            if (!content.error.isEmpty()) {
                round.problem = content.error;
                break;
            }
            ageWith(content.runs, now);
            for (const TraceRun &run : content.runs)
                follow(run);
            hasGrown = hasGrown || !content.runs.isEmpty();
            traces.mark = content.mark;
            round.more = content.more;
            if (!content.more)
                break;
        }
        return hasGrown;
    }

    /** No later than now, and no later than what was gathered: a clock that is years ahead for a minute must
     * not make a fleet's roads old. */
    [[nodiscard]] Instant newestTime(Instant now) const
    {
        const std::int64_t period = traces.grid.newestPeriod();
        return period < 0 ? now : std::min(now, Instant(TraceGrid::period * (period + 1)));
    }

    /** Roads grow old by what is driven, as most runs of a page have it, and not by the clock alone. */
    void ageWith(const QList<TraceRun> &runs, Instant now)
    {
        std::vector<Instant> ends;
        for (const TraceRun &run : runs) {
            if (!run.points.empty())
                ends.push_back(run.points.back().at);
        }
        if (ends.empty())
            return;
        const auto newest = ends.begin() + std::ssize(ends) * 9 / 10;
        std::ranges::nth_element(ends, newest);
        traces.grid.advanceTo(std::min(now, *newest));
    }

    void follow(const TraceRun &run)
    {
        if (walks.size() >= mostWalks && !walks.contains(run.imei))
            walks.clear(); // each loses the one stretch that it is on
        traces.grid.add(walks[run.imei], run.points);
    }

    QString save()
    {
        unsavedSince.reset();
        return file.save(traces);
    }
};

RoadKeeper::RoadKeeper(
    const QString &file, TraceSource source, const Clock &clock, MapGround &ground, QObject *parent)
    : QObject(parent)
    , m_work(std::make_shared<Work>(file, std::move(source)))
    , m_clock(clock)
    , m_ground(ground)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RoadKeeper::gather);
}

RoadKeeper::~RoadKeeper()
{
    stop();
}

void RoadKeeper::start()
{
    m_isRunning = true;
    m_timer.start(firstAfter);
}

void RoadKeeper::stop()
{
    m_isRunning = false;
    m_timer.stop();
    m_work->isCancelled = true;
    m_pool.waitForDone();
    if (!m_work->unsavedSince)
        return;
    if (const QString problem = m_work->save(); !problem.isEmpty())
        qCWarning(log).noquote() << problem;
}

void RoadKeeper::gather()
{
    if (std::exchange(m_isGathering, true))
        return;
    QtConcurrent::run(&m_pool, [work = m_work, now = m_clock.now()] {
        return work->run(now);
    }).then(this, [this](const Round &round) { finish(round); });
}

void RoadKeeper::finish(const Round &round)
{
    m_isGathering = false;
    if (!round.problem.isEmpty())
        qCWarning(log).noquote() << round.problem;
    if (round.roads)
        m_ground.showRoads(round.roads->isEmpty() ? nullptr : round.roads);
    if (m_isRunning)
        m_timer.start(round.more && round.problem.isEmpty() ? Milliseconds(soon) : Milliseconds(interval));
    Q_EMIT gathered();
}

} // namespace waypost
