// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Inbox
import Waypost.Shell
import Waypost.Vehicles

/** Alarms by the hundred, each with a name of its own: the window makes rows for what can be seen, and no more. */
DeskCase {
    id: desk

    name: "alarmstorm"
    when: windowShown

    readonly property int many: 600

    /** Everything of a type in the window, closed popups included. */
    function countOf(item: Item, wanted: var): int {
        let count = wanted(item) ? 1 : 0;
        for (const child of item.children)
            count += countOf(child, wanted);
        return count;
    }

    function storm(): void {
        const start = Date.now();
        fixture.raiseWithOwnNames(many);
        const taken = Date.now();
        waitForRendering(window.contentItem);
        console.info(`${many} alarms: ${taken - start} ms until they were taken, ${Date.now() - start} ms until drawn`);
    }

    function test_closedMenusAndListsStaySmall(): void {
        openDesk(1600, 1000);
        storm();
        const menu = findMenu();
        compare(countOf(menu, item => item instanceof ChoiceRow), 1); // "Every kind"
        verify(countOf(window.contentItem, item => item instanceof AlarmRow) < 100);
        verify(countOf(window.contentItem, item => item instanceof Toast) <= 3);
    }

    function findMenu(): Item {
        const tools = findAnywhere(item => item instanceof AlarmTools) as AlarmTools;
        return tools.filterMenu.contentItem;
    }

    function test_onePanelShowsAFewAtATime(): void {
        openDesk(1600, 1000);
        fixture.desk.selectRow(3);
        storm();
        verify(fixture.desk.vehicle.alarms.count >= 20);
        verify(countOf(window.contentItem, item => item instanceof VehicleAlarmRow) < 20);
    }
}
