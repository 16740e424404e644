// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Where the PIN is typed, in place of the ticker. Goes by itself when nobody types. */
Rectangle {
    id: strip

    required property KioskLock lock
    required property real nowMs
    readonly property int patienceMs: 20000
    property real touchedMs: 0
    property string answer: ""

    signal done

    implicitHeight: Theme.wallTicker
    color: Theme.raised
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Close the wallboard")
    Component.onCompleted: {
        touchedMs = nowMs;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    onNowMsChanged: {
        // The first time is told before touchedMs is set.
        if (touchedMs > 0 && nowMs - touchedMs > patienceMs)
            done();
    }
    Keys.onEscapePressed: done()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space12
        spacing: Theme.space6

        WallLabel {
            size: Theme.wallSize
            medium: true
            text: qsTr("PIN to close the wallboard")
        }
        TextEntry {
            id: field

            Layout.preferredWidth: Theme.dialogWidth
            name: qsTr("PIN")
            echoMode: TextInput.Password
            font.pixelSize: Theme.wallSmallSize
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            onTextEdited: {
                strip.touchedMs = strip.nowMs;
                strip.answer = "";
            }
            onAccepted: {
                const result = strip.lock.tryPin(text);
                clear();
                strip.answer = result === KioskLock.Wrong ? qsTr("Wrong PIN.")
                    : result === KioskLock.Wait ? qsTr("Too many wrong PINs. Wait half a minute.") : "";
            }
        }
        WallLabel {
            Layout.fillWidth: true
            text: strip.answer !== "" ? strip.answer : qsTr("Esc goes back")
            color: strip.answer !== "" ? Theme.criticalText : Theme.text3
        }
    }
}
