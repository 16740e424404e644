// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackanswers.h"

#include "journal/trackgatherer.h"

#include <QLoggingCategory>

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.journal")

} // namespace

TrackAnswers::TrackAnswers(
    const QString &folder, std::shared_ptr<const TrackQueue> queue, std::shared_ptr<const TrackTails> tails)
    : m_reader(folder)
    , m_queue(std::move(queue))
    , m_tails(std::move(tails))
{
}

Track TrackAnswers::track(const QString &imei, Instant from, Instant to, int limit)
{
    if (!m_tails->waitUntilRestored())
        return {};
    const Imei key(imei.toStdString());
    // In the direction in which points move, so that none slips past: one that has just moved on is met
    // twice.
    const Track waiting = m_queue->pointsOf(key);
    const std::vector<QByteArray> inMemory = m_tails->pointsOf(key);
    TrackGatherer gatherer(from, to, limit);
    QString error = m_reader.isOpen() ? QString() : m_reader.open();
    if (error.isEmpty())
        error = m_reader.gather(imei, gatherer);
    if (!error.isEmpty()) {
        qCWarning(log).noquote() << "a track could not be read:" << error;
        m_reader.close(); // the next one may find another file
    }
    for (const QByteArray &points : inMemory)
        gatherer.add(points);
    for (const TrackPoint &point : waiting)
        gatherer.add(point);
    return gatherer.take();
}

void TrackAnswers::close()
{
    m_reader.close();
}

} // namespace waypost
