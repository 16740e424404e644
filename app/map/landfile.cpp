// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/landfile.h"

#include "map/bytereader.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr qsizetype maxCellBytes = 16 * 1024 * 1024;
constexpr std::uint32_t maxLevels = 8;
constexpr std::uint32_t maxGridBits = 8;

/** The points of a cell follow one another as differences, across rings and lines. */
class PointReader
{
public:
    explicit PointReader(ByteReader &reader)
        : m_reader(reader)
    {
    }
    CellPoint next()
    {
        m_x += m_reader.zigzag();
        m_y += m_reader.zigzag();
        return {static_cast<float>(m_x), static_cast<float>(m_y)};
    }

private:
    ByteReader &m_reader;
    std::int64_t m_x = 0;
    std::int64_t m_y = 0;
};

bool readRing(ByteReader &reader, PointReader &points, LandCell &cell)
{
    const std::size_t first = cell.points.size();
    const std::uint32_t count = reader.count(2);
    for (std::uint32_t i = 0; i < count; ++i)
        cell.points.push_back(points.next());
    for (std::uint32_t run = reader.count(2); run > 0; --run) {
        const std::size_t begin = reader.varint();
        const std::size_t edges = reader.varint();
        if (!reader.ok() || begin + edges >= count)
            return false;
        const auto from = cell.points.begin() + static_cast<std::ptrdiff_t>(first + begin);
        cell.coasts.emplace_back(from, from + static_cast<std::ptrdiff_t>(edges + 1));
    }
    return reader.ok();
}

bool readTriangles(ByteReader &reader, LandCell &cell)
{
    const std::uint32_t count = reader.count(1);
    cell.triangles.reserve(count);
    std::int64_t index = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        index += reader.zigzag();
        if (index < 0 || index >= static_cast<std::int64_t>(cell.points.size()))
            return false;
        cell.triangles.push_back(static_cast<std::uint32_t>(index));
    }
    return reader.ok() && count % 3 == 0;
}

bool readBorders(ByteReader &reader, PointReader &points, LandCell &cell)
{
    for (std::uint32_t line = reader.count(1); line > 0; --line) {
        std::vector<CellPoint> &border = cell.borders.emplace_back();
        for (std::uint32_t point = reader.count(2); point > 0; --point)
            border.push_back(points.next());
    }
    return reader.ok() && reader.atEnd();
}

} // namespace

std::optional<LandFile> LandFile::open(QByteArray bytes, QString *error)
{
    LandFile file;
    file.m_bytes = std::move(bytes);
    ByteReader reader(file.m_bytes);
    if (!reader.magic("WPLAND01")) {
        *error = tr("The base map is not a land file of this version.");
        return std::nullopt;
    }
    const std::uint32_t levelCount = std::min(reader.u32(), maxLevels);
    for (std::uint32_t i = 0; i < levelCount; ++i) {
        const std::uint32_t gridBits = std::min(reader.u32(), maxGridBits);
        const double maxZoom = reader.u32();
        file.m_levels.push_back(
            {static_cast<int>(gridBits), maxZoom, static_cast<qsizetype>(file.m_cells.size())});
        for (std::uint32_t cell = 0; reader.ok() && cell < (1u << (2 * gridBits)); ++cell) {
            const std::uint32_t offset = reader.u32();
            file.m_cells.push_back({offset, reader.u32()});
        }
    }
    const auto isInside = [size = static_cast<std::uint64_t>(file.m_bytes.size())](const Extent &extent) {
        return std::uint64_t(extent.offset) + extent.length <= size;
    };
    if (!reader.ok() || file.m_levels.empty() || !std::ranges::all_of(file.m_cells, isInside)) {
        *error = tr("The base map's land file is cut short or damaged.");
        return std::nullopt;
    }
    return file;
}

int LandFile::levelForZoom(double zoom) const
{
    const auto level = std::ranges::find_if(m_levels, [zoom](const Level &l) { return zoom <= l.maxZoom; });
    return static_cast<int>(std::min(level, std::prev(m_levels.end())) - m_levels.begin());
}

std::optional<LandCell> LandFile::cell(const CellId &id) const
{
    const Level &level = m_levels.at(static_cast<std::size_t>(id.level));
    const qsizetype index = level.firstCell + (static_cast<qsizetype>(id.row) << level.gridBits) + id.column;
    const Extent extent = m_cells.at(static_cast<std::size_t>(index));
    LandCell cell;
    if (extent.length == 0)
        return cell;
    const QByteArray bytes
        = uncompressed(QByteArrayView(m_bytes).sliced(extent.offset, extent.length), maxCellBytes);
    ByteReader reader(bytes);
    PointReader points(reader);
    bool good = !bytes.isEmpty();
    for (std::uint32_t ring = reader.count(2); good && ring > 0; --ring)
        good = readRing(reader, points, cell);
    if (!good || !readTriangles(reader, cell) || !readBorders(reader, points, cell))
        return std::nullopt;
    return cell;
}

QRect LandFile::cellsUnder(int level, const QRectF &worldRect) const
{
    const int side = 1 << m_levels.at(static_cast<std::size_t>(level)).gridBits;
    const auto cellAt = [side](double value) { return static_cast<int>(std::floor(value * side)); };
    const int top = std::clamp(cellAt(worldRect.top()), 0, side - 1);
    const int bottom = std::clamp(cellAt(worldRect.bottom()), 0, side - 1);
    return QRect(QPoint(cellAt(worldRect.left()), top), QPoint(cellAt(worldRect.right()), bottom));
}

} // namespace waypost
