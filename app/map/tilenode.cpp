// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilenode.h"

#include <QImage>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QSGTexture>
#include <QSGTransformNode>

namespace waypost {

namespace {

constexpr std::size_t keptTextures = 64; // that are not on show: panning back is common
constexpr int keptFrames = 120;

QRectF inPixels(const QRectF &part, const QSize &size)
{
    return {
        part.x() * size.width(), part.y() * size.height(), part.width() * size.width(),
        part.height() * size.height()};
}

/** As many nodes as are needed; a node that is not needed is drawn by nobody. */
template <typename Node, typename Make>
void resizeTo(std::vector<Node *> &nodes, std::size_t count, QSGNode *parent, Make make)
{
    while (nodes.size() > count) {
        parent->removeChildNode(nodes.back());
        delete nodes.back();
        nodes.pop_back();
    }
    while (nodes.size() < count) {
        nodes.push_back(make());
        parent->appendChildNode(nodes.back());
    }
}

} // namespace

TileNode::TileNode(QQuickWindow *window)
    : m_window(window)
    , m_pictures(new QSGTransformNode)
    , m_dims(new QSGTransformNode)
{
    appendChildNode(m_pictures);
    appendChildNode(m_dims);
}

TileNode::~TileNode()
{
    clear(); // before the textures that the nodes point to
}

void TileNode::clear()
{
    resizeTo(m_images, 0, m_pictures, [] { return static_cast<QSGImageNode *>(nullptr); });
    resizeTo(m_shades, 0, m_dims, [] { return static_cast<QSGRectangleNode *>(nullptr); });
    m_textures.clear();
}

void TileNode::beginFrame(const PictureOf &pictureOf)
{
    m_pictureOf = pictureOf;
    ++m_frame;
    m_uploads = 0;
    m_isBehind = false;
}

bool TileNode::isReady(const TileId &id)
{
    const auto known = m_textures.find(id);
    if (known != m_textures.end()) {
        known->second.frame = m_frame;
        return true;
    }
    const QImage image = m_pictureOf(id);
    if (image.isNull())
        return false;
    if (m_uploads >= uploadsPerFrame) {
        m_isBehind = true;
        return false;
    }
    ++m_uploads;
    std::unique_ptr<QSGTexture> texture(m_window->createTextureFromImage(image));
    if (!texture)
        return false;
    m_textures.emplace(id, Uploaded{std::move(texture), m_frame});
    return true;
}

void TileNode::setPieces(const std::vector<TilePiece> &pieces, const QColor &dim)
{
    resizeTo(m_images, pieces.size(), m_pictures, [this, &pieces] {
        QSGImageNode *node = m_window->createImageNode();
        node->setTexture(m_textures.at(pieces.front().id).texture.get()); // a node must never be without one
        node->setOwnsTexture(false);
        node->setFiltering(QSGTexture::Linear);
        return node;
    });
    const std::size_t shades = dim.alpha() == 0 ? 0 : pieces.size();
    resizeTo(m_shades, shades, m_dims, [this] { return m_window->createRectangleNode(); });
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        QSGTexture *texture = m_textures.at(pieces[i].id).texture.get();
        m_images[i]->setTexture(texture);
        m_images[i]->setSourceRect(inPixels(pieces[i].source, texture->textureSize()));
        m_images[i]->setRect(pieces[i].target);
        if (i < shades) {
            m_shades[i]->setRect(pieces[i].target);
            m_shades[i]->setColor(dim);
        }
    }
    forgetOld();
}

void TileNode::forgetOld()
{
    if (m_textures.size() <= m_images.size() + keptTextures)
        return;
    std::erase_if(
        m_textures, [this](const auto &entry) { return m_frame - entry.second.frame > keptFrames; });
}

} // namespace waypost
