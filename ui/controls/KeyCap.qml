// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The name of a key, as on the key. */
Rectangle {
    id: cap

    required property string keyName

    implicitWidth: Math.max(Theme.badgeHeight, Math.ceil(name.implicitWidth) + 2 * Theme.space1 + Theme.selectionBar)
    implicitHeight: Theme.badgeHeight
    radius: Theme.radiusSmall
    color: Theme.panel
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.ignored: true

    PlainLabel {
        id: name

        anchors.centerIn: parent
        role: PlainLabel.Micro
        text: cap.keyName
        color: Theme.text3
    }
}
