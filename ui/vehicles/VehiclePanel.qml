// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** All that is known of the selected vehicle, in the order in which a dispatcher asks. */
Rectangle {
    id: panel

    required property Desk desk
    property ActionRegistry actions: null
    /** 1, or 2 where there is room. */
    property int columns: 1
    readonly property VehicleWatcher vehicle: desk.vehicle
    readonly property Format format: desk.format

    function focusPanel(): void {
        flick.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    /** Opens what a person may write down about the vehicle. */
    function editCard(): void {
        card.edit();
    }

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: vehicle.exists ? qsTr("Vehicle %1").arg(vehicle.name) : qsTr("No vehicle selected")

    CardDialog {
        id: card

        vehicle: panel.vehicle
    }
    EmptyState {
        anchors.fill: parent
        visible: !panel.vehicle.exists
        title: qsTr("No vehicle selected")
        text: qsTr("Choose one in the list or on the map to see its condition.")
    }
    Flickable {
        id: flick

        /** Scrolls so that what the keyboard is on can be seen. */
        function show(item: Item): void {
            const top = item.mapToItem(sections, 0, 0).y;
            const most = Math.max(0, contentHeight - height);
            if (top < contentY)
                contentY = Math.max(0, top - Theme.space2);
            else if (top + item.height > contentY + height)
                contentY = Math.min(most, top + item.height - height + Theme.space2);
        }

        anchors.fill: parent
        visible: panel.vehicle.exists
        clip: true
        contentHeight: sections.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: ScrollTrack {}

        Keys.onUpPressed: flick.flick(0, Theme.panelMax)
        Keys.onDownPressed: flick.flick(0, -Theme.panelMax)

        Connections {
            target: panel.Window.window

            function onActiveFocusItemChanged(): void {
                const item = panel.Window.window.activeFocusItem;
                for (let parent = item?.parent ?? null; parent; parent = parent.parent) {
                    if (parent === sections)
                        return flick.show(item);
                }
            }
        }
        GridLayout {
            id: sections

            x: Theme.space3
            width: flick.width - 2 * Theme.space3
            columns: panel.columns
            columnSpacing: Theme.space6
            rowSpacing: 0
            uniformCellWidths: true

            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                topPadding: Theme.space2
                spacing: Theme.space2

                IdentitySection {
                    id: identity

                    vehicle: panel.vehicle
                    actions: panel.actions
                    onEditWanted: panel.editCard()
                    onClosed: panel.desk.clearSelection()
                }
                PlaceSection {
                    vehicle: panel.vehicle
                    format: panel.format
                    stateWords: identity.stateWords
                }
                AgesSection {
                    vehicle: panel.vehicle
                    format: panel.format
                    nowMs: panel.desk.nowMs
                }
                // One vehicle may have any number of alarms: rows are made for what can be seen.
                ListView {
                    id: alarmRows

                    readonly property int mostRows: 8
                    readonly property real rowStep: Theme.rowHeight + spacing

                    width: parent.width
                    height: Math.max(0, Math.min(count, mostRows) * rowStep - spacing)
                    visible: count > 0
                    spacing: Theme.space1
                    clip: true
                    interactive: count > mostRows
                    boundsBehavior: Flickable.StopAtBounds
                    model: panel.vehicle.alarms
                    T.ScrollBar.vertical: ScrollTrack {
                        visible: alarmRows.interactive
                    }
                    delegate: VehicleAlarmRow {
                        width: ListView.view?.width ?? 0
                        format: panel.format
                        nowMs: panel.desk.nowMs
                        // Asked again when the wheels are known by other names.
                        place: panel.vehicle.card.layout, panel.vehicle.wheelOf(subject)
                        onAcknowledged: panel.vehicle.alarms.acknowledge(key)
                    }
                }
                Column {
                    width: parent.width

                    PowerSection {
                        vehicle: panel.vehicle
                        format: panel.format
                        nowMs: panel.desk.nowMs
                    }
                    FuelSection {
                        vehicle: panel.vehicle
                        format: panel.format
                        nowMs: panel.desk.nowMs
                    }
                    TireSection {
                        vehicle: panel.vehicle
                        format: panel.format
                        nowMs: panel.desk.nowMs
                        onLayoutWanted: panel.editCard()
                    }
                }
            }
            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                topPadding: panel.columns > 1 ? Theme.space2 : 0

                EngineSection {
                    vehicle: panel.vehicle
                    format: panel.format
                    nowMs: panel.desk.nowMs
                }
                DriverSection {
                    vehicle: panel.vehicle
                    format: panel.format
                    nowMs: panel.desk.nowMs
                }
                MoreSection {
                    vehicle: panel.vehicle
                }
            }
        }
    }
}
