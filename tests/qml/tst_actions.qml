// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Waypost.Controls

TestCase {
    id: test

    name: "actions"
    when: windowShown
    visible: true
    width: 400
    height: 200

    property int zooms: 0
    property int opened: 0

    function init(): void {
        failOnWarning(/.?/);
        zooms = 0;
        opened = 0;
        registry.singleKeys = true;
        registry.typing = false;
        field.focus = false;
        zoom.enabled = true;
    }

    ActionRegistry {
        id: registry

        DeskAction {
            id: zoom

            actionId: "map.zoomIn"
            group: "Map"
            text: "Zoom in"
            keys: ["+", "="]
            onTriggered: ++test.zooms
        }
        DeskAction {
            actionId: "app.palette"
            group: "Waypost"
            text: "Search"
            keys: ["Ctrl+K"]
            onTriggered: ++test.opened
        }
        DeskAction {
            actionId: "app.about"
            group: "Waypost"
            text: "About"
        }
    }
    IconButton {
        id: iconButton

        iconName: "plus"
        action: registry.find("map.zoomIn")
    }
    ActionButton {
        id: wordButton

        y: 40
        action: registry.find("app.palette")
    }
    TextField {
        id: field

        y: 80
    }

    function test_findsById(): void {
        compare(registry.find("map.zoomIn"), zoom);
        compare(registry.find("map.zoomOut"), null);
    }

    function test_everyKeyTriggers(): void {
        keyClick("+");
        keyClick("=");
        compare(zooms, 2);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        compare(opened, 1);
    }

    function test_disabledActionsHaveNoKey(): void {
        zoom.enabled = false;
        keyClick("+");
        compare(zooms, 0);
        verify(!iconButton.enabled);
    }

    function test_singleKeysRestWhileSomebodyTypes(): void {
        registry.typing = Qt.binding(() => field.activeFocus);
        field.forceActiveFocus();
        keyClick("+");
        compare(zooms, 0);
        compare(field.text, "+");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        compare(opened, 1);
    }

    function test_singleKeysCanBeSwitchedOff(): void {
        registry.singleKeys = false;
        keyClick("+");
        compare(zooms, 0);
        compare(zoom.keyText, "");
        compare(zoom.tip, "Zoom in");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        compare(opened, 1);
    }

    function test_buttonsShowTheirAction(): void {
        compare(iconButton.text, "Zoom in");
        compare(zoom.tip, "Zoom in (+)");
        compare(iconButton.Accessible.description, "+");
        compare(wordButton.text, "Search");
        compare(wordButton.hint, "Search");
            compare(wordButton.Accessible.description, "Search (Ctrl+K)");
        mouseClick(iconButton);
        compare(zooms, 1);
        compare(registry.find("app.about").tip, "About");
    }

    function test_knowsSingleKeys_data(): list<var> {
        return [
            { tag: "A", keys: ["A"], single: true },
            { tag: "Shift+A", keys: ["Shift+A"], single: true },
            { tag: "+", keys: ["+"], single: true },
            { tag: "[", keys: ["["], single: true },
            { tag: "Ctrl+K", keys: ["Ctrl+K"], single: false },
            { tag: "Ctrl+Shift+A", keys: ["Ctrl+Shift+A"], single: false },
            { tag: "F6", keys: ["F6"], single: false },
            { tag: "none", keys: [], single: false }
        ];
    }

    function test_knowsSingleKeys(data): void {
        const action = createTemporaryObject(actionType, test, { actionId: "x", group: "x" });
        action.keys = data.keys;
        compare(action.singleKey, data.single);
    }

    Component {
        id: actionType

        DeskAction {}
    }
}
