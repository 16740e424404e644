// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What lies under the pointer, in the form that was chosen. */
Item {
    id: box

    required property Map map
    required property MapInput input
    required property Format format
    /** Preferences.CoordinateForm */
    required property int form

    /** Not valid while nothing is pointed at. */
    readonly property geoCoordinate place: {
        // Besides the pointer, the map may move under it.
        void [map.center, map.zoomLevel, map.width, map.height];
        return input.pointing ? map.toCoordinate(input.pointed, false) : QtPositioning.coordinate();
    }
    readonly property string words: place.isValid ? format.coordinateText(place.latitude, place.longitude, form) : ""

    visible: words !== ""
    implicitWidth: Math.ceil(Math.max(label.implicitWidth, widest.advanceWidth))
    implicitHeight: Theme.buttonHeight // as what stands beside it
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Under the pointer: %1", "a place").arg(words)

    // As wide as it may get, so that it does not breathe with every step of the pointer.
    TextMetrics {
        id: widest

        font: label.font
        text: box.format.coordinateText(-88.88888, -128.88888, box.form)
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width + 2 * Theme.space1
        height: label.implicitHeight + 2 * Theme.space1
        radius: Theme.radiusSmall
        color: Theme.panel
    }
    PlainLabel {
        id: label

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        role: PlainLabel.Micro
        color: Theme.text2
        text: box.format.leftToRight(box.words)
        Accessible.ignored: true
    }
}
