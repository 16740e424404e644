// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/groundpainter.h"
#include "map/labelnode.h"

#include <QObject>
#include <QSGNode>
#include <QThreadPool>
#include <QTimer>

#include <optional>

class QQuickWindow;
class QSGImageNode;

namespace waypost {

/** A picture of the ground and the view that it shows. */
struct GroundPicture
{
    QImage image;
    MapCamera camera;
};

/**
 * Keeps a picture of the ground up to date where there is no GPU: painted on a worker thread, a few times a
 * second at most. Until the next one is there, the last one is moved and stretched to where it belongs.
 */
class PaintedGround final : public QObject
{
    Q_OBJECT

public:
    /** @param pool outlives it, and waits for its work before it goes */
    explicit PaintedGround(QThreadPool &pool, QObject *parent = nullptr);

    /** What is to be seen now. The newest wins. */
    void show(GroundScene scene);
    [[nodiscard]] const GroundPicture &picture() const { return m_picture; }
    [[nodiscard]] bool isBusy() const { return m_isPainting || m_wanted; }

Q_SIGNALS:
    void painted();

private:
    void paint();
    void take(const QImage &image);

    QThreadPool &m_pool;
    GroundPicture m_picture;
    GroundScene m_last; ///< painted, or being painted
    std::optional<GroundScene> m_wanted;
    bool m_isPainting = false;
    QTimer m_pause;
};

/** Shows such a picture, and the names over it. */
class PaintedGroundNode final : public QSGNode
{
public:
    PaintedGroundNode();

    void setPicture(const GroundPicture &picture, QQuickWindow *window);
    void setCamera(const MapCamera &camera);
    [[nodiscard]] LabelNode &labels() { return *m_labels; }

private:
    QSGImageNode *m_image = nullptr; // children of this node; null until there is a picture
    QSGNode *m_ground = nullptr;
    LabelNode *m_labels = nullptr;
    qint64 m_shown = 0; ///< key of the image
    MapCamera m_camera; ///< of the image
};

} // namespace waypost
