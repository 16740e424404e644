// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QRect>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace waypost {

/** One square of the land grid. Levels go from coarse to fine; a level has 4^gridBits cells. */
struct CellId
{
    int level = 0;
    int column = 0;
    int row = 0;
    friend auto operator<=>(const CellId &, const CellId &) = default;
};

/** A corner in cell units: the cell is 65536 a side, and its content reaches a little over the edges. */
struct CellPoint
{
    float x = 0;
    float y = 0;
    friend bool operator==(const CellPoint &, const CellPoint &) = default;
};

/** A cell's land as triangles, and the lines on it: coasts and borders. */
struct LandCell
{
    std::vector<CellPoint> points;
    std::vector<std::uint32_t> triangles; ///< three indices into points each
    std::vector<std::vector<CellPoint>> coasts;
    std::vector<std::vector<CellPoint>> borders;
};

/**
 * The land of the base map, as resources/basemap/README.md lays it out. Opening reads only the directory;
 * cells are decoded one by one, from any thread.
 */
class LandFile
{
    Q_DECLARE_TR_FUNCTIONS(LandFile)

public:
    static constexpr double unitsPerCell = 65536;

    struct Level
    {
        int gridBits = 0;
        double maxZoom = 0; ///< the next finer level takes over above it
        qsizetype firstCell = 0;
    };

    /** @param error says why nothing came back, for a person to read. */
    [[nodiscard]] static std::optional<LandFile> open(QByteArray bytes, QString *error);

    [[nodiscard]] const std::vector<Level> &levels() const { return m_levels; }
    [[nodiscard]] int levelForZoom(double zoom) const;
    /** A cell without land gives an empty one, a damaged cell nothing. */
    [[nodiscard]] std::optional<LandCell> cell(const CellId &id) const;
    /** The cells of a level that lie under a rectangle of the world; x is not wrapped and may leave 0..1. */
    [[nodiscard]] QRect cellsUnder(int level, const QRectF &worldRect) const;

private:
    struct Extent
    {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
    };

    QByteArray m_bytes;
    std::vector<Level> m_levels;
    std::vector<Extent> m_cells;
};

} // namespace waypost
