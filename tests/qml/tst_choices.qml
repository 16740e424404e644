// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls

/** What a person chooses with: drop-down, slider, menu, dialog. All of it by keyboard. */
Item {
    id: root

    width: 600
    height: 500

    TestCase {
        name: "choices"
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            spy.target = null;
            spy.clear();
        }

        function test_dropDownByKeyboard(): void {
            const field = createTemporaryObject(dropDownType, root);
            spy.signalName = "activated";
            spy.target = field;
            field.forceActiveFocus(Qt.TabFocusReason);
            compare(field.Accessible.description, "bar");
            keyClick(Qt.Key_Space);
            tryVerify(() => field.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !field.popup.visible);
            compare(field.currentIndex, 1);
            compare(spy.count, 1);
        }

        function test_dropDownByPointer(): void {
            const field = createTemporaryObject(dropDownType, root);
            mouseClick(field);
            tryVerify(() => field.popup.opened);
            const rows = field.popup.contentItem as ListView;
            tryCompare(rows, "count", 3);
            tryVerify(() => rows.itemAtIndex(2));
            waitForPolish(rows);
            mouseClick(rows.itemAtIndex(2));
            tryCompare(field, "currentText", "psi");
        }

        function test_sliderMovesByItsStep(): void {
            const slider = createTemporaryObject(sliderType, root);
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            fuzzyCompare(slider.value, 1.1, 0.001);
            compare(slider.Accessible.name, "Scale");
        }

        function test_menuByKeyboard(): void {
            const menu = createTemporaryObject(menuType, root);
            menu.open();
            tryVerify(() => menu.opened);
            verify(menu.height >= 2 * menu.itemAt(0).height);
            const row = menu.itemAt(1) as MenuRow;
            spy.signalName = "triggered";
            spy.target = row;
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            verify(row.highlighted);
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            tryVerify(() => !menu.visible);
        }

        function test_dialogKeepsTheKeyboardAndClosesByEscape(): void {
            const dialog = createTemporaryObject(dialogType, root) as DialogFrame;
            dialog.open();
            tryVerify(() => dialog.opened);
            const inside = item => {
                for (let at = item; at; at = at.parent) {
                    if (at === dialog.contentItem.parent)
                        return true;
                }
                return false;
            };
            for (let step = 0; step < 6; ++step) {
                keyClick(Qt.Key_Tab);
                verify(inside(root.Window.activeFocusItem));
            }
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
        }
    }

    SignalSpy {
        id: spy
    }
    ActionButton {
        text: "Outside"
    }
    Component {
        id: dropDownType

        DropDown {
            name: "Pressure"
            model: ["bar", "kPa", "psi"]
        }
    }
    Component {
        id: sliderType

        SliderRow {
            name: "Scale"
            valueText: "100 %"
            from: 0.8
            to: 2
            stepSize: 0.1
            value: 1
        }
    }
    Component {
        id: menuType

        MenuFrame {
            MenuRow {
                text: "Show on map"
            }
            MenuRow {
                text: "Shelve"
            }
        }
    }
    Component {
        id: dialogType

        DialogFrame {
            id: dialog

            name: "Acknowledge 12 alarms"
            headed: true
            buttons: [
                ActionButton {
                    text: "Cancel"
                    onClicked: dialog.reject()
                },
                ActionButton {
                    kind: ActionButton.Primary
                    text: "Acknowledge"
                    onClicked: dialog.accept()
                }
            ]
            contentItem: PlainLabel {
                text: "They stay in the list until their causes end."
                wrapMode: Text.Wrap
            }
        }
    }
}
