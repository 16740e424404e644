// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/placelabels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost {

namespace {

constexpr int maxLabels = 200; // over the view and its margin; about 120 of them in the view
constexpr int maxCandidates = 1500;
constexpr double townDistance = 5; // pixels from the town to its name
constexpr double countryMaxZoom = 8;
constexpr double ownSpotsMinZoom = 7;
constexpr double ownLinesMinZoom = 10;
constexpr double mostHidden = 0.2; // of a name that lies under marks: the rest must be read
constexpr double ownSpotRadius = 3; // pixels of the square that marks it

struct NamedFrom
{
    double zoom;
    double population;
};
/** Between these the threshold moves smoothly. */
constexpr std::array<NamedFrom, 11> namedFrom{
    {{2, 12e6},
     {3, 4e6},
     {4, 1.5e6},
     {5, 900e3},
     {6, 250e3},
     {7, 70e3},
     {8, 30e3},
     {9, 5e3},
     {10, 2e3},
     {11, 800},
     {12, 500}}};

LabelStyle styleOf(PlaceRank rank, const PlaceLabelColors &colors)
{
    switch (rank) {
    case PlaceRank::First:
        return {colors.family, 13, QFont::DemiBold, false, colors.place, colors.halo};
    case PlaceRank::Second:
        return {colors.family, 12, QFont::Medium, false, colors.place, colors.halo};
    case PlaceRank::Third:
    case PlaceRank::Fourth:
        break;
    }
    return {colors.family, 11, QFont::Normal, false, colors.placeMinor, colors.halo};
}

/** The places in a rectangle that may leave the unit square sideways. */
std::vector<const Place *>
findWrapped(const PlacesFile &places, const QRectF &rect, std::uint32_t minPopulation)
{
    std::vector<const Place *> found;
    for (const double turn : {-1.0, 0.0, 1.0}) {
        const QRectF part = rect.translated(turn, 0).intersected(QRectF(0, 0, 1, 1));
        if (part.width() <= 0 || part.height() <= 0)
            continue;
        const auto here = places.find(part, minPopulation, maxCandidates);
        found.insert(found.end(), here.begin(), here.end());
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

QMarginsF marginOf(const MapCamera &camera, double margin)
{
    const double x = camera.size.width() * margin;
    const double y = camera.size.height() * margin;
    return {x, y, x, y};
}

class Writer
{
public:
    Writer(
        const PlacesFile &places, const MapCamera &camera, double margin, const PlaceLabelColors &colors,
        LabelRuler &ruler, LabelSides &sides, std::span<const GroundName> own,
        std::span<const LabelMark> marks)
        : m_places(places)
        , m_camera(camera)
        , m_rect(camera.worldRect(margin))
        , m_colors(colors)
        , m_ruler(ruler)
        , m_sides(sides)
        , m_own(own)
        , m_names(QRectF(QPointF(), camera.size).marginsAdded(marginOf(camera, margin)))
        , m_all(m_names)
    {
        for (const LabelMark &mark : marks) {
            const QPointF middle = camera.toScreen(mark.at);
            m_marks.push_back({middle, mark.radius});
            m_all.block({middle - QPointF(mark.radius, mark.radius), QSizeF(2, 2) * mark.radius});
        }
    }

    std::vector<MapLabel> write()
    {
        struct Candidate
        {
            const Place *place;
            PlaceRank rank;
        };
        std::vector<Candidate> towns;
        for (const Place *place : findWrapped(m_places, m_rect, smallestNamedTown(m_camera.zoom)))
            towns.push_back({place, placeRank(*place, m_camera.zoom)});
        std::ranges::stable_sort(towns, {}, &Candidate::rank);
        const auto minor
            = std::ranges::find_if(towns, [](const Candidate &c) { return c.rank > PlaceRank::Second; });
        const auto writeThis = [this](const Candidate &c) { writeTown(*c.place, c.rank); };
        std::ranges::for_each(m_own, [this](const GroundName &name) { writeOwn(name); });
        std::for_each(towns.begin(), minor, writeThis);
        writeCountries();
        std::for_each(minor, towns.end(), writeThis);
        m_sides = std::move(m_newSides);
        return std::move(m_labels);
    }

private:
    struct Mark
    {
        QPointF middle;
        double radius;
    };
    /** What to do with a name that finds no place clear of all marks: a large town's may go under one a
     * little.
     */
    enum class IfCrowded { Leave, Cover };

    void writeTown(const Place &place, PlaceRank rank)
    {
        const bool isDistrict = place.kind == PlaceKind::District;
        const bool isTooEarly
            = (isDistrict && m_camera.zoom < 9) || (rank == PlaceRank::Fourth && m_camera.zoom < 8);
        if (isFull() || isTooEarly)
            return;
        using enum LabelSide;
        write(
            place.at, m_places.name(place), styleOf(rank, m_colors), true, {Right, Left, Above, Below},
            townDistance - 1, rank <= PlaceRank::Second ? IfCrowded::Cover : IfCrowded::Leave);
    }

    void writeOwn(const GroundName &name)
    {
        const double turn = std::round(m_camera.centre.x - name.at.x);
        if (isFull() || !m_rect.contains(name.at.x + turn, name.at.y))
            return;
        using enum LabelSide;
        LabelStyle style{m_colors.family, 11, QFont::Medium, false, m_colors.place, m_colors.halo};
        switch (name.kind) {
        case FeatureKind::Spot:
            if (m_camera.zoom >= ownSpotsMinZoom)
                write(name.at, name.text, style, false, {Right, Left, Above, Below}, ownSpotRadius + 1);
            return;
        case FeatureKind::Line:
            if (m_camera.zoom >= ownLinesMinZoom)
                write(name.at, name.text, style, false, {Centre, Above, Below});
            return;
        case FeatureKind::Water:
            style.color = m_colors.waterText;
            style.halo = m_colors.water;
            style.italic = true;
            break;
        case FeatureKind::Built:
            style.color = m_colors.placeMinor;
            break;
        }
        if (m_ruler.size(name.text, style).width() < name.width * m_camera.scale())
            write(name.at, name.text, style, false, {Centre, Above, Below});
    }

    void writeCountries()
    {
        if (m_camera.zoom >= countryMaxZoom)
            return;
        const LabelStyle style{m_colors.family, 11, QFont::Medium, true, m_colors.placeMinor, m_colors.halo};
        for (const CountryName &country : m_places.countries()) {
            const double room = country.width * m_camera.scale();
            if (isFull() || room < 30)
                break; // they come largest first
            const QString text = country.name.toUpper();
            if (m_ruler.size(text, style).width() < room * 1.3)
                write(
                    country.at, text, style, false, {LabelSide::Centre, LabelSide::Above, LabelSide::Below});
        }
    }

    void write(
        WorldPoint at, const QString &text, const LabelStyle &style, bool hasDot,
        std::initializer_list<LabelSide> sides, double distance = 0, IfCrowded ifCrowded = IfCrowded::Cover)
    {
        const QPointF anchor = m_camera.toScreen(at);
        const QRectF dot(anchor - QPointF(3, 3), QSizeF(6, 6));
        if (hasDot && !m_names.isFree(dot))
            return;
        const QSizeF size = m_ruler.size(text, style);
        const auto tryAt = [&](const LabelPlacer &placer, double away, LabelSide side) {
            const QRectF rect = LabelPlacer::rectBeside(anchor, size, away, side);
            if (!placer.isFree(rect) || m_all.takenArea(rect) > mostHidden * size.width() * size.height())
                return false;
            m_names.block(rect);
            m_all.block(rect);
            m_labels.push_back({text, style, at, rect.topLeft() - anchor, size, hasDot});
            m_newSides.insert(text, side);
            if (hasDot) {
                m_names.block(dot);
                m_all.block(dot);
            }
            return true;
        };
        const auto tryAll = [&](const LabelPlacer &placer, double away) {
            const auto before = m_sides.constFind(text);
            return (before != m_sides.cend() && tryAt(placer, away, before.value()))
                || std::ranges::any_of(sides, [&](LabelSide side) { return tryAt(placer, away, side); });
        };
        if (!tryAll(m_all, hasDot ? std::max(distance, reachOfMarkOver(anchor)) : distance)
            && ifCrowded == IfCrowded::Cover)
            tryAll(m_names, distance);
    }

    /** How far the mark that covers a point reaches from there; 0 if none does. */
    [[nodiscard]] double reachOfMarkOver(QPointF point) const
    {
        double reach = 0;
        for (const Mark &mark : m_marks) {
            const QPointF away = mark.middle - point;
            const double distance = std::hypot(away.x(), away.y());
            if (distance < mark.radius)
                reach = std::max(reach, mark.radius + distance + 1);
        }
        return reach;
    }

    [[nodiscard]] bool isFull() const { return m_labels.size() >= maxLabels; }

    const PlacesFile &m_places;
    const MapCamera m_camera;
    const QRectF m_rect;
    const PlaceLabelColors &m_colors;
    LabelRuler &m_ruler;
    LabelSides &m_sides;
    LabelSides m_newSides;
    std::span<const GroundName> m_own;
    std::vector<Mark> m_marks; // in pixels
    LabelPlacer m_names;
    LabelPlacer m_all; // names and marks
    std::vector<MapLabel> m_labels;
};

} // namespace

PlaceRank placeRank(const Place &place, double zoom)
{
    const auto reaches = [&place, steps = zoom - 7](double population, double fallPerStep) {
        return place.population * std::pow(fallPerStep, steps) >= population;
    };
    if (reaches(450'000, 2.2))
        return PlaceRank::First;
    if (reaches(170'000, 2.4) || (place.kind == PlaceKind::Capital && zoom >= 4))
        return PlaceRank::Second;
    return reaches(70'000, 2.6) ? PlaceRank::Third : PlaceRank::Fourth;
}

std::uint32_t smallestNamedTown(double zoom)
{
    const auto upper = std::ranges::find_if(namedFrom, [zoom](const NamedFrom &n) { return n.zoom > zoom; });
    if (upper == namedFrom.begin() || upper == namedFrom.end())
        return static_cast<std::uint32_t>(
            std::prev(upper == namedFrom.begin() ? upper + 1 : upper)->population);
    const NamedFrom &lower = *std::prev(upper);
    return static_cast<std::uint32_t>(
        std::round(lower.population * std::pow(upper->population / lower.population, zoom - lower.zoom)));
}

std::vector<MapLabel> placeLabels(
    const PlacesFile &places, const MapCamera &camera, double margin, const PlaceLabelColors &colors,
    LabelRuler &ruler, LabelSides &sides, std::span<const GroundName> own, std::span<const LabelMark> marks)
{
    return Writer(places, camera, margin, colors, ruler, sides, own, marks).write();
}

} // namespace waypost
