// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Map
import Waypost.MapLayers
import Waypost.Models
import Waypost.Theme

/** Several vehicles kept in view, places copied, menus and lists over the map. */
Item {
    id: root

    width: 900
    height: 600

    DeskFixture {
        id: scene
    }

    TestCase {
        name: "mapkeep"
        when: windowShown

        function initTestCase(): void {
            scene.setDemo(true);
            scene.showScene();
            Theme.reducedMotion = true;
        }

        function cleanupTestCase(): void {
            Theme.reducedMotion = false;
        }

        function init(): void {
            failOnWarning(/.?/);
            scene.desk.clearSelection();
            scene.desk.hoveredRow = -1;
            scene.desk.fleetView.chips = VehicleFilterModel.All;
            scene.desk.preferences.coordinateForm = Preferences.Decimal;
        }

        function makeMap(): MapView {
            const map = createTemporaryObject(mapType, root) as MapView;
            map.forceActiveFocus();
            const input = inputOf(map);
            tryVerify(() => !input.camera.gather.running && !input.camera.flight.running);
            return map;
        }

        function find(item: Item, accept): Item {
            if (!item.visible)
                return null;
            if (accept(item))
                return item;
            for (const child of item.children) {
                const found = find(child, accept);
                if (found)
                    return found;
            }
            return null;
        }

        /** Menus and lists lie over the window. */
        function findAnywhere(accept): Item {
            let top = root as Item;
            while (top.parent)
                top = top.parent;
            return find(top, accept);
        }

        function inputOf(map: MapView): MapInput {
            return find(map, item => item instanceof MapInput) as MapInput;
        }

        function layerOf(map: MapView): FleetLayer {
            return inputOf(map).vehicles;
        }

        function pixelOf(map: MapView, row: int): point {
            const layer = layerOf(map);
            const place = layer.placeOf(row);
            return layer.positionOf(place.x, place.y);
        }

        function isWellInView(map: MapView, row: int): bool {
            const at = pixelOf(map, row);
            return at.x >= 0.14 * map.width && at.x <= 0.86 * map.width && at.y >= 0.14 * map.height
                && at.y <= 0.86 * map.height;
        }

        function copied(): string {
            const field = createTemporaryObject(fieldType, root);
            field.paste();
            return field.text;
        }

        function rowNamed(name: string): int {
            const fleet = scene.desk.fleet;
            for (let row = 0; row < fleet.rowCount(); ++row) {
                if (fleet.data(fleet.index(row, 0), VehicleListModel.NameRole) === name)
                    return row;
            }
            return -1;
        }

        function test_severalAreKeptInView(): void {
            const map = makeMap();
            const here = scene.desk.views.at(0);
            here.lat = 20;
            here.lng = 100;
            here.zoom = 6;
            inputOf(map).camera.goTo(here);
            map.keep.add(3);
            tryVerify(() => isWellInView(map, 3));
            map.keep.add(4);
            map.keep.add(5);
            tryVerify(() => isWellInView(map, 3) && isWellInView(map, 4) && isWellInView(map, 5));
            verify(find(map, item => item instanceof PlainLabel && item.text === "Keeping 3 in view"));
            const still = map.map.center;
            map.keep.check();
            compare(map.map.center, still);
        }

        function test_aHandEndsItAndOffersToResume(): void {
            const map = makeMap();
            map.keep.add(3);
            map.keep.add(4);
            tryVerify(() => isWellInView(map, 3));
            for (let step = 0; step < 12; ++step)
                keyClick(Qt.Key_Right);
            verify(!map.keep.active);
            verify(!isWellInView(map, 3));
            verify(find(map, item => item instanceof PlainLabel && item.text === "No longer keeping 2 in view"));
            const resume = find(map, item => item instanceof ActionButton && item.text === "Resume");
            waitForRendering(map);
            mouseClick(resume);
            verify(map.keep.active);
            tryVerify(() => isWellInView(map, 3) && isWellInView(map, 4));
            map.keep.stop();
            verify(!find(map, item => item instanceof KeepChip));
        }

        function test_followAndKeepEndEachOther(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            map.keep.add(4);
            map.following = true;
            compare(map.keep.count, 0);
            map.keepSelected();
            verify(!map.following);
            compare(map.keep.count, 1);
            map.keepSelected();
            compare(map.keep.count, 0);
        }

        function test_ctrlClickKeeps(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            map.fitSelected();
            tryVerify(() => Math.abs(pixelOf(map, 3).x - map.width / 2) < 1);
            scene.desk.clearSelection();
            mouseClick(map, map.width / 2, map.height / 2, Qt.LeftButton, Qt.ControlModifier);
            compare(map.keep.count, 1);
            compare(scene.desk.selectedRow, -1);
        }

        function test_keptAreListedAndTakenOut(): void {
            const map = makeMap();
            map.keep.add(3);
            map.keep.add(4);
            waitForRendering(map);
            mouseClick(find(map, item => item instanceof IconButton && item.text === "Which vehicles are kept in view"));
            tryVerify(() => findAnywhere(item => item instanceof PopoverVehicle && item.storeRow === 3));
            const ground = findAnywhere(item => item instanceof MenuGround) as MenuGround;
            tryVerify(() => ground.width > Theme.menuWidth && ground.height > 2 * Theme.rowHeight);
            keyClick(Qt.Key_Delete);
            compare(map.keep.rows.rows.length, 1);
            verify(!map.keep.rows.contains(3));
            waitForRendering(map); // the list is shorter now, and its rows stand elsewhere
            const last = findAnywhere(item => item instanceof IconButton && item.text.startsWith("Do not keep"));
            mouseClick(last);
            compare(map.keep.count, 0);
            tryVerify(() => !findAnywhere(item => item instanceof PopoverVehicle));
        }

        function test_coordinatesFollowThePointer(): void {
            const map = makeMap();
            mouseMove(map, 300, 200);
            const box = () => find(map, item => item instanceof MapCoordinates) as MapCoordinates;
            tryVerify(() => box() !== null);
            const place = map.map.toCoordinate(Qt.point(300, 200), false);
            compare(box().words, scene.desk.format.coordinateText(place.latitude, place.longitude, Preferences.Decimal));
            scene.desk.preferences.coordinateForm = Preferences.Dms;
            verify(box().words.includes("″N"));
            map.copyCoordinates();
            compare(copied(), box().words);
            const before = box().words;
            keyClick(Qt.Key_Right); // the map moves under the pointer
            verify(box().words !== before);
        }

        function test_menuCopiesInEveryForm(): void {
            const map = makeMap();
            scene.desk.selectRow(3);
            map.fitSelected();
            tryVerify(() => Math.abs(pixelOf(map, 3).x - map.width / 2) < 1);
            const text = scene.desk.format.coordinateText(scene.desk.vehicle.lat, scene.desk.vehicle.lng, Preferences.Geo);
            mouseClick(map, map.width / 2, map.height / 2, Qt.RightButton);
            tryVerify(() => findAnywhere(item => item instanceof MenuRow && item.text === "Copy coordinates"));
            mouseClick(findAnywhere(item => item instanceof MenuRow && item.text === "Copy coordinates"));
            tryVerify(() => findAnywhere(item => item instanceof MenuRow && item.text.includes(text)));
            mouseClick(findAnywhere(item => item instanceof MenuRow && item.text.includes(text)));
            compare(copied(), text);
            compare(scene.desk.preferences.coordinateForm, Preferences.Geo);
        }

        function test_menuOfThePlace(): void {
            const map = makeMap();
            const zoom = map.map.zoomLevel;
            mouseClick(map, 20, map.height - 90, Qt.RightButton);
            tryVerify(() => findAnywhere(item => item instanceof MenuRow && item.text === "Zoom in here"));
            mouseClick(findAnywhere(item => item instanceof MenuRow && item.text === "Zoom in here"));
            tryVerify(() => map.map.zoomLevel > zoom + 1.9);
        }

        function test_keysWalkFromVehicleToVehicle(): void {
            const map = makeMap();
            map.fitFleet();
            inputOf(map).forceActiveFocus();
            const layer = layerOf(map);
            const start = Qt.point(map.width / 2, map.height / 2);
            const right = layer.rowTowards(start.x, start.y, 1, 0);
            verify(right >= 0);
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(map.hoveredRow, right);
            verify(pixelOf(map, right).x > start.x);
            const next = layer.rowTowards(pixelOf(map, right).x, pixelOf(map, right).y, -1, 0);
            verify(next >= 0 && next !== right);
            keyClick(Qt.Key_Left, Qt.ControlModifier);
            compare(map.hoveredRow, next);
            verify(pixelOf(map, next).x < pixelOf(map, right).x);
            keyClick(Qt.Key_Return);
            verify(scene.desk.selectedRow >= 0);
            compare(layer.rowTowards(-9999, 0, -1, 0), -1);
        }

        function test_aRestingPointerTakesNothingFromTheKeys(): void {
            const map = makeMap();
            map.fitFleet();
            const layer = layerOf(map);
            mouseMove(map, 30, map.height - 90);
            compare(layer.rowAt(30, map.height - 90), -1);
            inputOf(map).forceActiveFocus();
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            const row = map.hoveredRow;
            verify(row >= 0);
            mouseMove(map, 30, map.height - 90); // as every frame reports it
            compare(map.hoveredRow, row);
            mouseMove(map, 34, map.height - 90);
            compare(map.hoveredRow, -1);
        }

        function test_keysHoldOnAMapThatAppearsUnderThePointer(): void {
            mouseMove(root, 300, 200);
            const map = makeMap();
            map.fitFleet();
            inputOf(map).forceActiveFocus();
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            const row = map.hoveredRow;
            verify(row >= 0);
            waitForRendering(map);
            mouseMove(map, 300, 200);
            compare(map.hoveredRow, row);
        }

        function test_whatCannotBePartedIsListed(): void {
            const map = makeMap();
            const hit = layerOf(map).clusterAt(0, 0); // none there
            compare(hit.count, 0);
            hit.count = 40;
            hit.splits = false;
            hit.rows = [3, 4, 5];
            map.menus.openCluster(hit, 200, 100);
            tryVerify(() => findAnywhere(item => item instanceof PlainLabel && item.text === "40 vehicle(s) in one place"));
            verify(findAnywhere(item => item instanceof PlainLabel && item.text === "37 more are not listed"));
            const rows = [0, 1, 2].map(at => map.menus.clusterRows.storeRowAt(at));
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(scene.desk.selectedRow, rows[1]);
            tryVerify(() => !findAnywhere(item => item instanceof PopoverVehicle));
        }

        function test_whatCanBePartedIsLookedAtFromNearer(): void {
            const map = makeMap();
            const hit = layerOf(map).clusterAt(0, 0);
            hit.count = 3;
            hit.splits = true;
            const target = layerOf(map).cameraToFit(0);
            target.zoom = 11;
            hit.target = target;
            map.menus.openCluster(hit, 200, 100);
            tryVerify(() => Math.abs(map.map.zoomLevel - 11) < 0.001);
            verify(!findAnywhere(item => item instanceof PopoverVehicle));
        }

        function test_aPictureHasNoneOfIt(): void {
            const map = createTemporaryObject(pictureType, root);
            waitForRendering(map);
            verify(!find(map, item => item instanceof ViewsChip));
            verify(!find(map, item => item instanceof MapControls));
            mouseMove(map, 300, 200);
            verify(!find(map, item => item instanceof MapCoordinates));
        }
    }

    Component {
        id: mapType

        MapView {
            width: 900
            height: 600
            store: scene.desk.store
            desk: scene.desk
            selectedRow: scene.desk.selectedRow
            onVehicleClicked: row => scene.desk.selectRow(row)
        }
    }
    Component {
        id: pictureType

        MapView {
            width: 900
            height: 600
            store: scene.desk.store
            format: scene.desk.format
            interactive: false
        }
    }
    Component {
        id: fieldType

        TextInput {}
    }
}
