// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <QQmlEngine>

#include <span>

namespace waypost {

/** Where a map should look. */
struct CameraTarget
{
    Q_GADGET
    QML_VALUE_TYPE(cameraTarget)
    Q_PROPERTY(bool valid MEMBER valid FINAL)
    Q_PROPERTY(double lat MEMBER lat FINAL)
    Q_PROPERTY(double lng MEMBER lng FINAL)
    Q_PROPERTY(double zoom MEMBER zoom FINAL)

public:
    bool valid = false; ///< false: there is nothing to look at
    double lat = 0;
    double lng = 0;
    double zoom = 0;
    friend bool operator==(const CameraTarget &, const CameraTarget &) = default;
};

/**
 * The smallest rectangle of the world around places, the short way round: two places on either side of the
 * date line are near each other. x of the result may leave 0..1. Null without a place.
 */
[[nodiscard]] QRectF boundsOf(std::span<const WorldPoint> places);

/**
 * The camera that shows a rectangle of the world.
 * @param padding pixels kept free on every side  @param closest the zoom beyond which one place alone is not
 * shown
 */
[[nodiscard]] CameraTarget cameraFor(const QRectF &bounds, QSizeF view, double padding, double closest);

} // namespace waypost
