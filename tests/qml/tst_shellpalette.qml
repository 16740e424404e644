// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Models
import Waypost.Shell

DeskCase {
    id: test

    name: "shellpalette"

    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }

    function rows(): list<string> {
        const titles = [];
        const model = fixture.desk.palette;
        for (let row = 0; row < model.count; ++row)
            titles.push(model.data(model.index(row, 0), PaletteModel.TitleRole));
        return titles;
    }

    function test_findsAVehicleAndShowsIt(): void {
        openDesk(1280, 800);
        window.layout.inbox.maximised = true;
        keyClick(Qt.Key_K, Qt.ControlModifier);
        verify(findText("Vehicles with alarms"));
        type("hv 114");
        compare(rows()[0], "HV 114");
        keyClick(Qt.Key_Return);
        compare(fixture.desk.vehicle.name, "HV 114");
        verify(!window.layout.inbox.maximised); // where it would not be seen
        compare(fixture.desk.palette.count, 0); // closed, and forgotten
    }

    function test_arrowKeysChoose(): void {
        openDesk(1280, 800);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        type("hv 10");
        const second = rows()[1];
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(fixture.desk.vehicle.name, second);
    }

    function test_runsCommands(): void {
        openDesk(1280, 800);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        type("give inb");
        compare(rows()[0], "Give the inbox the map's room");
        keyClick(Qt.Key_Enter);
        verify(window.layout.inbox.maximised);
    }

    function test_offersOnlyWhatIsPossible(): void {
        openDesk(1280, 800);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        type("follow");
        verify(!rows().includes("Follow the selected vehicle"));
        keyClick(Qt.Key_Escape);
        fixture.desk.selectRow(0);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        type("follow");
        verify(rows().includes("Follow the selected vehicle"));
    }

    function test_saysWhenNothingMatches(): void {
        openDesk(1280, 800);
        mouseClick(findAnywhere(item => item instanceof PaletteField));
        type("xyzzy");
        verify(findText("Nothing matches"));
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Escape);
        tryVerify(() => findText("Nothing matches") === null);
        compare(fixture.desk.selectedRow, -1);
    }
}
