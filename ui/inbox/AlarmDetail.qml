// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** All that is known about one alarm, and what can be done about it. The caller hides it while there is none. */
Rectangle {
    id: detail

    required property AlarmRow alarm
    required property Desk desk
    property string acknowledgeKey: ""
    readonly property Format format: desk.format
    signal acknowledged
    signal undone
    signal mapAsked
    signal vehicleAsked

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Alarm: %1").arg(alarm?.name ?? "")

    Flickable {
        id: flick

        width: parent.width
        anchors.top: parent.top
        anchors.bottom: bar.top
        clip: true
        contentHeight: column.implicitHeight + Theme.space3 + Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollTrack {}

        ColumnLayout {
            id: column

            x: Theme.space4
            y: Theme.space3
            width: flick.width - 2 * Theme.space4
            spacing: Theme.space3

            AlarmTitle {
                Layout.fillWidth: true
                alarm: detail.alarm
                vehicle: detail.desk.vehicle
                format: detail.format
            }
            AlarmFacts {
                Layout.fillWidth: true
                alarm: detail.alarm
                format: detail.format
                nowMs: detail.desk.nowMs
            }
            Hairline {
                Layout.fillWidth: true
            }
            AlarmNote {
                Layout.fillWidth: true
                visible: text !== ""
                title: qsTr("What it means")
                text: detail.alarm?.meaning ?? ""
            }
            AlarmNote {
                Layout.fillWidth: true
                title: qsTr("What ends it")
                text: detail.alarm?.end ?? ""
            }
            AlarmNote {
                Layout.fillWidth: true
                visible: !(detail.alarm?.saved ?? true)
                title: qsTr("Not saved")
                text: qsTr("The journal could not take this alarm: it would be lost if Waypost ended now.")
            }
            AlarmNote {
                Layout.fillWidth: true
                visible: text !== ""
                title: qsTr("Where it was raised")
                text: isNaN(detail.alarm?.lat ?? NaN) || isNaN(detail.alarm?.lng ?? NaN) ? ""
                    : detail.format.coordinates(detail.alarm.lat, detail.alarm.lng)
            }
            SectionHead {
                Layout.fillWidth: true
                visible: fields.count > 0
                title: qsTr("As the message said")
            }
            Repeater {
                id: fields

                model: detail.alarm?.fields ?? []

                FactRow {
                    required property fieldText modelData

                    Layout.fillWidth: true
                    name: modelData.key
                    value: modelData.value
                }
            }
        }
    }
    AlarmActionBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        unacked: detail.alarm?.unacked ?? false
        undoable: detail.alarm?.undoable ?? false
        known: (detail.alarm?.storeRow ?? -1) >= 0
        acknowledgeKey: detail.acknowledgeKey
        onAcknowledged: detail.acknowledged()
        onUndone: detail.undone()
        onMapAsked: detail.mapAsked()
        onVehicleAsked: detail.vehicleAsked()
    }
}
