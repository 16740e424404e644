// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Map
import Waypost.Models

/** Where the map looks: remembered, saved under numbers, at home; and what it says about it. */
DeskCase {
    id: test

    name: "mapviews"

    function openMap(): void {
        fixture.desk.preferences.reducedMotion = true; // no flights to wait for
        openDesk(1600, 1000);
    }

    function map(): MapView {
        return window.layout.map;
    }

    function lookAt(lat: real, lng: real, zoom: real): void {
        const view = fixture.desk.views.at(0);
        view.lat = lat;
        view.lng = lng;
        view.zoom = zoom;
        (find(map(), item => item instanceof MapInput) as MapInput).camera.goTo(view);
        tryVerify(() => looksAt(lat, lng, zoom));
    }

    function looksAt(lat: real, lng: real, zoom: real): bool {
        const at = map().map;
        return Math.abs(at.center.latitude - lat) < 1e-6 && Math.abs(at.center.longitude - lng) < 1e-6
            && Math.abs(at.zoomLevel - zoom) < 1e-6;
    }

    /** Settled: the map that nobody moved shows the fleet, which has come in. */
    function settle(): void {
        const input = find(map(), item => item instanceof MapInput) as MapInput;
        tryVerify(() => !input.camera.gather.running && !input.camera.flight.running);
    }

    function test_theCameraIsRemembered(): void {
        openMap();
        settle();
        lookAt(48.25, 11.5, 9.5);
        closeDesk();
        verify(fixture.desk.views.last.valid);
        showWindow(1600, 1000);
        verify(looksAt(48.25, 11.5, 9.5));
        settle();
        verify(looksAt(48.25, 11.5, 9.5)); // and the fleet that comes in does not take it away
    }

    function test_withoutAHandOnItTheMapShowsTheFleet(): void {
        openMap();
        settle();
        verify(!fixture.desk.views.last.valid);
    }

    function test_homeIsTheFleetUntilSomebodySaysOtherwise(): void {
        openMap();
        settle();
        const fleet = [map().map.center.latitude, map().map.center.longitude, map().map.zoomLevel];
        lookAt(40, 5, 8);
        keyClick("h");
        tryVerify(() => looksAt(...fleet));
        lookAt(40, 5, 8);
        keyClick("h", Qt.ShiftModifier);
        verify(findText("This is the home view now."));
        lookAt(60, 10, 6);
        keyClick("h");
        tryVerify(() => looksAt(40, 5, 8));
        map().views.forgetHome();
        keyClick("h");
        tryVerify(() => looksAt(...fleet));
    }

    function test_twoKeysSaveAndShow(): void {
        openMap();
        settle();
        keyClick("g");
        keyClick("3");
        verify(findAnywhere(item => item instanceof MapNotice && item.visible)); // nothing there yet
        lookAt(48.25, 11.5, 9.5);
        keyClick("g");
        keyClick("3", Qt.ShiftModifier);
        compare(fixture.desk.views.at(3).name, "View 3");
        compare(fixture.desk.views.at(3).filtered, false);
        verify(findAnywhere(item => item instanceof ViewsChip && item.text === "View 3"));
        lookAt(40, 5, 8);
        verify(findAnywhere(item => item instanceof ViewsChip && item.text === "Views"));
        keyClick("g");
        keyClick("3");
        tryVerify(() => looksAt(48.25, 11.5, 9.5));
        keyClick(Qt.Key_Right);
        verify(findAnywhere(item => item instanceof ViewsChip && item.text === "Views"));
    }

    function test_aViewBringsItsFilter(): void {
        openMap();
        settle();
        const list = fixture.desk.fleetView;
        list.search = "HV 1";
        list.chips = VehicleFilterModel.Moving;
        map().views.save(1, "Moving ones", true);
        list.chips = VehicleFilterModel.All;
        map().views.save(2, "Others", false);
        list.search = "";
        map().views.goTo(1);
        compare(list.search, "HV 1");
        compare(list.chips, VehicleFilterModel.Moving);
        list.search = "RF";
        map().views.goTo(2); // has none, and leaves it
        compare(list.search, "RF");
        list.search = "";
        list.chips = VehicleFilterModel.All;
    }

    function test_viewsAreInThePalette(): void {
        openMap();
        map().views.save(4, "Northern region", false);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        for (const letter of "northern")
            keyClick(letter);
        const model = fixture.desk.palette;
        compare(model.data(model.index(0, 0), PaletteModel.TitleRole), "View: Northern region");
        compare(model.count, 1);
        keyClick(Qt.Key_Return);
        compare(map().views.shownSlot, 4);
    }

    function test_theChipSavesUnderAName(): void {
        openDesk(1600, 1000);
        mouseClick(findAnywhere(item => item instanceof ViewsChip));
        const save = findAnywhere(item => item instanceof MenuRow && item.text === "Save this view…");
        verify(save);
        mouseClick(save);
        tryVerify(() => findText("Save this view"));
        for (const letter of "ports")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(fixture.desk.views.at(1).name, "ports");
        tryVerify(() => !findText("Save this view"));
        mouseClick(findAnywhere(item => item instanceof ViewsChip));
        const row = findAnywhere(item => item instanceof MenuRow && item.text === "ports") as MenuRow;
        verify(row && row.marked && row.keyText.includes("1"));
    }

    function test_viewsAreRenamedAndDeleted(): void {
        openDesk(1600, 1000);
        map().views.save(1, "One", false);
        map().views.save(2, "Two", false);
        map().views.edit();
        tryVerify(() => findText("Saved views"));
        tryVerify(() => (window.activeFocusItem as TextEntry)?.text === "One"); // ready to be typed over
        const entry = findAnywhere(item => item instanceof TextEntry && item.text === "Two") as TextEntry;
        entry.forceActiveFocus();
        entry.selectAll();
        keyClick("B");
        keyClick(Qt.Key_Return);
        compare(fixture.desk.views.at(2).name.toLowerCase(), "b");
        mouseClick(findButton("Delete One"));
        compare(fixture.desk.views.count, 1);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !findText("Saved views"));
    }

    function test_theKeyboardComesToTheMapAndNotToItsButtons(): void {
        openMap();
        settle();
        const button = find(map(), item => item instanceof MapControls) as Item;
        (find(button, item => item instanceof IconButton) as Item).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_2, Qt.ControlModifier);
        const before = map().map.center.longitude;
        keyClick(Qt.Key_Right);
        tryVerify(() => map().map.center.longitude > before);
    }

    function test_fittingToTheFilterSaysSo(): void {
        openMap();
        settle();
        fixture.desk.fleetView.chips = VehicleFilterModel.NoFix;
        keyClick("0");
        const notice = findAnywhere(item => item instanceof MapNotice && item.visible) as MapNotice;
        verify(notice && notice.Accessible.name.includes("pass the filter"));
        fixture.desk.fleetView.search = "xyzzy";
        keyClick("0");
        verify(findText("No vehicle passes the filter. This is the whole fleet."));
        fixture.desk.fleetView.search = "";
        fixture.desk.fleetView.chips = VehicleFilterModel.All;
    }

    function test_layersSwitchNames(): void {
        openDesk(1600, 1000);
        keyClick("l");
        const row = findAnywhere(item => item instanceof CheckRow && item.text === "Vehicle names") as CheckRow;
        verify(row && row.checked);
        tryVerify(() => row.activeFocus);
        const ground = findAnywhere(item => item instanceof MenuGround) as MenuGround;
        verify(ground.width > row.width && ground.height > row.height); // it lies over the map
        verify(ground.mapToItem(map(), 0, 0).x < findButton("Layers of the map").mapToItem(map(), 0, 0).x);
        keyClick(Qt.Key_Space);
        compare(fixture.desk.preferences.vehicleNames, false);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !findAnywhere(item => item instanceof CheckRow && item.text === "Vehicle names"));
        fixture.desk.preferences.vehicleNames = true;
        mouseClick(findButton("Layers of the map"));
        tryVerify(() => findAnywhere(item => item instanceof CheckRow && item.text === "Vehicle names"));
    }

    function test_damagedViewsAreTold(): void {
        openDesk(1600, 1000);
        verify(!findText("Map views"));
        compare(fixture.desk.views.problem, "");
    }

    function test_noGraphicsHardwareIsSaidOnce(): void {
        fixture.showScene();
        showWindow(1280, 800);
        // These tests are drawn in software.
        const words = "This computer draws the map simplified and slower.";
        verify(findText(words));
        mouseClick(findButton("Close"));
        verify(!findText(words));
        closeDesk();
        showWindow(1280, 800);
        verify(!findText(words));
    }
}
