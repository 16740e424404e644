// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/dotmaterial.h"
#include "map/landfile.h"
#include "map/linematerial.h"
#include "map/placesfile.h"

#include <vector>

namespace waypost {

/** A cell in the form the graphics card takes: made once on a worker thread, uploaded as it is. */
struct CellGeometry
{
    std::vector<CellPoint> landPoints;
    std::vector<std::uint32_t> landTriangles;
    std::vector<LineVertex> coasts; ///< four corners a stretch
    std::vector<LineVertex> borders;
    std::vector<DotVertex> towns; ///< dotCorners a town
    std::vector<DotVertex> hamlets; ///< the smaller ones, shown only from hamletZoom on
};

constexpr double hamletZoom = 8;

/** Adds a line as quads, four corners a stretch. */
void appendLine(std::vector<LineVertex> &out, const std::vector<CellPoint> &line);
/** Adds the triangle around a disc. @param root see DotVertex */
void appendDisc(std::vector<DotVertex> &out, float x, float y, float root);
/** Adds the triangle around a square. */
void appendSquare(std::vector<DotVertex> &out, float x, float y, float root);

[[nodiscard]] CellGeometry makeCellGeometry(const LandFile &land, const PlacesFile &places, const CellId &id);

} // namespace waypost
