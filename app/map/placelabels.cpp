// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/placelabels.h"

#include "map/labelplacer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost {

namespace {

constexpr int maxLabels = 200; // over the view and its margin; about 120 of them in the view
constexpr int maxCandidates = 1500;
constexpr double townDistance = 5; // pixels from the town to its name
constexpr double countryMaxZoom = 8;

enum class Rank { First = 1, Second, Third, Fourth };

/** Ranks are set at zoom 7 and move with it: two and a half times fewer people a step. */
Rank rankOf(const Place &place, double zoom)
{
    const double people = place.population * std::pow(2.5, zoom - 7);
    if (people >= 450'000)
        return Rank::First;
    if (people >= 170'000 || (place.kind == PlaceKind::Capital && zoom >= 4))
        return Rank::Second;
    return people >= 70'000 ? Rank::Third : Rank::Fourth;
}

LabelStyle styleOf(Rank rank, const PlaceLabelColors &colors)
{
    switch (rank) {
    case Rank::First:
        return {colors.family, 13, QFont::DemiBold, false, colors.place, colors.halo};
    case Rank::Second:
        return {colors.family, 12, QFont::Medium, false, colors.place, colors.halo};
    case Rank::Third:
    case Rank::Fourth:
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
        LabelRuler &ruler)
        : m_places(places)
        , m_camera(camera)
        , m_rect(camera.worldRect(margin))
        , m_colors(colors)
        , m_ruler(ruler)
        , m_placer(QRectF(QPointF(), camera.size).marginsAdded(marginOf(camera, margin)))
    {
    }

    std::vector<MapLabel> write()
    {
        auto towns = findWrapped(m_places, m_rect, smallestNamedTown(m_camera.zoom));
        std::ranges::stable_sort(towns, {}, [this](const Place *p) { return rankOf(*p, m_camera.zoom); });
        const auto minor = std::ranges::find_if(
            towns, [this](const Place *p) { return rankOf(*p, m_camera.zoom) > Rank::Second; });
        std::for_each(towns.begin(), minor, [this](const Place *p) { writeTown(*p); });
        writeCountries();
        std::for_each(minor, towns.end(), [this](const Place *p) { writeTown(*p); });
        return std::move(m_labels);
    }

private:
    void writeTown(const Place &place)
    {
        const bool isDistrict = place.kind == PlaceKind::District;
        const Rank rank = rankOf(place, m_camera.zoom);
        if (isFull() || (isDistrict && m_camera.zoom < 9) || (rank == Rank::Fourth && m_camera.zoom < 8))
            return;
        using enum LabelSide;
        write(place.at, m_places.name(place), styleOf(rank, m_colors), true, {Right, Left, Above, Below});
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
        std::initializer_list<LabelSide> sides)
    {
        const QPointF anchor = m_camera.toScreen(at);
        const QRectF dot(anchor - QPointF(3, 3), QSizeF(6, 6));
        if (hasDot && !m_placer.isFree(dot))
            return;
        const QSizeF size = m_ruler.size(text, style);
        if (const auto rect = m_placer.place(anchor, size, hasDot ? townDistance - 1 : 0, sides)) {
            m_labels.push_back({text, style, at, rect->topLeft() - anchor, size, hasDot});
            if (hasDot)
                m_placer.block(dot);
        }
    }

    [[nodiscard]] bool isFull() const { return m_labels.size() >= maxLabels; }

    const PlacesFile &m_places;
    const MapCamera m_camera;
    const QRectF m_rect;
    const PlaceLabelColors &m_colors;
    LabelRuler &m_ruler;
    LabelPlacer m_placer;
    std::vector<MapLabel> m_labels;
};

} // namespace

std::uint32_t smallestNamedTown(double zoom)
{
    constexpr std::array<std::uint32_t, 8> upToEight{20'000'000, 20'000'000, 12'000'000, 4'000'000,
                                                     900'000,    900'000,    400'000,    170'000};
    if (zoom >= 9)
        return zoom >= 11 ? 500 : 5'000;
    return zoom >= 8 ? 30'000 : upToEight.at(static_cast<std::size_t>(std::max(0.0, zoom)));
}

std::vector<MapLabel> placeLabels(
    const PlacesFile &places, const MapCamera &camera, double margin, const PlaceLabelColors &colors,
    LabelRuler &ruler)
{
    return Writer(places, camera, margin, colors, ruler).write();
}

} // namespace waypost
