// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** A number in a pill; gone at zero. Inverse where the number waits for a person. */
Rectangle {
    id: badge

    required property int count
    property bool urgent: false

    visible: count > 0
    implicitWidth: Math.max(Theme.badgeHeight, Math.ceil(number.implicitWidth) + 2 * Theme.space1 + Theme.selectionBar)
    implicitHeight: Theme.badgeHeight
    radius: Theme.badgeHeight / 2
    color: urgent ? Theme.text1 : Theme.selected
    Accessible.ignored: true

    PlainLabel {
        id: number

        anchors.centerIn: parent
        role: PlainLabel.Micro
        strong: true
        text: badge.count > 999 ? qsTr("999+") : badge.count.toString()
        color: badge.urgent ? Theme.panel : Theme.text1
    }
}
