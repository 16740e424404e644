// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Models
import Waypost.Theme

/** Battery, fuel or tires of a row: quiet when well, coloured and of another shape when not, dashed without data. */
Item {
    id: mark

    enum Part {
        Battery,
        Fuel,
        Tire
    }

    required property int part
    required property int health

    readonly property string partWords: part === HealthMark.Battery ? qsTr("Battery")
        : part === HealthMark.Fuel ? qsTr("Fuel") : qsTr("Tires")
    readonly property string healthWords: health === Health.Ok ? qsTr("good")
        : health === Health.Low ? qsTr("low")
        : health === Health.Critical ? qsTr("critical")
        : health === Health.High ? qsTr("too high")
        : health === Health.Hot ? qsTr("hot")
        : health === Health.NoData ? qsTr("no data") : qsTr("not fitted")
    readonly property bool fitted: health !== Health.NotFitted
    readonly property bool known: fitted && health !== Health.NoData
    readonly property bool well: health === Health.Ok || !known
    readonly property color ink: health === Health.Critical ? Theme.critical : well ? Theme.control : Theme.high

    readonly property string outline: !fitted ? "M4.5 7h5"
        : part === HealthMark.Battery ? "M2.7 4h7a1.5 1.5 0 0 1 1.5 1.5v3.5a1.5 1.5 0 0 1 -1.5 1.5h-7a1.5 1.5 0 0 1 -1.5 -1.5v-3.5a1.5 1.5 0 0 1 1.5 -1.5z"
        : part === HealthMark.Fuel ? "M5.1 1.6h3.8a1.5 1.5 0 0 1 1.5 1.5v7.8a1.5 1.5 0 0 1 -1.5 1.5h-3.8a1.5 1.5 0 0 1 -1.5 -1.5v-7.8a1.5 1.5 0 0 1 1.5 -1.5z"
        : well ? "M7 2.4A4.6 4.6 0 1 1 7 11.6A4.6 4.6 0 1 1 7 2.4z" : "M7 2A5 5 0 1 1 7 12A5 5 0 1 1 7 2z"
    /** The level is one of three steps: rows know the judgement, not the figure. */
    readonly property string level: !known ? ""
        : part === HealthMark.Battery ? (health === Health.Ok ? "M2.5 5.3h6.4v3.9h-6.4z" : health === Health.Low ? "M2.5 5.3h1.4v3.9h-1.4z" : "M2.5 5.3h1v3.9h-1z")
        : part === HealthMark.Fuel ? (health === Health.Ok ? "M4.9 4.6h4.2v6.5h-4.2z" : health === Health.Low ? "M4.9 9.1h4.2v2h-4.2z" : "M4.9 10.1h4.2v1h-4.2z")
        : ""
    readonly property string sign: part === HealthMark.Battery && fitted ? "M12.6 6v2.5"
        : part !== HealthMark.Tire || !known || health === Health.Ok ? ""
        : health === Health.High ? "M7 9.7V5.1M5 6.8l2 -2.1l2 2.1"
        : health === Health.Hot ? "M5.6 4.6v4.8M8.4 4.6v4.8" : "M7 4.3v4.6M5 7.2l2 2.1l2 -2.1"

    readonly property real grid: 14
    readonly property real narrow: 10
    readonly property size unit: Qt.size(Theme.scale, Theme.scale)
    readonly property bool round: part === HealthMark.Tire

    implicitWidth: Theme.px(part === HealthMark.Fuel && fitted ? narrow : grid)
    implicitHeight: Theme.px(grid)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1: %2", "part of the vehicle, its condition").arg(partWords).arg(healthWords)

    Shape {
        x: mark.part === HealthMark.Fuel && mark.fitted ? (mark.width - mark.height) / 2 : 0
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: mark.fitted ? mark.ink : Theme.lineStrong
            scale: mark.unit
            strokeWidth: Theme.fine(!mark.fitted ? 1.4 : !mark.round ? 1.2 : mark.health === Health.Ok ? 2.2 : 1.6)
            strokeStyle: mark.fitted && !mark.known ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: mark.round ? [1.37, 1.06] : [1.5, 1.25]
            fillColor: Theme.transparent
            capStyle: mark.fitted ? ShapePath.FlatCap : ShapePath.RoundCap

            PathSvg {
                path: mark.outline
            }
        }
        ShapePath {
            scale: mark.unit
            strokeWidth: -1
            strokeColor: Theme.transparent
            fillColor: mark.ink

            PathSvg {
                path: mark.level
            }
        }
        ShapePath {
            strokeColor: mark.ink
            scale: mark.unit
            strokeWidth: Theme.fine(1.4)
            fillColor: Theme.transparent
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: mark.sign
            }
        }
    }
}
