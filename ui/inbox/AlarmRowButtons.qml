// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** What can be done about an alarm from its row. Never reached by Tab: the keys act on the row. */
RowLayout {
    id: buttons

    required property bool unacked
    required property bool undoable
    required property bool onMap
    /** Buttons with words, for the row that is chosen and has room. */
    required property bool words
    /** What they are about, for a screen reader. */
    required property string name
    required property string acknowledgeKey
    signal acknowledged
    signal undone
    signal mapAsked

    spacing: Theme.px(2)

    PlainLabel {
        visible: buttons.undoable && buttons.words
        role: PlainLabel.Small
        text: qsTr("Acknowledged.")
        color: Theme.text2
        Accessible.role: Accessible.AlertMessage
    }
    ActionButton {
        visible: buttons.undoable
        implicitHeight: Theme.buttonSmall
        focusPolicy: Qt.NoFocus
        text: qsTr("Undo")
        hint: qsTr("Takes the acknowledgement back, for five seconds")
        Accessible.description: buttons.name
        onClicked: buttons.undone()
    }
    ActionButton {
        visible: buttons.words && buttons.unacked
        implicitHeight: Theme.buttonSmall
        focusPolicy: Qt.NoFocus
        iconName: "check"
        text: qsTr("Acknowledge")
        hint: buttons.acknowledgeKey === "" ? qsTr("Says that you have seen it. The alarm itself goes on.")
            : qsTr("Says that you have seen it (%1). The alarm itself goes on.", "key").arg(buttons.acknowledgeKey)
        Accessible.description: buttons.name
        onClicked: buttons.acknowledged()
    }
    ActionButton {
        visible: buttons.words && buttons.onMap
        implicitHeight: Theme.buttonSmall
        kind: ActionButton.Ghost
        focusPolicy: Qt.NoFocus
        text: qsTr("Show on map")
        Accessible.description: buttons.name
        onClicked: buttons.mapAsked()
    }
    IconButton {
        visible: !buttons.words && !buttons.undoable
        enabled: buttons.unacked
        opacity: enabled ? 1 : 0 // its place stays, so that the columns of all rows end alike
        implicitWidth: Theme.buttonSmall
        implicitHeight: Theme.buttonSmall
        focusPolicy: Qt.NoFocus
        iconName: "check"
        ink: Theme.text3
        text: qsTr("Acknowledge: %1", "vehicle and alarm").arg(buttons.name)
        Accessible.ignored: !enabled
        onClicked: buttons.acknowledged()
    }
    IconButton {
        visible: !buttons.words
        enabled: buttons.onMap
        opacity: enabled ? 1 : 0
        implicitWidth: Theme.buttonSmall
        implicitHeight: Theme.buttonSmall
        focusPolicy: Qt.NoFocus
        iconName: "place"
        ink: Theme.text3
        text: qsTr("Show on map: %1", "vehicle and alarm").arg(buttons.name)
        Accessible.ignored: !enabled
        onClicked: buttons.mapAsked()
    }
}
