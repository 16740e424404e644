// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Models
import Waypost.Shell
import Waypost.Theme

DeskCase {
    id: test

    name: "shellactions"

    function test_idsAreUnique(): void {
        openDesk(1600, 1000);
        const ids = window.actions.actions.map(action => action.actionId);
        verify(ids.length > 20);
        compare(new Set(ids).size, ids.length);
        for (const action of window.actions.actions)
            verify(action.text !== "" && action.group !== "", action.actionId);
    }

    function test_noTwoActionsShareAKey(): void {
        openDesk(1600, 1000);
        const keys = [];
        for (const action of window.actions.actions)
            keys.push(...action.keys);
        compare(new Set(keys).size, keys.length, keys.sort().join(" "));
    }

    SignalSpy {
        id: triggered

        signalName: "triggered"
    }

    /** Presses what a portable key sequence says. */
    function press(sequence: string): void {
        for (const keys of sequence.split(", "))
            pressOne(keys);
    }

    function pressOne(keys: string): void {
        const named = { Esc: Qt.Key_Escape, F2: Qt.Key_F2, F6: Qt.Key_F6, F11: Qt.Key_F11 };
        const parts = keys.length > 1 ? keys.split("+") : [keys];
        const key = parts[parts.length - 1];
        const modifiers = (parts.includes("Ctrl") ? Qt.ControlModifier : 0)
            | (parts.includes("Shift") ? Qt.ShiftModifier : 0);
        keyClick(named[key] ?? key.toLowerCase(), modifiers);
    }

    function test_everyActionIsReachableByItsKey(): void {
        openDesk(1600, 1000);
        for (const action of Array.from(window.actions.actions)) {
            for (const keys of Array.from(action.keys)) {
                if (action.actionId === "app.quit")
                    continue; // would end the test
                fixture.desk.selectRow(0);
                window.layout.inbox.maximised = false;
                window.layout.inbox.open(InboxDock.Alarms);
                if (action.actionId === "map.copyCoordinates")
                    window.layout.focusRegion(1);
                tryVerify(() => action.enabled, 5000, action.actionId);
                triggered.target = action;
                triggered.clear();
                press(keys);
                compare(triggered.count, 1, `${action.actionId} ${keys}`);
                keyClick(Qt.Key_Escape); // closes what may have opened
                if (window.visibility === Window.FullScreen)
                    window.toggleFullScreen();
            }
        }
    }

    function test_lettersCanBeSwitchedOff(): void {
        openDesk(1600, 1000);
        fixture.desk.preferences.singleKeys = false;
        keyClick("m");
        verify(!window.layout.inbox.maximised);
        compare(window.actions.find("inbox.maximise").keyText, "");
        fixture.desk.preferences.singleKeys = true;
        keyClick("m");
        verify(window.layout.inbox.maximised);
        keyClick("m");
        verify(!window.layout.inbox.maximised);
    }

    function test_regionsInOrder(): void {
        openDesk(1600, 1000);
        const walk = window.layout.walk;
        keyClick(Qt.Key_1, Qt.ControlModifier);
        for (const region of [0, 1, 2, 3, 0]) {
            compare(walk.current, region);
            compare(walk.ringed, region);
            keyClick(Qt.Key_F6);
        }
        keyClick(Qt.Key_F6, Qt.ShiftModifier);
        compare(walk.current, 0);
        for (const key of [Qt.Key_4, Qt.Key_3, Qt.Key_2, Qt.Key_1]) {
            keyClick(key, Qt.ControlModifier);
            compare(walk.current, key - Qt.Key_1);
        }
        mouseClick(window.layout.map, 5, 200);
        compare(walk.ringed, -1);
    }

    function test_hiddenRegionsArePassedOver(): void {
        openDesk(1024, 680);
        const walk = window.layout.walk;
        keyClick(Qt.Key_2, Qt.ControlModifier);
        keyClick(Qt.Key_F6);
        compare(walk.current, 3);
        keyClick(Qt.Key_F6);
        compare(walk.current, 1);
    }

    function test_escGoesBackStepByStep(): void {
        openDesk(1600, 1000);
        fixture.desk.selectRow(0);
        window.layout.map.following = true;
        window.layout.inbox.maximised = true;
        keyClick("?");
        verify(findText("Keys"));
        keyClick(Qt.Key_Escape);
        verify(window.layout.inbox.maximised);
        keyClick(Qt.Key_Escape);
        verify(!window.layout.inbox.maximised);
        verify(window.layout.map.following);
        keyClick(Qt.Key_Escape);
        verify(!window.layout.map.following);
        compare(fixture.desk.selectedRow, 0);
        keyClick(Qt.Key_Escape);
        compare(fixture.desk.selectedRow, -1);
    }

    function test_nothingWorksBeforeSomebodySignedIn(): void {
        fixture.setDemo(false);
        showWindow(1280, 800);
        verify(window.asking);
        for (const action of window.actions.actions) {
            if (!["app.theme", "app.fullScreen", "app.quit"].includes(action.actionId))
                verify(!action.enabled, action.actionId);
        }
    }

    function test_menuShowsTheActions(): void {
        openDesk(1280, 800);
        const button = findAnywhere(item => item instanceof UserButton);
        mouseClick(button);
        const row = findAnywhere(item => item instanceof MenuRow && item.text === "Show all keys") as MenuRow;
        verify(row);
        compare(row.keyText, "?");
        mouseClick(row);
        tryVerify(() => findText("Keys") !== null);
        verify(findText("Search vehicles and commands"));
    }
}
