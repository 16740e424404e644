// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.MapLayers

/** What can be done with a vehicle on the map. */
MenuFrame {
    id: menu

    required property FleetLayer vehicles
    /** Row of the store that the menu was opened for. */
    property int row: -1

    signal selectAsked
    signal followAsked
    signal copyAsked(text: string)

    /** Latitude and longitude in the form that maps and chats take. */
    function coordinates(): string {
        const place = vehicles.placeOf(row);
        return `${place.x.toFixed(5)}, ${place.y.toFixed(5)}`;
    }

    MenuRow {
        text: qsTr("Select")
        onTriggered: menu.selectAsked()
    }
    MenuRow {
        iconName: "follow"
        text: qsTr("Follow")
        onTriggered: menu.followAsked()
    }
    MenuRow {
        text: qsTr("Copy coordinates")
        onTriggered: menu.copyAsked(menu.coordinates())
    }
    MenuRow {
        text: qsTr("Copy name")
        onTriggered: menu.copyAsked(menu.vehicles.nameOf(menu.row))
    }
}
