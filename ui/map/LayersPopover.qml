// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What the map shows besides the ground and the vehicles. */
MapPopover {
    id: popover

    required property Preferences preferences

    function toggle(): void {
        if (opened)
            close();
        else
            open();
    }

    name: qsTr("Layers of the map")
    onOpened: first.forceActiveFocus(Qt.PopupFocusReason)

    /** A layer is one of these with its preference. An administrator's lock greys it out. */
    component LayerRow: CheckRow {
        required property int key

        Layout.fillWidth: true
        enabled: !popover.preferences.isLocked(key)
    }

    contentItem: ColumnLayout {
        spacing: 0

        SectionHead {
            Layout.fillWidth: true
            title: popover.name
        }
        LayerRow {
            id: first

            key: Preferences.VehicleNamesKey
            text: qsTr("Vehicle names")
            checked: popover.preferences.vehicleNames
            onToggled: popover.preferences.vehicleNames = checked
        }
        LayerRow {
            key: Preferences.ClustersKey
            text: qsTr("Vehicles that stand together as one")
            checked: popover.preferences.clusters
            onToggled: popover.preferences.clusters = checked
        }
        LayerRow {
            key: Preferences.OwnTracesKey
            text: qsTr("Roads that the fleet drives on")
            checked: popover.preferences.ownTraces
            onToggled: popover.preferences.ownTraces = checked
        }
        LayerRow {
            key: Preferences.MapFilesKey
            text: qsTr("Your own map files")
            checked: popover.preferences.mapFiles
            onToggled: popover.preferences.mapFiles = checked
        }
        LayerRow {
            key: Preferences.TrailKey
            text: qsTr("Trail of the selected vehicle")
            checked: popover.preferences.trail
            onToggled: popover.preferences.trail = checked
        }
        LayerRow {
            key: Preferences.TailsKey
            text: qsTr("Tails of moving vehicles")
            checked: popover.preferences.tails
            onToggled: popover.preferences.tails = checked
        }
    }
}
