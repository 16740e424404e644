// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Theme

DeskCase {
    name: "shell"

    function test_signInComesFirst(): void {
        fixture.setDemo(false);
        showWindow(1280, 800);
        verify(window.asking);
        verify(findText("Sign in to your fleet"));
    }

    function test_blinksOnlyWhileSomebodyIsNeeded(): void {
        showWindow(1280, 800);
        tryCompare(fixture.desk, "active", true);
        verify(!Theme.blinking);
        fixture.showScene();
        tryCompare(Theme, "blinking", true);
        fixture.desk.alarms.acknowledgeAll();
        tryCompare(Theme, "blinking", false);
    }
}
