// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** Drags a sensor. Takes the pointer for itself, so that the panel does not scroll away under it. */
MouseArea {
    id: pointer

    property bool dragging: false
    property real startX: 0
    property real startY: 0

    /** In this item's coordinates. */
    signal dragged(x: real, y: real)
    signal dropped
    signal cancelled

    preventStealing: true
    cursorShape: dragging ? Qt.ClosedHandCursor : enabled ? Qt.OpenHandCursor : Qt.ArrowCursor

    onPressed: mouse => {
        startX = mouse.x;
        startY = mouse.y;
    }
    onPositionChanged: mouse => {
        if (Math.abs(mouse.x - startX) + Math.abs(mouse.y - startY) > Application.styleHints.startDragDistance)
            dragging = true;
        if (dragging)
            dragged(mouse.x, mouse.y);
    }
    onReleased: {
        if (dragging)
            dropped();
        dragging = false;
    }
    onCanceled: {
        dragging = false;
        cancelled();
    }
}
