// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.MapLayers
import Waypost.Models
import Waypost.Theme

/**
 * The fleet on the map, with what moves it. North is always up. Who does not see it finds the same vehicles in the
 * fleet list.
 */
FocusScope {
    id: view

    required property FleetStore store
    /** The desk it belongs to: shares with the lists what is pointed at and what passes the filter. */
    property Desk desk: null
    property ActionRegistry actions: null
    property StreetMap streetMap: desk?.streetMap ?? null
    /** Writes the scale; without it there is none. */
    property Format format: desk?.format ?? null
    /** A row of the store, -1 for none. Setting it brings the vehicle into view, if it is not well inside already. */
    property int selectedRow: -1
    /** The vehicle under the pointer; may be set from elsewhere to point one out. */
    property alias hoveredRow: stage.hoveredRow
    /** Keeps the selected vehicle at the centre. Any pan by hand ends it. */
    property alias following: follow.active
    /** How much larger vehicles, names and lines are drawn than at 100 %. */
    property real symbolScale: Theme.scale
    /** False: a picture to look at, for a screen that nobody stands at. */
    property bool interactive: true
    readonly property alias map: stage.map
    readonly property bool ready: stage.ground.ready

    signal vehicleClicked(int row)
    signal backgroundClicked

    function zoomIn() {
        camera.zoomBy(1);
    }

    function zoomOut() {
        camera.zoomBy(-1);
    }

    /** Shows the whole fleet, or what passes the filter while one is on. */
    function fitFleet() {
        follow.interrupt();
        camera.fit();
    }

    function fitSelected() {
        camera.fitSelected();
    }

    function stopFollow() {
        follow.stop();
    }

    property bool chosenHere: false

    function choose(row: int) {
        view.chosenHere = true;
        view.vehicleClicked(row);
        view.chosenHere = false;
    }

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map with %n vehicle(s)", "", stage.vehicles.placedCount)
    Accessible.description: qsTr("The fleet list shows the same vehicles as text.")

    MapStage {
        id: stage

        width: view.width / view.symbolScale
        height: view.height / view.symbolScale
        store: view.store
        selectedRow: view.selectedRow
        symbolScale: view.symbolScale
        mask: view.desk?.fleetView.mask ?? null
        ages: view.format
        tiles: view.streetMap?.tiles ?? null
        callout: callout.active ? Qt.size(callout.width / view.symbolScale, callout.height / view.symbolScale)
            : Qt.size(0, 0)

        MapInput {
            anchors.fill: parent
            enabled: view.interactive
            camera: camera
            vehicles: stage.vehicles
            focus: true
            onVehicleTapped: row => view.choose(row)
            onBackgroundTapped: view.backgroundClicked()
            onPannedByHand: follow.interrupt()
            onMenuAsked: (row, x, y) => {
                menu.row = row;
                menu.popup(view, x * view.symbolScale, y * view.symbolScale);
            }
        }
    }
    Connections {
        target: stage.vehicles

        // Here and not on the view's own property: by now the layer knows where the new selection is.
        function onSelectedRowChanged(): void {
            if (view.selectedRow >= 0 && !view.chosenHere)
                camera.showSelected();
        }
        function onSelectedMoved(): void {
            if (follow.active)
                camera.centreOnSelected();
        }
        function onHoveredRowChanged(): void {
            if (view.desk)
                view.desk.hoveredRow = view.hoveredRow;
        }
    }
    Connections {
        target: view.desk

        function onHoveredRowChanged(): void {
            view.hoveredRow = view.desk.hoveredRow;
        }
    }

    MapCamera {
        id: camera

        map: stage.map
        vehicles: stage.vehicles
        centred: follow.active
    }
    MapFollow {
        id: follow

        selectedRow: view.selectedRow
        onActiveChanged: {
            if (active)
                camera.centreOnSelected();
        }
    }

    Loader {
        id: callout

        active: view.desk !== null && !isNaN(stage.vehicles.selectedLat)
        x: Math.round(stage.vehicles.calloutAt.x * view.symbolScale)
        y: Math.round(stage.vehicles.calloutAt.y * view.symbolScale)
        sourceComponent: MapCallout {
            desk: view.desk
        }
    }
    FollowChip {
        anchors {
            left: parent.left
            top: parent.top
            margins: Theme.space3
        }
        follow: follow
        name: stage.vehicles.nameOf(view.selectedRow)
    }
    MapControls {
        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.space3
        }
        visible: view.interactive
        actions: view.actions
        canFollow: view.selectedRow >= 0
        following: follow.active
        filtered: view.desk?.fleetView.filtered ?? false
        onZoomRequested: step => camera.zoomBy(step)
        onFitRequested: view.fitFleet()
        onFollowRequested: on => view.following = on
    }
    Loader {
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: Theme.space3
        }
        active: view.format !== null
        sourceComponent: ScaleBar {
            latitude: stage.map.center.latitude
            zoom: stage.map.zoomLevel + Math.log2(view.symbolScale)
            format: view.format
        }
    }
    Attribution {
        id: attribution

        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.space2
        }
        maxWidth: view.width / 2
        streetMap: view.streetMap?.attribution ?? ""
    }
    Loader {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: attribution.top
            bottomMargin: Theme.space3
        }
        width: Math.min(implicitWidth, view.width - 2 * Theme.space3)
        active: view.desk !== null && view.interactive
        sourceComponent: StreetMapNotice {
            desk: view.desk
            vehicles: stage.vehicles
            zoom: stage.map.zoomLevel
            settings: view.actions?.find("map.streetMap") ?? null
        }
    }
    PlainLabel {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space6)
        visible: stage.ground.error !== ""
        role: PlainLabel.Small
        color: Theme.text2
        wrapMode: Text.Wrap
        text: stage.ground.error
    }
    MapMenu {
        id: menu

        vehicles: stage.vehicles
        onSelectAsked: view.choose(row)
        onFollowAsked: {
            view.choose(row);
            view.following = true;
        }
        onCopyAsked: text => view.desk?.copyText(text)
    }
    FocusRing {
        visible: view.activeFocus && camera.keyboardUsed
        offset: 0
    }
}
