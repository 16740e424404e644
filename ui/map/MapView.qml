// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import Waypost.Controls
import Waypost.MapLayers
import Waypost.Theme

/**
 * The fleet on the map. Three layers look through one camera: the ground below, a Map for whatever is pinned to
 * coordinates, and the vehicles above. North is always up.
 */
FocusScope {
    id: view

    required property FleetStore store
    /** A row of the store, -1 for none. Setting it brings the vehicle into view, if it is not well inside already. */
    property int selectedRow: -1
    /** The vehicle under the pointer; may be set from elsewhere to point one out. */
    property alias hoveredRow: vehicles.hoveredRow
    /** Keeps the selected vehicle at the centre. Any pan by hand ends it. */
    property bool following: false
    /** How much larger vehicles, names and lines are drawn than at 100 %. */
    property real symbolScale: Theme.scale
    /** False: a picture to look at, for a screen that nobody stands at. */
    property bool interactive: true
    readonly property alias map: map
    readonly property bool ready: ground.ready

    signal vehicleClicked(int row)
    signal backgroundClicked

    function zoomIn() {
        camera.zoomBy(1);
    }

    function zoomOut() {
        camera.zoomBy(-1);
    }

    function fitFleet() {
        camera.fit();
    }

    property bool chosenHere: false

    function choose(row: int) {
        view.chosenHere = true;
        view.vehicleClicked(row);
        view.chosenHere = false;
    }

    onFollowingChanged: {
        if (view.following)
            camera.centreOnSelected();
    }

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("%n vehicle(s) on the map", "", vehicles.placedCount)

    // Everything that is measured in the map's own pixels, which may be larger than the window's.
    Item {
        id: stage

        width: view.width / view.symbolScale
        height: view.height / view.symbolScale
        scale: view.symbolScale
        transformOrigin: Item.TopLeft

        BasemapLayer {
            id: ground

            anchors.fill: parent
            pixelScale: view.symbolScale
            centerLat: map.center.latitude
            centerLng: map.center.longitude
            zoom: map.zoomLevel
            fontFamily: Theme.family
            colors: ({
                    "water": Theme.water,
                    "graticule": Theme.graticule,
                    "land": Theme.land,
                    "coast": Theme.coast,
                    "settle": Theme.settle,
                    "border": Theme.border,
                    "place": Theme.place,
                    "placeMinor": Theme.placeMinor
                })
        }

        Map {
            id: map

            anchors.fill: parent
            plugin: Plugin {
                name: "itemsoverlay"
            }
            color: Theme.transparent
            copyrightsVisible: false
            minimumZoomLevel: camera.minZoom
            maximumZoomLevel: camera.maxZoom
            zoomLevel: camera.startZoom
            bearing: 0
            tilt: 0
        }

        FleetLayer {
            id: vehicles

            anchors.fill: parent
            pixelScale: view.symbolScale
            store: view.store
            basemap: ground
            selectedRow: view.selectedRow
            centerLat: map.center.latitude
            centerLng: map.center.longitude
            zoom: map.zoomLevel
            blinkOpacity: Theme.blinkOpacity
            fontFamily: Theme.family
            colors: ({
                    "ground": Theme.land,
                    "text": Theme.text1,
                    "textMinor": Theme.text2,
                    "moving": Theme.moving,
                    "idle": Theme.idle,
                    "stopped": Theme.stopped,
                    "stale": Theme.stale,
                    "critical": Theme.critical,
                    "criticalFill": Theme.criticalFill,
                    "criticalEdge": Theme.criticalEdge,
                    "high": Theme.high,
                    "highFill": Theme.highFill,
                    "highEdge": Theme.highEdge,
                    "medium": Theme.medium,
                    "mediumFill": Theme.mediumFill,
                    "mediumEdge": Theme.mediumEdge,
                    "info": Theme.info
                })

            // Here and not on the view's own property: by now the layer knows where the new selection is.
            onSelectedRowChanged: {
                if (selectedRow < 0)
                    view.following = false;
                else if (!view.chosenHere)
                    camera.showSelected();
            }
            onSelectedMoved: {
                if (view.following)
                    camera.centreOnSelected();
            }
        }

        MapInput {
            anchors.fill: parent
            enabled: view.interactive
            camera: camera
            vehicles: vehicles
            focus: true
            onVehicleTapped: row => view.choose(row)
            onBackgroundTapped: view.backgroundClicked()
            onPannedByHand: view.following = false
        }
    }

    MapCamera {
        id: camera

        map: map
        vehicles: vehicles
    }

    MapControls {
        visible: view.interactive
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space3
        canFollow: view.selectedRow >= 0
        following: view.following
        onZoomRequested: step => camera.zoomBy(step)
        onFitRequested: {
            view.following = false;
            camera.fit();
        }
        onFollowRequested: on => view.following = on
    }

    ScaleBar {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        latitude: map.center.latitude
        zoom: map.zoomLevel + Math.log2(view.symbolScale)
    }

    Attribution {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space2
    }

    PlainLabel {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space6)
        visible: ground.error !== ""
        role: PlainLabel.Small
        color: Theme.text2
        wrapMode: Text.Wrap
        text: ground.error
    }

    FocusRing {
        visible: view.activeFocus && camera.keyboardUsed
        offset: 0
    }
}
