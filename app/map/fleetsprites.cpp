// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetsprites.h"

#include <cmath>

namespace waypost {

namespace {

constexpr float faintness = 0.3f; // what is left of a vehicle that nobody looks for
constexpr double figureOverlap = 2; // pixels of a figure's picture beyond the pen's step

class Builder
{
public:
    Builder(
        const FleetView &fleet, const FleetPicture &picture, const FleetGlide &glide, const FleetAtlas &atlas,
        const ClusterAtlas &clusterAtlas)
        : m_fleet(fleet)
        , m_picture(picture)
        , m_glide(glide)
        , m_atlas(atlas)
        , m_clusterAtlas(clusterAtlas)
    {
        m_result.origin = picture.origin;
    }

    FleetSprites build()
    {
        for (const FaintMark &mark : m_picture.faint)
            addFaint(mark);
        m_result.clusters.reserve(m_picture.gathered.clusters.size() * 12);
        for (const FleetCluster &cluster : m_picture.gathered.clusters) {
            if (!cluster.isAlone())
                addCluster(cluster);
        }
        m_result.vehicles.reserve(m_picture.alone.size() * 4);
        for (const int row : m_picture.alone)
            addVehicle(row);
        return std::move(m_result);
    }

private:
    void addFaint(const FaintMark &mark)
    {
        m_into = &m_result.faint;
        m_opacity = faintness;
        setPlace(mark.at);
        if (mark.row < 0)
            add(m_atlas.place(glyphSprite(Glyph::Idle, 0, false)));
        else
            addGlyph(m_fleet.index.state(mark.row));
    }

    void addGlyph(MarkerState state)
    {
        add(m_atlas.place(glyphSprite(state.glyph, state.headingDeg(), false)));
    }

    void addCluster(const FleetCluster &cluster)
    {
        m_into = &m_result.clusters;
        m_opacity = 1;
        setPlace(cluster.at);
        add(m_clusterAtlas.place(ClusterLook::of(cluster)));
        const QByteArray number = clusterNumber(cluster.count);
        double width = 0;
        for (const char character : number)
            width += m_clusterAtlas.figure(character).size.width() - figureOverlap;
        double left = -width / 2;
        for (const char character : number) {
            const SpritePlace &figure = m_clusterAtlas.figure(character);
            const double step = figure.size.width() - figureOverlap;
            add(figure, {left + step / 2, 0});
            left += step;
        }
    }

    void addVehicle(int row)
    {
        m_into = &m_result.vehicles;
        m_opacity = 1;
        const bool isSelected = row == m_fleet.selectedRow;
        const MarkerState state = m_fleet.index.state(row);
        const std::optional<MarkerPose> pose = m_glide.pose(row);
        setPlace(pose ? pose->at : toWorld(m_fleet.index.at(row)));
        if (row == m_fleet.hoveredRow && !isSelected)
            add(m_atlas.place(Sprite::HoverRing));
        if (isSelected)
            add(m_atlas.place(Sprite::SelectedRing));
        else if (state.alarm >= AlarmPriority::Medium)
            add(m_atlas.place(ringSprite(state.alarm, state.unacked)));
        add(m_atlas.place(
            glyphSprite(state.glyph, pose ? pose->headingDeg : state.headingDeg(), isSelected)));
        if (state.alarm != AlarmPriority::None) {
            const double offset = FleetAtlas::badgeOffset(m_atlas.markerSize(), isSelected);
            add(m_atlas.place(badgeSprite(state.alarm, state.unacked)), {offset, -offset}, state.unacked);
        }
    }

    void setPlace(WorldPoint place)
    {
        m_x = static_cast<float>(mercator::shortWay(place.x - m_result.origin.x));
        m_y = static_cast<float>(place.y - m_result.origin.y);
    }

    void add(const SpritePlace &place, QPointF offset = {}, bool blinks = false)
    {
        const auto snap = [ratio = m_atlas.devicePixelRatio()](double value) { // pixel for pixel
            return static_cast<float>(std::round(value * ratio) / ratio);
        };
        const float left = snap(offset.x() - place.size.width() / 2);
        const float top = snap(offset.y() - place.size.height() / 2);
        const auto right = left + static_cast<float>(place.size.width());
        const auto bottom = top + static_cast<float>(place.size.height());
        const auto u0 = static_cast<float>(place.texels.left());
        const auto u1 = static_cast<float>(place.texels.right());
        const auto v0 = static_cast<float>(place.texels.top());
        const auto v1 = static_cast<float>(place.texels.bottom());
        const float blink = blinks ? 1 : 0;
        m_into->push_back({m_x, m_y, left, top, u0, v0, blink, m_opacity});
        m_into->push_back({m_x, m_y, right, top, u1, v0, blink, m_opacity});
        m_into->push_back({m_x, m_y, left, bottom, u0, v1, blink, m_opacity});
        m_into->push_back({m_x, m_y, right, bottom, u1, v1, blink, m_opacity});
    }

    const FleetView &m_fleet;
    const FleetPicture &m_picture;
    const FleetGlide &m_glide;
    const FleetAtlas &m_atlas;
    const ClusterAtlas &m_clusterAtlas;
    FleetSprites m_result;
    std::vector<SpriteVertex> *m_into = nullptr;
    float m_x = 0;
    float m_y = 0;
    float m_opacity = 1;
};

} // namespace

FleetSprites buildFleetSprites(
    const FleetView &fleet, const FleetPicture &picture, const FleetGlide &glide, const FleetAtlas &atlas,
    const ClusterAtlas &clusterAtlas)
{
    return Builder(fleet, picture, glide, atlas, clusterAtlas).build();
}

void prepareAtlas(ClusterAtlas &atlas, const FleetPicture &picture)
{
    std::vector<ClusterLook> looks;
    looks.reserve(picture.gathered.clusters.size());
    for (const FleetCluster &cluster : picture.gathered.clusters) {
        if (!cluster.isAlone())
            looks.push_back(ClusterLook::of(cluster));
    }
    atlas.prepare(looks);
}

} // namespace waypost
