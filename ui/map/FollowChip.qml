// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** Says that the map stays with a vehicle, and ends it; or says that it did, and takes it up again. */
Rectangle {
    id: chip

    required property MapFollow follow
    /** Of the chosen vehicle. */
    required property string name

    visible: follow.active || follow.resumable
    implicitWidth: content.implicitWidth + Theme.space2 + Theme.space1
    implicitHeight: Theme.buttonHeight
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.role: Accessible.StatusBar
    Accessible.name: words.text

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space1
        spacing: Theme.space1 + Theme.space1 / 2

        Icon {
            name: "follow"
            size: Theme.iconSmall
            color: chip.follow.active ? Theme.text1 : Theme.text3
        }
        PlainLabel {
            id: words

            Layout.fillWidth: true
            role: PlainLabel.Small
            medium: chip.follow.active
            text: chip.follow.active ? qsTr("Following %1", "a vehicle").arg(chip.name)
                : qsTr("No longer following %1", "a vehicle").arg(chip.name)
            color: chip.follow.active ? Theme.text1 : Theme.text2
            Accessible.ignored: true
        }
        ActionButton {
            visible: chip.follow.resumable
            implicitHeight: Theme.buttonSmall
            text: qsTr("Resume", "following a vehicle")
            hint: qsTr("Keep the vehicle at the centre of the map again")
            onClicked: chip.follow.resume()
        }
        IconButton {
            implicitWidth: Theme.buttonSmall
            implicitHeight: Theme.buttonSmall
            visible: chip.follow.active
            iconName: "close"
            text: qsTr("Stop following")
            onClicked: chip.follow.stop()
        }
    }
}
