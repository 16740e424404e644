// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The fleet as a list: filters, order, rows. One tab stop with arrow keys inside; Enter selects. */
Rectangle {
    id: fleet

    required property Desk desk
    readonly property VehicleFilterModel view: desk.fleetView

    function choose(row: int): void {
        const storeRow = view.storeRowAt(row);
        if (storeRow >= 0)
            desk.selectRow(storeRow);
    }

    function showSelected(): void {
        const row = view.rowOfStoreRow(desk.selectedRow);
        if (row < 0)
            return;
        rows.currentIndex = row;
        rows.positionViewAtIndex(row, ListView.Contain);
    }

    function focusRows(): void {
        rows.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Fleet")

    FleetColumns {
        id: columns

        width: fleet.width
    }
    Connections {
        target: fleet.desk

        function onSelectionChanged(): void {
            fleet.showSelected();
        }
    }
    Binding {
        target: fleet.view
        property: "hold"
        value: hover.hovered || rows.activeFocus
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.preferredHeight: Theme.panelHeadHeight
            Layout.leftMargin: Theme.space3 + 2
            Layout.rightMargin: Theme.space2
            spacing: Theme.space2

            PlainLabel {
                strong: true
                text: qsTr("Fleet")
                Accessible.role: Accessible.Heading
            }
            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Small
                text: qsTr("%n vehicles", "size of the fleet", fleet.view.countAll)
                color: Theme.text3
            }
            ActionButton {
                implicitHeight: Theme.buttonSmall
                kind: ActionButton.Ghost
                iconName: "sort"
                text: fleet.view.sortOrder === VehicleFilterModel.Attention ? qsTr("Attention") : qsTr("Name")
                hint: fleet.view.sortOrder === VehicleFilterModel.Attention
                    ? qsTr("Who needs attention comes first. Click to sort by name.")
                    : qsTr("Sorted by name. Click to put first who needs attention.")
                onClicked: fleet.view.sortOrder = fleet.view.sortOrder === VehicleFilterModel.Attention
                    ? VehicleFilterModel.Name : VehicleFilterModel.Attention
            }
        }
        FleetChips {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space3
            Layout.rightMargin: Theme.space2
            Layout.bottomMargin: Theme.space2
            view: fleet.view
        }
        FleetHead {
            Layout.fillWidth: true
            columns: columns
        }
        ActionButton {
            Layout.fillWidth: true
            visible: fleet.view.waiting > 0
            kind: ActionButton.Ghost
            text: qsTr("%n new", "vehicles waiting to be shown in the list", fleet.view.waiting)
            hint: qsTr("The list holds still while you are in it. Click to let them in.")
            onClicked: fleet.view.showWaiting()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: rows

                anchors.fill: parent
                clip: true
                model: fleet.view
                reuseItems: true
                currentIndex: -1
                highlightMoveDuration: 0
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Vehicles")
                T.ScrollBar.vertical: ScrollTrack {}

                Keys.onPressed: event => {
                    event.accepted = true;
                    if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                        fleet.choose(currentIndex);
                    else if (event.key === Qt.Key_J)
                        incrementCurrentIndex();
                    else if (event.key === Qt.Key_K)
                        decrementCurrentIndex();
                    else if (event.key === Qt.Key_Home)
                        currentIndex = 0;
                    else if (event.key === Qt.Key_End)
                        currentIndex = count - 1;
                    else
                        event.accepted = false;
                }

                HoverHandler {
                    id: hover
                }
                delegate: FleetRow {
                    width: ListView.view.width
                    columns: columns
                    format: fleet.desk.format
                    nowMs: fleet.desk.nowMs
                    selected: storeRow === fleet.desk.selectedRow
                    focused: rows.activeFocus && ListView.isCurrentItem
                    onChosen: {
                        rows.forceActiveFocus(Qt.MouseFocusReason);
                        rows.currentIndex = index;
                        fleet.desk.selectRow(storeRow);
                    }
                }
            }
            EmptyState {
                anchors.fill: parent
                visible: fleet.view.count === 0
                title: fleet.view.search !== "" || fleet.view.chips !== VehicleFilterModel.All
                    ? qsTr("No vehicle matches") : qsTr("No vehicles yet")
                text: fleet.view.search !== "" || fleet.view.chips !== VehicleFilterModel.All
                    ? qsTr("Change the search or choose another filter.")
                    : qsTr("Each one appears here with its first push.")
            }
        }
    }
}
