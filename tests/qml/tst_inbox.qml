// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Downloads
import Waypost.Fixture
import Waypost.Inbox
import Waypost.Models

Item {
    id: root

    width: 1400
    height: 700

    TestCase {
        name: "inbox"
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            mouseMove(root, root.width - 2, root.height - 2); // where the last test left it, it would hold a list still
        }

        function scene(): DeskFixture {
            // Outlives what shows it: temporary objects go in the order they came.
            const fixture = fixtureType.createObject(root) as DeskFixture;
            fixture.setDemo(true);
            fixture.showScene();
            return fixture;
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

        function alarmPane(fixture: DeskFixture, properties: var): AlarmPane {
            const pane = createTemporaryObject(alarmPaneType, root, Object.assign({
                desk: fixture.desk
            }, properties));
            waitForRendering(pane);
            return pane;
        }

        function messageList(fixture: DeskFixture, properties: var): MessageList {
            return createTemporaryObject(messageListType, root, Object.assign({
                desk: fixture.desk
            }, properties));
        }

        function test_emptyTabsSayWhatWillCome(): void {
            const empty = fixtureType.createObject(root) as DeskFixture;
            verify(findText(alarmPane(empty, {}), "No open alarms are known"));
            tryVerify(() => findText(messageList(empty, {}), "No messages yet") !== null);
            verify(findText(createTemporaryObject(downloadListType, root, {
                desk: empty.desk
            }), "No files yet"));
        }

        function test_acknowledgingWorksDownTheListAndCanBeUndone(): void {
            const fixture = scene();
            const pane = alarmPane(fixture, {});
            pane.focusRows();
            compare(pane.current.key, "2100000000000001/sos");
            const before = fixture.unackedAlarms();
            pane.acknowledgeCurrent();
            compare(fixture.unackedAlarms(), before - 1);
            compare(fixture.alarmState("2100000000000001/sos"), AlarmState.Cleared); // no longer reported
            verify(pane.current.unacked, "goes on to the next one that needs it");
            verify(findText(pane, "Undo"));
            mouseClick(findText(pane, "Undo"));
            compare(fixture.alarmState("2100000000000001/sos"), AlarmState.ActiveUnacked);
            tryVerify(() => findText(pane, "Undo") === null);
        }

        function test_undoIsOfferedForFiveSeconds(): void {
            const fixture = scene();
            fixture.pass(0);
            const pane = alarmPane(fixture, {});
            pane.focusRows();
            pane.acknowledgeCurrent();
            fixture.pass(4);
            verify(findText(pane, "Undo"));
            fixture.pass(1);
            tryVerify(() => findText(pane, "Undo") === null);
            verify(!pane.undo());
        }

        function test_manyAreAskedAboutFirst(): void {
            const fixture = scene();
            const pane = alarmPane(fixture, {});
            spy.target = pane;
            spy.signalName = "groupQuestion";
            spy.clear();
            const many = fixture.unackedAlarms();
            verify(many > pane.askOver);
            tryCompare(pane.model, "unackedCount", many);
            pane.acknowledgeGroup();
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], many);
            compare(fixture.unackedAlarms(), many);
            pane.acknowledgeShown();
            compare(fixture.unackedAlarms(), 0);
            verify(pane.undo());
            compare(fixture.unackedAlarms(), many);
        }

        function test_aFewAreAcknowledgedAtOnce(): void {
            const fixture = scene();
            const pane = alarmPane(fixture, {});
            pane.model.kind = "sos";
            tryCompare(pane.model, "unackedCount", 1);
            const before = fixture.unackedAlarms();
            pane.acknowledgeGroup();
            compare(fixture.unackedAlarms(), before - 1);
        }

        function test_newOnesWaitWhileSomebodyIsInTheList(): void {
            const fixture = scene();
            const pane = alarmPane(fixture, {});
            pane.focusRows();
            const rows = pane.model.count;
            fixture.reportAlarm(8, 6);
            tryVerify(() => findText(pane, "1 new") !== null);
            compare(pane.model.count, rows);
            mouseClick(findText(pane, "1 new"));
            tryCompare(pane.model, "count", rows + 1);
            tryVerify(() => findText(pane, "1 new") === null);
        }

        function test_bracketsGoFromUnacknowledgedToUnacknowledged(): void {
            const pane = alarmPane(scene(), {});
            pane.nextUnacked();
            const first = pane.current.key;
            pane.nextUnacked();
            verify(pane.current.key !== first && pane.current.unacked);
            pane.previousUnacked();
            compare(pane.current.key, first);
            pane.previousUnacked();
            verify(pane.current.unacked, "goes round");
        }

        function test_enterShowsTheVehicleOnTheMap(): void {
            const fixture = scene();
            const pane = alarmPane(fixture, {});
            spy.target = pane;
            spy.signalName = "mapAsked";
            spy.clear();
            pane.focusRows();
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(fixture.desk.selectedImei, "2100000000000001");
        }

        function test_alarmCanBeReadAtEveryWidth_data(): var {
            return [
                {tag: "narrowest map", width: 480},
                {tag: "1280", width: 630},
                {tag: "1600", width: 870},
                {tag: "wide", width: 1300}
            ];
        }

        function test_alarmCanBeReadAtEveryWidth(data): void {
            const pane = alarmPane(scene(), {
                width: data.width
            });
            pane.focusRows();
            waitForRendering(pane);
            for (const words of ["SOS button pressed", "Tire leaking"]) {
                const label = findText(pane, words);
                verify(label && !label.truncated, words);
            }
        }

        function test_repeatsAndStateInTheRowsName(): void {
            const fixture = scene();
            fixture.reportAlarm(1, 6);
            const pane = alarmPane(fixture, {});
            pane.focusRows();
            verify(findText(pane, "2 times"));
            const name = pane.current.Accessible.name;
            for (const part of ["Critical", "HV 101", "SOS button pressed", "Unacknowledged", "ago"])
                verify(name.includes(part), part);
        }

        function test_maximisedIsATableWithTheAlarmBesideIt(): void {
            const fixture = scene();
            fixture.addAlarmMessage(5, 7, "HV 105: Overspeed");
            const pane = alarmPane(fixture, {
                maximised: true,
                width: 1400
            });
            tryVerify(() => findText(pane, "Needs acknowledgement") !== null);
            tryVerify(() => findText(pane, `${fixture.unackedAlarms()} alarm(s)`) !== null);
            tryVerify(() => findText(pane, "What ends it") !== null);
            verify(findText(pane, "Evidence"), "there is a speed");
            pane.choose(pane.model.rowOfKey("2100000000000005/overspeed"));
            compare(fixture.desk.selectedImei, pane.current.vehicleImei);
            tryVerify(() => findText(pane, "Where it was raised") !== null);
            verify(findText(pane, "cur_event"));
            pane.model.kind = "box-opened"; // one that was acknowledged, far down in the table
            tryVerify(() => findText(pane, "Acknowledged, still active") !== null);
        }

        function test_noColumnForEvidenceWithoutAny(): void {
            const pane = alarmPane(scene(), {
                maximised: true,
                width: 1400
            });
            pane.model.kind = "sos"; // some tires of the scene tell their sensor
            tryVerify(() => findText(pane, "State") !== null);
            tryVerify(() => findText(pane, "Evidence") === null);
        }

        function test_filterSaysWhatItHides(): void {
            const pane = alarmPane(scene(), {});
            pane.model.kind = "sos";
            tryCompare(pane.model, "count", 1);
            verify(pane.model.hidden > 0);
            pane.model.kind = "nothing of this kind";
            tryVerify(() => findText(pane, "No alarms match the filter") !== null);
        }

        function test_messageIsTextAndReadOnceOpened(): void {
            const fixture = scene();
            const hostile = "<b>bold</b> <a href='x'>gate 4</a>";
            fixture.addMessage("Dispatch <i>Nord</i>", hostile);
            const list = messageList(fixture, {});
            tryVerify(() => findText(list, hostile) !== null);
            tryCompare(fixture.desk.inbox, "unreadCount", 1);
            compare(findText(list, hostile).textFormat, Text.PlainText);
            mouseClick(findText(list, hostile));
            tryCompare(fixture.desk.inbox, "unreadCount", 0);
            verify(list.detailOpen);
            tryVerify(() => findText(list, "lang") !== null, 5000, "every field is shown");
            mouseClick(findText(list, "Show as sent"));
            tryVerify(() => findText(list, "Copy as sent") !== null);
            list.close();
            verify(!list.detailOpen);
        }

        function test_bothListsCallAnAlarmTheSame(): void {
            const fixture = scene();
            fixture.addAlarmMessage(5, 12, "HV 105: Fuel leak");
            const pane = alarmPane(fixture, {});
            tryVerify(() => findText(pane, "Fuel loss") !== null);
            const list = messageList(fixture, {});
            tryVerify(() => findText(list, "Fuel loss") !== null);
            verify(findText(list, "HV 105: Fuel leak"), "the sender's words stay");
        }

        function test_searchSaysHowFarItLooked(): void {
            const fixture = scene();
            fixture.addMessage("Ann", "ramp four please");
            fixture.addMessage("Bob", "late");
            const list = messageList(fixture, {});
            tryCompare(list.model, "count", 2);
            list.model.search = "RAMP please";
            tryCompare(list.model, "count", 1);
            tryVerify(() => findText(list, "1 found") !== null);
            list.model.search = "nowhere";
            tryVerify(() => findText(list, "Nothing found") !== null);
        }
    }

    SignalSpy {
        id: spy
    }
    Component {
        id: fixtureType

        DeskFixture {}
    }
    Component {
        id: alarmPaneType

        AlarmPane {
            width: 900
            height: 500
        }
    }
    Component {
        id: messageListType

        MessageList {
            width: 900
            height: 500
        }
    }
    Component {
        id: downloadListType

        DownloadList {
            width: 900
            height: 500
        }
    }
}
