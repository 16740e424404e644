// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Models
import Waypost.Shell

/** A test of the whole window over a made-up fleet. */
TestCase {
    id: desk

    property DeskFixture fixture: null
    property DeskWindow window: null

    function init(): void {
        failOnWarning(/.?/);
        fixture = fixtureType.createObject(desk) as DeskFixture;
        fixture.setDemo(true);
    }

    function cleanup(): void {
        closeDesk();
        fixture.destroy();
        fixture = null;
    }

    /** The window with the scene in it, and the keyboard on its map. */
    function openDesk(width: int, height: int): void {
        fixture.showScene();
        showWindow(width, height);
        fixture.desk.toasts.dismissAll();
        fixture.desk.messageFeed.markGapsSeen();
    }

    function showWindow(width: int, height: int): void {
        window = windowType.createObject(desk, {
            desk: fixture.desk,
            memoryFile: fixture.folder + "/desk.ini",
            startPlace: Qt.rect(0, 0, width, height)
        }) as DeskWindow;
        tryCompare(window, "visible", true);
        window.requestActivate();
        tryCompare(window, "active", true);
        waitForRendering(window.contentItem);
    }

    function closeDesk(): void {
        if (!window)
            return;
        let gone = false;
        window.Component.destruction.connect(() => gone = true);
        window.close();
        window.destroy();
        window = null;
        tryVerify(() => gone); // and what it remembers is written
    }

    /** The first visible item below, depth first, that the test is looking for. */
    function find(item: Item, wanted: var): Item {
        if (!item.visible)
            return null;
        if (wanted(item))
            return item;
        for (const child of item.children) {
            const found = find(child, wanted);
            if (found)
                return found;
        }
        return null;
    }

    /** Everything in the window, popups included. */
    function findAnywhere(wanted: var): Item {
        return find(window.contentItem.parent, wanted);
    }

    function findText(text: string): Item {
        return findAnywhere(item => item instanceof PlainLabel && item.text === text);
    }

    function findButton(text: string): Item {
        return findAnywhere(item => (item instanceof ActionButton || item instanceof IconButton)
            && item.text === text);
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
