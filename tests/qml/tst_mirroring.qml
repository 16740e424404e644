// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Inbox
import Waypost.MapLayers
import Waypost.Settings
import Waypost.Shell
import Waypost.Vehicles

/** The desk as those meet it who read from the right: what turns round, and what must not. */
DeskCase {
    id: test

    name: "mirroring"

    function mirror(): void {
        inspector.rightToLeft = true;
        fixture.desk.preferences.uiScale = 1;
        fixture.addMessage("Ann", "The gate is open");
        openDesk(1600, 1000);
        fixture.desk.selectRow(0);
        waitForRendering(window.contentItem);
    }

    function cleanupTestCase(): void {
        inspector.rightToLeft = false;
    }

    function leftOf(item: Item): real {
        return item.mapToItem(null, 0, 0).x;
    }

    function rightOf(item: Item): real {
        return item.mapToItem(null, item.width, 0).x;
    }

    function test_regionsChangeSides(): void {
        mirror();
        const list = window.layout.list;
        const map = window.layout.map;
        const panel = window.layout.panel;
        compare(rightOf(list), window.width);
        compare(leftOf(panel), 0);
        verify(rightOf(map) <= leftOf(list));
        verify(leftOf(map) >= rightOf(panel));
        compare(leftOf(window.layout.inbox), leftOf(map));
    }

    function test_barsChangeSides(): void {
        mirror();
        const brand = findText("Waypost");
        const search = findAnywhere(item => item instanceof PaletteField);
        const clock = findAnywhere(item => item instanceof DeskClock);
        verify(leftOf(brand) > rightOf(search));
        verify(leftOf(search) > rightOf(clock));
        const alarms = findAnywhere(item => item instanceof PageTab && item.text === "Alarms");
        const files = findAnywhere(item => item instanceof PageTab && item.text === "Files");
        verify(leftOf(alarms) > rightOf(files));
    }

    function test_rowsBeginAtTheRight(): void {
        mirror();
        const row = findAnywhere(item => item instanceof FleetRow);
        const name = find(row, item => item instanceof PlainLabel && item.text === row.name);
        const glyph = find(row, item => item instanceof StateGlyph);
        verify(leftOf(glyph) >= rightOf(name));
        compare(name.effectiveHorizontalAlignment, Text.AlignRight);
    }

    function test_dialogsTurnRound(): void {
        mirror();
        window.actions.find("app.settings").trigger();
        const index = findAnywhere(item => item instanceof SettingsIndex);
        const page = findAnywhere(item => item instanceof SettingsPane);
        tryVerify(() => page.width > 0 && leftOf(index) >= rightOf(page));
    }

    function test_detailsStandWhereReadingEnds(): void {
        mirror();
        window.actions.find("inbox.maximise").trigger();
        let detail = null;
        let row = null;
        tryVerify(() => {
            detail = findAnywhere(item => item instanceof AlarmDetail);
            row = findAnywhere(item => item instanceof AlarmRow);
            return detail !== null && row !== null && row.width > 0;
        });
        tryVerify(() => leftOf(row) >= rightOf(detail));
        compare(rightOf(row), window.width);
    }

    function test_pictureOfTheVehicleStays(): void {
        mirror();
        const plan = findAnywhere(item => item instanceof TirePlan);
        verify(!plan.LayoutMirroring.enabled);
        const wheels = [];
        find(plan, item => {
            if (item instanceof TireWheel)
                wheels.push(item);
            return false;
        });
        verify(wheels.length >= 4);
        verify(leftOf(wheels[0]) < leftOf(wheels[wheels.length - 1]));
    }

    function test_mapStays(): void {
        mirror();
        const symbols = findAnywhere(item => item instanceof FleetLayer);
        verify(symbols.positionOf(51, 4).x < symbols.positionOf(51, 8).x); // west is left
        compare(window.layout.map.map.bearing, 0);
    }

    Inspector {
        id: inspector
    }
}
