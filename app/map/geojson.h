// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <vector>

class QFile;

namespace waypost {

/** What a feature of a person's own map file is drawn as. */
enum class FeatureKind : std::uint8_t { Water, Built, Line, Spot };

/** One geometry of a file: a polygon's rings, lines, or single points. */
struct GroundFeature
{
    FeatureKind kind = FeatureKind::Line;
    std::vector<std::vector<WorldPoint>> parts; ///< each goes on in x, where need be out of the unit square
    QString name; ///< of the file's author: text to be shown as it is; may be empty
};

/** How much a file may hold. */
struct GeoJsonLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    std::size_t points = 1'000'000;
    std::size_t features = 100'000;
    qsizetype nameLength = 80; ///< longer ones are cut
};

struct GeoJson
{
    std::vector<GroundFeature> features;
    int skipped = 0; ///< geometries left out: places that do not exist, or no geometry at all
    QString problem; ///< why nothing of the file is used, for a person to read; "" = all is well
};

/**
 * Reads a GeoJSON file (RFC 7946): all seven geometries, features and collections. A polygon is water if its
 * properties say "natural": "water" or a "kind" like lake, else built-up ground. What crosses the 180th
 * meridian goes on beyond the unit square in x. Blocks while reading: for worker threads.
 */
class GeoJsonReader
{
    Q_DECLARE_TR_FUNCTIONS(GeoJsonReader)

public:
    [[nodiscard]] static GeoJson read(const QString &path, const GeoJsonLimits &limits = {});
};

} // namespace waypost
