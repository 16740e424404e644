// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** How long a round distance is on the map, at its centre. */
Item {
    id: scale

    required property real latitude
    required property real zoom
    required property Format format

    readonly property real shortest: 70
    readonly property real earthCircumference: 40075016.686
    readonly property real worldPixels: 256 * Math.pow(2, zoom)
    readonly property real metresPerPixel: earthCircumference * Math.cos(latitude * Math.PI / 180) / worldPixels
    readonly property real metres: format.roundLength(shortest * metresPerPixel)
    readonly property real barLength: Math.round(metres / metresPerPixel)

    implicitWidth: barLength + label.implicitWidth + Theme.space2
    implicitHeight: Theme.buttonHeight // as what stands beside it
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(label.text)

    Rectangle {
        anchors.fill: bar
        anchors.margins: -Theme.space1
        radius: Theme.radiusSmall
        color: Theme.panel
    }

    component Stroke: Rectangle {
        color: Theme.text2
    }

    Item {
        id: bar

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: label.implicitHeight

        Stroke {
            anchors.bottom: parent.bottom
            width: scale.barLength
            height: Theme.hairline
        }
        Stroke {
            anchors.bottom: parent.bottom
            width: Theme.hairline
            height: Theme.space1
        }
        Stroke {
            anchors.bottom: parent.bottom
            x: scale.barLength - width
            width: Theme.hairline
            height: Theme.space1
        }
        PlainLabel {
            id: label

            anchors.bottom: parent.bottom
            x: scale.barLength + Theme.space2
            role: PlainLabel.Micro
            color: Theme.text2
            text: scale.format.length(scale.metres)
        }
    }
}
