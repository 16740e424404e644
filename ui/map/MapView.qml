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
    /** What lies over the map's right side. */
    property real coveredRight: 0
    readonly property alias map: stage.map
    readonly property alias keep: keep
    /** What is listed of a cluster. */
    readonly property alias clusterRows: clusterRows
    readonly property alias views: views
    readonly property bool hasCoordinates: copySource !== ""
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
        endKeeping();
        camera.fit();
    }

    /** The same, asked for by a person, who hears what is shown. */
    function fitFleetAndSay() {
        fitFleet();
        const list = desk?.fleetView ?? null;
        if (!list?.filtered)
            return;
        notice.show(list.count > 0 ? qsTr("Shows %n vehicle(s) that pass the filter", "", list.count)
            : qsTr("No vehicle passes the filter. This is the whole fleet."));
    }

    /** The map is taken away from what it stays with, which may be taken up again. */
    function endKeeping() {
        follow.interrupt();
        keep.interrupt();
    }

    function keepSelected() {
        keep.toggle(selectedRow);
    }

    function toggleLayers() {
        (layers.item as LayersPopover)?.toggle();
    }

    /** What Ctrl+C copies: the place under the pointer, else of the chosen vehicle. */
    readonly property string copySource: format === null || desk === null ? ""
        : coordinates.words !== "" ? coordinates.words
        : format.coordinateText(stage.vehicles.selectedLat, stage.vehicles.selectedLng,
            desk.preferences.coordinateForm)

    function copyCoordinates() {
        copy(copySource);
    }

    function copy(text: string) {
        if (!desk || text === "")
            return;
        desk.copyText(text);
        notice.show(qsTr("Copied: %1").arg(text));
    }

    function openMenu(row: int, x: real, y: real) {
        if (!desk)
            return;
        if (row >= 0) {
            menu.row = row;
            menu.popup(view, x * view.symbolScale, y * view.symbolScale);
            return;
        }
        const place = stage.map.toCoordinate(Qt.point(x, y), false);
        if (!place.isValid)
            return; // beyond the world's edge
        groundMenu.lat = place.latitude;
        groundMenu.lng = place.longitude;
        groundMenu.popup(view, x * view.symbolScale, y * view.symbolScale);
    }

    /** Shows what a cluster is made of: from nearer, or as a list where that would not part them. */
    function openCluster(hit: clusterHit, x: real, y: real) {
        if (hit.splits) {
            endKeeping();
            camera.flyToTarget(hit.target);
            camera.untouched = false;
        } else if (desk) {
            clusterRows.show(hit.rows);
            clusterList.count = hit.count;
            clusterList.openAt(x * symbolScale, y * symbolScale);
        }
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
        trail: view.desk?.preferences.trail && view.selectedRow >= 0 ? view.desk.trail.trail : null
        tails: view.desk?.preferences.tails ?? false
        namesShown: view.desk?.preferences.vehicleNames ?? true
        clustered: view.desk?.preferences.clusters ?? true
        extras: view.desk?.mapGround ?? null
        roadsWanted: view.desk?.preferences.ownTraces ?? true
        callout: callout.active ? Qt.size(callout.width / view.symbolScale, callout.height / view.symbolScale)
            : Qt.size(0, 0)

        MapInput {
            id: mapInput

            anchors.fill: parent
            enabled: view.interactive
            camera: camera
            vehicles: stage.vehicles
            focus: true
            onVehicleTapped: row => view.choose(row)
            onBackgroundTapped: view.backgroundClicked()
            onVehicleKept: row => keep.toggle(row)
            onClusterTapped: (hit, x, y) => view.openCluster(hit, x, y)
            onPannedByHand: view.endKeeping()
            onWalkedTo: row => view.Accessible.announce(stage.vehicles.nameOf(row))
            onMenuAsked: (row, x, y) => view.openMenu(row, x, y)
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
        trails: stage.trails
        centred: follow.active
        onZoomedByHand: keep.interrupt() // or it would be undone with the next report
    }
    MapFollow {
        id: follow

        selectedRow: view.selectedRow
        onActiveChanged: {
            if (!active)
                return;
            keep.stop();
            camera.centreOnSelected();
        }
    }
    MapKeep {
        id: keep

        vehicles: stage.vehicles
        camera: camera
        desk: view.desk
        onActiveChanged: {
            if (active)
                follow.stop();
        }
    }
    MapViews {
        id: views

        desk: view.interactive ? view.desk : null
        camera: camera
        onTold: words => notice.show(words)
        onLeaving: view.endKeeping()
        Component.onCompleted: restore()
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
    // Beside the notes that come in over the map's right side.
    Flow {
        anchors {
            left: parent.left
            top: parent.top
            margins: Theme.space3
        }
        width: Math.max(Theme.menuWidth, view.width - view.coveredRight - Theme.toastWidth - Theme.space12 - Theme.space8)
        spacing: Theme.space2
        visible: view.interactive

        ViewsChip {
            visible: view.desk !== null
            views: views
            actions: view.actions
        }
        FollowChip {
            follow: follow
            name: stage.vehicles.nameOf(view.selectedRow)
        }
        KeepChip {
            id: keepChip

            keep: keep
            onListAsked: keptList.openAt(keepChip.mapToItem(view, 0, 0).x,
                keepChip.mapToItem(view, 0, keepChip.height + Theme.space1).y)
        }
    }
    MapControls {
        id: controls

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
        layered: view.desk !== null
        onZoomRequested: step => camera.zoomBy(step)
        onFitRequested: view.fitFleetAndSay()
        onFollowRequested: on => view.following = on
        onLayersRequested: view.toggleLayers()
    }
    Loader {
        id: layers

        anchors {
            right: controls.left
            rightMargin: Theme.space2
            top: controls.top
        }
        active: view.desk !== null
        sourceComponent: LayersPopover {
            parent: layers
            preferences: view.desk.preferences
            x: -width
        }
    }
    // Grows upward where there is no room beside the attribution.
    Flow {
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: Theme.space3
        }
        width: parent.width - attribution.width - Theme.space2 - 2 * Theme.space3
        spacing: Theme.space4

        Loader {
            active: view.format !== null
            sourceComponent: ScaleBar {
                latitude: stage.map.center.latitude
                zoom: stage.map.zoomLevel + Math.log2(view.symbolScale)
                format: view.format
            }
        }
        Loader {
            active: view.interactive && view.desk !== null && view.desk.preferences.trail && view.selectedRow >= 0
            sourceComponent: TrailLegend {
                desk: view.desk
            }
        }
        Loader {
            id: coordinates

            readonly property string words: (item as MapCoordinates)?.words ?? ""

            active: view.interactive && view.desk !== null && view.format !== null
            sourceComponent: MapCoordinates {
                map: stage.map
                input: mapInput
                format: view.format
                form: view.desk.preferences.coordinateForm
            }
        }
    }
    Item {
        x: mapInput.pointed.x * view.symbolScale
        y: mapInput.pointed.y * view.symbolScale

        Hint {
            y: Theme.space4
            visible: mapInput.pointing && mapInput.pointedCluster.count > 0
            text: qsTr("%n vehicle(s)", "in a cluster", mapInput.pointedCluster.count)
        }
    }
    MapNotice {
        id: notice

        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.space12
        }
        mostWidth: parent.width - 2 * Theme.space3
    }
    Attribution {
        id: attribution

        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.space2
        }
        maxWidth: view.width / 2
        ownTraces: stage.ground.roadsShown
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
        format: view.format
        preferences: view.desk?.preferences ?? null
        actions: view.actions
        followed: follow.active && row === view.selectedRow
        kept: keep.active && keep.rows.rows.includes(row)
        onSelectAsked: view.choose(row)
        onFollowAsked: on => {
            view.choose(row);
            view.following = on;
        }
        onKeepAsked: keep.toggle(row)
        onNearAsked: {
            view.choose(row);
            camera.fitSelected();
        }
        onCopyAsked: text => view.copy(text)
    }
    GroundMenu {
        id: groundMenu

        views: views
        format: view.format
        preferences: view.desk?.preferences ?? null
        onCopyAsked: text => view.copy(text)
        onZoomAsked: {
            view.endKeeping();
            camera.lookAt(lat, lng);
        }
    }
    RowListModel {
        id: clusterRows

        fleet: view.desk?.fleet ?? null
    }
    VehiclePopover {
        id: clusterList

        property int count: 0

        name: qsTr("Vehicles in one place")
        title: qsTr("%n vehicles in one place", "", count)
        footnote: count > vehicles.count ? qsTr("%n more are not listed", "vehicles", count - vehicles.count) : ""
        vehicles: clusterRows
        format: view.format
        nowMs: view.desk?.nowMs ?? 0
        onChosen: storeRow => view.choose(storeRow)
    }
    VehiclePopover {
        id: keptList

        name: qsTr("Vehicles kept in view")
        removable: true
        vehicles: keep.rows
        format: view.format
        nowMs: view.desk?.nowMs ?? 0
        onChosen: storeRow => view.choose(storeRow)
        onRemoved: storeRow => {
            keep.remove(storeRow);
            if (keep.count === 0)
                close();
        }
    }
    FocusRing {
        visible: view.activeFocus && camera.keyboardUsed
        offset: 0
    }
}
