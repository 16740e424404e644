// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackwriter.h"

#include "journal/journalwords.h"

#include <QLoggingCategory>

#include <limits>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(log, "waypost.journal")

// Points of one commit: some 10 ms of work, for which a message may have to wait.
constexpr std::size_t stepPoints = 4'096;
// From so many waiting positions on there is no point in waiting for more.
constexpr qint64 hurryAt = 2 * static_cast<qint64>(stepPoints);
constexpr auto tickInterval = 60s;
constexpr auto lockPatience = 100ms;

// Runs are rows in a thousand places, so each commit makes only so many more of them than are full.
constexpr int leastRuns = 64;
constexpr int pointsARun = 16; // far fewer than a run should have, so that the log gets shorter again

} // namespace

TrackWriter::TrackWriter(
    std::shared_ptr<TrackQueue> queue, std::shared_ptr<TrackTails> tails,
    std::shared_ptr<const FolderLock> lock, const Clock &clock)
    : m_queue(std::move(queue))
    , m_tails(std::move(tails))
    , m_lock(std::move(lock))
    , m_clock(clock)
    , m_file(FileKind::tracks(), clock)
    , m_commit(this)
    , m_retry(this)
    , m_tick(this)
{
    m_commit.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_tick.setInterval(tickInterval);
    connect(&m_commit, &QTimer::timeout, this, &TrackWriter::step);
    connect(&m_retry, &QTimer::timeout, this, &TrackWriter::retry);
    connect(&m_tick, &QTimer::timeout, this, &TrackWriter::tick);
}

TrackWriter::~TrackWriter() = default;

void TrackWriter::wake(qint64 waiting)
{
    if (waiting >= hurryAt) {
        if (!m_hurried.exchange(true))
            QMetaObject::invokeMethod(this, &TrackWriter::step, Qt::QueuedConnection);
    } else if (!m_woken.exchange(true)) {
        QMetaObject::invokeMethod(this, &TrackWriter::startTimer, Qt::QueuedConnection);
    }
}

JournalOpening TrackWriter::open(const JournalOptions &options)
{
    m_options = options;
    m_options.busyTimeout
        = std::min(options.busyTimeout, Milliseconds(lockPatience)); // messages wait meanwhile
    m_commit.setInterval(options.tracks.commitEvery);
    m_retry.setInterval(options.retryAfter);
    m_tick.start();
    const JournalOpening opening = tryToOpen();
    if (!opening.isOpen())
        m_tails->giveUpRestoring(); // for now: whoever asks is not to wait for it
    return opening;
}

JournalOpening TrackWriter::tryToOpen()
{
    JournalOpening opening;
    if (!m_lock->isHeld())
        opening.error = m_lock->refusal().error;
    else
        opening = m_file.open(m_options);
    if (!m_lock->isHeld() && opening.error.isEmpty())
        opening.error = JournalWords::tr("There is no journal.");
    if (!opening.isOpen()) {
        report(opening.error);
        m_retry.start();
        return opening;
    }
    m_table = std::make_unique<TrackTable>(m_file.database());
    if (m_isNewFile)
        fillNewFile();
    stepLater();
    return opening;
}

void TrackWriter::retry()
{
    if (m_table)
        step();
    else
        (void)tryToOpen();
}

void TrackWriter::close()
{
    m_commit.stop();
    m_retry.stop();
    m_tick.stop();
    m_table.reset();
    m_file.close();
}

void TrackWriter::setPageLimit(qint64 pages)
{
    if (m_table)
        m_file.setPageLimit(pages);
}

void TrackWriter::startTimer()
{
    if (!m_commit.isActive() && !m_retry.isActive())
        m_commit.start();
}

void TrackWriter::stepLater()
{
    QMetaObject::invokeMethod(this, &TrackWriter::step, Qt::QueuedConnection);
}

void TrackWriter::tick()
{
    m_tickDue = true;
    step();
}

void TrackWriter::step()
{
    // Lowered before looking: who adds from now on wakes us again.
    m_woken = false;
    m_hurried = false;
    m_commit.stop();
    if (!m_table) { // the queue is bounded; what it has is written when there is a file
        report(m_health.error);
        return;
    }
    if (!m_restored) {
        if (restoreSome())
            stepLater();
        return;
    }
    if (!writeSome())
        return;
    const qint64 waiting = m_queue->waiting();
    if (waiting >= hurryAt)
        stepLater();
    else if (waiting > 0)
        m_commit.start();
}

void TrackWriter::drain()
{
    while (m_table && !m_restored) {
        if (!restoreSome())
            return;
    }
    if (!m_table)
        m_queue->discard();
    while (m_queue->waiting() > 0 && writeSome()) { }
}

/** False when the disk refused. */
bool TrackWriter::restoreSome()
{
    const QSqlError error = m_nextToRestore == 0 ? beginRestoring() : restoreRow();
    if (error.isValid())
        fail(error);
    if (m_restored) {
        m_inRuns.clear();
        m_tails->finishRestoring();
    }
    return !error.isValid();
}

QSqlError TrackWriter::beginRestoring()
{
    std::vector<NumberedVehicle> vehicles;
    if (QSqlError error = m_table->loadNextIds(m_next); error.isValid())
        return error;
    TrackExpiry::Kept kept;
    if (QSqlError error = m_table->loadExpiry(kept); error.isValid())
        return error;
    m_expiry.restore(kept, m_clock.monotonic());
    if (QSqlError error = m_table->loadVehicles(vehicles); error.isValid())
        return error;
    TrackLogRow first;
    if (QSqlError error = m_table->loadLogRow(0, first); error.isValid())
        return error;
    if (first.id > 0) {
        if (QSqlError error = m_table->loadCoverage(first.nextRun, m_inRuns); error.isValid())
            return error;
    }
    for (const NumberedVehicle &vehicle : vehicles)
        m_tails->restore(vehicle);
    m_nextToRestore = std::max<qint64>(first.id, 1);
    return {};
}

QSqlError TrackWriter::restoreRow()
{
    TrackLogRow row;
    if (QSqlError error = m_table->loadLogRow(m_nextToRestore, row); error.isValid())
        return error;
    m_restored = row.id == 0;
    if (m_restored)
        return {};
    TrackDecoder decoder(row.points);
    std::vector<std::pair<std::uint32_t, TrackPoint>> points;
    std::uint32_t vehicle = 0;
    for (TrackPoint point; decoder.next(vehicle, point);) {
        const auto known = m_inRuns.find(vehicle);
        if (known == m_inRuns.end() || known->second < row.id)
            points.emplace_back(vehicle, point);
    }
    if (decoder.isDamaged())
        qCWarning(log, "some of the newest points of the tracks were damaged and are left out");
    m_tails->restore(row.id, points);
    m_log.push_back({row.id, row.points.size(), m_clock.monotonic()});
    m_logBytes += row.points.size();
    m_nextToRestore = row.id + 1;
    m_next.log = std::max(m_next.log, m_nextToRestore);
    return {};
}

/** Takes points out of the queue, unless there are some that the disk refused before. */
void TrackWriter::gather()
{
    if (m_unwritten.points > 0)
        return;
    const std::vector<SavedPosition> positions = m_queue->peek(stepPoints);
    if (positions.empty())
        return;
    TrackTails::Addition added = m_tails->add(positions, m_next.log);
    m_queue->release(); // whoever looks for them finds them in the tails by now
    m_unwritten.row = {.id = m_next.log, .nextRun = m_next.run, .points = std::move(added.log)};
    m_unwritten.vehicles = std::move(added.newVehicles);
    m_unwritten.points = static_cast<qint64>(positions.size());
    m_log.push_back({m_unwritten.row.id, m_unwritten.row.points.size(), m_clock.monotonic()});
    m_expiry.note(positions);
    m_logBytes += m_unwritten.row.points.size();
}

/** Of what keeps the log too long, or has been in it for long. */
void TrackWriter::makeRuns(int most)
{
    const TrackOptions &options = m_options.tracks;
    const Milliseconds oldest = m_clock.monotonic() - options.runAge;
    dropLogRows();
    while (most > 0 && !m_log.empty() && (m_logBytes > options.logBytes || m_log.front().since <= oldest)) {
        const int made = m_tails->sealUpTo(m_log.front().id, most);
        if (made == 0)
            return;
        most -= made;
        dropLogRows();
    }
}

void TrackWriter::dropLogRows()
{
    const qint64 needed = m_tails->oldestLog(std::numeric_limits<qint64>::max());
    while (!m_log.empty() && m_log.front().id < needed) {
        m_logBytes -= m_log.front().bytes;
        m_log.pop_front();
    }
}

/** One commit. False when the disk refused; then it is tried again after a while. */
bool TrackWriter::writeSome()
{
    gather();
    makeRuns(leastRuns + static_cast<int>(m_unwritten.points) / pointsARun);
    const bool nothing = m_unwritten.points == 0 && m_unwritten.vehicles.empty() && m_tails->runs().empty();
    if (nothing && !std::exchange(m_tickDue, false)) {
        report({});
        return true;
    }
    TrackTable::NextIds next = m_next;
    qint64 expired = 0;
    if (const QSqlError error = write(next, expired); error.isValid()) {
        fail(error);
        return false;
    }
    m_next = next;
    m_health.written += m_unwritten.points;
    m_health.expired += expired;
    m_unwritten = {};
    m_tails->dropRuns();
    m_queue->written();
    report({});
    return true;
}

QSqlError TrackWriter::write(TrackTable::NextIds &next, qint64 &expired)
{
    sql::Transaction transaction(m_file.database());
    if (QSqlError error = transaction.begin(); error.isValid())
        return error;
    for (const NumberedVehicle &vehicle : m_unwritten.vehicles) {
        if (QSqlError error = m_table->insert(vehicle); error.isValid())
            return error;
    }
    if (m_unwritten.row.id > 0) {
        if (QSqlError error = m_table->insert(m_unwritten.row); error.isValid())
            return error;
        next.log = m_unwritten.row.id + 1;
    }
    for (const TrackRun &run : m_tails->runs()) {
        if (QSqlError error = m_table->insert(next.run++, run); error.isValid())
            return error;
    }
    if (QSqlError error = m_table->removeLogBefore(m_tails->oldestLog(next.log)); error.isValid())
        return error;
    if (QSqlError error = m_table->saveNextIds(next); error.isValid())
        return error;
    // Twice as many as are added, so that what is too much does become less, and never so many that others
    // have to wait.
    const int most = leastRuns + 2 * static_cast<int>(m_tails->runs().size());
    if (QSqlError error = expire(most, expired); error.isValid())
        return error;
    return transaction.commit();
}

QSqlError TrackWriter::expire(int most, qint64 &points)
{
    qint64 bytes = 0;
    if (QSqlError error = m_table->usedBytes(bytes); error.isValid())
        return error;
    const bool tooBig = bytes > m_options.tracks.maxBytes;
    const Instant limit = m_expiry.limit(m_clock.now(), m_clock.monotonic(), m_options.tracks.maxAge);
    if (const std::optional<Instant> horizon = m_expiry.horizon()) {
        if (QSqlError error = m_table->saveExpiry(*horizon); error.isValid())
            return error;
    }
    return m_table->removeRuns(most, limit, tooBig, points);
}

void TrackWriter::fail(const QSqlError &error)
{
    // Once is bad luck. Twice is a bad disk, which would be filled with damaged files.
    if (sql::isUnusable(error) && !std::exchange(m_startedAnew, true)) {
        startAnew();
        return;
    }
    report(sql::inWords(error));
    m_retry.start();
}

/** The file is no database any more. What is in memory goes into a new one. */
void TrackWriter::startAnew()
{
    m_table.reset();
    const JournalOpening opening = m_file.startAnew(m_options);
    m_restored = true;
    m_tails->finishRestoring();
    m_isNewFile = true;
    if (!opening.isOpen()) {
        report(opening.error);
        m_retry.start();
        return;
    }
    m_table = std::make_unique<TrackTable>(m_file.database());
    fillNewFile();
    stepLater();
}

/** With all that is in memory. */
void TrackWriter::fillNewFile()
{
    m_isNewFile = false;
    m_tails->sealUpTo(std::numeric_limits<qint64>::max(), std::numeric_limits<int>::max());
    m_log.clear();
    m_logBytes = 0;
    m_unwritten.row = {};
    m_unwritten.vehicles = m_tails->vehicles();
}

void TrackWriter::report(const QString &error)
{
    if (!error.isEmpty() && error != m_health.error)
        qCWarning(log).noquote() << "tracks are not being written, the newest points are kept in memory:"
                                 << error;
    TrackHealth health = m_health;
    health.error = error;
    health.waiting = m_queue->waiting();
    health.thinned = m_queue->thinned();
    const bool changed = health != m_told;
    m_health = health;
    if (!changed)
        return;
    m_told = health;
    Q_EMIT healthChanged(health);
}

} // namespace waypost
