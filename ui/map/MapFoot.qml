// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtLocation
import QtQuick
import Waypost.Models
import Waypost.Theme

/**
 * The scale, what the colours of a trail mean, and what lies under the pointer. Grows upward where there is no room for
 * all of it in a line; nothing moves when the pointer comes or goes.
 */
Item {
    id: foot

    required property Map map
    required property real symbolScale
    /** Writes both; without it there is neither. */
    required property Format format
    /** Whose pointer it is; null = nobody points here. */
    required property MapInput input
    /** Preferences.CoordinateForm */
    required property int form
    /** Whose selected vehicle has its trail drawn; null = no trail is. */
    required property Desk trailOf
    /** The place under the pointer, "" = none. */
    readonly property string words: (coordinates.item as MapCoordinates)?.words ?? ""
    readonly property real lineWidth: scaleBar.width + (legend.active ? line.spacing + legend.width : 0)
    /** What is always there; the coordinates come and go. */
    readonly property list<Item> boxes: [scaleBar, legend]
    /** The coordinates stand in the line of the others, and not above it. */
    readonly property bool inLine: lineWidth + line.spacing + coordinates.width <= width

    implicitHeight: line.height + (coordinates.active && !inLine ? coordinates.height : 0)

    Flow {
        id: line

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.space4

        Loader {
            id: scaleBar

            active: foot.format !== null
            sourceComponent: ScaleBar {
                latitude: foot.map.center.latitude
                zoom: foot.map.zoomLevel + Math.log2(foot.symbolScale)
                format: foot.format
            }
        }
        Loader {
            id: legend

            active: foot.trailOf !== null
            sourceComponent: TrailLegend {
                desk: foot.trailOf
            }
        }
    }
    Loader {
        id: coordinates

        anchors {
            left: parent.left
            leftMargin: foot.inLine ? foot.lineWidth + line.spacing : 0
            bottom: foot.inLine ? parent.bottom : line.top
        }
        active: foot.input !== null && foot.format !== null
        sourceComponent: MapCoordinates {
            map: foot.map
            input: foot.input
            format: foot.format
            form: foot.form
        }
    }
}
