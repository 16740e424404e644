// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Models
import Waypost.Vehicles

Item {
    id: root

    width: 900
    height: 1500

    DeskFixture {
        id: scene
    }

    TestCase {
        id: test

        readonly property VehicleWatcher vehicle: scene.desk.vehicle
        readonly property TirePlanModel model: vehicle.tirePlan
        /** Six sensors, none of them on a wheel. */
        readonly property int sensored: 4
        readonly property int sensorless: 5
        readonly property string sensor: "AC0F00040000"

        name: "tireplan"
        when: windowShown

        function initTestCase(): void {
            scene.setDemo(true);
            scene.showScene();
        }

        function init(): void {
            failOnWarning(/.?/);
            scene.desk.selectRow(sensored);
            while (vehicle.card.canUndo)
                vehicle.card.undo();
            compare(model.mapped, 0);
        }

        function find(item: Item, fits: var): Item {
            if (item.visible && fits(item))
                return item;
            for (const child of item.children) {
                const found = find(child, fits);
                if (found)
                    return found;
            }
            return null;
        }

        function findText(item: Item, text: string): Item {
            return find(item, child => child instanceof PlainLabel && child.text === text);
        }

        function wheel(plan: Item, position: string): Item {
            const row = model.rowOf(position);
            return find(plan, child => child instanceof TireWheel && child.index === row);
        }

        function tag(plan: Item): Item {
            return find(plan, child => child instanceof SensorTag);
        }

        function sensorAt(position: string): string {
            return model.sensorAt(model.rowOf(position));
        }

        function makePlan(): Item {
            const plan = createTemporaryObject(planType, root);
            verify(waitForRendering(plan));
            return plan;
        }

        function dragTo(from: Item, x: real, y: real): void {
            const target = from.mapFromItem(root, x, y);
            mousePress(from, from.width / 2, from.height / 2);
            mouseMove(from, from.width / 2 + 20, from.height / 2 + 20);
            mouseMove(from, target.x, target.y);
            mouseRelease(from, target.x, target.y);
        }

        function dragOnto(from: Item, target: Item): void {
            const middle = target.mapToItem(root, target.width / 2, target.height / 2);
            dragTo(from, middle.x, middle.y);
        }

        function test_sixSensorsProposeALorry(): void {
            const plan = makePlan();
            verify(model.proposed);
            compare(model.layout, "2-4");
            verify(wheel(plan, "2LI").empty);
            verify(tag(plan));
        }

        function test_draggedOntoAWheelAndBack(): void {
            const plan = makePlan();
            dragOnto(tag(plan), wheel(plan, "2RO"));
            compare(sensorAt("2RO"), sensor);
            compare(model.layout, "2-4");
            verify(!model.proposed);
            dragOnto(wheel(plan, "2RO"), wheel(plan, "1LO"));
            compare(sensorAt("2RO"), "");
            compare(sensorAt("1LO"), sensor);
            dragOnto(wheel(plan, "1LO"), tag(plan));
            compare(model.mapped, 0);
        }

        function test_droppedNowhereStaysWhereItWas(): void {
            const plan = makePlan();
            dragOnto(tag(plan), wheel(plan, "1RO"));
            dragTo(wheel(plan, "1RO"), root.width - 5, root.height - 5);
            compare(sensorAt("1RO"), sensor);
        }

        function test_twoChangePlaces(): void {
            const plan = makePlan();
            dragOnto(tag(plan), wheel(plan, "1RO"));
            dragOnto(tag(plan), wheel(plan, "1LO"));
            const left = sensorAt("1LO");
            dragOnto(wheel(plan, "1RO"), wheel(plan, "1LO"));
            compare(sensorAt("1LO"), sensor);
            compare(sensorAt("1RO"), left);
        }

        function test_byKeyboard(): void {
            const plan = makePlan();
            plan.forceActiveFocus(Qt.TabFocusReason);
            compare(plan.hand.place, 0);
            keyClick(Qt.Key_Down); // 1LO
            keyClick(Qt.Key_Down); // the tray
            compare(plan.hand.place, -1);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(plan.hand.carried, sensor);
            compare(plan.hand.place, 0);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down); // 2RI
            keyClick(Qt.Key_Return);
            compare(sensorAt("2RI"), sensor);
            compare(plan.hand.carried, "");
        }

        function test_escapeLeavesItWhereItWas(): void {
            const plan = makePlan();
            dragOnto(tag(plan), wheel(plan, "1RO"));
            plan.forceActiveFocus(Qt.TabFocusReason);
            plan.hand.place = model.rowOf("1RO");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Escape);
            compare(plan.hand.carried, "");
            compare(sensorAt("1RO"), sensor);
        }

        function test_deleteTakesItOffTheWheel(): void {
            const plan = makePlan();
            dragOnto(tag(plan), wheel(plan, "1RO"));
            plan.forceActiveFocus(Qt.TabFocusReason);
            plan.hand.place = model.rowOf("1RO");
            keyClick(Qt.Key_Delete);
            compare(model.mapped, 0);
        }

        function test_arrowsLeaveThePlanAtItsEdge(): void {
            const plan = makePlan();
            plan.forceActiveFocus(Qt.TabFocusReason);
            plan.hand.place = model.rowOf("1RO");
            verify(!plan.hand.press(Qt.Key_Up));
            verify(!plan.hand.press(Qt.Key_Left));
            verify(!plan.hand.press(Qt.Key_F));
        }

        function test_notMirrored(): void {
            const mirrored = createTemporaryObject(mirroredType, root);
            verify(waitForRendering(mirrored));
            const front = wheel(mirrored, "1RO").mapToItem(root, 0, 0);
            const rear = wheel(mirrored, "2RO").mapToItem(root, 0, 0);
            const left = wheel(mirrored, "2LO").mapToItem(root, 0, 0);
            verify(front.x < rear.x, "the front is on the left");
            verify(rear.y < left.y, "the right side is on top");
        }

        function test_trailerBesideOrBelow_data(): var {
            return [{tag: "wide", width: 380, below: false}, {tag: "narrow", width: 300, below: true}];
        }

        function test_trailerBesideOrBelow(data): void {
            verify(vehicle.card.setLayout("2-4-4+2-2-2"));
            const plan = makePlan();
            plan.width = data.width;
            const tractor = wheel(plan, "3RO");
            const trailer = wheel(plan, "6RO");
            compare(trailer.y > tractor.y, data.below);
            verify(trailer.x + trailer.width <= data.width);
        }

        function test_unitsAsChosen(): void {
            verify(vehicle.card.setLayout("2-4"));
            verify(vehicle.card.assignSensor(sensor, "1RO", ""));
            const section = createTemporaryObject(sectionType, root);
            verify(findText(section, "bar · °C"));
            verify(findText(section, "7.6"));
            scene.desk.preferences.pressureUnit = Preferences.Psi;
            verify(findText(section, "psi · °C"));
            verify(findText(section, "110"));
            scene.desk.preferences.pressureUnit = Preferences.Bar;
        }

        function test_undoInTheSection(): void {
            const section = createTemporaryObject(sectionType, root);
            verify(!findText(section, "Undo"));
            verify(vehicle.card.assignSensor(sensor, "1RO", model.layout));
            const words = findText(section, "Undo");
            verify(words);
            verify(waitForRendering(section));
            mouseClick(words);
            compare(model.mapped, 0);
            verify(!findText(section, "Undo"));
        }

        function test_withoutSensorsOnlyTheHead(): void {
            scene.desk.selectRow(sensorless);
            const section = createTemporaryObject(sectionType, root);
            verify(findText(section, "no sensor"));
            verify(!find(section, child => child instanceof TirePlan));
            verify(!findText(section, "Axles…"));
            verify(vehicle.card.setLayout("2-4")); // but a person may draw one
            verify(find(section, child => child instanceof TirePlan));
            vehicle.card.undo();
        }
    }

    Component {
        id: planType

        TirePlan {
            width: 368
            vehicle: scene.desk.vehicle
            format: scene.desk.format
            nowMs: scene.desk.nowMs
        }
    }
    Component {
        id: mirroredType

        Item {
            width: 368
            height: 600
            LayoutMirroring.enabled: true
            LayoutMirroring.childrenInherit: true

            TirePlan {
                anchors.left: parent.left
                width: 368
                vehicle: scene.desk.vehicle
                format: scene.desk.format
                nowMs: scene.desk.nowMs
            }
        }
    }
    Component {
        id: sectionType

        TireSection {
            width: 368
            vehicle: scene.desk.vehicle
            format: scene.desk.format
            nowMs: scene.desk.nowMs
        }
    }
}
