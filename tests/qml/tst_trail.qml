// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Map
import Waypost.Models
import Waypost.Shell

/** The trail at the desk: its legend, its hours, its key. */
DeskCase {
    id: test

    name: "trail"

    function legend(): TrailLegend {
        return findAnywhere(item => item instanceof TrailLegend) as TrailLegend;
    }

    function preferences(): Preferences {
        return fixture.desk.preferences;
    }

    function test_legendComesAndGoes(): void {
        openDesk(1600, 1000);
        verify(legend() === null);
        fixture.desk.selectRow(3);
        tryVerify(() => legend() !== null);
        keyClick(Qt.Key_T);
        tryVerify(() => legend() === null);
        verify(!preferences().trail);
        compare(fixture.desk.trail.state, TrailWatcher.Off);
        keyClick(Qt.Key_T);
        tryVerify(() => legend() !== null);
        fixture.desk.clearSelection();
        tryVerify(() => legend() === null);
    }

    function test_legendNamesTheStepsInTheUnitChosen(): void {
        openDesk(1600, 1000);
        fixture.desk.selectRow(3);
        tryVerify(() => legend() !== null);
        fixture.drive(3, 5, 70);
        preferences().distanceUnit = Preferences.DistanceUnit.Kilometres;
        for (const words of ["<30", "30", "60", "80+"])
            verify(find(legend(), item => item instanceof PlainLabel && item.text === words), words);
        preferences().distanceUnit = Preferences.DistanceUnit.Miles;
        for (const words of ["<19", "19", "37", "50+"])
            verify(find(legend(), item => item instanceof PlainLabel && item.text === words), words);
        verify(legend().Accessible.description.includes("mph"));
    }

    function test_hoursAreChosenInTheLegend(): void {
        openDesk(1600, 1000);
        fixture.desk.selectRow(3);
        tryVerify(() => legend() !== null);
        verify(legend().text.includes("8"));
        mouseClick(legend());
        tryVerify(() => findAnywhere(item => item instanceof MenuRow && item.text.startsWith("24")) !== null);
        const rows = ["1", "2", "4", "8", "12", "24"];
        for (const hours of rows)
            verify(findAnywhere(item => item instanceof MenuRow && item.text.startsWith(hours + "\u00a0")
                || item instanceof MenuRow && item.text.startsWith(hours)), hours);
        const day = findAnywhere(item => item instanceof MenuRow && item.text.startsWith("24"));
        waitForRendering(day);
        mouseClick(day);
        compare(preferences().trailHours, 24);
        tryVerify(() => legend().text.includes("24"));
    }

    function test_saysWhyThereIsNone(): void {
        openDesk(1600, 1000);
        fixture.desk.selectRow(3);
        tryVerify(() => legend() !== null);
        tryCompare(fixture.desk.trail, "state", TrailWatcher.Empty);
        verify(findText("No track recorded yet"));
        fixture.drive(3, 5, 70);
        tryCompare(fixture.desk.trail, "state", TrailWatcher.Shown);
        tryVerify(() => findText("No track recorded yet") === null);
    }

    function test_fitShowsVehicleAndTrail(): void {
        openDesk(1600, 1000);
        fixture.desk.selectRow(3);
        const map = window.layout.map;
        fixture.drive(3, 120, 90); // 180 km
        keyClick(Qt.Key_Z);
        tryVerify(() => map.map.zoomLevel < 9 && map.map.zoomLevel > 6);
        keyClick(Qt.Key_T);
        keyClick(Qt.Key_Z);
        tryVerify(() => map.map.zoomLevel >= 12);
    }
}
