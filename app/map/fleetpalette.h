// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace waypost {

/** The colours of vehicles and their alarms; in QML an object literal with these keys. */
struct FleetPalette
{
    Q_GADGET
    QML_VALUE_TYPE(fleetPalette)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QColor ground MEMBER ground FINAL)
    Q_PROPERTY(QColor raised MEMBER raised FINAL)
    Q_PROPERTY(QColor text MEMBER text FINAL)
    Q_PROPERTY(QColor textMinor MEMBER textMinor FINAL)
    Q_PROPERTY(QColor moving MEMBER moving FINAL)
    Q_PROPERTY(QColor idle MEMBER idle FINAL)
    Q_PROPERTY(QColor stopped MEMBER stopped FINAL)
    Q_PROPERTY(QColor stale MEMBER stale FINAL)
    Q_PROPERTY(QColor critical MEMBER critical FINAL)
    Q_PROPERTY(QColor criticalFill MEMBER criticalFill FINAL)
    Q_PROPERTY(QColor criticalEdge MEMBER criticalEdge FINAL)
    Q_PROPERTY(QColor high MEMBER high FINAL)
    Q_PROPERTY(QColor highFill MEMBER highFill FINAL)
    Q_PROPERTY(QColor highEdge MEMBER highEdge FINAL)
    Q_PROPERTY(QColor medium MEMBER medium FINAL)
    Q_PROPERTY(QColor mediumFill MEMBER mediumFill FINAL)
    Q_PROPERTY(QColor mediumEdge MEMBER mediumEdge FINAL)
    Q_PROPERTY(QColor info MEMBER info FINAL)

public:
    QColor ground{0x1c, 0x1f, 0x22}; ///< what the casing of every symbol is made of: the land's colour
    QColor raised{0x20, 0x23, 0x26}; ///< what the badges of clusters are made of
    QColor text{0xeb, 0xed, 0xef};
    QColor textMinor{0xb7, 0xbb, 0xc0};
    QColor moving{0xe7, 0xea, 0xed};
    QColor idle{0xb1, 0xb6, 0xbc};
    QColor stopped{0x87, 0x8d, 0x93};
    QColor stale{0xa0, 0xa5, 0xab};
    QColor critical{0xfe, 0x60, 0x3d};
    QColor criticalFill{0xfe, 0x60, 0x3d};
    QColor criticalEdge{0xfe, 0x60, 0x3d};
    QColor high{0xfa, 0xab, 0x3f};
    QColor highFill{0xfa, 0xab, 0x3f};
    QColor highEdge{0xfa, 0xab, 0x3f};
    QColor medium{0x94, 0x92, 0xf7};
    QColor mediumFill{0x94, 0x92, 0xf7};
    QColor mediumEdge{0x94, 0x92, 0xf7};
    QColor info{0xa0, 0xa5, 0xab};

    friend bool operator==(const FleetPalette &, const FleetPalette &) = default;
};

} // namespace waypost
