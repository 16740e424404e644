// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtLocation
import QtPositioning
import QtQuick
import Waypost.MapLayers

/** What the stock way of showing a fleet costs, on the same ground: a MapItemView, one plain MapQuickItem a vehicle. */
Item {
    id: peer

    required property var fleet
    readonly property alias map: map

    BasemapLayer {
        anchors.fill: parent
        centerLat: map.center.latitude
        centerLng: map.center.longitude
        zoom: map.zoomLevel
    }

    Map {
        id: map

        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        copyrightsVisible: false
        color: "transparent"

        MapItemView {
            incubateDelegates: false // all there before the first frame is timed
            model: peer.fleet
            delegate: MapQuickItem {
                required property real lat
                required property real lng

                coordinate: QtPositioning.coordinate(lat, lng)
                anchorPoint: Qt.point(5, 5)
                sourceItem: Rectangle {
                    width: 10
                    height: 10
                    color: "steelblue"
                }
            }
        }
    }
}
