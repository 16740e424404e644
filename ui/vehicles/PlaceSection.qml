// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** How fast, which way and where: the service's own words for the place, else the nearest town, else coordinates. */
RowLayout {
    id: place

    required property VehicleWatcher vehicle
    required property Format format
    required property string stateWords
    readonly property townBearing town: vehicle.nearTown
    readonly property string coordinates: vehicle.hasPosition ? format.coordinates(vehicle.lat, vehicle.lng)
        : qsTr("No position known")
    readonly property string words: vehicle.address !== "" ? vehicle.address
        : !town.known ? coordinates
        : town.km < 1.5 ? qsTr("%1, %2", "town, country code").arg(town.town).arg(town.country)
        : qsTr("%1 %2 of %3, %4", "distance, compass direction, town, country code: 6 km SW of Delmenhorst, DE")
            .arg(format.distance(town.km)).arg(format.headingWord(town.bearingDeg)).arg(town.town).arg(town.country)

    width: parent ? parent.width : 0
    spacing: Theme.space4

    Figure {
        Layout.alignment: Qt.AlignVCenter
        role: PlainLabel.FigureLarge
        text: place.format.speedFigure(place.vehicle.speedKmh)
        unit: place.format.speedUnit
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            medium: true
            text: isNaN(place.vehicle.headingDeg) || place.vehicle.motion !== Motion.Moving ? place.stateWords
                : qsTr("%1, heading %2", "state of the vehicle, compass direction").arg(place.stateWords)
                    .arg(place.format.heading(place.vehicle.headingDeg))
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: place.vehicle.fixValid || !place.vehicle.hasPosition ? place.words
                : qsTr("%1, before the fix was lost", "place").arg(place.words)
            color: Theme.text3

            Hint {
                visible: placeHover.hovered
                text: place.words === place.coordinates ? place.coordinates
                    : qsTr("%1, at %2", "place in words, coordinates").arg(place.words).arg(place.coordinates)
            }
            HoverHandler {
                id: placeHover
            }
        }
    }
}
