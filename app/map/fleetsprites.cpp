// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetsprites.h"

#include <QVector2D>

#include <array>
#include <cmath>
#include <numbers>

namespace waypost {

namespace {

// Floats keep a hundredth of a pixel over two zoom steps; beyond that the origin is chosen anew.
constexpr double maxZoomDistance = 2;

enum Layer {
    Stopped,
    NoFix,
    Stale,
    Idle,
    Moving,
    FirstAlarm,
    Hovered = FirstAlarm + 8,
    Selected,
    LayerCount
};

int layerOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Moving:
        return Moving;
    case Glyph::Idle:
        return Idle;
    case Glyph::Stopped:
        return Stopped;
    case Glyph::Stale:
        return Stale;
    case Glyph::NoFix:
        break;
    }
    return NoFix;
}

class Builder
{
public:
    Builder(const FleetView &fleet, const MapCamera &camera, double margin, const FleetAtlas &atlas)
        : m_fleet(fleet)
        , m_atlas(atlas)
    {
        m_result.origin = camera.centre;
        m_result.zoom = camera.zoom;
        m_result.covered = camera.worldRect(margin);
    }

    FleetSprites build()
    {
        sortIntoLayers();
        m_result.vertices.reserve(static_cast<std::size_t>(m_result.vehicles) * 4);
        for (const std::vector<int> &rows : m_layers) {
            for (const int row : rows)
                addVehicle(row);
        }
        return std::move(m_result);
    }

private:
    void sortIntoLayers()
    {
        const double halfWidth = m_result.covered.width() / 2;
        const double halfHeight = m_result.covered.height() / 2;
        const auto count = static_cast<int>(m_fleet.places.size());
        for (int row = 0; row < count; ++row) {
            const auto i = static_cast<std::size_t>(row);
            const WorldPoint place = m_fleet.places[i];
            const bool isNear = std::abs(place.y - m_result.origin.y) <= halfHeight
                && std::abs(mercator::shortWay(place.x - m_result.origin.x)) <= halfWidth;
            if (m_fleet.columns.placed[i] == 0 || !isNear)
                continue;
            m_layers[static_cast<std::size_t>(layerOfRow(row))].push_back(row);
            ++m_result.vehicles;
        }
    }

    [[nodiscard]] Glyph glyph(int row) const
    {
        const auto i = static_cast<std::size_t>(row);
        return glyphOf(m_fleet.columns.motion[i], m_fleet.columns.freshness[i], m_fleet.columns.placed[i]);
    }

    [[nodiscard]] int layerOfRow(int row) const
    {
        const auto i = static_cast<std::size_t>(row);
        if (row == m_fleet.selectedRow)
            return Selected;
        if (row == m_fleet.hoveredRow)
            return Hovered;
        const AlarmPriority alarm = m_fleet.columns.alarm[i];
        if (alarm == AlarmPriority::None)
            return layerOf(glyph(row));
        const int rank = static_cast<int>(alarm) - static_cast<int>(AlarmPriority::Low);
        return FirstAlarm + rank + (m_fleet.columns.alarmUnacked[i] ? 4 : 0);
    }

    void addVehicle(int row)
    {
        const auto i = static_cast<std::size_t>(row);
        const bool isSelected = row == m_fleet.selectedRow;
        const AlarmPriority alarm = m_fleet.columns.alarm[i];
        const bool isUnacked = m_fleet.columns.alarmUnacked[i] != 0;
        setPlace(m_fleet.places[i]);
        if (row == m_fleet.hoveredRow && !isSelected)
            add(Sprite::HoverRing);
        if (isSelected)
            add(Sprite::SelectedRing);
        else if (alarm >= AlarmPriority::Medium)
            add(ringSprite(alarm, isUnacked));
        const Glyph shape = glyph(row);
        addTurned(glyphSprite(shape, isSelected), shape == Glyph::Moving ? m_fleet.columns.headingDeg[i] : 0);
        if (alarm != AlarmPriority::None) {
            const double offset = FleetAtlas::badgeOffset(m_atlas.markerSize(), isSelected);
            add(badgeSprite(alarm, isUnacked), {offset, -offset}, isUnacked);
        }
    }

    void setPlace(WorldPoint place)
    {
        m_x = static_cast<float>(mercator::shortWay(place.x - m_result.origin.x));
        m_y = static_cast<float>(place.y - m_result.origin.y);
    }

    void add(Sprite sprite, QPointF offset = {}, bool blinks = false)
    {
        const FleetAtlas::Place &place = m_atlas.place(sprite);
        const auto halfWidth = static_cast<float>(place.size.width() / 2);
        const auto halfHeight = static_cast<float>(place.size.height() / 2);
        const auto x = static_cast<float>(offset.x());
        const auto y = static_cast<float>(offset.y());
        addQuad(
            place.texels,
            {QVector2D(x - halfWidth, y - halfHeight), QVector2D(x + halfWidth, y - halfHeight),
             QVector2D(x - halfWidth, y + halfHeight), QVector2D(x + halfWidth, y + halfHeight)},
            blinks);
    }

    void addTurned(Sprite sprite, float degrees)
    {
        if (degrees == 0) {
            add(sprite);
            return;
        }
        const FleetAtlas::Place &place = m_atlas.place(sprite);
        const float half = static_cast<float>(place.size.width() / 2);
        const float angle = degrees * std::numbers::pi_v<float> / 180;
        const QVector2D right(std::cos(angle) * half, std::sin(angle) * half);
        const QVector2D down(-right.y(), right.x());
        addQuad(place.texels, {-right - down, right - down, down - right, right + down}, false);
    }

    void addQuad(const QRectF &texels, const std::array<QVector2D, 4> &corners, bool blinks)
    {
        const auto left = static_cast<float>(texels.left());
        const auto right = static_cast<float>(texels.right());
        const auto top = static_cast<float>(texels.top());
        const auto bottom = static_cast<float>(texels.bottom());
        const float blink = blinks ? 1 : 0;
        const auto corner = [&](std::size_t i, float u, float v) {
            m_result.vertices.push_back({m_x, m_y, corners[i].x(), corners[i].y(), u, v, blink});
        };
        corner(0, left, top);
        corner(1, right, top);
        corner(2, left, bottom);
        corner(3, right, bottom);
    }

    const FleetView &m_fleet;
    const FleetAtlas &m_atlas;
    FleetSprites m_result;
    std::array<std::vector<int>, LayerCount> m_layers;
    float m_x = 0;
    float m_y = 0;
};

} // namespace

FleetSprites
buildFleetSprites(const FleetView &fleet, const MapCamera &camera, double margin, const FleetAtlas &atlas)
{
    return Builder(fleet, camera, margin, atlas).build();
}

bool covers(const FleetSprites &sprites, const MapCamera &camera)
{
    const QRectF view = camera.worldRect();
    const double dx = std::abs(mercator::shortWay(camera.centre.x - sprites.origin.x));
    const double dy = std::abs(camera.centre.y - sprites.origin.y);
    return !sprites.covered.isNull() && std::abs(camera.zoom - sprites.zoom) <= maxZoomDistance
        && dx + view.width() / 2 <= sprites.covered.width() / 2
        && dy + view.height() / 2 <= sprites.covered.height() / 2;
}

} // namespace waypost
