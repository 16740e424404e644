// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/cellgeometry.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>

namespace waypost {

/** The base map's files, opened. Immutable, and so free to be read on any thread. */
struct Basemap
{
    LandFile land;
    PlacesFile places;
};

/**
 * Opens the base map and prepares its cells, all on worker threads. Cells asked for and not there yet are
 * announced by cellsReady(); a limited number stays in memory, those used last.
 */
class BasemapSource final : public QObject
{
    Q_OBJECT

public:
    explicit BasemapSource(QObject *parent = nullptr);
    ~BasemapSource() override;

    /** @param folder with land.dat and places.dat; files or resources */
    void load(const QString &folder);

    /** Null until loaded() said so. */
    [[nodiscard]] std::shared_ptr<const Basemap> basemap() const { return m_basemap; }
    /** The cell, or null while it is being made; asking starts that. @p id must lie in the grid. */
    [[nodiscard]] std::shared_ptr<const CellGeometry> cell(const CellId &id);
    /** For whoever works on what basemap() holds; the source waits for it when it goes. */
    [[nodiscard]] QThreadPool &pool() { return m_pool; }
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    /** @param error empty if all went well, else what a person should read */
    void loaded(const QString &error);
    void cellsReady();

private:
    struct Slot
    {
        std::shared_ptr<const CellGeometry> geometry; ///< null while it is made
        quint64 lastUse = 0;
    };

    void take(const CellId &id, std::shared_ptr<const CellGeometry> geometry);
    void forgetOldest();

    QThreadPool m_pool; // of our own, so that waiting for it on the way out waits for nobody else
    std::shared_ptr<const Basemap> m_basemap;
    std::map<CellId, Slot> m_cells;
    quint64 m_uses = 0;
    int m_pending = 0;
};

} // namespace waypost
