// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/cellplace.h"
#include "map/dotmaterial.h"
#include "map/geojson.h"
#include "map/linematerial.h"
#include "map/polygonfill.h"
#include "map/workbudget.h"

#include <QRectF>

#include <array>
#include <memory>
#include <vector>

namespace waypost {

/** Features that lie near each other, in the form the graphics card takes. */
struct GroundChunk
{
    CellPlace place;
    QRectF bounds; ///< of the world
    FillMesh built;
    FillMesh water;
    std::vector<LineVertex> shores; ///< of the water
    std::vector<LineVertex> lines; ///< four corners a stretch, like all LineVertex
    std::vector<DotVertex> spots;
};

/** A name that a file's author gave something, and where it is best written. */
struct GroundName
{
    QString text;
    WorldPoint at;
    FeatureKind kind = FeatureKind::Spot;
    double width = 0; ///< of what is named, in the world; 0 for a spot
};

/** What became of one file. */
struct GroundFileReport
{
    QString name; ///< of the file, without its folder
    int features = 0; ///< on the map
    int skipped = 0; ///< left out: outside the world, or no geometry
    QString problem; ///< why the file is not on the map, or not all of it, for a person to read; "" = it is
};

/**
 * The map files of a person, ready to be drawn at any zoom. Immutable, and so free to be read on any thread.
 */
class GroundFiles
{
    Q_DECLARE_TR_FUNCTIONS(GroundFiles)

public:
    struct Limits
    {
        GeoJsonLimits file;
        qsizetype files = 64;
        std::size_t points = 1'000'000; ///< of all files together
        std::size_t features = 100'000;
        std::size_t names = 5'000;
    };
    struct Level
    {
        double fromZoom;
        int bucketBits; ///< features are put together by the 4^bucketBits squares that their middles lie in
    };
    static constexpr std::array<Level, 3> levels{{{0, 2}, {6.5, 5}, {10.5, 8}}};

    static constexpr std::uint64_t mostWork = 200'000'000; ///< steps: some seconds

    /** Reads every *.geojson and *.json of a folder, in the order of their names. Blocks: for worker threads.
     * @param budget when it is spent or ended, what is there by then is all there is */
    [[nodiscard]] static std::shared_ptr<const GroundFiles>
    load(const QString &folder, const Limits &limits, WorkBudget &budget);
    [[nodiscard]] static std::shared_ptr<const GroundFiles> load(const QString &folder, const Limits &limits)
    {
        WorkBudget budget(mostWork);
        return load(folder, limits, budget);
    }
    [[nodiscard]] static std::shared_ptr<const GroundFiles> load(const QString &folder)
    {
        return load(folder, Limits());
    }

    [[nodiscard]] const std::vector<GroundFileReport> &reports() const { return m_reports; }
    [[nodiscard]] const std::vector<GroundName> &names() const { return m_names; }
    [[nodiscard]] static int levelForZoom(double zoom);
    [[nodiscard]] const std::vector<std::shared_ptr<const GroundChunk>> &chunks(int level) const
    {
        return m_chunks.at(static_cast<std::size_t>(level));
    }

private:
    void addNames(const std::vector<GroundFeature> &features, std::size_t most);
    /** @return for each feature, whether the budget did not reach for it */
    std::vector<bool> makeChunks(const std::vector<GroundFeature> &features, WorkBudget &budget);
    void reportLeftOut(const std::vector<bool> &leftOut);

    std::vector<GroundFileReport> m_reports;
    std::vector<GroundName> m_names;
    std::array<std::vector<std::shared_ptr<const GroundChunk>>, levels.size()> m_chunks;
};

} // namespace waypost
