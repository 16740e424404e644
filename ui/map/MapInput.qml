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

    signal vehicleTapped(int row)
    signal backgroundTapped
    /** Somebody wants to know what can be done with a vehicle. */
    signal menuAsked(row: int, x: real, y: real)
    signal pannedByHand

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

    /** For who has no second mouse button: at the vehicle that is pointed out, else at the chosen one. */
    function askMenuByKey() {
        const row = vehicles.hoveredRow >= 0 ? vehicles.hoveredRow : vehicles.selectedRow;
        const place = vehicles.placeOf(row);
        if (isNaN(place.x))
            return;
        const at = vehicles.positionOf(place.x, place.y);
        if (contains(at))
            input.menuAsked(row, at.x, at.y);
    }

    Keys.onLeftPressed: panByKey(-1, 0)
    Keys.onRightPressed: panByKey(1, 0)
    Keys.onUpPressed: panByKey(0, -1)
    Keys.onDownPressed: panByKey(0, 1)
    Keys.onPressed: event => {
        switch (event.key) {
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

    HoverHandler {
        id: hover

        enabled: input.enabled // an item that is not enabled is still hovered
        cursorShape: input.vehicles.hoveredRow >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: {
            if (hovered && !drag.active)
                input.vehicles.hoveredRow = input.vehicles.rowAt(point.position.x, point.position.y);
        }
        onHoveredChanged: {
            if (!hovered)
                input.vehicles.hoveredRow = -1;
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onSingleTapped: point => {
            input.forceActiveFocus(Qt.MouseFocusReason);
            input.camera.keyboardUsed = false;
            const row = input.vehicles.rowAt(point.position.x, point.position.y);
            if (row >= 0)
                input.vehicleTapped(row);
            else
                input.backgroundTapped();
        }
        onDoubleTapped: point => input.camera.zoomAt(point.position.x, point.position.y, 1)
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            const row = input.vehicles.rowAt(point.position.x, point.position.y);
            if (row >= 0)
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
