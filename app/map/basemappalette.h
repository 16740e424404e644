// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace waypost {

/** The colours of the base map; in QML an object literal with these keys. */
struct BasemapPalette
{
    Q_GADGET
    QML_VALUE_TYPE(basemapPalette)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QColor water MEMBER water FINAL)
    Q_PROPERTY(QColor graticule MEMBER graticule FINAL)
    Q_PROPERTY(QColor land MEMBER land FINAL)
    Q_PROPERTY(QColor urban MEMBER urban FINAL)
    Q_PROPERTY(QColor coast MEMBER coast FINAL)
    Q_PROPERTY(QColor settle MEMBER settle FINAL)
    Q_PROPERTY(QColor trace MEMBER trace FINAL)
    Q_PROPERTY(QColor border MEMBER border FINAL)
    Q_PROPERTY(QColor place MEMBER place FINAL)
    Q_PROPERTY(QColor placeMinor MEMBER placeMinor FINAL)
    Q_PROPERTY(QColor waterText MEMBER waterText FINAL)

public:
    QColor water{0x0d, 0x11, 0x16};
    QColor graticule{0x14, 0x18, 0x1e};
    QColor land{0x1c, 0x1f, 0x22};
    QColor urban{0x24, 0x27, 0x2b};
    QColor coast{0x31, 0x36, 0x3c};
    QColor settle{0x4c, 0x50, 0x55};
    QColor trace{0x48, 0x4c, 0x51};
    QColor border{0x65, 0x69, 0x6f};
    QColor place{0xa7, 0xab, 0xb0};
    QColor placeMinor{0x8b, 0x90, 0x95};
    QColor waterText{0x6e, 0x83, 0x93};

    friend bool operator==(const BasemapPalette &, const BasemapPalette &) = default;
};

} // namespace waypost
