// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Map
import Waypost.Models
import Waypost.Settings

/** The settings page of the street map, what the map says about it, and whose it is. */
Item {
    id: root

    width: 1100
    height: 800

    property int opened: 0

    TestCase {
        name: "streetmap"
        when: windowShown

        property DeskFixture fixture: null

        function init(): void {
            failOnWarning(/.?/);
            fixture = fixtureType.createObject(root) as DeskFixture;
            root.opened = 0;
        }

        function findAll(item: Item, accept: var): list<Item> {
            const found = item.visible && accept(item) ? [item] : [];
            for (const child of item.children)
                found.push(...findAll(child, accept));
            return found;
        }

        function find(item: Item, accept: var): Item {
            return findAll(item, accept)[0] ?? null;
        }

        function withText(item: Item, pattern: var): Item {
            return find(item, each => each instanceof PlainLabel && each.visible && pattern.test(each.text));
        }

        function button(item: Item, text: string): ActionButton {
            return find(item, each => each instanceof ActionButton && each.text === text) as ActionButton;
        }

        function makeMap(zoom: real): MapView {
            const map = createTemporaryObject(mapType, root, {
                desk: fixture.desk,
                store: fixture.desk.store
            });
            map.map.zoomLevel = zoom;
            map.map.center.latitude = 10;
            waitForRendering(map);
            return map;
        }

        function noticeOf(map: MapView): Item {
            return find(map, each => each instanceof StreetMapNotice && each.visible);
        }

        function openPage(): MapPage {
            const page = createTemporaryObject(pageType, root, {
                preferences: fixture.desk.preferences,
                streetMap: fixture.desk.streetMap,
                format: fixture.desk.format
            });
            waitForRendering(page);
            return page;
        }

        function test_noticeOffersASettingNearTheStreets(): void {
            const map = makeMap(5);
            compare(noticeOf(map), null);
            map.map.zoomLevel = 11;
            const notice = noticeOf(map);
            verify(withText(notice, /No street map is set/));
            waitForRendering(map);
            mouseClick(button(notice, "Set one…"));
            compare(root.opened, 1);
            mouseClick(button(notice, "Not now"));
            compare(noticeOf(map), null);
            verify(!fixture.desk.preferences.streetMapHint);
            // And is not said again, in this run or the next.
            compare(noticeOf(makeMap(11)), null);
        }

        function test_noticeSaysThatTheMapFails(): void {
            const map = makeMap(5);
            fixture.desk.preferences.streetMapFile = "/nowhere/town.mbtiles";
            fixture.desk.preferences.streetMap = Preferences.MapFile;
            tryVerify(() => noticeOf(map) !== null);
            const notice = noticeOf(map);
            verify(withText(notice, /town.mbtiles cannot be opened. The built-in map is shown./));
            waitForRendering(map);
            mouseClick(button(notice, "Hide"));
            compare(noticeOf(map), null);
            fixture.desk.preferences.streetMapFile = "/nowhere/city.mbtiles";
            tryVerify(() => noticeOf(map) !== null);
        }

        function test_noticeMakesRoomForAlarms(): void {
            fixture.showScene();
            const map = makeMap(11);
            const alarms = fixture.desk.alarms;
            verify(alarms.unackedCount > 0);
            let place = Qt.point(NaN, NaN);
            for (let row = 0; row < alarms.count && isNaN(place.x); ++row) {
                const index = alarms.index(row, 0);
                if (alarms.data(index, AlarmListModel.StateRole) === AlarmState.ActiveUnacked)
                    place = vehiclesOf(map).placeOf(alarms.data(index, AlarmListModel.StoreRowRole));
            }
            verify(!isNaN(place.x));
            // The alarm in the middle of the view, then where the notice stands.
            map.map.center.latitude = place.x;
            map.map.center.longitude = place.y;
            const notice = noticeOf(map);
            verify(notice);
            map.map.pan(0, -(notice.mapToItem(map, 0, notice.height / 2).y - map.height / 2));
            compare(noticeOf(map), null);
            map.map.pan(0, 300);
            verify(noticeOf(map));
        }

        function vehiclesOf(map: MapView): Item {
            return find(map, each => each instanceof MapInput).vehicles;
        }

        function test_noNoticeOnAWall(): void {
            const map = createTemporaryObject(mapType, root, {
                store: fixture.desk.store,
                streetMap: fixture.desk.streetMap,
                interactive: false
            });
            map.map.zoomLevel = 11;
            compare(noticeOf(map), null);
        }

        function test_attributionIsAlwaysThere(): void {
            const map = makeMap(5);
            verify(withText(map, /^Natural Earth/));
            fixture.desk.preferences.streetMapAttribution = "© <i>Us</i>";
            fixture.desk.preferences.streetMapUrl = "http://127.0.0.1:1/{z}/{x}/{y}.png";
            fixture.desk.preferences.streetMap = Preferences.OwnServer;
            const label = withText(map, /Natural Earth/);
            compare(label.text, "© <i>Us</i> · Natural Earth · GeoNames CC BY 4.0");
            compare(label.textFormat, Text.PlainText);
            fixture.desk.preferences.streetMap = Preferences.NoStreetMap;
            verify(withText(map, /^Natural Earth/));
        }

        function test_pageChooses(): void {
            const page = openPage();
            const preferences = fixture.desk.preferences;
            compare(findAll(page, each => each instanceof TextEntry).length, 0);
            mouseClick(find(page, each => each instanceof ChoiceRow && each.text === "A tile server of your own"));
            compare(preferences.streetMap, Preferences.OwnServer);
            compare(findAll(page, each => each instanceof TextEntry).length, 2);
            verify(withText(page, /An address is needed/));
            waitForRendering(page);
            mouseClick(find(page, each => each instanceof ChoiceRow && /MBTiles/.test(each.text)));
            compare(findAll(page, each => each instanceof TextEntry).length, 1);
            waitForRendering(page);
            mouseClick(find(page, each => each instanceof ChoiceRow && each.text === "None"));
            compare(preferences.streetMap, Preferences.NoStreetMap);
        }

        function test_pageTriesAnAddressAtOnce(): void {
            const preferences = fixture.desk.preferences;
            preferences.streetMap = Preferences.OwnServer;
            const page = openPage();
            const address = findAll(page, each => each instanceof TextEntry)[0] as TextEntry;
            address.forceActiveFocus();
            address.text = "http://tiles.example/{z}/{x}/{y}.png";
            verify(withText(page, /^Only https addresses are used/));
            keyClick(Qt.Key_Return);
            compare(preferences.streetMapUrl, "");
            verify(!button(page, "Try it").enabled);
            // Nobody answers on port 1.
            address.text = "http://127.0.0.1:1/{z}/{x}/{y}.png";
            verify(button(page, "Try it").enabled);
            mouseClick(button(page, "Try it"));
            compare(preferences.streetMapUrl, address.text);
            tryVerify(() => withText(page, /^127.0.0.1:1 does not answer/) !== null);
        }

        function test_pageSaysWhatAFileIs(): void {
            const preferences = fixture.desk.preferences;
            preferences.streetMap = Preferences.MapFile;
            const page = openPage();
            const path = findAll(page, each => each instanceof TextEntry)[0] as TextEntry;
            path.forceActiveFocus();
            path.text = "/nowhere/town.mbtiles";
            keyClick(Qt.Key_Return);
            compare(preferences.streetMapFile, "/nowhere/town.mbtiles");
            tryVerify(() => withText(page, /^town.mbtiles cannot be opened/) !== null);
        }
    }

    ActionRegistry {
        id: registry

        DeskAction {
            actionId: "map.streetMap"
            group: "Map"
            text: "Choose the street map…"
            onTriggered: ++root.opened
        }
    }
    Component {
        id: fixtureType

        DeskFixture {}
    }
    Component {
        id: mapType

        MapView {
            width: 1000
            height: 700
            actions: registry
        }
    }
    Component {
        id: pageType

        MapPage {
            width: 600
        }
    }
}
