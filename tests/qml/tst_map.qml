// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Map
import Waypost.Models

Item {
    id: root

    width: 800
    height: 600

    DeskFixture {
        id: scene
    }

    TestCase {
        name: "map"
        when: windowShown

        function initTestCase(): void {
            scene.setDemo(true);
            scene.showScene();
        }

        function init(): void {
            failOnWarning(/.?/);
            scene.desk.clearSelection();
            scene.desk.hoveredRow = -1;
            scene.desk.fleetView.chips = VehicleFilterModel.All;
        }

        function makeMap(): MapView {
            const map = createTemporaryObject(mapType, root);
            map.forceActiveFocus();
            return map;
        }

        function find(item: Item, accept): Item {
            if (accept(item))
                return item;
            for (const child of item.children) {
                const found = find(child, accept);
                if (found)
                    return found;
            }
            return null;
        }

        function findMenuRow(map: MapView, text: string): MenuRow {
            let top = map as Item;
            while (top.parent)
                top = top.parent;
            return find(top, each => each instanceof MenuRow && each.visible
                && each.text === text) as MenuRow;
        }

        function withText(item: Item, text: string): Item {
            return find(item, each => each instanceof PlainLabel && each.visible && each.text === text);
        }

        function test_followEndsByHandAndCanBeTakenUpAgain(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            verify(!withText(map, "Following HV 103"));
            map.following = true;
            verify(withText(map, "Following HV 103"));
            keyClick(Qt.Key_Right);
            verify(!map.following);
            verify(withText(map, "No longer following HV 103"));
            waitForRendering(map);
            mouseClick(withText(map, "Resume"));
            verify(map.following);
            map.stopFollow();
            verify(!map.following);
            verify(!withText(map, "No longer following HV 103"));
        }

        function test_theOfferWaitsForTheHandOnIt(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            map.following = true;
            keyClick(Qt.Key_Right);
            const chip = find(map, each => each instanceof FollowChip) as FollowChip;
            verify(chip.follow.resumable && chip.follow.offer.running);
            waitForRendering(map);
            mouseMove(chip, chip.width / 2, chip.height / 2);
            tryVerify(() => chip.follow.held);
            verify(!chip.follow.offer.running);
            mouseMove(map, map.width / 2, map.height / 2);
            tryVerify(() => chip.follow.offer.running);
        }

        function test_nothingOfTheMapLiesUnderThePanel(): void {
            const map = makeMap();
            map.coveredRight = 200;
            waitForRendering(map);
            for (const box of [find(map, each => each instanceof MapControls), find(map, each => each instanceof Attribution)])
                verify(box.mapToItem(map, box.width, 0).x <= map.width - 200);
        }

        /** Single keys are the registry's: there they can be switched off. */
        function test_singleKeysAreNotTheMaps(): void {
            const map = makeMap();
            const input = find(map, each => each instanceof MapInput) as MapInput;
            input.forceActiveFocus();
            waitForRendering(map);
            const zoom = input.camera.map.zoomLevel;
            for (const key of ["+", "=", "-", "0"])
                keyClick(key);
            verify(!input.camera.keyboardUsed);
            compare(input.camera.map.zoomLevel, zoom);
        }

        function test_followEndsWithAnotherChoice(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            map.following = true;
            scene.desk.selectRow(4);
            verify(!map.following);
            verify(!withText(map, "No longer following HV 104"));
        }

        function test_pointerIsShared(): void {
            const map = makeMap();
            scene.desk.hoveredRow = 4; // as the list does
            compare(map.hoveredRow, 4);
            map.hoveredRow = 5; // as the pointer does
            compare(scene.desk.hoveredRow, 5);
        }

        function test_calloutSaysWhoAndHowOld(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            const callout = find(map, item => item instanceof MapCallout) as MapCallout;
            verify(callout);
            verify(withText(callout, "HV 103"));
            verify(withText(callout, scene.desk.format.speed(scene.desk.vehicle.speedKmh)));
            scene.desk.clearSelection();
            tryVerify(() => find(map, item => item instanceof MapCallout) === null);
        }

        function test_menuByKeyCopiesTheName(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            map.fitSelected();
            tryVerify(() => Math.abs(map.map.center.latitude - scene.desk.vehicle.lat) < 0.001);
            map.forceActiveFocus();
            keyClick(Qt.Key_Menu);
            for (let entry = 0; entry < 12 && !findMenuRow(map, "Copy name")?.highlighted; ++entry)
                keyClick(Qt.Key_Down);
            verify(findMenuRow(map, "Copy name")?.highlighted);
            keyClick(Qt.Key_Return);
            const field = createTemporaryObject(fieldType, root);
            field.paste();
            compare(field.text, "HV 103");
        }

        function test_fitShowsWhatPassesTheFilter(): void {
            const map = makeMap();
            map.fitFleet();
            const whole = map.map.zoomLevel;
            scene.desk.fleetView.chips = VehicleFilterModel.NoFix;
            verify(scene.desk.fleetView.count > 0 && scene.desk.fleetView.count < 5);
            map.fitFleet();
            tryVerify(() => map.map.zoomLevel > whole + 0.2);
        }

        function test_mapNamesItsTwin(): void {
            const map = makeMap();
            verify(map.Accessible.name.includes("28"));
            verify(map.Accessible.description.includes("fleet list"));
        }
    }

    Component {
        id: mapType

        MapView {
            width: 800
            height: 600
            store: scene.desk.store
            desk: scene.desk
            selectedRow: scene.desk.selectedRow
            onVehicleClicked: row => scene.desk.selectRow(row)
        }
    }
    Component {
        id: fieldType

        TextInput {}
    }
}
