// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Waypost.Controls
import Waypost.Models

/** The axle layouts that are often met, and the way to write down any other. */
MenuFrame {
    id: menu

    required property VehicleWatcher vehicle

    signal otherWanted

    Instantiator {
        model: menu.vehicle.card.layouts()
        delegate: MenuRow {
            required property layoutChoice modelData

            text: qsTr("%1 (%2)", "name of an axle layout, its short form").arg(modelData.name).arg(modelData.layout)
            marked: menu.vehicle.card.layout === modelData.layout
            onTriggered: menu.vehicle.card.setLayout(modelData.layout)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
    MenuRow {
        text: qsTr("Other…", "axle layout")
        onTriggered: menu.otherWanted()
    }
}
