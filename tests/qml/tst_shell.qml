// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Models
import Waypost.Shell
import Waypost.Theme

TestCase {
    id: test

    name: "shell"

    function init(): void {
        failOnWarning(/.?/);
    }

    function findText(item: Item, text: string): Item {
        if (item instanceof PlainLabel && item.visible && item.text === text)
            return item;
        for (const child of item.children) {
            const found = findText(child, text);
            if (found)
                return found;
        }
        return null;
    }

    function openWindow(fixture: DeskFixture): DeskWindow {
        const window = createTemporaryObject(windowType, test, {
            desk: fixture.desk,
            memoryFile: fixture.folder + "/desk.ini",
            width: 1280,
            height: 800
        });
        tryCompare(window, "visible", true);
        window.requestActivate();
        tryCompare(window, "active", true);
        return window;
    }

    function test_signInComesFirst(): void {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        const window = openWindow(fixture);
        verify(window.asking);
        verify(findText(window.contentItem, "Sign in to your fleet"));
    }

    function test_keys(): void {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        fixture.setDemo(true);
        fixture.showScene();
        const window = openWindow(fixture);
        verify(!window.asking);

        fixture.desk.selectRow(2);
        keyClick(Qt.Key_Escape);
        compare(fixture.desk.selectedRow, -1);

        keyClick(Qt.Key_1, Qt.ControlModifier);
        for (const region of [0, 1, 2, 3, 0]) {
            compare(window.layout.walk.current, region);
            keyClick(Qt.Key_F6);
        }
        keyClick(Qt.Key_F6, Qt.ShiftModifier);
        compare(window.layout.walk.current, 0);
    }

    function test_bannerWhileAFeedIsAway(): void {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        fixture.setDemo(true);
        fixture.showScene();
        const window = openWindow(fixture);
        compare(findText(window.contentItem, "Devices reconnecting"), null);
        fixture.setFeed(0, FeedState.Waiting);
        verify(findText(window.contentItem, "Devices reconnecting"));
    }

    function test_blinksOnlyWhileSomebodyIsNeeded(): void {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        fixture.setDemo(true);
        const window = openWindow(fixture);
        tryCompare(fixture.desk, "active", true);
        verify(!Theme.blinking);
        fixture.showScene();
        tryCompare(Theme, "blinking", true);
        fixture.desk.alarms.acknowledgeAll();
        tryCompare(Theme, "blinking", false);
        window.close();
    }

    function test_fitsItsSmallestSize(): void {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        fixture.setDemo(true);
        fixture.showScene();
        const window = openWindow(fixture);
        fixture.desk.selectRow(0);
        window.width = window.minimumWidth;
        window.height = window.minimumHeight;
        waitForRendering(window.contentItem);
        compare(window.width, 1024);
    }

    Component {
        id: fixtureType

        DeskFixture {}
    }
    Component {
        id: windowType

        DeskWindow {}
    }
}
