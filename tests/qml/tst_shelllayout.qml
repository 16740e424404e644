// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Models
import Waypost.Shell
import Waypost.Theme

DeskCase {
    id: test

    name: "shelllayout"

    LayoutRules {
        id: rules

        width: 1600
        height: 955
    }

    function test_table_data(): list<var> {
        return [
            { tag: "1024", width: 1024, railed: true, docked: false, list: 288, panel: 360, rows: 5 },
            { tag: "1279", width: 1279, railed: true, docked: false, list: 288, panel: 360, rows: 5 },
            { tag: "1280", width: 1280, railed: false, docked: true, list: 288, panel: 360, rows: 5 },
            { tag: "1600", width: 1600, railed: false, docked: true, list: 336, panel: 392, rows: 7 },
            { tag: "1920", width: 1920, railed: false, docked: true, list: 360, panel: 408, rows: 9 },
            { tag: "2560", width: 2560, railed: false, docked: true, list: 400, panel: 784, rows: 0 },
            { tag: "3840", width: 3840, railed: false, docked: true, list: 400, panel: 784, rows: 0 },
            { tag: "1600 at 200 %", width: 1600, scale: 2, railed: true, docked: false, list: 576, panel: 720, rows: 5 },
            { tag: "2560 at 200 %", width: 2560, scale: 2, railed: false, docked: true, list: 576, panel: 720, rows: 5 }
        ];
    }

    function test_table(data): void {
        const scale = data.scale ?? 1;
        const rules = createTemporaryObject(rulesType, test, { width: data.width, height: 955 * scale, scale: scale });
        compare(rules.railed, data.railed);
        compare(rules.panelDocked, data.docked);
        compare(rules.listWidth, data.list);
        compare(rules.panelWidth, data.panel);
        compare(rules.inboxBeside, data.rows === 0);
        compare(rules.barsShown, data.width / scale >= 1600);
        if (data.rows > 0)
            compare(rules.inboxHeight, (rules.headHeight + data.rows * rules.rowHeight) * scale);
        else
            compare(rules.inboxWidth, 480);
    }

    function test_mapKeepsItsRoom(): void {
        for (let width = 1024; width <= 3840; width += 8) {
            for (const wish of [0, 240, 480]) {
                const rules = createTemporaryObject(rulesType, test, {
                    width: width, height: 635, listWish: wish, panelWish: wish * 2, inboxHeightWish: wish * 3,
                    inboxWidthWish: wish * 4
                });
                const left = rules.railed ? rules.rail : rules.list;
                const right = rules.panelDocked ? rules.panel : 0;
                const beside = rules.inboxBeside ? rules.inboxBreadth : 0;
                verify(width - left - right - beside - 2 >= 480, `${width} ${wish}`);
                verify(634 - rules.inboxDepth >= 320, `${width} ${wish}`);
                verify(rules.railed || rules.list >= 240);
                verify(!rules.panelDocked || rules.panel >= 344);
                rules.destroy();
            }
        }
    }

    function test_panelGivesWayFirst(): void {
        const rules = createTemporaryObject(rulesType, test, { width: 1280, height: 900, listWish: 440, panelWish: 520 });
        compare(rules.panelWidth, 358);
        compare(rules.listWidth, 440);
        rules.listWish = 480;
        compare(rules.panelWidth, 344);
        compare(rules.listWidth, 454);
    }

    function test_windowFollowsTheRules_data(): list<var> {
        return [
            { tag: "1024x680", width: 1024, height: 680 },
            { tag: "1280x800", width: 1280, height: 800 },
            { tag: "1600x1000", width: 1600, height: 1000 },
            { tag: "2560x1440", width: 2560, height: 1440 },
            { tag: "3840x2160", width: 3840, height: 2160 }
        ];
    }

    function test_windowFollowsTheRules(data): void {
        openDesk(data.width, data.height);
        const layout = window.layout;
        const rules = layout.rules;
        verify(layout.map.width >= 480);
        verify(layout.map.height >= 320);
        compare(layout.list.visible, !rules.railed);
        compare(layout.panel.visible, rules.panelDocked);
        if (rules.panelDocked)
            compare(layout.panel.width, rules.panelWidth);
        fixture.desk.selectRow(0);
        verify(layout.panel.visible);
    }

    function test_oneSideAtATime(): void {
        openDesk(1024, 680);
        const layout = window.layout;
        verify(!layout.list.visible && !layout.panel.visible);
        mouseClick(findButton("Vehicles"));
        verify(layout.list.visible);
        compare(layout.walk.current, 0);
        fixture.desk.selectRow(0);
        verify(layout.panel.visible && !layout.list.visible);
        compare(layout.walk.current, 2); // the keyboard does not stay in a list that is gone
        mouseClick(findButton("Vehicles"));
        verify(layout.list.visible && !layout.panel.visible);
        keyClick(Qt.Key_Escape);
        verify(!layout.list.visible);
        compare(fixture.desk.selectedRow, 0); // one step at a time
        keyClick(Qt.Key_3, Qt.ControlModifier);
        verify(layout.panel.visible);
        keyClick(Qt.Key_Escape);
        verify(!layout.panel.visible);
        compare(fixture.desk.selectedRow, -1);
    }

    function handle(name: string): SplitHandle {
        return findAnywhere(item => item instanceof SplitHandle && item.name === name) as SplitHandle;
    }

    function test_bordersMoveAndAreRemembered(): void {
        openDesk(1600, 1000);
        const border = handle("Border between fleet and map");
        const middle = border.height / 2;
        mousePress(border, 0, middle);
        mouseMove(border, 20, middle);
        mouseMove(border, 30, middle);
        mouseRelease(border, 30, middle);
        const dragged = window.layout.list.width;
        verify(dragged > 336 && dragged <= 480, dragged);

        border.forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(window.layout.list.width, dragged + 8);
        const panel = handle("Border of the vehicle panel");
        panel.forceActiveFocus();
        keyClick(Qt.Key_Left);
        compare(window.layout.panel.width, 400);
        const inbox = handle("Border between map and inbox");
        inbox.forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(window.layout.inbox.height, 265 + 8);
        keyClick(Qt.Key_4, Qt.ControlModifier);
        window.layout.inbox.page = InboxDock.Messages;
        closeDesk();

        showWindow(1600, 1000);
        compare(window.layout.list.width, dragged + 8);
        compare(window.layout.panel.width, 400);
        compare(window.layout.inbox.height, 265 + 8);
        compare(window.layout.inbox.page, InboxDock.Messages);
        const again = handle("Border between fleet and map");
        mouseDoubleClickSequence(again, 0, middle);
        compare(window.layout.list.width, 336);
        handle("Border of the vehicle panel").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(window.layout.panel.width, 392);
    }

    function test_bordersKeepTheirLimits(): void {
        openDesk(1920, 1080);
        handle("Border between fleet and map").sizeWanted(5000);
        compare(window.layout.list.width, 480);
        handle("Border between fleet and map").sizeWanted(1);
        compare(window.layout.list.width, 240);
        handle("Border of the vehicle panel").sizeWanted(1);
        compare(window.layout.panel.width, 344);
        handle("Border between map and inbox").sizeWanted(5000);
        verify(window.layout.map.height >= 320);
    }

    Component {
        id: rulesType

        LayoutRules {}
    }
}
