// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/trackqueue.h"
#include "journal/trackreader.h"
#include "journal/tracktails.h"

#include <QObject>

#include <memory>

namespace waypost {

/** Answers questions for tracks, on a thread of its own: from the disk, and from what is on its way there. */
class TrackAnswers final : public QObject
{
    Q_OBJECT

public:
    TrackAnswers(
        const QString &folder, std::shared_ptr<const TrackQueue> queue,
        std::shared_ptr<const TrackTails> tails);

    [[nodiscard]] Track track(const QString &imei, Instant from, Instant to, int limit);
    void close();

private:
    TrackReader m_reader;
    std::shared_ptr<const TrackQueue> m_queue;
    std::shared_ptr<const TrackTails> m_tails;
};

} // namespace waypost
