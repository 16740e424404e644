// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.MapLayers
import Waypost.Theme

/**
 * Several vehicles that the map keeps in view: it moves only when one of them leaves its inner part. A hand on the map
 * ends that, and may take it up again for a while.
 */
QtObject {
    id: keep

    required property FleetLayer vehicles
    required property MapCamera camera
    /** Where their names and states come from; without it there is nothing to keep. */
    required property Desk desk

    readonly property RowListModel rows: RowListModel {
        fleet: keep.desk?.fleet ?? null
        onDataChanged: Qt.callLater(keep.check) // after the map's layer has heard of it, too
    }
    readonly property int count: rows.count
    property bool interrupted: false
    readonly property bool active: count > 0 && !interrupted
    readonly property bool resumable: count > 0 && interrupted
    /** Somebody is about to take it up again: the offer stands. */
    property bool held: false

    function add(row: int): void {
        if (interrupted)
            stop(); // that was another set
        rows.add(row);
        check();
    }

    function remove(row: int): void {
        rows.remove(row);
        if (count === 0)
            stop();
    }

    function toggle(row: int): void {
        if (active && rows.contains(row))
            remove(row);
        else
            add(row);
    }

    /** The map is moved by hand. */
    function interrupt(): void {
        if (!active)
            return;
        interrupted = true;
    }

    function resume(): void {
        interrupted = false;
        check();
    }

    /** Ends it for good. */
    function stop(): void {
        interrupted = false;
        rows.clear();
    }

    function check(): void {
        if (active)
            camera.keepTo(vehicles.cameraToKeep(rows.rows));
    }

    readonly property Timer offer: Timer {
        interval: Theme.offerMs
        running: keep.resumable && !keep.held
        onTriggered: keep.stop()
    }
    readonly property Connections room: Connections {
        target: keep.vehicles

        function onWidthChanged(): void {
            Qt.callLater(keep.check);
        }
        function onHeightChanged(): void {
            Qt.callLater(keep.check);
        }
    }
}
