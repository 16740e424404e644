// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/labelnode.h"
#include "map/strokesnode.h"
#include "map/trailmarks.h"

#include <QSGImageNode>

#include <map>
#include <memory>

namespace waypost {

/** A trail in the scene graph: its line, its marks, what is written beside them. Lives on the render thread.
 */
class TrailNode final : public QSGNode
{
public:
    explicit TrailNode(bool hasShaders);
    ~TrailNode() override;

    [[nodiscard]] StrokesNode &line() { return *m_line; }
    void setSigns(
        const TrailSigns &signs, const FleetPalette &palette, QQuickWindow *window, qreal devicePixelRatio);
    void place(const MapCamera &camera, QQuickWindow *window, qreal devicePixelRatio);

private:
    struct Shown
    {
        WorldPoint at;
        QSGImageNode *node; // a child of m_marks, which deletes it
    };

    QSGTexture *
    picture(const TrailMark &mark, const FleetPalette &palette, QQuickWindow *window, qreal devicePixelRatio);

    StrokesNode *m_line; // children of this node, which deletes them
    QSGNode *m_marks;
    LabelNode *m_labels;
    std::vector<Shown> m_shown;
    std::map<int, std::unique_ptr<QSGTexture>> m_pictures; // by trailMarkPicture()
    FleetPalette m_palette; // that the pictures were painted with
    qreal m_devicePixelRatio = 0;
};

} // namespace waypost
