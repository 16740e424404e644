// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/roadkeeper.h"
#include "domain/mapground.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace waypost {

class WorkBudget;

/**
 * Gathers what lies under the fleet besides the built-in world: the own roads, and the map files in the data
 * folder's `layers`, which are read again when one comes, goes or changes.
 */
class GroundKeeper final : public QObject
{
    Q_OBJECT

public:
    /** @param dataDir empty = there is nothing to gather */
    GroundKeeper(const QString &dataDir, TraceSource source, const Clock &clock, QObject *parent = nullptr);
    ~GroundKeeper() override;

    void start();
    /** Saves the own roads. */
    void stop();
    [[nodiscard]] MapGround &ground() { return m_ground; }

private:
    void readFiles();
    void showFiles(const std::shared_ptr<const GroundFiles> &files);

    MapGround m_ground;
    std::optional<RoadKeeper> m_traces;
    QThreadPool m_pool;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; // a file that is being copied changes many times
    std::shared_ptr<WorkBudget> m_work; ///< of the reading under way
    bool m_isReading = false;
    bool m_isOutdated = false; // something changed while it was read
};

} // namespace waypost
