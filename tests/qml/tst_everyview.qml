// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Fixture
import Waypost.Models
import Waypost.Settings
import Waypost.Theme
import Waypost.Wallboard

/**
 * Every view, held to two rules: no text of the interface is cut when it grows by 40 %, and no control meets a screen
 * reader without a name.
 */
DeskCase {
    id: test

    name: "everyview"

    readonly property var sizes: [[1280, 800, 1], [1600, 1000, 1], [1920, 1080, 1], [2560, 1440, 1], [1600, 1000, 2]]
    readonly property var views: ({
            "desk": () => {},
            "vehicle card": () => window.layout.panel.editCard(),
            "nobody selected": () => fixture.desk.clearSelection(),
            "messages": () => press("inbox.messages"),
            "files": () => press("inbox.files"),
            "inbox maximised": () => press("inbox.maximise"),
            "palette": () => press("app.palette"),
            "keys": () => press("app.keys"),
            "diagnostics": () => press("app.diagnostics"),
            "layers of the map": () => press("map.layers"),
            "map that keeps some in view": () => {
                for (const row of [1, 2, 3])
                    window.layout.map.keep.add(row);
            },
            "name of a map view": () => {
                fixture.desk.fleetView.search = "HV";
                press("map.saveView");
            },
            "saved map views": () => {
                for (let slot = 1; slot <= 9; ++slot)
                    press(`map.saveView${slot}`);
                press("map.editViews");
            }
        })
    readonly property var pages: ["appearance", "units", "language", "keyboard", "map", "downloads", "account", "about"]

    function press(actionId: string): void {
        const action = window.actions.find(actionId);
        verify(action, actionId);
        action.trigger();
    }

    function showPage(page: int): void {
        press("app.settings");
        const index = findAnywhere(item => item instanceof SettingsIndex);
        verify(index);
        index.currentIndex = page;
    }

    /** The scene at a size, a scale and in a view of one of the lists above. */
    function show(row: var): void {
        fixture.desk.preferences.uiScale = row.size[2];
        fixture.addMessage("Ann", "The gate is open");
        fixture.showScene();
        fixture.desk.selectRow(0);
        showWindow(row.size[0], row.size[1]);
        if (row.page >= 0)
            showPage(row.page);
        else
            views[row.view]();
        waitForRendering(window.contentItem);
    }

    function cases(): var {
        const rows = [];
        for (const size of sizes) {
            const place = " at %1x%2, %3 %".arg(size[0]).arg(size[1]).arg(100 * size[2]);
            for (const view in views)
                rows.push({
                    tag: view + place,
                    view: view,
                    page: -1,
                    size: size
                });
            pages.forEach((page, at) => rows.push({
                        tag: "settings, " + page + place,
                        page: at,
                        size: size
                    }));
        }
        return rows;
    }

    function test_noTextIsCut_data(): var {
        return cases();
    }

    function test_noTextIsCut(row: var): void {
        inspector.pseudo = true;
        show(row);
        compare(inspector.clippedTexts(window).join("\n"), "");
    }

    function test_everyControlHasAName_data(): var {
        return cases().filter(row => row.size[0] === 1280 || row.size[0] === 2560);
    }

    function test_everyControlHasAName(row: var): void {
        inspector.pseudo = false;
        show(row);
        compare(inspector.namelessControls(window).join("\n"), "");
        verify(inspector.namedControls(window) > 20);
    }

    function test_signIn_data(): var {
        return sizes.map(size => ({
                    tag: size.join(" "),
                    size: size
                }));
    }

    function test_signIn(row: var): void {
        inspector.pseudo = true;
        fixture.setDemo(false);
        fixture.desk.preferences.uiScale = row.size[2];
        showWindow(row.size[0], row.size[1]);
        verify(findAnywhere(item => item instanceof SignInCard));
        compare(inspector.clippedTexts(window).join("\n"), "");
        compare(inspector.namelessControls(window).join("\n"), "");
    }

    function test_wallboard_data(): var {
        return [
            {
                tag: "full HD",
                width: 1920,
                height: 1080
            },
            {
                tag: "upright",
                width: 1080,
                height: 1920
            }
        ];
    }

    function test_wallboard(row: var): void {
        inspector.pseudo = true;
        fixture.showScene();
        const wall = wallType.createObject(test, {
            desk: fixture.desk,
            lock: fixture.lock,
            width: row.width,
            height: row.height,
            visible: true
        });
        try {
            tryCompare(wall, "visible", true);
            waitForRendering(wall.contentItem);
            compare(inspector.clippedTexts(wall).join("\n"), "");
            compare(inspector.namelessControls(wall).join("\n"), "");
        } finally {
            wall.destroy(); // before what it shows
        }
    }

    Inspector {
        id: inspector
    }
    Component {
        id: wallType

        WallboardWindow {}
    }
}
