// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Models
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
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(clickSpy.count, 4);
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

        function test_wheelSaysWhatItShows_data(): var {
            return [
                {tag: "judged", deviation: "−18", health: Health.Low, saturated: false,
                    said: "Drive 1 left: 6.7 bar, −18 % of the cold value, 58°, low, 4 s old", bad: true},
                {tag: "no cold value", deviation: "", health: Health.Ok, saturated: false,
                    said: "Drive 1 left: 6.7 bar, 58°, good, 4 s old", bad: false},
                {tag: "silent", deviation: "−18", health: Health.NoData, saturated: false,
                    said: "Drive 1 left: no signal for 4 s", bad: false},
                {tag: "saturated is never judged", deviation: "", health: Health.High, saturated: true,
                    said: "Drive 1 left: 6.7 bar, 58°, sensor limit, 4 s old", bad: false}
            ];
        }

        function test_wheelSaysWhatItShows(data): void {
            const wheel = createTemporaryObject(wheelType, root, {
                pressureText: "6.7",
                deviationText: data.deviation,
                temperatureText: "58°",
                health: data.health,
                ageText: "4 s",
                saturated: data.saturated,
                placeText: "Drive 1 left",
                unitText: "bar"
            });
            compare(wheel.Accessible.name, data.said);
            compare(wheel.bad, data.bad);
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
        id: wheelType

        WheelCell {}
    }
    Component {
        id: badgeType

        CountBadge {}
    }
}
