// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "domain/fleetstore.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <limits>

namespace waypost {

/**
 * The fleet in a few numbers, for a wall. A vehicle counts once: silent before without a fix before what it
 * does. Counted at most once a second, only while somebody watches and only after something changed.
 */
class FleetFigures final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.figures")
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged FINAL)
    Q_PROPERTY(int vehicles READ vehicles NOTIFY changed FINAL)
    Q_PROPERTY(int moving READ moving NOTIFY changed FINAL)
    Q_PROPERTY(int idle READ idle NOTIFY changed FINAL)
    Q_PROPERTY(int silent READ silent NOTIFY changed FINAL)
    Q_PROPERTY(int reporting READ reporting NOTIFY changed FINAL)
    Q_PROPERTY(double oldestReportMs READ oldestReportMs NOTIFY changed FINAL)
    Q_PROPERTY(int openAlarms READ openAlarms NOTIFY changed FINAL)
    Q_PROPERTY(int unackedAlarms READ unackedAlarms NOTIFY changed FINAL)
    Q_PROPERTY(int criticalAlarms READ criticalAlarms NOTIFY changed FINAL)
    Q_PROPERTY(int highAlarms READ highAlarms NOTIFY changed FINAL)
    Q_PROPERTY(int mediumAlarms READ mediumAlarms NOTIFY changed FINAL)
    Q_PROPERTY(int lowAlarms READ lowAlarms NOTIFY changed FINAL)

public:
    FleetFigures(const FleetStore &store, const AlarmBook &alarms, QObject *parent = nullptr);

    [[nodiscard]] bool watched() const { return m_watched; }
    void setWatched(bool watched);

    [[nodiscard]] int vehicles() const { return m_figures.vehicles; }
    [[nodiscard]] int moving() const { return m_figures.moving; } ///< and reporting, with a fix
    [[nodiscard]] int idle() const { return m_figures.idle; } ///< likewise
    [[nodiscard]] int silent() const { return m_figures.silent; } ///< stale, lost, or never heard
    [[nodiscard]] int reporting() const { return m_figures.vehicles - m_figures.silent; }
    /** When the vehicle that has been silent longest last reported, ms since the epoch; NaN if none is
     * silent. */
    [[nodiscard]] double oldestReportMs() const;

    [[nodiscard]] int openAlarms() const { return m_figures.open; } ///< not both cleared and acknowledged
    [[nodiscard]] int unackedAlarms() const { return m_figures.unacked; }
    [[nodiscard]] int criticalAlarms() const { return openOf(AlarmPriority::Critical); }
    [[nodiscard]] int highAlarms() const { return openOf(AlarmPriority::High); }
    [[nodiscard]] int mediumAlarms() const { return openOf(AlarmPriority::Medium); }
    [[nodiscard]] int lowAlarms() const { return openOf(AlarmPriority::Low); }

    /** Counts now, if anybody watches and anything changed since the last count. */
    void refresh();

Q_SIGNALS:
    void watchedChanged();
    void changed();

private:
    struct Figures
    {
        int vehicles = 0;
        int moving = 0;
        int idle = 0;
        int silent = 0;
        Reported<Instant> oldestReport;
        int open = 0;
        int unacked = 0;
        std::array<int, 5> openByPriority{};
        friend bool operator==(const Figures &, const Figures &) = default;
    };

    [[nodiscard]] int openOf(AlarmPriority priority) const
    {
        return m_figures.openByPriority[static_cast<std::size_t>(priority)];
    }
    [[nodiscard]] Figures count() const;
    void countVehicles(Figures &figures) const;
    void countAlarms(Figures &figures) const;

    const FleetStore &m_store;
    const AlarmBook &m_alarms;
    Figures m_figures;
    bool m_watched = false;
    bool m_isStale = true;
};

} // namespace waypost
