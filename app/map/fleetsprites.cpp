// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetsprites.h"

#include <array>
#include <cmath>

namespace waypost {

namespace {

// Floats keep a hundredth of a pixel over two zoom steps; beyond that the origin is chosen anew.
constexpr double maxZoomDistance = 2;
constexpr double maxThinnedDistance = 0.3; // what is hidden comes to light sooner
constexpr int crowd = 1500; // vehicles, from which on those hidden are left out
constexpr double hidingShare = 0.5; // of the marker: vehicles closer than that hide one another

constexpr float faintness = 0.3f; // what is left of a vehicle that nobody looks for

enum Layer {
    Faint,
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
        if (m_result.vehicles > crowd)
            thinOut();
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

    /** Keeps one quiet vehicle, the topmost, in each square of a grid that is fixed to the world. */
    void thinOut()
    {
        const double square = std::max(1.0, m_atlas.markerSize() * hidingShare);
        const double perWorld
            = mercator::worldSize(std::round(m_result.zoom / maxThinnedDistance) * maxThinnedDistance)
            / square;
        const double left = std::floor(m_result.covered.left() * perWorld);
        const double top = std::floor(m_result.covered.top() * perWorld);
        const auto columns = static_cast<std::size_t>(m_result.covered.width() * perWorld) + 2;
        const auto rows = static_cast<std::size_t>(m_result.covered.height() * perWorld) + 2;
        std::vector<bool> taken(columns * rows);
        const auto isHidden = [&](int row) {
            const WorldPoint place = m_fleet.places[static_cast<std::size_t>(row)];
            const double x = m_result.origin.x + mercator::shortWay(place.x - m_result.origin.x);
            const auto column = static_cast<std::size_t>(std::floor(x * perWorld) - left);
            const auto line = static_cast<std::size_t>(std::floor(place.y * perWorld) - top);
            const std::size_t index = line * columns + column;
            const bool wasTaken = taken.at(index);
            taken[index] = true;
            return wasTaken;
        };
        for (int layer = FirstAlarm - 1; layer >= 0; --layer)
            m_result.isThinned |= std::erase_if(m_layers[static_cast<std::size_t>(layer)], isHidden) > 0;
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
        if (m_fleet.isFaint(row))
            return Faint;
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
        m_opacity = m_fleet.isFaint(row) ? faintness : 1;
        if (row == m_fleet.hoveredRow && !isSelected)
            add(Sprite::HoverRing);
        if (isSelected)
            add(Sprite::SelectedRing);
        else if (alarm >= AlarmPriority::Medium)
            add(ringSprite(alarm, isUnacked));
        add(glyphSprite(glyph(row), m_fleet.columns.headingDeg[i], isSelected));
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
        m_result.vertices.push_back({m_x, m_y, left, top, u0, v0, blink, m_opacity});
        m_result.vertices.push_back({m_x, m_y, right, top, u1, v0, blink, m_opacity});
        m_result.vertices.push_back({m_x, m_y, left, bottom, u0, v1, blink, m_opacity});
        m_result.vertices.push_back({m_x, m_y, right, bottom, u1, v1, blink, m_opacity});
    }

    const FleetView &m_fleet;
    const FleetAtlas &m_atlas;
    FleetSprites m_result;
    std::array<std::vector<int>, LayerCount> m_layers;
    float m_x = 0;
    float m_y = 0;
    float m_opacity = 1;
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
    const double zoomIn = sprites.isThinned ? maxThinnedDistance : maxZoomDistance;
    return !sprites.covered.isNull() && camera.zoom - sprites.zoom <= zoomIn
        && sprites.zoom - camera.zoom <= maxZoomDistance
        && dx + view.width() / 2 <= sprites.covered.width() / 2
        && dy + view.height() / 2 <= sprites.covered.height() / 2;
}

} // namespace waypost
