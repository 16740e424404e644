// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/strokematerial.h"
#include "map/strokes.h"

#include <QSGGeometryNode>

namespace waypost {

/** Strokes in the scene graph, on machines with shaders. Lives on the render thread. */
class StrokeNode final : public QSGGeometryNode
{
public:
    StrokeNode();

    /** @param itemSize of the item that they are in, pixels */
    void setStrokes(const Strokes &strokes, QSizeF itemSize);
    void setCamera(const MapCamera &camera);

private:
    StrokeMaterial *m_material; // owned by the node
    WorldPoint m_origin;
};

} // namespace waypost
