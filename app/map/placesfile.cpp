// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/placesfile.h"

#include "map/bytereader.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr qsizetype maxBytes = 64 * 1024 * 1024;
constexpr double coordinateScale = 1 << 24;
constexpr int indexSide = 128; // squares along each side of the index

double readCoordinate(ByteReader &reader)
{
    return reader.varint() / coordinateScale;
}

WorldPoint readPoint(ByteReader &reader)
{
    const double x = readCoordinate(reader);
    return {x, readCoordinate(reader)};
}

int indexOf(double value)
{
    return std::clamp(static_cast<int>(value * indexSide), 0, indexSide - 1);
}

void readNumbers(ByteReader &reader, std::vector<Place> &places)
{
    for (Place &place : places)
        place.at = readPoint(reader);
    std::uint32_t population = reader.varint();
    for (Place &place : places) {
        population -= std::min(population, reader.varint());
        place.population = population;
    }
    for (Place &place : places)
        place.kind = static_cast<PlaceKind>(std::min(reader.varint(), 3u));
    for (Place &place : places)
        place.country = static_cast<std::uint16_t>(reader.varint());
}

} // namespace

std::optional<PlacesFile> PlacesFile::open(const QByteArray &bytes, QString *error)
{
    PlacesFile file;
    const QByteArray plain = uncompressed(bytes, maxBytes);
    ByteReader reader(plain);
    if (!reader.magic("WPTOWN01")) {
        *error = tr("The base map's list of places cannot be read.");
        return std::nullopt;
    }
    for (std::uint32_t i = reader.count(1); i > 0; --i)
        file.m_codes.append(reader.text());
    file.m_places.resize(reader.count(6));
    readNumbers(reader, file.m_places);
    for (Place &place : file.m_places) {
        const QByteArray name = reader.text().toUtf8();
        place.nameOffset = static_cast<std::uint32_t>(file.m_names.size());
        place.nameLength = static_cast<std::uint16_t>(std::min<qsizetype>(name.size(), 255));
        file.m_names.append(name);
    }
    for (std::uint32_t i = reader.count(4); i > 0; --i) {
        CountryName &country = file.m_countries.emplace_back();
        country.at = readPoint(reader);
        country.width = readCoordinate(reader);
        country.name = reader.text();
    }
    if (!reader.ok() || !reader.atEnd()) {
        *error = tr("The base map's list of places is cut short or damaged.");
        return std::nullopt;
    }
    file.buildIndex();
    return file;
}

void PlacesFile::buildIndex()
{
    m_cells.resize(indexSide * indexSide);
    for (std::uint32_t i = 0; i < m_places.size(); ++i) {
        const WorldPoint at = m_places[i].at;
        m_cells[static_cast<std::size_t>(indexOf(at.y) * indexSide + indexOf(at.x))].push_back(i);
    }
}

QString PlacesFile::name(const Place &place) const
{
    return QString::fromUtf8(QByteArrayView(m_names).sliced(place.nameOffset, place.nameLength));
}

std::vector<const Place *>
PlacesFile::find(const QRectF &worldRect, std::uint32_t minPopulation, int limit) const
{
    std::vector<const Place *> found;
    if (m_cells.empty())
        return found;
    for (int row = indexOf(worldRect.top()); row <= indexOf(worldRect.bottom()); ++row) {
        for (int column = indexOf(worldRect.left()); column <= indexOf(worldRect.right()); ++column) {
            for (const std::uint32_t index : m_cells[static_cast<std::size_t>(row * indexSide + column)]) {
                const Place &place = m_places[index];
                if (place.population < minPopulation)
                    break;
                if (worldRect.contains(place.at.x, place.at.y))
                    found.push_back(&place);
            }
        }
    }
    std::ranges::sort(found); // the list itself is in order of population
    if (static_cast<int>(found.size()) > limit)
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

} // namespace waypost
