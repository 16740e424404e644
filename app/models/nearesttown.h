// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class PlacesFile;

/** Where something is, told from a town that people know. */
struct TownBearing
{
    Q_GADGET
    QML_VALUE_TYPE(townBearing)
    Q_PROPERTY(bool known READ known)
    Q_PROPERTY(QString town MEMBER town)
    Q_PROPERTY(QString country MEMBER country)
    Q_PROPERTY(double km MEMBER km)
    Q_PROPERTY(double bearingDeg MEMBER bearingDeg)

public:
    QString town; ///< empty = there is none near
    QString country; ///< two letters of ISO 3166
    double km = 0; ///< from the town's middle
    double bearingDeg = 0; ///< from the town, 0..360

    [[nodiscard]] bool known() const { return !town.isEmpty(); }
    friend bool operator==(const TownBearing &, const TownBearing &) = default;
};

/** How far a town may be and still say where something is. */
inline constexpr double farthestTownKm = 80;

/**
 * The town that best says where a place is: near, and rather one that people know. A city counts as far as a
 * village that is 20 km nearer.
 */
[[nodiscard]] TownBearing nearestTown(const PlacesFile &places, double lat, double lng);

} // namespace waypost
