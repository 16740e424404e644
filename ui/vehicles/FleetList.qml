// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The fleet as a list: filters, groups, order, rows. It is what the map shows, for those who do not see it. */
Rectangle {
    id: fleet

    required property Desk desk
    /** Where groups and order are kept; empty = they are not. */
    property url memoryFile: ""
    readonly property VehicleFilterModel view: desk.fleetView

    function focusRows(): void {
        rows.enter();
    }

    function next(): void {
        rows.incrementCurrentIndex();
    }

    function previous(): void {
        rows.decrementCurrentIndex();
    }

    /** Chooses the vehicle of the current row, or opens and closes its group if it is a head. */
    function activate(): void {
        rows.activate(rows.currentIndex);
    }

    /** Opens or closes the group that the current row is in. */
    function toggleGroup(): void {
        rows.setExpanded(!view.isExpanded(view.groupAt(rows.currentIndex)));
    }

    function focusFilter(): void {
        search.enter();
    }

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Fleet")

    FleetColumns {
        id: columns

        width: fleet.width
    }
    Loader {
        active: fleet.memoryFile.toString() !== ""
        sourceComponent: Item {
            FleetMemory {
                view: fleet.view
                file: fleet.memoryFile
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        FleetTitle {
            Layout.preferredHeight: Theme.panelHeadHeight
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space3 + Theme.space1 / 2
            Layout.rightMargin: Theme.space2
            view: fleet.view
            format: fleet.desk.format
        }
        FleetSearch {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space3
            Layout.rightMargin: Theme.space2
            Layout.bottomMargin: Theme.space2
            view: fleet.view
            onDone: rows.enter()
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
            format: fleet.desk.format
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            FleetRows {
                id: rows

                anchors.fill: parent
                desk: fleet.desk
                columns: columns
            }
            ActionButton {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space2
                anchors.horizontalCenter: parent.horizontalCenter
                visible: fleet.view.waiting > 0
                text: qsTr("%n new", "vehicles waiting to be shown in the list", fleet.view.waiting)
                hint: qsTr("The list holds still while you are in it. Click to let them in.")
                onClicked: fleet.view.showWaiting()
            }
            EmptyState {
                anchors.fill: parent
                visible: fleet.view.count === 0
                title: fleet.view.filtered ? qsTr("No vehicle matches") : qsTr("No vehicles yet")
                text: fleet.view.filtered ? qsTr("Change the search or choose another filter.")
                    : qsTr("Each one appears here with its first push.")
            }
        }
    }
}
