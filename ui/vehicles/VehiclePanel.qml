// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** All that is known of the selected vehicle, in the order in which a dispatcher asks. */
Rectangle {
    id: panel

    required property Desk desk
    readonly property VehicleWatcher vehicle: desk.vehicle
    readonly property Format format: desk.format

    function focusPanel(): void {
        flick.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: vehicle.exists ? qsTr("Vehicle %1").arg(vehicle.name) : qsTr("No vehicle selected")

    EmptyState {
        anchors.fill: parent
        visible: !panel.vehicle.exists
        title: qsTr("No vehicle selected")
        text: qsTr("Choose one in the list or on the map to see its condition.")
    }
    Flickable {
        id: flick

        anchors.fill: parent
        visible: panel.vehicle.exists
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: ScrollTrack {}

        Keys.onUpPressed: flick.flick(0, Theme.panelMax)
        Keys.onDownPressed: flick.flick(0, -Theme.panelMax)

        Column {
            id: column

            x: Theme.space3
            width: flick.width - 2 * Theme.space3
            topPadding: Theme.space2 + 2
            spacing: Theme.space2

            IdentitySection {
                id: identity

                vehicle: panel.vehicle
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
            Column {
                width: parent.width
                visible: panel.vehicle.alarms.count > 0
                spacing: Theme.space1

                Repeater {
                    model: panel.vehicle.alarms

                    VehicleAlarmRow {
                        format: panel.format
                        nowMs: panel.desk.nowMs
                        onAcknowledged: panel.vehicle.alarms.acknowledge(key)
                    }
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
                }
                EngineSection {
                    vehicle: panel.vehicle
                    format: panel.format
                    nowMs: panel.desk.nowMs
                }
                FaultSection {
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
