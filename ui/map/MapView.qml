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
    readonly property alias menus: menus
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

    /** The map itself, and not the button on it that had the keyboard last: arrow keys pan. */
    function focusMap() {
        mapInput.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function toggleLayers() {
        (layers.item as LayersPopover)?.toggle();
    }

    /** What Ctrl+C copies: the place under the pointer, else of the chosen vehicle. */
    readonly property string copySource: format === null || desk === null ? ""
        : foot.words !== "" ? foot.words
        : format.coordinateText(stage.vehicles.selectedLat, stage.vehicles.selectedLng,
            desk.preferences.coordinateForm)

    function copyCoordinates() {
        menus.copy(copySource);
    }

    function fitSelected() {
        if (stage.trails.trail !== null)
            endKeeping(); // the vehicle is not in the middle of its trail
        camera.fitSelected();
    }

    function stopFollow() {
        follow.stop();
    }

    /** Where something lies over the map, in the map's pixels. */
    function roomOf(item: Item): rect {
        if (!item.visible)
            return Qt.rect(0, 0, 0, 0);
        let [x, y] = [0, 0];
        for (let each = item; each && each !== view; each = each.parent)
            [x, y] = [x + each.x, y + each.y];
        return Qt.rect(x / symbolScale, y / symbolScale, item.width / symbolScale, item.height / symbolScale);
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
        filesWanted: view.desk?.preferences.mapFiles ?? true
        callout: callout.active ? Qt.size(callout.width / view.symbolScale, callout.height / view.symbolScale)
            : Qt.size(0, 0)
        covers: [chips, controls, attribution, ...foot.boxes].map(view.roomOf)

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
            onClusterTapped: (hit, x, y) => menus.openCluster(hit, x, y)
            onPannedByHand: view.endKeeping()
            onWalkedTo: row => view.Accessible.announce(stage.vehicles.nameOf(row))
            onMenuAsked: (row, x, y) => menus.openMenu(row, x, y)
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
        id: chips

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
            onListAsked: menus.listKept(keepChip)
        }
    }
    MapControls {
        id: controls

        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.space3
            rightMargin: Theme.space3 + view.coveredRight
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
    MapFoot {
        id: foot

        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: Theme.space3
        }
        width: parent.width - view.coveredRight - attribution.width - Theme.space2 - 2 * Theme.space3
        map: stage.map
        symbolScale: view.symbolScale
        format: view.format
        input: view.interactive && view.desk ? mapInput : null
        trailOf: view.interactive && view.desk?.preferences.trail && view.selectedRow >= 0 ? view.desk : null
        form: view.desk?.preferences.coordinateForm ?? Preferences.Decimal
    }
    Item {
        x: mapInput.pointed.x * view.symbolScale
        y: mapInput.pointed.y * view.symbolScale

        Hint {
            y: Theme.space4
            visible: mapInput.pointing && !mapInput.navigated && text !== ""
            text: view.hoveredRow >= 0
                ? (view.hoveredRow === view.selectedRow || stage.vehicles.isNamed(view.hoveredRow) ? ""
                    : stage.vehicles.labelOf(view.hoveredRow))
                : mapInput.pointedCluster.count > 0
                ? qsTr("%n vehicle(s)", "in a cluster", mapInput.pointedCluster.count) : ""
        }
    }
    MapNotice {
        id: notice

        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.space12 + ((streetNotice.item as Item)?.visible ? streetNotice.height : 0)
        }
        mostWidth: parent.width - 2 * Theme.space3
    }
    Attribution {
        id: attribution

        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.space2
            rightMargin: Theme.space2 + view.coveredRight
        }
        maxWidth: (view.width - view.coveredRight) / 2
        ownTraces: stage.ground.roadsShown
        streetMap: view.streetMap?.attribution ?? ""
        linked: view.interactive && (view.streetMap?.hasTerms ?? false)
        onTermsAsked: view.streetMap.openTerms()
    }
    Loader {
        id: streetNotice

        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.space3 + Math.max(attribution.height + Theme.space2, foot.height + Theme.space3)
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
    MapMenus {
        id: menus

        anchors.fill: parent
        desk: view.desk
        format: view.format
        actions: view.actions
        stage: stage
        camera: camera
        follow: follow
        keep: keep
        views: views
        selectedRow: view.selectedRow
        onVehicleChosen: row => view.choose(row)
        onLeaving: view.endKeeping()
        onTold: words => notice.show(words)
    }
    FocusRing {
        visible: view.activeFocus && camera.keyboardUsed
        offset: 0
    }
}
