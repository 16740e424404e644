// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/nearesttown.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace waypost {

/**
 * Finds the town near a place, with the list of towns that the map has. The list is read when somebody first
 * asks, on a thread of its own; until ready() no town is known.
 */
class TownFinder final : public QObject
{
    Q_OBJECT

public:
    explicit TownFinder(QString placesFile = defaultFile(), QObject *parent = nullptr);
    ~TownFinder() override;

    /** Cheap to ask again for a vehicle that has hardly moved. */
    [[nodiscard]] TownBearing find(double lat, double lng);

    [[nodiscard]] static QString defaultFile();

Q_SIGNALS:
    void ready();

private:
    void load();

    QString m_file;
    QThreadPool m_pool; // of our own, so that waiting for it on the way out waits for nobody else
    bool m_asked = false;
    std::shared_ptr<const PlacesFile> m_places;
    double m_lat = 0, m_lng = 0; // what m_found is true for
    std::optional<TownBearing> m_found;
};

} // namespace waypost
