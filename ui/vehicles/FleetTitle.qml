// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The top of the fleet list: how many vehicles there are, or how many of them are shown; groups and order. */
RowLayout {
    id: head

    required property VehicleFilterModel view
    required property Format format

    readonly property bool byAttention: view.sortOrder === VehicleFilterModel.Attention
    readonly property list<string> groupings: [
        qsTr("None", "vehicles are not grouped"), qsTr("Team", "vehicles are grouped by"),
        qsTr("Series", "vehicles are grouped by the letters of their names"),
        qsTr("Model", "vehicles are grouped by"), qsTr("State", "vehicles are grouped by")
    ]
    readonly property list<string> groupingHints: [
        qsTr("One list without groups"), qsTr("Teams that you gave in the vehicle panel"),
        qsTr("Leading letters of the names"), qsTr("Models of the trackers"), qsTr("What vehicles do now")
    ]
    readonly property string sortHint: byAttention
        ? qsTr("Who needs attention comes first. Click to sort by name.")
        : qsTr("Sorted by name. Click to put first who needs attention.")
    readonly property string groupHint: qsTr("Groups: %1", "how the fleet list is grouped").arg(groupings[view.grouping])
    /** There is room for the words on the buttons. */
    readonly property bool roomy: width >= title.implicitWidth + size.implicitWidth + groupWords.implicitWidth
        + sortWords.implicitWidth + 3 * spacing

    function sort(): void {
        view.sortOrder = byAttention ? VehicleFilterModel.Name : VehicleFilterModel.Attention;
    }

    spacing: Theme.space2

    PlainLabel {
        id: title

        strong: true
        text: qsTr("Fleet")
        Accessible.role: Accessible.Heading
    }
    PlainLabel {
        id: size

        Layout.fillWidth: true
        role: PlainLabel.Small
        text: head.view.filtered
            ? qsTr("%1 of %2", "vehicles that pass the filter, vehicles of the fleet")
                .arg(head.format.number(head.view.count)).arg(head.format.number(head.view.total))
            : qsTr("%n vehicle(s)", "size of the fleet", head.view.total)
        color: head.view.filtered ? Theme.text1 : Theme.text3
        Accessible.name: head.view.filtered
            ? qsTr("%1 of %2 vehicles pass the filter").arg(head.format.number(head.view.count))
                .arg(head.format.number(head.view.total))
            : text
    }
    ActionButton {
        id: groupWords

        visible: head.roomy
        implicitHeight: Theme.buttonSmall
        kind: ActionButton.Ghost
        iconName: "group"
        text: head.groupings[head.view.grouping]
        hint: head.groupHint
        Accessible.name: head.groupHint
        onClicked: menu.popup(groupWords, 0, height)
    }
    ActionButton {
        id: sortWords

        visible: head.roomy
        implicitHeight: Theme.buttonSmall
        kind: ActionButton.Ghost
        iconName: "sort"
        text: head.byAttention ? qsTr("Attention") : qsTr("Name")
        hint: head.sortHint
        onClicked: head.sort()
    }
    IconButton {
        id: groupIcon

        visible: !head.roomy
        iconName: "group"
        text: head.groupHint
        onClicked: menu.popup(groupIcon, 0, height)
    }
    IconButton {
        visible: !head.roomy
        iconName: "sort"
        text: head.sortHint
        onClicked: head.sort()
    }

    MenuFrame {
        id: menu

        Repeater {
            model: head.groupings.length

            MenuRow {
                id: choice

                required property int index

                text: head.groupings[choice.index]
                marked: head.view.grouping === choice.index
                Accessible.description: head.groupingHints[choice.index]
                onTriggered: head.view.grouping = choice.index

                Hint {
                    visible: choice.hovered
                    text: head.groupingHints[choice.index]
                }
            }
        }
    }
}
