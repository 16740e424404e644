// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/nearesttown.h"

#include "map/placesfile.h"

#include <QRectF>
#include <QtMath>

#include <algorithm>
#include <limits>

namespace waypost {

namespace {

constexpr double earthRadiusKm = 6'371;
constexpr double kmPerDegree = 111.2;

double distanceKm(GeoPoint a, GeoPoint b)
{
    const double dLat = qDegreesToRadians(b.lat - a.lat);
    const double dLng = qDegreesToRadians(b.lng - a.lng);
    const double h = std::pow(std::sin(dLat / 2), 2)
        + std::cos(qDegreesToRadians(a.lat)) * std::cos(qDegreesToRadians(b.lat))
            * std::pow(std::sin(dLng / 2), 2);
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(h)));
}

double bearingDeg(GeoPoint from, GeoPoint to)
{
    const double dLng = qDegreesToRadians(to.lng - from.lng);
    const double fromLat = qDegreesToRadians(from.lat);
    const double toLat = qDegreesToRadians(to.lat);
    const double y = std::sin(dLng) * std::cos(toLat);
    const double x
        = std::cos(fromLat) * std::sin(toLat) - std::sin(fromLat) * std::cos(toLat) * std::cos(dLng);
    const double degrees = qRadiansToDegrees(std::atan2(y, x));
    return degrees < 0 ? degrees + 360 : degrees;
}

/** How many kilometres a town must be nearer to be named instead of a city. */
double obscurityKm(const Place &place)
{
    if (place.population >= 100'000)
        return 0;
    if (place.population >= 20'000)
        return 3;
    if (place.population >= 5'000)
        return 8;
    return place.population >= 1'000 ? 14 : 20;
}

/** All around the place as far as a town may be; it may leave the unit square sideways. */
QRectF surroundings(double lat, double lng)
{
    const double dLat = farthestTownKm / kmPerDegree;
    const double dLng = dLat / std::max(0.05, std::cos(qDegreesToRadians(lat)));
    const WorldPoint middle = mercator::toWorld(lat, lng);
    const double halfWidth = dLng / 360;
    const double top = mercator::toWorld(lat + dLat, lng).y;
    const double bottom = mercator::toWorld(lat - dLat, lng).y;
    return {middle.x - halfWidth, top, 2 * halfWidth, bottom - top};
}

} // namespace

TownBearing nearestTown(const PlacesFile &places, double lat, double lng)
{
    const GeoPoint here{lat, lng};
    const Place *best = nullptr;
    double bestScore = std::numeric_limits<double>::infinity();
    const auto consider = [&](const Place *place) {
        const double km = distanceKm(mercator::toGeo(place->at), here);
        const double score = km + obscurityKm(*place);
        if (place->kind == PlaceKind::District || km > farthestTownKm || score >= bestScore)
            return;
        best = place;
        bestScore = score;
    };
    const QRectF around = surroundings(lat, lng);
    for (const double turn : {-1.0, 0.0, 1.0}) {
        const QRectF part = around.translated(turn, 0).intersected(QRectF(0, 0, 1, 1));
        if (!part.isEmpty())
            std::ranges::for_each(places.find(part, 0, std::numeric_limits<int>::max()), consider);
    }
    if (!best)
        return {};
    const GeoPoint town = mercator::toGeo(best->at);
    return {
        places.name(*best), places.countryCodes().value(best->country), distanceKm(town, here),
        bearingDeg(town, here)};
}

} // namespace waypost
