// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QSizeF>

namespace waypost {

/** Where in an atlas a picture is, and how large it is shown. */
struct SpritePlace
{
    QRectF texels; ///< 0..1
    QSizeF size; ///< pixels on screen
};

} // namespace waypost
