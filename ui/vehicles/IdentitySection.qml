// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Which vehicle this is, who drives it, and what can be done with it. */
RowLayout {
    id: identity

    required property VehicleWatcher vehicle
    property ActionRegistry actions: null
    readonly property alias stateWords: glyph.words
    readonly property DeskAction followAction: actions?.find("vehicle.follow") ?? null
    readonly property string driver: vehicle.driverName !== "" ? vehicle.driverName : vehicle.driverId
    readonly property string plate: vehicle.name === vehicle.imei ? "" : vehicle.imei

    signal editWanted
    signal closed

    width: parent ? parent.width : 0
    spacing: Theme.space2

    Rectangle {
        implicitWidth: Theme.buttonLarge
        implicitHeight: Theme.buttonLarge
        radius: width / 2
        color: Theme.transparent
        border.color: Theme.text1
        border.width: Theme.focusWidth

        StateGlyph {
            id: glyph

            anchors.centerIn: parent
            size: Theme.space5
            motion: identity.vehicle.motion
            freshness: identity.vehicle.freshness
            placed: !identity.vehicle.hasPosition ? 0 : identity.vehicle.fixValid ? 1 : 2
            headingDeg: isNaN(identity.vehicle.headingDeg) ? 0 : identity.vehicle.headingDeg
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            spacing: Theme.space2

            PlainLabel {
                Layout.fillWidth: true
                Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), identity.width / 3)
                Layout.maximumWidth: Math.ceil(implicitWidth)
                role: PlainLabel.Figure
                strong: true
                text: identity.vehicle.name
                Accessible.role: Accessible.Heading

                Hint {
                    visible: nameHover.hovered && parent.truncated // qmllint disable missing-property
                    text: identity.vehicle.name
                }
                HoverHandler {
                    id: nameHover
                }
            }
            PlainLabel {
                Layout.minimumWidth: Theme.space12
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                visible: text !== ""
                leftPadding: Theme.space1
                rightPadding: Theme.space1
                role: PlainLabel.Micro
                code: true
                text: identity.plate
                color: Theme.text2

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radiusSmall
                    color: Theme.transparent
                    border.width: Theme.hairline
                    border.color: Theme.lineStrong
                }
            }
            Item {
                Layout.fillWidth: true
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            role: PlainLabel.Small
            text: identity.driver === "" ? identity.vehicle.model
                : identity.vehicle.model === "" ? identity.driver
                : qsTr("%1 · %2", "driver, model of the vehicle's device").arg(identity.driver)
                    .arg(identity.vehicle.model)
            color: Theme.text2
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignTop
        spacing: 0

        IconButton {
            visible: identity.followAction !== null
            action: identity.followAction
            iconName: "follow"
        }
        IconButton {
            readonly property DeskAction editAction: identity.actions?.find("vehicle.edit") ?? null

            iconName: "edit"
            text: editAction?.tip ?? qsTr("Name, team and axles…")
            onClicked: identity.editWanted()
        }
        IconButton {
            iconName: "close"
            text: qsTr("Clear the selection (Esc)")
            onClicked: identity.closed()
        }
    }
}
