// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** The buttons on the map. They show the window's actions where it has any. */
Rectangle {
    id: box

    property ActionRegistry actions: null
    required property bool canFollow
    required property bool following
    /** Only a part of the fleet is looked for. */
    required property bool filtered
    /** There is something to choose about layers. */
    required property bool layered

    signal zoomRequested(step: int)
    signal fitRequested
    signal followRequested(on: bool)
    signal layersRequested

    implicitWidth: buttons.implicitWidth + Theme.space1
    implicitHeight: buttons.implicitHeight + Theme.space1
    radius: Theme.radiusBox
    color: Theme.panel
    border.color: Theme.lineStrong
    border.width: Theme.hairline

    Column {
        id: buttons

        anchors.centerIn: parent

        MapButton {
            iconName: "plus"
            action: box.actions?.find("map.zoomIn") ?? null
            text: qsTr("Zoom in")
            onClicked: if (!action)
                box.zoomRequested(1)
        }
        MapButton {
            iconName: "minus"
            action: box.actions?.find("map.zoomOut") ?? null
            text: qsTr("Zoom out")
            onClicked: if (!action)
                box.zoomRequested(-1)
        }
        MapButton {
            iconName: "fit"
            action: box.actions?.find("map.fit") ?? null
            text: box.filtered ? qsTr("Show the vehicles that pass the filter") : qsTr("Show the whole fleet")
            onClicked: if (!action)
                box.fitRequested()
        }
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Theme.space1
            height: Theme.space1 + Theme.hairline

            Hairline {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
            }
        }
        MapButton {
            iconName: "follow"
            action: box.actions?.find("vehicle.follow") ?? null
            text: box.following ? qsTr("Stop following the vehicle") : qsTr("Follow the selected vehicle")
            enabled: box.canFollow
            checked: box.following
            onClicked: if (!action)
                box.followRequested(!box.following)
        }
        MapButton {
            iconName: "layers"
            visible: box.layered
            action: box.actions?.find("map.layers") ?? null
            text: qsTr("Layers of the map")
            onClicked: if (!action)
                box.layersRequested()
        }
    }

    component MapButton: IconButton {}
}
