// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/landfile.h"
#include "map/workbudget.h"

#include <span>
#include <vector>

namespace waypost {

/** Triangles: three indices into points each. */
struct FillMesh
{
    std::vector<CellPoint> points;
    std::vector<std::uint32_t> triangles;
};

using CellRing = std::vector<CellPoint>;

/**
 * Fills rings, closed or not, by the even-odd rule and adds the triangles to a mesh. A line sweeps over the
 * rings and cuts them into trapezoids, so that holes need no bridges and rings that touch or cross themselves
 * do no harm: at worst a sliver of a scribble is wrong.
 * @param budget of everything that is being done; null = only this polygon's own limit
 * @return false if it would have been too much work (a scribble of thousands of crossing lines); the mesh
 * then stays as it was
 */
[[nodiscard]] bool fillPolygon(std::span<const CellRing> rings, FillMesh &mesh, WorkBudget *budget = nullptr);

} // namespace waypost
