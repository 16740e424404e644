// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** Whose data the map is made of. The licences ask for it, so it never hides and nothing covers it. */
Rectangle {
    id: box

    /** Whose the street map is; "" = there is none. */
    property string streetMap: ""
    /** Room to stand in. */
    property real maxWidth: Infinity

    implicitWidth: words.width + 2 * Theme.space2
    implicitHeight: words.height + Theme.space1
    radius: Theme.radiusSmall
    color: Theme.panel

    PlainLabel {
        id: words

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), box.maxWidth - 2 * Theme.space2)
        role: PlainLabel.Micro
        color: Theme.text3
        wrapMode: Text.Wrap
        text: box.streetMap === "" ? qsTr("Natural Earth · GeoNames CC BY 4.0")
            : qsTr("%1 · Natural Earth · GeoNames CC BY 4.0", "whose the street map is").arg(box.streetMap)
    }
}
