// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** Whose data the map is made of. The licences ask for it, so it never hides and nothing covers it. */
Rectangle {
    id: box

    /** Roads are drawn that the fleet itself has left behind. */
    property bool ownTraces: false

    implicitWidth: words.implicitWidth + 2 * Theme.space2
    implicitHeight: words.implicitHeight + Theme.space1
    radius: Theme.radiusSmall
    color: Theme.panel

    PlainLabel {
        id: words

        anchors.centerIn: parent
        role: PlainLabel.Micro
        color: Theme.text3
        text: box.ownTraces ? qsTr("Natural Earth · GeoNames CC BY 4.0 · own traces 30 d", "30 days")
            : qsTr("Natural Earth · GeoNames CC BY 4.0")
    }
}
