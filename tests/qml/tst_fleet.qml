// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Models
import Waypost.Vehicles

Item {
    id: root

    width: 800
    height: 700

    DeskFixture {
        id: scene
    }

    TestCase {
        id: test

        readonly property VehicleFilterModel view: scene.desk.fleetView
        readonly property url memoryFile: StandardPaths.writableLocation(StandardPaths.AppConfigLocation) + "/fleet.ini"

        name: "fleet"
        when: windowShown

        function initTestCase(): void {
            scene.setDemo(true);
            scene.showScene();
            scene.passTime(0); // the desk has not looked at the clock since
        }

        function init(): void {
            failOnWarning(/.?/);
            mouseMove(root, root.width - 2, root.height - 2); // where the last test left it, it would hold a list still
            view.search = "";
            view.chips = VehicleFilterModel.All;
            view.collapsed = [];
            view.grouping = VehicleFilterModel.Ungrouped;
            view.sortOrder = VehicleFilterModel.Name;
            scene.desk.clearSelection();
            scene.desk.hoveredRow = -1;
        }

        function makeList(width = 336): FleetList {
            const list = createTemporaryObject(listType, root, {
                desk: scene.desk,
                width: width
            });
            waitForRendering(list);
            return list;
        }

        function collect(item: Item, accept): list<Item> {
            let found = accept(item) ? [item] : [];
            for (const child of item.children)
                found = found.concat(collect(child, accept));
            return found;
        }

        function find(item: Item, accept): Item {
            return collect(item, accept)[0] ?? null;
        }

        function withText(item: Item, text: string): Item {
            return find(item, each => each instanceof PlainLabel && each.visible && each.text === text);
        }

        function rowsOf(list: FleetList): FleetRows {
            return find(list, item => item instanceof FleetRows) as FleetRows;
        }

        function test_headSaysHowManyAreShown(): void {
            const list = makeList();
            verify(withText(list, qsTr("%n vehicle(s)", "", 28)) || withText(list, "28 vehicles"));
            view.chips = VehicleFilterModel.Stopped;
            tryVerify(() => withText(list, `${view.count} of 28`) !== null);
            verify(view.count < 28);
        }

        function test_keysOpenAndCloseGroups(): void {
            view.grouping = VehicleFilterModel.BySeries;
            const list = makeList();
            const rows = rowsOf(list);
            list.focusRows();
            keyClick(Qt.Key_Home);
            compare(view.storeRowAt(0), -1);
            const open = rows.count;
            keyClick(Qt.Key_Left);
            verify(rows.count < open);
            keyClick(Qt.Key_Left);
            compare(rows.currentIndex, 0);
            keyClick(Qt.Key_Right);
            compare(rows.count, open);
            keyClick(Qt.Key_Right);
            compare(rows.currentIndex, 1);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Left); // from within to the head
            compare(rows.currentIndex, 0);
            keyClick(Qt.Key_Return);
            verify(rows.count < open);
            list.toggleGroup();
            compare(rows.count, open);
            list.next();
            list.activate();
            compare(scene.desk.selectedRow, view.storeRowAt(1));
            list.toggleGroup(); // closes round the current row, and stays with the group
            compare(rows.currentIndex, 0);
        }

        function test_arrowsFollowTheDirectionOfReading(): void {
            view.grouping = VehicleFilterModel.BySeries;
            const list = makeList();
            list.LayoutMirroring.enabled = true;
            list.LayoutMirroring.childrenInherit = true;
            list.focusRows();
            keyClick(Qt.Key_Home);
            const open = rowsOf(list).count;
            keyClick(Qt.Key_Left);
            compare(rowsOf(list).count, open);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Right);
            verify(rowsOf(list).count < open);
        }

        function test_groupHeadCounts(): void {
            view.grouping = VehicleFilterModel.BySeries;
            const list = makeList();
            const head = find(list, item => item instanceof FleetGroupRow) as FleetGroupRow;
            verify(head);
            const group = head.group;
            compare(group.moving + group.idle + group.stopped + group.silent, group.count);
            verify(withText(head, group.title));
            verify(withText(head, group.count.toString()));
            mouseClick(head, 5, 5);
            verify(!(find(list, item => item instanceof FleetGroupRow) as FleetGroupRow).group.expanded);
        }

        function test_choosingElsewhereOpensTheGroup(): void {
            view.grouping = VehicleFilterModel.BySeries;
            const list = makeList();
            const rows = rowsOf(list);
            view.setExpanded(view.groupAt(0), false);
            view.setExpanded(view.groupAt(1), false);
            compare(rows.count, 2);
            scene.desk.selectRow(5);
            compare(rows.currentIndex, view.rowOfStoreRow(5));
            verify(rows.currentIndex > 0);
            tryVerify(() => rows.currentItem !== null && rows.currentItem.selected);
        }

        function test_pointerIsShared(): void {
            const list = makeList();
            const name = withText(list, "HV 103");
            mouseMove(name, 2, 2);
            tryCompare(scene.desk, "hoveredRow", 3);
            mouseMove(root, 790, 690);
            tryCompare(scene.desk, "hoveredRow", -1);
            const row = find(list, item => item instanceof FleetRow && item.name === "HV 105") as FleetRow;
            verify(!row.hovered);
            scene.desk.hoveredRow = 5; // as the map does
            verify(row.hovered);
        }

        function test_driver_data(): var {
            return [
                {tag: "fits", person: "K. Lindqvist", width: 80, shown: "K. Lindqvist"},
                {tag: "no room", person: "Katrin Lindqvist", width: 80, shown: "K. Lindqvist"},
                {tag: "room", person: "Katrin Lindqvist", width: 160, shown: "Katrin Lindqvist"},
                {tag: "one word", person: "Lindqvistsdottir", width: 40, shown: "Lindqvistsdottir"},
                {tag: "initial already", person: "K. Lindqvistsdottir", width: 40, shown: "K. Lindqvistsdottir"},
                {tag: "a script without capitals", person: "محمد العبدالله", width: 20, shown: "محمد العبدالله"}
            ];
        }

        function test_driver(data): void {
            const driver = createTemporaryObject(driverType, root, {
                person: data.person,
                width: data.width
            });
            compare(driver.text, data.shown);
        }

        function test_driverFitsAsDrawn(): void {
            const list = makeList(336);
            const row = find(list, item => item instanceof FleetRow && item.name === "HV 103") as FleetRow;
            const driver = find(row, item => item instanceof FleetDriver) as FleetDriver;
            compare(driver.person, "K. Lindqvist");
            verify(!driver.truncated);
            verify(!driver.shortened);
        }

        function texts(list: FleetList): list<string> {
            return collect(list, item => item instanceof PlainLabel && item.visible).map(item => item.text);
        }

        function test_aSecondChangesOnlyYoungAges(): void {
            const list = makeList();
            const labels = collect(list, item => item instanceof PlainLabel && item.visible);
            const before = labels.map(label => label.text);
            scene.passTime(1000);
            let changed = 0;
            for (let at = 0; at < labels.length; ++at) {
                if (labels[at].text === before[at])
                    continue;
                ++changed;
                const age = labels[at] as AgeText;
                verify(age, `not an age: ${before[at]}`);
                verify(scene.desk.nowMs - age.thenMs < 61000, before[at]);
            }
            verify(changed > 0);
            scene.passTime(120000);
            const old = texts(list);
            scene.passTime(1000);
            compare(texts(list), old); // nobody is under a minute any more
            scene.passTime(-122000);
        }

        function test_filterField(): void {
            const list = makeList();
            const field = find(list, item => item instanceof FleetSearch) as FleetSearch;
            verify(!field.visible);
            list.focusFilter();
            verify(field.visible && field.activeFocus);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_0);
            keyClick(Qt.Key_3);
            compare(view.search, "103");
            compare(view.count, 1);
            keyClick(Qt.Key_Return);
            verify(rowsOf(list).activeFocus);
            verify(field.visible); // the list is not whole, and says why
            list.focusFilter();
            keyClick(Qt.Key_Escape);
            compare(view.search, "");
            keyClick(Qt.Key_Escape);
            verify(!field.visible);
        }

        function test_groupsAreRemembered(): void {
            const first = createTemporaryObject(listType, root, {
                desk: scene.desk,
                memoryFile: memoryFile
            });
            view.grouping = VehicleFilterModel.ByState;
            view.setExpanded(view.groupAt(0), false);
            const closed = view.collapsed;
            compare(closed.length, 1);
            first.destroy();
            wait(0);
            view.collapsed = [];
            view.grouping = VehicleFilterModel.Ungrouped;
            createTemporaryObject(listType, root, {
                desk: scene.desk,
                memoryFile: memoryFile
            });
            compare(view.grouping, VehicleFilterModel.ByState);
            compare(view.collapsed, closed);
        }
    }

    Component {
        id: listType

        FleetList {
            width: 336
            height: 700
        }
    }
    Component {
        id: driverType

        FleetDriver {}
    }
}
