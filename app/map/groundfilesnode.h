// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/basemappalette.h"
#include "map/groundfiles.h"

#include <QSGNode>

#include <map>

namespace waypost {

/** A chunk to draw, and in which copy of the world. */
struct VisibleChunk
{
    std::shared_ptr<const GroundChunk> chunk;
    int turn = 0;
    friend bool operator==(const VisibleChunk &, const VisibleChunk &) = default;
};

/**
 * The person's map files in the scene graph: four groups, which lie at different heights between the layers
 * of the base map. Whoever makes this puts the groups where they belong and deletes them.
 */
class GroundFilesNode final
{
public:
    GroundFilesNode();
    ~GroundFilesNode();
    Q_DISABLE_COPY_MOVE(GroundFilesNode)

    [[nodiscard]] QSGNode *built() { return m_built; }
    [[nodiscard]] QSGNode *water() { return m_water; }
    [[nodiscard]] QSGNode *lines() { return m_lines; }
    [[nodiscard]] QSGNode *spots() { return m_spots; }

    /** The chunks to draw from now on. */
    void setChunks(const std::vector<VisibleChunk> &chunks);
    void setCamera(const MapCamera &camera, const BasemapPalette &palette);

private:
    struct ChunkNodes;

    std::map<std::pair<const GroundChunk *, int>, std::unique_ptr<ChunkNodes>> m_chunks;
    QSGNode *m_built = new QSGNode;
    QSGNode *m_water = new QSGNode;
    QSGNode *m_lines = new QSGNode;
    QSGNode *m_spots = new QSGNode;
};

} // namespace waypost
