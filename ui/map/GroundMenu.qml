// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models

/** What can be done with a place on the map where there is no vehicle. */
MenuFrame {
    id: menu

    required property MapViews views
    required property Format format
    required property Preferences preferences
    /** Of the place, degrees. */
    property real lat: 0
    property real lng: 0

    signal copyAsked(text: string)
    signal zoomAsked

    CopyMenu {
        format: menu.format
        preferences: menu.preferences
        lat: menu.lat
        lng: menu.lng
        onCopyAsked: text => menu.copyAsked(text)
    }
    MenuRow {
        iconName: "plus"
        text: qsTr("Zoom in here")
        onTriggered: menu.zoomAsked()
    }
    MenuRow {
        text: qsTr("Save this view…")
        onTriggered: menu.views.askName()
    }
    MenuRow {
        text: qsTr("Make this the home view")
        onTriggered: menu.views.makeHome()
    }
    MenuRow {
        text: qsTr("Make the whole fleet the home view")
        enabled: menu.views.saved?.home.valid ?? false
        onTriggered: menu.views.forgetHome()
    }
}
