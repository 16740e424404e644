// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.MapLayers

/** Pointer, touch and keys on the map. */
Item {
    id: input

    required property MapCamera camera
    required property FleetLayer vehicles

    readonly property real keyStep: 96
    readonly property real wheelNotch: 120
    readonly property real zoomPerNotch: 0.5

    /** Where the pointer is, while it is over the map. */
    readonly property point pointed: hover.point.position
    readonly property bool pointing: hover.hovered
    /** What lies under it besides vehicles. */
    property clusterHit pointedCluster
    /**
     * Keys pointed out the vehicle that is pointed out now. A pointer that only rests on the map has no say until it
     * moves: frames report it again, with nobody's hand on it.
     */
    readonly property alias navigated: rest.holds

    signal vehicleTapped(int row)
    /** With Ctrl held: it is to be kept in view, or no longer. */
    signal vehicleKept(int row)
    signal clusterTapped(hit: clusterHit, x: real, y: real)
    signal backgroundTapped
    /** Somebody wants to know what can be done with a vehicle, or with the place itself if row is -1. */
    signal menuAsked(row: int, x: real, y: real)
    signal pannedByHand
    /** By keys, to a vehicle that is pointed out now. */
    signal walkedTo(row: int)

    function pan(dx: real, dy: real) {
        input.camera.pan(dx, dy);
        input.pannedByHand();
    }

    function panByKey(dx: real, dy: real) {
        input.camera.keyboardUsed = true;
        input.pan(dx * keyStep, dy * keyStep);
    }

    function zoomByKey(step: int) {
        input.camera.keyboardUsed = true;
        input.camera.zoomBy(step);
    }

    /** For who has no second mouse button: at the vehicle that is pointed out, else at the chosen one, else in the
     * middle of the map. */
    function askMenuByKey() {
        const row = vehicles.hoveredRow >= 0 ? vehicles.hoveredRow : vehicles.selectedRow;
        const place = vehicles.placeOf(row);
        const at = isNaN(place.x) ? Qt.point(-1, -1) : vehicles.positionOf(place.x, place.y);
        if (contains(at))
            input.menuAsked(row, at.x, at.y);
        else
            input.menuAsked(-1, width / 2, height / 2);
    }

    function point(at: point) {
        vehicles.hoveredRow = vehicles.rowAt(at.x, at.y);
        pointedCluster = vehicles.clusterAt(at.x, at.y);
    }

    /** The pointer has the say again. */
    function endNavigation() {
        rest.holds = false;
    }

    function tap(at: point) {
        const row = vehicles.rowAt(at.x, at.y);
        const cluster = vehicles.clusterAt(at.x, at.y);
        if (row >= 0)
            vehicleTapped(row);
        else if (cluster.count > 0)
            clusterTapped(cluster, at.x, at.y);
        else
            backgroundTapped();
    }

    /** To the next vehicle or cluster in that direction, which is pointed out then. */
    function walk(dx: real, dy: real) {
        camera.keyboardUsed = true;
        const place = vehicles.placeOf(vehicles.hoveredRow >= 0 ? vehicles.hoveredRow : vehicles.selectedRow);
        const known = isNaN(place.x) ? Qt.point(-1, -1) : vehicles.positionOf(place.x, place.y);
        const from = contains(known) ? known : Qt.point(width / 2, height / 2);
        const row = vehicles.rowTowards(from.x, from.y, dx, dy);
        if (row < 0)
            return;
        rest.begin();
        vehicles.hoveredRow = row;
        walkedTo(row);
    }

    function step(event: KeyEvent, dx: real, dy: real) {
        if (event.modifiers & Qt.ControlModifier)
            walk(dx, dy);
        else
            panByKey(dx, dy);
    }

    /** As a click on the vehicle that is pointed out. */
    function tapPointedOut() {
        const place = vehicles.placeOf(vehicles.hoveredRow);
        if (isNaN(place.x))
            return;
        const at = vehicles.positionOf(place.x, place.y);
        if (contains(at))
            tap(at);
    }

    Keys.onLeftPressed: event => step(event, -1, 0)
    Keys.onRightPressed: event => step(event, 1, 0)
    Keys.onUpPressed: event => step(event, 0, -1)
    Keys.onDownPressed: event => step(event, 0, 1)
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            input.tapPointedOut();
            break;
        case Qt.Key_Menu:
            input.askMenuByKey();
            break;
        case Qt.Key_F10:
            if (!(event.modifiers & Qt.ShiftModifier))
                return;
            input.askMenuByKey();
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    QtObject {
        id: rest

        property bool holds: false
        property bool placed: false
        /** Where in the window the pointer rests. */
        property point at

        function begin() {
            holds = true;
            placed = hover.hovered;
            at = hover.point.scenePosition;
        }

        /** The pointer was reported. Where it was is learnt with the first report if it was not over the map. */
        function note(scene: point) {
            holds = holds && (!placed || (scene.x === at.x && scene.y === at.y));
            placed = true;
            at = scene;
        }
    }
    HoverHandler {
        id: hover

        enabled: input.enabled // an item that is not enabled is still hovered
        cursorShape: input.vehicles.hoveredRow >= 0 || input.pointedCluster.count > 0 ? Qt.PointingHandCursor
            : Qt.ArrowCursor
        onPointChanged: {
            if (!hovered || drag.active)
                return;
            rest.note(point.scenePosition);
            if (!rest.holds)
                input.point(point.position);
        }
        onHoveredChanged: {
            if (!hovered && !rest.holds)
                input.vehicles.hoveredRow = -1;
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        acceptedModifiers: Qt.NoModifier
        onSingleTapped: point => {
            input.forceActiveFocus(Qt.MouseFocusReason);
            input.camera.keyboardUsed = false;
            input.endNavigation();
            input.tap(point.position);
        }
        onDoubleTapped: point => input.camera.zoomAt(point.position.x, point.position.y, 1)
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        acceptedModifiers: Qt.ControlModifier
        onSingleTapped: point => {
            input.forceActiveFocus(Qt.MouseFocusReason);
            input.endNavigation();
            const row = input.vehicles.rowAt(point.position.x, point.position.y);
            if (row >= 0)
                input.vehicleKept(row);
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            const row = input.vehicles.rowAt(point.position.x, point.position.y);
            input.menuAsked(row, point.position.x, point.position.y);
        }
    }

    DragHandler {
        id: drag

        target: null
        onTranslationChanged: delta => input.pan(-delta.x, -delta.y)
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const step = event.angleDelta.y / input.wheelNotch * input.zoomPerNotch;
            input.camera.zoomAt(event.x, event.y, step);
        }
    }

    PinchHandler {
        id: pinch

        target: null
        rotationAxis.enabled: false
        onScaleChanged: delta => input.camera.zoomAt(centroid.position.x, centroid.position.y, Math.log2(delta))
        onTranslationChanged: delta => input.pan(-delta.x, -delta.y)
    }
}
