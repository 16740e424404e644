// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Waypost.Models

/** Carries sensors between wheels and tray, and knows what keys mean there. */
QtObject {
    id: hand

    required property TirePlanModel model
    required property CardEditor card
    required property int trayCount
    /** The sensor of the tray that the keyboard is on. */
    required property string traySensor

    /** The sensor on its way, "" = none. */
    property string carried: ""
    /** Where the keyboard is, or where what is carried would go: a row of the model; -1 = the tray. */
    property int place: -1
    property int trayRow: 0
    readonly property bool carrying: carried !== ""
    /** Another layout has other wheels. */
    readonly property string layout: model.layout

    onLayoutChanged: reset()
    Component.onCompleted: reset()

    function carry(sensor: string): void {
        carried = sensor;
        if (place < 0) // from the tray: to the first wheel that has none
            place = Math.max(0, Array.from({length: model.count}, (_, row) => model.sensorAt(row)).indexOf(""));
    }

    function put(): void {
        const sensor = carried;
        carried = "";
        if (place >= 0)
            card.assignSensor(sensor, model.positionAt(place), model.layout);
        else
            card.releaseSensor(sensor);
    }

    function reset(): void {
        carried = "";
        place = model.count > 0 ? 0 : -1;
        trayRow = 0;
    }

    /** True if the key meant something. */
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            return walk(-1, 0);
        case Qt.Key_Right:
            return walk(1, 0);
        case Qt.Key_Up:
            return walk(0, -1);
        case Qt.Key_Down:
            return walk(0, 1);
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            return take();
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            return release();
        case Qt.Key_Escape:
            return giveUp();
        }
        return false;
    }

    function take(): bool {
        if (carrying) {
            put();
            return true;
        }
        const sensor = place >= 0 ? model.sensorAt(place) : traySensor;
        if (sensor !== "")
            carry(sensor);
        return sensor !== "";
    }

    function release(): bool {
        if (carrying || place < 0 || model.sensorAt(place) === "")
            return false;
        card.releaseSensor(model.sensorAt(place));
        return true;
    }

    function giveUp(): bool {
        const gaveUp = carrying;
        carried = "";
        return gaveUp;
    }

    function walk(axles: int, slots: int): bool {
        if (place < 0)
            return walkTray(axles, slots);
        const from = {
            axle: model.axleAt(place),
            slot: model.slotAt(place)
        };
        const next = axles !== 0 ? nearest(from.axle + axles, from.slot) : beside(from.axle, from.slot, slots);
        if (next >= 0)
            place = next;
        else if (slots > 0 && (trayCount > 0 || carrying))
            place = -1;
        else
            return carrying; // at the edge: the panel may scroll
        return true;
    }

    function walkTray(axles: int, slots: int): bool {
        if (slots < 0 && model.count > 0) {
            place = nearest(0, 3);
            return true;
        }
        const next = trayRow + axles;
        if (axles === 0 || carrying || next < 0 || next >= trayCount)
            return carrying;
        trayRow = next;
        return true;
    }

    /** The wheel of an axle that is nearest to a slot, -1 if there is no such axle. */
    function nearest(axle: int, slot: int): int {
        let best = -1;
        for (let row = 0; row < model.count; ++row) {
            if (model.axleAt(row) !== axle)
                continue;
            if (best < 0 || Math.abs(model.slotAt(row) - slot) < Math.abs(model.slotAt(best) - slot))
                best = row;
        }
        return best;
    }

    /** The next wheel of the same axle, up or down; -1 at its end. */
    function beside(axle: int, slot: int, step: int): int {
        for (let next = slot + step; next >= 0 && next <= 3; next += step) {
            for (let row = 0; row < model.count; ++row) {
                if (model.axleAt(row) === axle && model.slotAt(row) === next)
                    return row;
            }
        }
        return -1;
    }
}
