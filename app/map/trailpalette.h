// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace waypost {

/** The colours of a trail's line; in QML an object literal with these keys. */
struct TrailPalette
{
    Q_GADGET
    QML_VALUE_TYPE(trailPalette)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QColor slow MEMBER slow FINAL)
    Q_PROPERTY(QColor town MEMBER town FINAL)
    Q_PROPERTY(QColor country MEMBER country FINAL)
    Q_PROPERTY(QColor motorway MEMBER motorway FINAL)
    Q_PROPERTY(QColor gap MEMBER gap FINAL)

public:
    // By SpeedStep
    QColor slow{0x56, 0x6f, 0x85};
    QColor town{0x68, 0x95, 0xb5};
    QColor country{0x8a, 0xc0, 0xdd};
    QColor motorway{0xc7, 0xf0, 0xfb};
    QColor gap{0xa0, 0xa5, 0xab}; ///< where nothing was reported

    friend bool operator==(const TrailPalette &, const TrailPalette &) = default;
};

} // namespace waypost
