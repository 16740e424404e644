// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Theme

Item {
    id: root

    width: 400
    height: 300

    TestCase {
        name: "controls"
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
        }

        function test_labelsShowHostileTextAsItIs(): void {
            const label = createTemporaryObject(labelType, root, {
                text: "<b>x</b><img src='file:///etc/hostname'>"
            });
            compare(label.textFormat, Text.PlainText);
            const bare = createTemporaryObject(labelType, root, {
                text: "x"
            });
            verify(label.implicitWidth > 10 * bare.implicitWidth);
        }

        function test_figureTellsMissingFromZero(): void {
            const figure = createTemporaryObject(figureType, root, {
                text: "–",
                unit: "%"
            });
            const missing = figure.implicitWidth;
            figure.text = "0";
            tryVerify(() => figure.implicitWidth > missing + 8);
            compare(figure.Accessible.name, "0 %");
        }

        function test_buttonByKeyAndMouse(): void {
            const button = createTemporaryObject(buttonType, root, {
                text: "Acknowledge"
            });
            clickSpy.target = button;
            clickSpy.clear();
            mouseClick(button);
            button.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(clickSpy.count, 2);
        }

        function test_chipTellsReplaceFromAdd(): void {
            const chip = createTemporaryObject(chipType, root, {
                text: "Moving",
                count: 3
            });
            chosenSpy.target = chip;
            chosenSpy.clear();
            mouseClick(chip);
            compare(chosenSpy.count, 1);
            compare(chosenSpy.signalArguments[0][0], false);
            mouseClick(chip, chip.width / 2, chip.height / 2, Qt.LeftButton, Qt.ControlModifier);
            compare(chosenSpy.count, 2);
            compare(chosenSpy.signalArguments[1][0], true);
        }

        function test_searchIsClearedByEscape(): void {
            const search = createTemporaryObject(searchType, root, {
                text: "HV 118"
            });
            search.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            verify(search.activeFocus);
            keyClick(Qt.Key_Escape);
            verify(!search.activeFocus);
        }

        function test_badgeIsGoneAtZero(): void {
            const badge = createTemporaryObject(badgeType, root, {
                count: 0
            });
            verify(!badge.visible);
            badge.count = 1;
            verify(badge.visible);
        }
    }

    SignalSpy {
        id: clickSpy

        signalName: "clicked"
    }
    SignalSpy {
        id: chosenSpy

        signalName: "chosen"
    }
    Component {
        id: labelType

        PlainLabel {}
    }
    Component {
        id: figureType

        Figure {}
    }
    Component {
        id: buttonType

        ActionButton {}
    }
    Component {
        id: chipType

        Chip {}
    }
    Component {
        id: searchType

        SearchEntry {
            name: "Search"
        }
    }
    Component {
        id: badgeType

        CountBadge {}
    }
}
