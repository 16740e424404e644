// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What belongs to the alarms in the head of the inbox: what is hidden, which keys there are, the filter. */
RowLayout {
    id: tools

    required property AlarmInboxModel model
    property ActionRegistry actions: null
    /** There is room for the keys. */
    property bool roomy: true
    property bool maximised: false
    readonly property alias filterMenu: menu

    /** What the key of an action is called; "" without one. */
    function keyOf(actionId: string): string {
        return actions?.find(actionId)?.keyText ?? "";
    }

    function focusFilter(): void {
        menu.open();
    }

    spacing: Theme.space2

    ActionButton {
        visible: tools.model.hidden > 0
        implicitHeight: Theme.buttonSmall
        kind: ActionButton.Ghost
        text: qsTr("%n hidden", "number of open alarms that the filter keeps out", tools.model.hidden)
        hint: qsTr("Open alarms that the filter keeps out. Click to show every open alarm.")
        onClicked: tools.model.resetFilter()
    }
    KeyHint {
        visible: tools.roomy && tools.maximised && keyNames.length > 1
        keyNames: [tools.keyOf("list.next"), tools.keyOf("list.previous")].filter(name => name !== "")
        words: qsTr("move", "what keys do: to the next or previous row")
    }
    KeyHint {
        visible: tools.roomy && keyNames.length > 0
        keyNames: [tools.keyOf("alarm.acknowledge")].filter(name => name !== "")
        words: qsTr("acknowledge", "what a key does")
    }
    KeyHint {
        visible: tools.roomy
        keyNames: [qsTr("Enter", "name of the key")]
        words: qsTr("show on map", "what a key does")
    }
    IconButton {
        id: button

        checkable: false
        checked: tools.model.filtered || menu.opened
        iconName: "filter"
        text: tools.model.filtered ? qsTr("Filter the alarms: a filter is set") : qsTr("Filter the alarms")
        onClicked: menu.opened ? menu.close() : menu.open()

        AlarmFilterMenu {
            id: menu

            x: button.mirrored ? 0 : button.width - width
            y: button.height + Theme.space1
            model: tools.model
        }
    }
}
