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
    /** The street map's owner says somewhere under which terms it may be used: a click asks for that. */
    property bool linked: false
    /** Room to stand in. */
    property real maxWidth: Infinity

    /** Roads are drawn that the fleet itself has left behind. */
    property bool ownTraces: false

    readonly property string builtIn: ownTraces
        ? qsTr("Natural Earth · GeoNames CC BY 4.0 · own traces 30 d", "30 days")
        : qsTr("Natural Earth · GeoNames CC BY 4.0")

    signal termsAsked

    Accessible.role: linked ? Accessible.Link : Accessible.StaticText
    Accessible.name: words.text
    Accessible.onPressAction: termsAsked()
    implicitWidth: words.width + 2 * Theme.space2
    implicitHeight: words.height + Theme.space1
    radius: Theme.radiusSmall
    color: Theme.panel

    HoverHandler {
        enabled: box.linked
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        enabled: box.linked
        gesturePolicy: TapHandler.ReleaseWithinBounds // or the map below would be clicked too
        onTapped: box.termsAsked()
    }
    PlainLabel {
        id: words

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), box.maxWidth - 2 * Theme.space2)
        role: PlainLabel.Micro
        color: Theme.text3
        wrapMode: Text.Wrap
        Accessible.ignored: true
        text: box.streetMap === "" ? box.builtIn
            : qsTr("%1 · %2", "whose the street map is, whose the rest").arg(box.streetMap).arg(box.builtIn)
    }
}
