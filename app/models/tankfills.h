// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"

#include <QObject>

#include <deque>
#include <vector>

namespace waypost {

/**
 * Remembers when which tank was filled. Filling raises no alarm, so nobody else does; what was told before
 * this run began is not known. Bounded: the oldest fills of the fleet are forgotten first.
 */
class TankFills final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t most = 4'096;
    /** A number that is told again within this time still means the same fill. */
    static constexpr Milliseconds oneFill = std::chrono::minutes(30);

    explicit TankFills(const FleetStore &store, QObject *parent = nullptr);

    /** Of one vehicle, oldest first. */
    [[nodiscard]] std::vector<Instant> of(int row) const;

Q_SIGNALS:
    void filled(int row);

private:
    struct Fill
    {
        int row;
        Instant began;
        Instant told;
    };

    void onSignal(const AlarmSignal &signal);

    std::deque<Fill> m_fills; // in the order of their first report
    int m_number; // that means a fill
};

} // namespace waypost
