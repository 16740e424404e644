// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tilegrid.h"

#include <QColor>
#include <QSGNode>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QImage;
class QQuickWindow;
class QSGImageNode;
class QSGRectangleNode;
class QSGTexture;

namespace waypost {

/**
 * Tiles in the scene graph: pictures, and over each a rectangle that dims it. Made of Qt's own nodes, so it
 * is drawn without shaders too. Lives on the render thread, like all nodes.
 */
class TileNode final : public QSGNode
{
public:
    static constexpr int uploadsPerFrame = 6; ///< a quarter of a megabyte each: well under a millisecond

    explicit TileNode(QQuickWindow *window);
    ~TileNode() override;

    /** Where pictures come from: null while there is none. */
    using PictureOf = std::function<QImage(const TileId &)>;

    /**
     * Begins a frame. Asked for a tile from then on, isReady() says whether it can be drawn in this frame,
     * and brings its picture to the graphics card if it is not there yet and the frame has time for it.
     */
    void beginFrame(const PictureOf &pictureOf);
    [[nodiscard]] bool isReady(const TileId &id);
    /** Draws these, which are ready, and nothing else. @param dim over them; transparent = nothing */
    void setPieces(const std::vector<TilePiece> &pieces, const QColor &dim);
    /** Pictures had to wait: draw another frame. */
    [[nodiscard]] bool isBehind() const { return m_isBehind; }
    /** Forgets all pictures: they may be others by the same name. */
    void clear();

private:
    struct Uploaded
    {
        std::unique_ptr<QSGTexture> texture;
        int frame = 0; ///< when it was drawn last
    };

    void forgetOld();

    QQuickWindow *m_window;
    PictureOf m_pictureOf;
    std::map<TileId, Uploaded> m_textures;
    std::vector<QSGImageNode *> m_images; // children of m_pictures, which owns them
    std::vector<QSGRectangleNode *> m_shades; // children of m_dims, which owns them
    // Transforms that change nothing: without shaders, what joins a plain node later forgets where that node
    // is.
    QSGNode *m_pictures;
    QSGNode *m_dims;
    int m_frame = 0;
    int m_uploads = 0;
    bool m_isBehind = false;
};

} // namespace waypost
