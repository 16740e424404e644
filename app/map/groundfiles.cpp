// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/groundfiles.h"

#include "map/cellgeometry.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace waypost {

namespace {

constexpr double unitsPerChunk = 1 << 22; // whole numbers that a float holds exactly
constexpr double smallestExtent = 1e-9; // of the world: 4 cm
constexpr double nearestZoom = 22; // of the finest level, whose lines stay as they are
constexpr double smallestArea = 2.5; // pixels across, at the level's nearest zoom
constexpr float spotRoot = 1;

using Line = std::vector<WorldPoint>;

double distanceToStretch(WorldPoint p, WorldPoint a, WorldPoint b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Douglas and Peucker's: leaves out what lies within @p tolerance of the line without it. Keeps both ends.
 * Some lines make it look at every point for every point: when the budget is spent, the line stays as coarse
 * as it is.
 */
Line simplified(const Line &line, double tolerance, WorkBudget &budget)
{
    if (line.size() < 3 || tolerance <= 0)
        return line;
    std::vector<bool> isKept(line.size());
    isKept.front() = isKept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        if (!budget.spend(last - first))
            break;
        double worst = tolerance;
        std::size_t at = 0;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double distance = distanceToStretch(line[i], line[first], line[last]);
            if (distance > worst) {
                worst = distance;
                at = i;
            }
        }
        if (at == 0)
            continue;
        isKept[at] = true;
        open.emplace_back(first, at);
        open.emplace_back(at, last);
    }
    Line kept;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (isKept[i])
            kept.push_back(line[i]);
    }
    return kept;
}

QRectF boundsOf(const GroundFeature &feature)
{
    double left = 2, top = 2, right = -1, bottom = -1;
    for (const Line &part : feature.parts) {
        for (const WorldPoint &point : part) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

/** Grows a rectangle, which may be as thin as a point, over another. */
QRectF joined(const QRectF &a, const QRectF &b)
{
    return {
        QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
        QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

/** Fills one chunk with features, seen as from a level. */
class ChunkMaker
{
public:
    ChunkMaker(const QRectF &bounds, double pixel, WorkBudget &budget)
        : m_pixel(pixel)
        , m_budget(budget)
    {
        const double extent = std::max({bounds.width(), bounds.height(), smallestExtent});
        m_chunk.place = {{bounds.left(), bounds.top()}, extent / unitsPerChunk, unitsPerChunk};
        m_chunk.bounds = bounds;
    }

    void add(const GroundFeature &feature)
    {
        switch (feature.kind) {
        case FeatureKind::Spot:
            for (const WorldPoint &point : feature.parts.front()) {
                const CellPoint at = toUnits(point);
                appendSquare(m_chunk.spots, at.x, at.y, spotRoot);
            }
            break;
        case FeatureKind::Line:
            for (const Line &part : feature.parts)
                appendLine(m_chunk.lines, toUnits(simplified(part, m_pixel / 2, m_budget)));
            break;
        case FeatureKind::Water:
        case FeatureKind::Built:
            addArea(feature);
            break;
        }
    }

    [[nodiscard]] std::shared_ptr<const GroundChunk> take()
    {
        return std::make_shared<const GroundChunk>(std::move(m_chunk));
    }

private:
    void addArea(const GroundFeature &feature)
    {
        const QRectF bounds = boundsOf(feature);
        if (std::max(bounds.width(), bounds.height()) < smallestArea * m_pixel)
            return;
        const bool isWater = feature.kind == FeatureKind::Water;
        std::vector<CellRing> rings;
        for (const Line &part : feature.parts) {
            rings.push_back(toUnits(simplifiedRing(part)));
            if (isWater) {
                CellRing shore = rings.back();
                shore.push_back(shore.front());
                appendLine(m_chunk.shores, shore);
            }
        }
        if (!fillPolygon(rings, isWater ? m_chunk.water : m_chunk.built, &m_budget) && !isWater)
            std::ranges::for_each(rings, [this](const CellRing &ring) { appendLine(m_chunk.lines, ring); });
    }

    /** A ring's ends are the same point, so that there is no line between them to measure from: in two
     * halves. */
    [[nodiscard]] Line simplifiedRing(const Line &ring) const
    {
        const auto middle = ring.begin() + std::ptrdiff_t(ring.size() / 2);
        Line line = simplified(Line(ring.begin(), middle + 1), m_pixel / 2, m_budget);
        const Line rest = simplified(Line(middle, ring.end()), m_pixel / 2, m_budget);
        line.insert(line.end(), rest.begin() + 1, rest.end());
        return line;
    }

    [[nodiscard]] CellPoint toUnits(WorldPoint point) const
    {
        const CellPlace &place = m_chunk.place;
        return {
            static_cast<float>(std::round((point.x - place.corner.x) / place.unit)),
            static_cast<float>(std::round((point.y - place.corner.y) / place.unit))};
    }
    [[nodiscard]] CellRing toUnits(const Line &line) const
    {
        CellRing result;
        result.reserve(line.size());
        for (const WorldPoint &point : line)
            result.push_back(toUnits(point));
        return result;
    }

    double m_pixel; ///< of the world, at the level's nearest zoom
    WorkBudget &m_budget;
    GroundChunk m_chunk;
};

std::size_t pointCount(const std::vector<GroundFeature> &features)
{
    std::size_t count = 0;
    for (const GroundFeature &feature : features) {
        for (const Line &part : feature.parts)
            count += part.size();
    }
    return count;
}

} // namespace

int GroundFiles::levelForZoom(double zoom)
{
    int level = 0;
    while (level + 1 < int(levels.size()) && zoom >= levels[std::size_t(level) + 1].fromZoom)
        ++level;
    return level;
}

std::shared_ptr<const GroundFiles>
GroundFiles::load(const QString &folder, const Limits &limits, WorkBudget &budget)
{
    auto result = std::make_shared<GroundFiles>();
    std::vector<GroundFeature> all;
    std::size_t points = 0;
    qsizetype files = 0;
    const QDir dir(folder);
    const QLocale locale;
    const QStringList found = folder.isEmpty()
        ? QStringList()
        : dir.entryList({QStringLiteral("*.geojson"), QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : found) {
        if (budget.isSpent())
            break;
        GroundFileReport report{name, 0, 0, {}};
        if (++files > limits.files) {
            report.problem = tr("There are more than %1 files: this one and those after it are left out.")
                                 .arg(locale.toString(limits.files));
            result->m_reports.push_back(report);
            break;
        }
        GeoJson content = GeoJsonReader::read(dir.filePath(name), limits.file);
        report.skipped = content.skipped;
        report.problem = content.problem;
        const std::size_t more = pointCount(content.features);
        if (points + more > limits.points || all.size() + content.features.size() > limits.features)
            report.problem = tr("With this file there would be more than %1 points or %2 features.")
                                 .arg(
                                     locale.toString(qulonglong(limits.points)),
                                     locale.toString(qulonglong(limits.features)));
        if (report.problem.isEmpty()) {
            points += more;
            report.features = int(content.features.size());
            std::ranges::move(content.features, std::back_inserter(all));
        }
        result->m_reports.push_back(report);
    }
    result->addNames(all, limits.names);
    const std::vector<bool> leftOut = result->makeChunks(all, budget);
    if (budget.isUsedUp())
        result->reportLeftOut(leftOut);
    return result;
}

void GroundFiles::addNames(const std::vector<GroundFeature> &features, std::size_t most)
{
    for (const GroundFeature &feature : features) {
        if (feature.name.isEmpty() || m_names.size() >= most)
            continue;
        const QRectF bounds = boundsOf(feature);
        const Line &part = feature.parts.front();
        WorldPoint at{bounds.center().x(), bounds.center().y()};
        if (feature.kind == FeatureKind::Spot)
            at = part.front();
        else if (feature.kind == FeatureKind::Line)
            at = part[part.size() / 2];
        m_names.push_back({feature.name, at, feature.kind, bounds.width()});
    }
    std::ranges::stable_sort(m_names, std::greater(), &GroundName::width);
}

void GroundFiles::reportLeftOut(const std::vector<bool> &leftOut)
{
    auto first = leftOut.begin(); // files lie one behind the other
    for (GroundFileReport &report : m_reports) {
        const auto last = first + report.features;
        const auto count = std::count(first, last, true);
        first = last;
        if (count > 0)
            report.problem = tr("Not all of it is drawn: together the map files ask for too much work.");
    }
}

std::vector<bool> GroundFiles::makeChunks(const std::vector<GroundFeature> &features, WorkBudget &budget)
{
    std::vector<bool> leftOut(features.size());
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const int side = 1 << levels[level].bucketBits;
        struct Bucket
        {
            QRectF bounds;
            std::vector<const GroundFeature *> features;
        };
        std::map<std::pair<int, int>, Bucket> buckets;
        for (const GroundFeature &feature : features) {
            const QRectF bounds = boundsOf(feature);
            const QPointF middle = bounds.center() * side;
            Bucket &bucket = buckets[{int(middle.x()), int(middle.y())}];
            bucket.bounds = bucket.features.empty() ? bounds : joined(bucket.bounds, bounds);
            bucket.features.push_back(&feature);
        }
        const double zoom = level + 1 < levels.size() ? levels[level + 1].fromZoom : nearestZoom;
        for (const auto &[key, bucket] : buckets) {
            ChunkMaker maker(bucket.bounds, 1 / mercator::worldSize(zoom), budget);
            for (const GroundFeature *feature : bucket.features) {
                if (!budget.isSpent())
                    maker.add(*feature);
                if (budget.isSpent())
                    leftOut[static_cast<std::size_t>(feature - features.data())] = true;
            }
            m_chunks[level].push_back(maker.take());
        }
    }
    return leftOut;
}

} // namespace waypost
