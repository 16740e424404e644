// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/**
 * The wheels from above, and below them the tray of sensors without one. Sensors are dragged from place to place, or
 * taken with Enter, moved with the arrow keys and put down with Enter; Escape leaves them where they were. Looks the
 * same in every language: a vehicle does not turn round because its driver reads from the right.
 */
FocusScope {
    id: plan

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs
    readonly property TirePlanModel model: vehicle.tirePlan

    /** What keyboard and pointer have in hand. */
    readonly property alias hand: hand
    readonly property string help: !hand.carrying ? qsTr("Arrow keys move, Enter takes a sensor.")
        : qsTr("Carrying sensor %1. Arrow keys choose a wheel, Enter puts it there.").arg(hand.carried)
    readonly property bool keyed: activeFocus && !ghost.visible

    function say(words: string): void {
        Accessible.announce(words);
    }

    /** The wheel at a point, -1 if there is none. */
    function wheelAt(x: real, y: real): int {
        for (let row = 0; row < wheels.count; ++row) {
            const wheel = wheels.itemAt(row);
            if (wheel && wheel.contains(mapToItem(wheel, x, y)))
                return row;
        }
        return -1;
    }

    function drag(sensor: string, x: real, y: real): void {
        hand.carried = sensor;
        ghost.visible = true;
        ghost.x = x - ghost.width / 2;
        ghost.y = y - ghost.height / 2;
        hand.place = wheelAt(x, y);
        ghost.homeless = hand.place < 0 && !tray.contains(mapToItem(tray, x, y));
    }

    function drop(): void {
        ghost.visible = false;
        if (ghost.homeless)
            hand.carried = "";
        else
            hand.put();
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: model.count > 0 || tray.model.count > 0
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Tire plan")
    Accessible.description: help

    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && hand.carrying
    Keys.onPressed: event => event.accepted = hand.press(event.key)

    TireHand {
        id: hand

        model: plan.model
        card: plan.vehicle.card
        trayCount: plan.model.tray.count
        traySensor: tray.sensorAt(trayRow)
        onCarriedChanged: plan.say(carrying ? plan.help : card.lastChange)
    }
    TirePlanGrid {
        id: grid

        axles: plan.model.axles
        room: plan.width - 2 * Theme.space1
    }
    Connections {
        target: plan.vehicle

        function onImeiChanged(): void {
            ghost.visible = ghost.homeless = false;
            hand.reset();
        }
    }
    Column {
        id: column

        width: plan.width
        spacing: Theme.space2

        Item {
            id: drawing

            x: Math.round((plan.width - width) / 2)
            width: grid.width
            implicitHeight: grid.height
            visible: plan.model.count > 0

            TireChassis {
                grid: grid
                towed: false
            }
            TireChassis {
                grid: grid
                towed: true
            }
            Repeater {
                id: wheels

                model: plan.model

                TireWheel {
                    x: grid.axleX(axle)
                    y: grid.axleY(axle) + grid.slotY[slot]
                    format: plan.format
                    nowMs: plan.nowMs
                    focused: plan.keyed && hand.place === index
                    target: hand.carrying && hand.place === index
                    onDragged: (x, y) => {
                        const at = mapToItem(plan, x, y);
                        plan.drag(sensor, at.x, at.y);
                    }
                    onDropped: plan.drop()
                }
            }
            Repeater {
                model: grid.axles

                PlainLabel {
                    required property planAxle modelData
                    required property int index

                    x: grid.axleX(index) - (width - Theme.wheelWidth) / 2
                    y: grid.axleY(index) + grid.unitHeight - grid.nameHeight
                    width: grid.step
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: grid.longNames ? Text.Wrap : Text.NoWrap
                    role: PlainLabel.Micro
                    text: modelData.name
                    color: Theme.text2
                }
            }
        }
        TireTray {
            id: tray

            width: plan.width
            model: plan.model.tray
            format: plan.format
            nowMs: plan.nowMs
            current: plan.keyed && !hand.carrying && hand.place < 0 ? hand.trayRow : -1
            open: hand.carrying
            target: hand.carrying && hand.place < 0 && !ghost.homeless
            onDragged: (sensor, x, y) => {
                const at = mapToItem(plan, x, y);
                plan.drag(sensor, at.x, at.y);
            }
            onDropped: plan.drop()
        }
    }
    Rectangle {
        id: ghost

        /** Over nothing that could take it. */
        property bool homeless: false

        visible: false
        z: 2
        width: ghostText.implicitWidth + 2 * Theme.space2
        height: Theme.chipHeight
        radius: Theme.radius
        color: Theme.selected
        border.width: Theme.hairline
        border.color: homeless ? Theme.lineStrong : Theme.text1

        PlainLabel {
            id: ghostText

            anchors.centerIn: parent
            role: PlainLabel.Micro
            code: true
            text: hand.carried
        }
    }
}
