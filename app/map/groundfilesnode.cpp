// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/groundfilesnode.h"

#include "map/basemapstyle.h"
#include "map/fillmaterial.h"
#include "map/groundgeometry.h"

#include <QSGTransformNode>

namespace waypost {

namespace {

constexpr float shoreWidth = 0.75;
constexpr float lineWidth = 1.5;

/** One kind of geometry of a chunk: a transform with one node below; empty where the chunk has none. */
template <typename Material>
struct Part
{
    QSGTransformNode place;
    QSGGeometryNode *node = nullptr; // child of place, which deletes it
    Material *material = nullptr;

    Part() { place.setFlag(QSGNode::OwnedByParent, false); }

    void show(QSGNode *parent, QSGGeometry *geometry)
    {
        material = new Material;
        node = makeNode(geometry, material);
        place.appendChildNode(node);
        parent->appendChildNode(&place);
    }
    void setCamera(const CellTransform &transform, const QColor &color)
    {
        if (!node)
            return;
        place.setMatrix(transform.matrix);
        material->origin = transform.origin;
        material->color = color;
        node->markDirty(QSGNode::DirtyMaterial);
    }
};

} // namespace

struct GroundFilesNode::ChunkNodes
{
    VisibleChunk visible; // keeps the chunk, whose address is our key
    Part<FillMaterial> built;
    Part<FillMaterial> water;
    Part<LineMaterial> shores;
    Part<LineMaterial> lines;
    Part<DotMaterial> spots;

    ChunkNodes(const VisibleChunk &shown, GroundFilesNode &groups)
        : visible(shown)
    {
        const GroundChunk &chunk = *shown.chunk;
        if (!chunk.built.triangles.empty())
            built.show(groups.m_built, meshGeometry(chunk.built.points, chunk.built.triangles));
        if (!chunk.water.triangles.empty())
            water.show(groups.m_water, meshGeometry(chunk.water.points, chunk.water.triangles));
        if (!chunk.shores.empty()) {
            shores.show(groups.m_water, quadGeometry(chunk.shores, lineAttributes()));
            shores.material->width = shoreWidth;
        }
        if (!chunk.lines.empty()) {
            lines.show(groups.m_lines, quadGeometry(chunk.lines, lineAttributes()));
            lines.material->width = lineWidth;
        }
        if (!chunk.spots.empty()) {
            spots.show(groups.m_spots, triangleGeometry(chunk.spots, dotAttributes()));
            spots.material->isSquare = true;
            spots.material->radiusPerRoot = basemapstyle::spotRadius;
        }
    }

    void setCamera(const MapCamera &camera, const BasemapPalette &palette)
    {
        CellPlace place = visible.chunk->place;
        place.corner.x += visible.turn;
        const CellTransform transform = transformOf(place, camera);
        built.setCamera(transform, palette.urban);
        water.setCamera(transform, palette.water);
        shores.setCamera(transform, palette.coast);
        lines.setCamera(transform, palette.trace);
        spots.setCamera(transform, palette.place);
    }
};

GroundFilesNode::GroundFilesNode() = default;
GroundFilesNode::~GroundFilesNode() = default;

void GroundFilesNode::setChunks(const std::vector<VisibleChunk> &chunks)
{
    decltype(m_chunks) kept;
    std::swap(kept, m_chunks);
    for (const VisibleChunk &visible : chunks) {
        const std::pair key(visible.chunk.get(), visible.turn);
        if (auto node = kept.extract(key))
            m_chunks.insert(std::move(node));
        else
            m_chunks.emplace(key, std::make_unique<ChunkNodes>(visible, *this));
    }
}

void GroundFilesNode::setCamera(const MapCamera &camera, const BasemapPalette &palette)
{
    for (const auto &[key, nodes] : m_chunks)
        nodes->setCamera(camera, palette);
}

} // namespace waypost
