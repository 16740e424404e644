// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Shell

DeskCase {
    id: test

    name: "shellmemory"

    LayoutMemory {
        id: memory

        screens: Application.screens
        file: test.fixture ? test.fixture.folder + "/memory.ini" : ""
    }

    function test_screenSetNamesEachScreen(): void {
        verify(/^desk \d+x\d+\+-?\d+\+-?\d+/.test(memory.kept.category), memory.kept.category);
    }

    function test_onlyReachablePlacesCount(): void {
        const screen = Application.screens[0];
        verify(memory.reachable(Qt.rect(screen.virtualX + 10, screen.virtualY + 10, 1024, 680)));
        verify(memory.reachable(Qt.rect(screen.virtualX - 900, screen.virtualY, 1024, 680)));
        verify(!memory.reachable(Qt.rect(screen.virtualX - 1000, screen.virtualY, 1024, 680)));
        verify(!memory.reachable(Qt.rect(screen.virtualX + screen.width + 10, screen.virtualY, 1024, 680)));
        verify(!memory.reachable(Qt.rect(screen.virtualX, screen.virtualY - 200, 1024, 680)));
        verify(!memory.reachable(Qt.rect(screen.virtualX, screen.virtualY + screen.height, 1024, 680)));
    }

    function test_windowComesBackWhereItWas(): void {
        fixture.showScene();
        showWindow(1300, 720);
        window.x = 30;
        window.y = 20;
        closeDesk();
        showWindow(0, 0);
        compare(window.width, 1300);
        compare(window.height, 720);
        compare(window.x, 30);
        closeDesk();
        showWindow(1100, 700); // asked for from outside
        compare(window.width, 1100);
    }

    function test_maximisedInboxComesBack(): void {
        fixture.showScene();
        showWindow(1300, 720);
        window.layout.inbox.toggleMaximised();
        closeDesk();
        showWindow(0, 0);
        verify(window.layout.inbox.maximised);
        window.layout.inbox.toggleMaximised();
        closeDesk();
        showWindow(0, 0);
        verify(!window.layout.inbox.maximised);
    }
}
