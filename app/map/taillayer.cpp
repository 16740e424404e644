// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/taillayer.h"

#include "map/strokesnode.h"

#include <chrono>
#include <cmath>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 300ms;
constexpr double margin = 0.25; // of the view, built ahead on every side
constexpr double zoomStep = 0.5;
constexpr double tailWidth = 1.8; // pixels
constexpr float strongest = 0.85f; // opacity at the vehicle
constexpr float faintest = 0.12f;
constexpr double shortest = 3; // pixels; less lies under the vehicle itself
constexpr VehicleFields fields
    = VehicleFields(VehicleField::Position) | VehicleField::Motion | VehicleField::Freshness;

QColor withOpacity(QColor color, double part)
{
    color.setAlphaF(strongest + static_cast<float>(part) * (faintest - strongest));
    return color;
}

} // namespace

TailLayer::TailLayer(QQuickItem *parent)
    : MapLayerItem(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TailLayer::rebuild);
}

void TailLayer::setVehicles(FleetLayer *vehicles)
{
    if (m_vehicles == vehicles)
        return;
    if (m_vehicles)
        disconnect(m_vehicles, nullptr, this, nullptr);
    m_vehicles = vehicles;
    if (vehicles)
        connect(vehicles, &FleetLayer::storeChanged, this, &TailLayer::watchStore);
    watchStore();
    Q_EMIT vehiclesChanged();
}

void TailLayer::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    watchStore();
    Q_EMIT activeChanged();
}

void TailLayer::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    rebuild();
    Q_EMIT colorChanged();
}

void TailLayer::setSkippedRow(int row)
{
    if (m_skippedRow == row)
        return;
    m_skippedRow = row;
    rebuild();
    Q_EMIT skippedRowChanged();
}

void TailLayer::watchStore()
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_book.clear();
    m_store = m_isActive && m_vehicles ? m_vehicles->store() : nullptr;
    if (m_store) {
        connect(m_store, &FleetStore::changed, this, &TailLayer::onChanged);
        m_book.reserve(m_store->size());
        for (int row = 0; row < m_store->size(); ++row)
            note(row);
    }
    rebuild();
}

void TailLayer::note(int row)
{
    const auto i = static_cast<std::size_t>(row);
    const FleetColumns &columns = m_store->columns();
    if (columns.placed[i] != 1)
        return;
    const Reported<Instant> placed = m_store->vehicle(row).placed;
    if (placed)
        m_book.note(row, mercator::toWorld(columns.lat[i], columns.lng[i]), *placed);
}

void TailLayer::onChanged(std::span<const VehicleChange> changes)
{
    bool isVisible = false;
    for (const VehicleChange &change : changes) {
        if (!change.fields.testAnyFlags(fields))
            continue;
        const bool wasInArea = change.row < m_book.rows() && isInArea(m_book.newest(change.row));
        note(change.row);
        isVisible
            = isVisible || wasInArea || (change.row < m_book.rows() && isInArea(m_book.newest(change.row)));
    }
    if (isVisible && !m_timer.isActive())
        m_timer.start();
}

void TailLayer::rebuild()
{
    if (!m_store && m_tailCount == 0)
        return; // nothing to draw, and nothing was
    m_isStale = true;
    polish();
}

bool TailLayer::isInArea(WorldPoint at) const
{
    return std::abs(mercator::shortWay(at.x - m_built.centre.x)) <= m_reach.width()
        && std::abs(at.y - m_built.centre.y) <= m_reach.height();
}

bool TailLayer::coversView() const
{
    const MapCamera now = camera();
    const QRectF view = now.worldRect();
    return std::abs(now.zoom - m_built.zoom) < zoomStep
        && std::abs(mercator::shortWay(now.centre.x - m_built.centre.x)) + view.width() / 2 <= m_reach.width()
        && std::abs(now.centre.y - m_built.centre.y) + view.height() / 2 <= m_reach.height();
}

void TailLayer::onCameraMoved()
{
    if (!m_store)
        return;
    if (!coversView())
        rebuild();
    else if (camera().zoom != m_built.zoom && !m_timer.isActive())
        m_timer.start(); // who is drawn alone may have changed
    if (m_tailCount > 0)
        update();
}

void TailLayer::onPixelScaleChanged()
{
    m_isNew = true;
    update();
}

bool TailLayer::hasTail(int row) const
{
    const auto i = static_cast<std::size_t>(row);
    const FleetColumns &columns = m_store->columns();
    return columns.placed[i] == 1 && columns.motion[i] == Motion::Moving
        && columns.freshness[i] == Freshness::Fresh && row != m_skippedRow && m_vehicles->isDrawnAlone(row);
}

void TailLayer::updatePolish()
{
    if (!std::exchange(m_isStale, false) || size().isEmpty())
        return;
    const int before = m_tailCount;
    build();
    m_isNew = true;
    if (before > 0 || m_tailCount > 0)
        update();
}

void TailLayer::build()
{
    m_built = camera();
    m_reach = m_built.worldRect(margin).size() / 2;
    m_strokes = {m_built.centre, {}, tailWidth, Strokes::Ends::Flat};
    m_tailCount = 0;
    if (!m_store || !m_vehicles)
        return;
    const Instant now = m_store->clock().now();
    for (int row = 0; row < m_book.rows() && m_tailCount < mostTails; ++row) {
        if (isInArea(m_book.newest(row)) && hasTail(row))
            addTail(m_book.tail(row, now));
    }
}

void TailLayer::addTail(const TailBook::Tail &tail)
{
    // From the vehicle back, each place next to the one before it, also over the date line.
    std::array<WorldPoint, TailBook::most> at{};
    std::array<double, TailBook::most> along{};
    for (std::size_t i = 0; i < std::size_t(tail.count); ++i) {
        const double near = i == 0 ? 0 : at.at(i - 1).x;
        const double x = tail.at.at(i).x - m_built.centre.x;
        at.at(i) = {near + mercator::shortWay(x - near), tail.at.at(i).y - m_built.centre.y};
        if (i > 0)
            along.at(i)
                = along.at(i - 1) + std::hypot(at.at(i).x - at.at(i - 1).x, at.at(i).y - at.at(i - 1).y);
    }
    const double length = tail.count > 0 ? along.at(std::size_t(tail.count) - 1) : 0;
    if (length * m_built.scale() < shortest)
        return;
    ++m_tailCount;
    for (std::size_t i = 1; i < std::size_t(tail.count); ++i)
        m_strokes.strokes.push_back(
            {at.at(i - 1), at.at(i), withOpacity(m_color, along.at(i - 1) / length),
             withOpacity(m_color, along.at(i) / length)});
}

QSGNode *TailLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<StrokesNode *>(old);
    if (m_tailCount == 0 || size().isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = new StrokesNode(!isDrawnWithoutShaders());
        m_isNew = true;
    }
    if (std::exchange(m_isNew, false))
        node->setStrokes({m_strokes}, size());
    node->place(camera(), window(), devicePixelRatio());
    return node;
}

} // namespace waypost
