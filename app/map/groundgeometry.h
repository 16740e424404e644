// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/landfile.h"

#include <QSGGeometry>
#include <QSGGeometryNode>

#include <cstring>
#include <vector>

namespace waypost {

/** Quads of four corners each, as triangles. */
template <typename Vertex>
QSGGeometry *quadGeometry(const std::vector<Vertex> &vertices, const QSGGeometry::AttributeSet &attributes)
{
    const auto quads = static_cast<quint32>(vertices.size() / 4);
    auto *geometry = new QSGGeometry(
        attributes, static_cast<int>(vertices.size()), static_cast<int>(quads * 6),
        QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), vertices.data(), vertices.size() * sizeof(Vertex));
    quint32 *index = geometry->indexDataAsUInt();
    for (quint32 first = 0; first < quads * 4; first += 4) {
        for (const quint32 corner : {0u, 1u, 2u, 2u, 1u, 3u})
            *index++ = first + corner;
    }
    return geometry;
}

/** Triangles of three corners each, none of which they share. */
template <typename Vertex>
QSGGeometry *
triangleGeometry(const std::vector<Vertex> &vertices, const QSGGeometry::AttributeSet &attributes)
{
    auto *geometry = new QSGGeometry(attributes, static_cast<int>(vertices.size()));
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), vertices.data(), vertices.size() * sizeof(Vertex));
    return geometry;
}

/** Triangles of three indices each. */
inline QSGGeometry *
meshGeometry(const std::vector<CellPoint> &points, const std::vector<std::uint32_t> &triangles)
{
    auto *geometry = new QSGGeometry(
        QSGGeometry::defaultAttributes_Point2D(), static_cast<int>(points.size()),
        static_cast<int>(triangles.size()), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    static_assert(sizeof(CellPoint) == sizeof(QSGGeometry::Point2D));
    std::memcpy(geometry->vertexData(), points.data(), points.size() * sizeof(CellPoint));
    std::memcpy(geometry->indexData(), triangles.data(), triangles.size() * sizeof(quint32));
    return geometry;
}

/** A node that owns both. */
inline QSGGeometryNode *makeNode(QSGGeometry *geometry, QSGMaterial *material)
{
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setMaterial(material);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    return node;
}

} // namespace waypost
