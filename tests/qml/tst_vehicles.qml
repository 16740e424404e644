// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Models
import Waypost.Theme
import Waypost.Vehicles

Item {
    id: root

    width: 800
    height: 700

    DeskFixture {
        id: empty
    }
    DeskFixture {
        id: scene
    }

    TestCase {
        name: "vehicles"
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            mouseMove(root, root.width - 2, root.height - 2); // where the last test left it, it would hold a list still
        }

        function initTestCase(): void {
            scene.setDemo(true);
            scene.showScene();
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

        function test_glyph_data(): var {
            const fresh = Freshness.Fresh;
            return [
                {tag: "moving", motion: Motion.Moving, freshness: fresh, placed: 1, shape: StateGlyph.Arrow},
                {tag: "idle", motion: Motion.Idle, freshness: fresh, placed: 1, shape: StateGlyph.Disc},
                {tag: "stopped", motion: Motion.Stopped, freshness: fresh, placed: 1, shape: StateGlyph.Square},
                {tag: "unknown", motion: Motion.Unknown, freshness: fresh, placed: 1, shape: StateGlyph.DashedRing},
                {tag: "no fix", motion: Motion.Moving, freshness: fresh, placed: 2, shape: StateGlyph.CrossedRing},
                {tag: "no place", motion: Motion.Moving, freshness: fresh, placed: 0, shape: StateGlyph.CrossedRing},
                {tag: "stale", motion: Motion.Moving, freshness: Freshness.Stale, placed: 2, shape: StateGlyph.DashedRing},
                {tag: "lost", motion: Motion.Idle, freshness: Freshness.Lost, placed: 1, shape: StateGlyph.DashedRing},
                {tag: "never", motion: Motion.Idle, freshness: Freshness.Never, placed: 0, shape: StateGlyph.DashedRing}
            ];
        }

        function test_glyph(data): void {
            const glyph = createTemporaryObject(glyphType, root, {
                motion: data.motion,
                freshness: data.freshness,
                placed: data.placed
            });
            compare(glyph.shape, data.shape);
            verify(glyph.words !== "");
        }

        function test_symbolBlinksOnlyWhileNobodyHasSeenIt(): void {
            const symbol = createTemporaryObject(symbolType, root, {
                priority: Priority.Critical,
                unacked: true
            });
            Theme.blinking = true;
            tryCompare(symbol, "opacity", 0.28);
            symbol.unacked = false;
            compare(symbol.opacity, 1);
            Theme.blinking = false;
        }

        function test_emptyListSaysWhatWillCome(): void {
            const list = createTemporaryObject(listType, root, {
                desk: empty.desk
            });
            verify(findText(list, "No vehicles yet"));
        }

        function test_searchWithoutResultSaysSo(): void {
            const list = createTemporaryObject(listType, root, {
                desk: scene.desk
            });
            scene.desk.fleetView.search = "no such vehicle";
            tryVerify(() => findText(list, "No vehicle matches") !== null);
            scene.desk.fleetView.search = "";
            tryVerify(() => findText(list, "No vehicle matches") === null);
        }

        function test_rowChosenByMouseAndKey(): void {
            const list = createTemporaryObject(listType, root, {
                desk: scene.desk
            });
            scene.desk.clearSelection();
            waitForRendering(list); // nothing is clicked before it is where it stays
            tryVerify(() => findText(list, "HV 101") !== null);
            mouseClick(findText(list, "HV 101"));
            compare(scene.desk.selectedImei, "2100000000000001");
            list.focusRows();
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(scene.desk.selectedRow, scene.desk.fleetView.storeRowAt(1));
        }

        function test_hostileDriverNameStaysText(): void {
            const list = createTemporaryObject(listType, root, {
                desk: scene.desk
            });
            scene.desk.fleetView.search = "eve";
            tryVerify(() => findText(list, "<b>Eve</b> &amp; <img src='x'>") !== null);
            compare(findText(list, "<b>Eve</b> &amp; <img src='x'>").textFormat, Text.PlainText);
            scene.desk.fleetView.search = "";
        }

        function test_panelOfNothing(): void {
            scene.desk.clearSelection();
            const panel = createTemporaryObject(panelType, root, {
                desk: scene.desk
            });
            verify(findText(panel, "No vehicle selected"));
        }

        function test_panelShowsWhatIsKnownAndNamesWhatIsNot(): void {
            scene.desk.selectRow(1);
            const panel = createTemporaryObject(panelType, root, {
                desk: scene.desk
            });
            verify(findText(panel, "HV 101"));
            verify(findText(panel, "SOS button pressed"));
            verify(findText(panel, "no sensor"), "no tires");
            verify(!findText(panel, "Engine, OBD"), "never heard of one");
        }

        function test_acknowledgeInThePanel(): void {
            scene.reportAlarm(1, 6); // what the last report says goes on
            scene.desk.selectRow(1);
            const panel = createTemporaryObject(panelType, root, {
                desk: scene.desk
            });
            compare(scene.alarmState("2100000000000001/sos"), AlarmState.ActiveUnacked);
            const words = findText(panel, "Acknowledge");
            verify(words);
            waitForRendering(panel);
            mouseClick(words);
            compare(scene.alarmState("2100000000000001/sos"), AlarmState.ActiveAcked);
        }

        function test_writesDownNameTeamAndAxles(): void {
            scene.desk.selectRow(1);
            const panel = createTemporaryObject(panelType, root, {
                desk: scene.desk
            });
            const card = scene.desk.vehicle.card;
            panel.editCard();
            keyClick(Qt.Key_B);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_N);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_7); // no axle has seven wheels
            keyClick(Qt.Key_Return);
            compare(card.name, "");
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_2);
            keyClick(Qt.Key_Return);
            compare(card.name, "b");
            compare(card.team, "n");
            compare(card.layout, "2");
            verify(findText(panel, "b"));
            card.undo();
            verify(findText(panel, "HV 101"));
        }

        function test_twoColumnsWhereThereIsRoom(): void {
            scene.desk.selectRow(0);
            const panel = createTemporaryObject(panelType, root, {
                desk: scene.desk,
                width: 800
            });
            const engine = findText(panel, "Engine, OBD");
            const fuel = findText(panel, "Fuel");
            verify(engine.mapToItem(panel, 0, 0).y > fuel.mapToItem(panel, 0, 0).y);
            panel.columns = 2;
            tryVerify(() => engine.mapToItem(panel, 0, 0).y < fuel.mapToItem(panel, 0, 0).y);
            verify(engine.mapToItem(panel, 0, 0).x > 400);
        }

        function test_everyVehicleShowsWithoutWarning(): void {
            const panel = createTemporaryObject(panelType, root, {
                desk: scene.desk
            });
            for (let row = 0; row < scene.desk.fleetView.count; ++row) {
                scene.desk.selectRow(row);
                verify(panel.vehicle.exists);
                waitForRendering(panel);
            }
        }
    }

    Component {
        id: glyphType

        StateGlyph {}
    }
    Component {
        id: symbolType

        AlarmSymbol {}
    }
    Component {
        id: listType

        FleetList {
            width: 336
            height: 700
        }
    }
    Component {
        id: panelType

        VehiclePanel {
            width: 392
            height: 1400
        }
    }
}
