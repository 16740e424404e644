// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace waypost {

enum class PlaceKind : std::uint8_t { Town, Capital, RegionSeat, District };

/** A town. Its name stays in UTF-8 until somebody wants to read it: a hundred thousand of them never are. */
struct Place
{
    WorldPoint at;
    std::uint32_t population = 0;
    PlaceKind kind = PlaceKind::Town;
    std::uint16_t country = 0; ///< index into PlacesFile::countryCodes()
    std::uint32_t nameOffset = 0;
    std::uint16_t nameLength = 0;
};

/** Where a country's name is best written, and about how much room there is. */
struct CountryName
{
    WorldPoint at;
    double width = 0; ///< side of the square of the same area, in world units
    QString name;
};

/** Towns, largest first, and country names, as resources/basemap/README.md lays them out. */
class PlacesFile
{
    Q_DECLARE_TR_FUNCTIONS(PlacesFile)

public:
    /** @param error says why nothing came back, for a person to read. */
    [[nodiscard]] static std::optional<PlacesFile> open(const QByteArray &bytes, QString *error);

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] const std::vector<CountryName> &countries() const { return m_countries; }
    [[nodiscard]] const QStringList &countryCodes() const { return m_codes; }
    [[nodiscard]] QString name(const Place &place) const;
    /**
     * Towns of at least @p minPopulation in a rectangle of the world, largest first. x is not wrapped.
     * @param limit at most so many
     */
    [[nodiscard]] std::vector<const Place *>
    find(const QRectF &worldRect, std::uint32_t minPopulation, int limit) const;

private:
    void buildIndex();

    std::vector<Place> m_places;
    std::vector<CountryName> m_countries;
    QStringList m_codes;
    QByteArray m_names;
    std::vector<std::vector<std::uint32_t>> m_cells; // places of each index square, largest first
};

} // namespace waypost
