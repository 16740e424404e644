// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/townfinder.h"

#include "map/placesfile.h"

#include <QFile>
#include <QFuture>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr double hardlyDeg = 0.001; // about a hundred metres, a tenth of what is told

std::shared_ptr<const PlacesFile> open(const QString &name)
{
    QFile file(name);
    QString error;
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    std::optional<PlacesFile> places = PlacesFile::open(file.readAll(), &error);
    return places ? std::make_shared<const PlacesFile>(std::move(*places)) : nullptr;
}

} // namespace

TownFinder::TownFinder(QString placesFile, QObject *parent)
    : QObject(parent)
    , m_file(std::move(placesFile))
{
    m_pool.setMaxThreadCount(1);
}

TownFinder::~TownFinder()
{
    m_pool.waitForDone();
}

QString TownFinder::defaultFile()
{
    return u":/waypost/map/basemap/places.dat"_s;
}

TownBearing TownFinder::find(double lat, double lng)
{
    if (!std::exchange(m_asked, true))
        load();
    if (!m_places)
        return {};
    const bool hasMoved = std::abs(lat - m_lat) > hardlyDeg || std::abs(lng - m_lng) > hardlyDeg;
    if (hasMoved || !m_found) {
        m_found = nearestTown(*m_places, lat, lng);
        m_lat = lat;
        m_lng = lng;
    }
    return *m_found;
}

void TownFinder::load()
{
    // A file that is not there or damaged is the map's to complain about; here coordinates do.
    QtConcurrent::run(&m_pool, open, m_file)
        .then(this, [this](const std::shared_ptr<const PlacesFile> &places) {
            m_places = places;
            if (m_places)
                Q_EMIT ready();
        });
}

} // namespace waypost
