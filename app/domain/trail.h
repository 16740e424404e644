// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/track.h"

#include <QObject>

#include <utility>

namespace waypost {

/** Something that happened on the way, with where and when. */
struct TrailMark
{
    enum class Kind : std::uint8_t { Start, Hour, Stop, Alarm, Fill, Drain };
    Kind kind = Kind::Hour;
    Instant at;
    double lat = 0; ///< degrees
    double lng = 0; ///< degrees
    double headingDeg = 0; ///< of the way there, for hour ticks; from north
    AlarmPriority priority = AlarmPriority::None; ///< Alarm
    bool unacked = false; ///< Alarm: waits for a person
    QString text; ///< what is written beside it, ready for a person to read

    friend bool operator==(const TrailMark &, const TrailMark &) = default;
};

/** The way of one vehicle as it is on show: who gathers it says once, after many changes, that it is another. */
class Trail : public QObject
{
    Q_OBJECT

public:
    explicit Trail(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    [[nodiscard]] const Track &track() const { return m_track; }
    [[nodiscard]] const std::vector<TrailMark> &marks() const { return m_marks; }

    void show(Track track, std::vector<TrailMark> marks)
    {
        m_track = std::move(track);
        m_marks = std::move(marks);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    Track m_track;
    std::vector<TrailMark> m_marks;
};

} // namespace waypost
