// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/**
 * The border between two panels: a hairline, 7 px wide for the pointer. Arrow keys move it, a double click puts it
 * where the design has it. It moves nothing itself, it says what is wanted.
 */
Item {
    id: handle

    required property string name
    /** Size of the panel that it belongs to, px. */
    required property real size
    /** That panel lies after the border: it grows while the border moves back. */
    property bool after: false
    property bool upright: true

    signal sizeWanted(size: real)
    signal resetWanted

    readonly property bool mirrored: upright && LayoutMirroring.enabled
    readonly property int sense: after !== mirrored ? -1 : 1
    readonly property bool lit: pointer.containsMouse || pointer.pressed

    implicitWidth: Theme.hairline
    implicitHeight: Theme.hairline
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: name
    Accessible.description: qsTr("Arrow keys move it, Enter puts it back to where it was drawn.")
    Accessible.focusable: true

    function step(by: int): void {
        sizeWanted(size + by * sense * Theme.splitterStep);
    }

    Keys.onPressed: event => {
        const back = upright ? Qt.Key_Left : Qt.Key_Up;
        const on = upright ? Qt.Key_Right : Qt.Key_Down;
        event.accepted = true;
        if (event.key === back)
            step(-1);
        else if (event.key === on)
            step(1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            resetWanted();
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: handle.activeFocus ? Theme.focus : handle.lit ? Theme.control : Theme.bg
    }
    Rectangle {
        anchors.centerIn: parent
        visible: handle.activeFocus || handle.lit
        width: handle.upright ? Theme.focusWidth : parent.width
        height: handle.upright ? parent.height : Theme.focusWidth
        color: handle.activeFocus ? Theme.focus : Theme.control
    }
    MouseArea {
        id: pointer

        property real grabbedAt
        property real grabbedSize

        function along(mouse: MouseEvent): real {
            const at = mapToItem(null, mouse.x, mouse.y); // the border moves under the pointer
            return handle.upright ? at.x : at.y;
        }

        anchors.centerIn: parent
        width: handle.upright ? Theme.splitterHit : parent.width
        height: handle.upright ? parent.height : Theme.splitterHit
        hoverEnabled: true
        preventStealing: true
        cursorShape: handle.upright ? Qt.SplitHCursor : Qt.SplitVCursor
        onPressed: mouse => {
            grabbedAt = along(mouse);
            grabbedSize = handle.size;
        }
        onPositionChanged: mouse => {
            if (pressed)
                handle.sizeWanted(grabbedSize + handle.sense * (along(mouse) - grabbedAt));
        }
        onDoubleClicked: handle.resetWanted()
    }
}
