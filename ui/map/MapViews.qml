// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models

/** The home view, the saved views and the last one: goes to them, saves them, asks for their names. */
Item {
    id: mapViews

    /** Null: nothing can be saved here. */
    required property Desk desk
    required property MapCamera camera
    readonly property SavedViews saved: desk?.views ?? null
    /** Number of the saved view that the map shows, 0 = none of them. */
    readonly property int shownSlot: camera.shownSlot
    readonly property string shownName: nameOf(shownSlot)
    /** Counts up with every change, for bindings on what a function answers. */
    property int revision: 0

    /** Something a person should hear about. */
    signal told(words: string)
    /** The map is about to go elsewhere. */
    signal leaving

    function nameOf(slot: int): string {
        void revision;
        return saved?.at(slot).name ?? "";
    }

    /** What the map shows now. */
    function here(): savedView {
        const view = saved.at(0);
        view.lat = camera.map.center.latitude;
        view.lng = camera.map.center.longitude;
        view.zoom = camera.map.zoomLevel;
        return view;
    }

    /** The map where it was when it was last looked at. Nothing is remembered while it only shows the fleet. */
    function restore(): void {
        if (saved?.last.valid)
            camera.jumpTo(saved.last);
    }

    function note(): void {
        if (saved && !camera.untouched)
            saved.last = here();
    }

    function goTo(slot: int): void {
        const view = saved?.at(slot);
        if (!view?.valid) {
            told(qsTr("No view is saved under number %1 yet. G and Shift+%1 save this one.").arg(slot));
            return;
        }
        leaving();
        camera.goTo(view);
        if (view.filtered) {
            desk.fleetView.search = view.search;
            desk.fleetView.chips = view.chips;
        }
    }

    /** @param filtered with what narrows the fleet list now */
    function save(slot: int, name: string, filtered: bool): void {
        const view = here();
        view.slot = slot;
        view.name = name;
        view.filtered = filtered && desk.fleetView.filtered;
        if (view.filtered) {
            view.search = desk.fleetView.search;
            view.chips = desk.fleetView.chips;
        }
        if (!saved.save(view))
            return;
        camera.shownSlot = slot;
        told(qsTr("Saved as view %1: %2", "number, name").arg(slot).arg(view.name));
    }

    /** Without a question: under the name that it has, with the filter. */
    function saveAs(slot: int): void {
        if (saved)
            save(slot, nameOf(slot) || qsTr("View %1").arg(slot), true);
    }

    function goHome(): void {
        leaving();
        if (saved?.home.valid)
            camera.goTo(saved.home);
        else
            camera.fitAll();
    }

    function makeHome(): void {
        if (!saved)
            return;
        saved.home = here();
        told(qsTr("This is the home view now."));
    }

    function forgetHome(): void {
        if (!saved)
            return;
        saved.home = saved.at(0);
        told(qsTr("The home view is the whole fleet again."));
    }

    function askName(): void {
        saving.active = true;
        (saving.item as SaveViewDialog).ask();
    }

    function edit(): void {
        editing.active = true;
        (editing.item as ViewsDialog).open();
    }

    Connections {
        target: mapViews.saved

        function onChanged(): void {
            ++mapViews.revision;
        }
    }
    Connections {
        target: mapViews.camera.map

        function onCenterChanged(): void {
            mapViews.note();
        }
        function onZoomLevelChanged(): void {
            mapViews.note();
        }
    }
    Loader {
        id: saving

        active: false
        sourceComponent: SaveViewDialog {
            saved: mapViews.saved
            shownSlot: mapViews.shownSlot
            narrowed: mapViews.desk?.fleetView.filtered ?? false
            onNamed: (slot, name, filtered) => mapViews.save(slot, name, filtered)
        }
    }
    Loader {
        id: editing

        active: false
        sourceComponent: ViewsDialog {
            saved: mapViews.saved
        }
    }
}
