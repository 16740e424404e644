// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import Waypost.Controls
import Waypost.MapLayers
import Waypost.Models
import Waypost.Theme

/** The menus and lists that open over the map. Where they open is given in the map's own pixels. */
Item {
    id: menus

    /** Null: nothing opens here. */
    required property Desk desk
    required property Format format
    required property ActionRegistry actions
    required property MapStage stage
    required property MapCamera camera
    required property MapFollow follow
    required property MapKeep keep
    required property MapViews views
    required property int selectedRow
    /** What is listed of a cluster. */
    readonly property alias clusterRows: clusterRows

    signal vehicleChosen(row: int)
    /** The map is about to be moved away from what it stays with. */
    signal leaving
    /** Something a person should hear about. */
    signal told(words: string)

    function copy(text: string): void {
        if (!desk || text === "")
            return;
        desk.copyText(text);
        told(qsTr("Copied: %1").arg(text));
    }

    /** @param row of the store, -1 = about the place itself */
    function openMenu(row: int, x: real, y: real): void {
        if (!desk)
            return;
        const scale = stage.symbolScale;
        if (row >= 0) {
            menu.row = row;
            menu.popup(menus, x * scale, y * scale);
            return;
        }
        const place = stage.map.toCoordinate(Qt.point(x, y), false);
        if (!place.isValid)
            return; // beyond the world's edge
        groundMenu.lat = place.latitude;
        groundMenu.lng = place.longitude;
        groundMenu.popup(menus, x * scale, y * scale);
    }

    /** Shows what a cluster is made of: from nearer, or as a list where that would not part them. */
    function openCluster(hit: clusterHit, x: real, y: real): void {
        if (hit.splits) {
            leaving();
            camera.goToTarget(hit.target);
        } else if (desk) {
            clusterRows.show(hit.rows);
            clusterList.count = hit.count;
            clusterList.openAt(x * stage.symbolScale, y * stage.symbolScale);
        }
    }

    /** Which vehicles are kept in view, under what asked for it. */
    function listKept(under: Item): void {
        const at = under.mapToItem(menus, 0, under.height + Theme.space1);
        keptList.openAt(at.x, at.y);
    }

    MapMenu {
        id: menu

        vehicles: menus.stage.vehicles
        format: menus.format
        preferences: menus.desk?.preferences ?? null
        actions: menus.actions
        followed: menus.follow.active && row === menus.selectedRow
        chosen: row === menus.selectedRow
        kept: menus.keep.active && menus.keep.rows.rows.includes(row)
        onSelectAsked: menus.vehicleChosen(row)
        onFollowAsked: on => {
            menus.vehicleChosen(row);
            menus.follow.active = on;
        }
        onKeepAsked: menus.keep.toggle(row)
        onNearAsked: {
            menus.vehicleChosen(row);
            menus.camera.fitSelected();
        }
        onCopyAsked: text => menus.copy(text)
    }
    GroundMenu {
        id: groundMenu

        views: menus.views
        format: menus.format
        preferences: menus.desk?.preferences ?? null
        onCopyAsked: text => menus.copy(text)
        onZoomAsked: {
            menus.leaving();
            menus.camera.lookAt(lat, lng);
        }
    }
    RowListModel {
        id: clusterRows

        fleet: menus.desk?.fleet ?? null
    }
    VehiclePopover {
        id: clusterList

        property int count: 0

        name: qsTr("Vehicles in one place")
        title: qsTr("%n vehicle(s) in one place", "", count)
        footnote: count > vehicles.count ? qsTr("%n more are not listed", "vehicles", count - vehicles.count) : ""
        vehicles: clusterRows
        format: menus.format
        nowMs: menus.desk?.nowMs ?? 0
        onChosen: storeRow => menus.vehicleChosen(storeRow)
    }
    VehiclePopover {
        id: keptList

        name: qsTr("Vehicles kept in view")
        removable: true
        vehicles: menus.keep.rows
        format: menus.format
        nowMs: menus.desk?.nowMs ?? 0
        onChosen: storeRow => menus.vehicleChosen(storeRow)
        onRemoved: storeRow => {
            menus.keep.remove(storeRow);
            if (menus.keep.count === 0)
                close();
        }
    }
}
