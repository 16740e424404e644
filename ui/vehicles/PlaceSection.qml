// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** How fast, which way and where. */
RowLayout {
    id: place

    required property VehicleWatcher vehicle
    required property Format format
    required property string stateWords
    readonly property string coordinates: vehicle.hasPosition ? format.coordinates(vehicle.lat, vehicle.lng)
        : qsTr("No position known")

    width: parent ? parent.width : 0
    spacing: Theme.space4

    Figure {
        Layout.alignment: Qt.AlignVCenter
        role: PlainLabel.FigureLarge
        text: place.format.number(place.vehicle.speedKmh)
        unit: qsTr("km/h")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            medium: true
            text: isNaN(place.vehicle.headingDeg) ? place.stateWords
                : qsTr("%1, heading %2", "state of the vehicle, compass direction").arg(place.stateWords)
                    .arg(place.format.heading(place.vehicle.headingDeg))
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: place.vehicle.address !== "" ? place.vehicle.address
                : place.vehicle.fixValid || !place.vehicle.hasPosition ? place.coordinates
                : qsTr("%1, before the fix was lost", "coordinates").arg(place.coordinates)
            color: Theme.text3

            Hint {
                visible: placeHover.hovered
                text: place.coordinates
            }
            HoverHandler {
                id: placeHover
            }
        }
    }
}
