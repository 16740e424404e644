// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.MapLayers
import Waypost.Models

/** What can be done with a vehicle on the map. */
MenuFrame {
    id: menu

    required property FleetLayer vehicles
    required property Format format
    required property Preferences preferences
    property ActionRegistry actions: null
    /** Row of the store that the menu was opened for. */
    property int row: -1
    /** The map follows it. */
    required property bool followed
    /** It is one of those that are kept in view. */
    required property bool kept
    /** It is the chosen one. */
    required property bool chosen
    readonly property DeskAction trail: actions?.find("map.trail") ?? null
    readonly property DeskAction card: actions?.find("vehicle.edit") ?? null
    property point place

    signal selectAsked
    signal followAsked(on: bool)
    signal keepAsked
    signal nearAsked
    signal copyAsked(text: string)

    onAboutToShow: place = vehicles.placeOf(row)

    /** There only while it can do something. */
    component OptionalRow: MenuRow {
        required property DeskAction wanted

        visible: wanted !== null
        enabled: visible
        height: visible ? implicitHeight : 0
        keyText: wanted?.keyText ?? ""
        onTriggered: {
            menu.selectAsked(); // the action is about the chosen one
            wanted.trigger();
        }
    }

    MenuRow {
        text: qsTr("Select")
        onTriggered: menu.selectAsked()
    }
    MenuRow {
        iconName: "follow"
        text: menu.followed ? qsTr("Stop following") : qsTr("Follow")
        onTriggered: menu.followAsked(!menu.followed)
    }
    MenuRow {
        iconName: "eye"
        text: menu.kept ? qsTr("Do not keep in view") : qsTr("Keep in view")
        onTriggered: menu.keepAsked()
    }
    MenuRow {
        text: qsTr("Show from near")
        onTriggered: menu.nearAsked()
    }
    OptionalRow {
        // The action is about the chosen vehicle's trail; another one's is shown by choosing it.
        wanted: menu.chosen || menu.preferences?.trail === false ? menu.trail : null
        text: menu.trail?.text ?? ""
    }
    CopyMenu {
        format: menu.format
        preferences: menu.preferences
        lat: menu.place.x
        lng: menu.place.y
        onCopyAsked: text => menu.copyAsked(text)
    }
    MenuRow {
        text: qsTr("Copy name")
        onTriggered: menu.copyAsked(menu.vehicles.nameOf(menu.row))
    }
    OptionalRow {
        wanted: menu.card
        iconName: "edit"
        text: qsTr("Name, team and axles…")
    }
}
