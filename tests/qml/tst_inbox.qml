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

    width: 900
    height: 500

    DeskFixture {
        id: empty
    }
    DeskFixture {
        id: scene
    }

    TestCase {
        name: "inbox"
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
        }

        function initTestCase(): void {
            scene.setDemo(true);
            scene.showScene();
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

        function alarmList(fixture: DeskFixture): Item {
            return createTemporaryObject(alarmListType, root, {
                alarms: fixture.desk.alarms,
                format: fixture.desk.format,
                nowMs: fixture.desk.nowMs
            });
        }

        function test_emptyTabsSayWhatWillCome(): void {
            verify(findText(alarmList(empty), "No open alarms"));
            verify(findText(createTemporaryObject(messageListType, root, {
                desk: empty.desk
            }), "No messages yet"));
            verify(findText(createTemporaryObject(downloadListType, root, {
                downloads: empty.desk.downloads,
                format: empty.desk.format,
                nowMs: empty.desk.nowMs
            }), "No files yet"));
        }

        function test_keyAAcknowledgesTheRowItIsOn(): void {
            const list = alarmList(scene);
            tryVerify(() => findText(list, "SOS button pressed") !== null);
            list.focusRows();
            keyClick(Qt.Key_Down);
            const before = scene.unackedAlarms();
            keyClick(Qt.Key_A);
            compare(scene.unackedAlarms(), before - 1);
            compare(scene.alarmState("2100000000000001/sos"), AlarmState.ActiveAcked);
        }

        function test_alarmChosenShowsItsVehicle(): void {
            const list = alarmList(scene);
            chosenSpy.target = list;
            chosenSpy.clear();
            tryVerify(() => findText(list, "Towed") !== null || list.children.length > 0);
            list.focusRows();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(chosenSpy.count, 1);
            verify(chosenSpy.signalArguments[0][0] >= 0);
        }

        function test_messageIsTextAndReadOnceOpened(): void {
            const hostile = "<b>bold</b> <a href='x'>gate 4</a>";
            scene.addMessage("Dispatch <i>Nord</i>", hostile);
            const list = createTemporaryObject(messageListType, root, {
                desk: scene.desk
            });
            tryVerify(() => findText(list, hostile) !== null);
            const unread = scene.desk.inbox.unreadCount;
            verify(unread > 0);
            compare(findText(list, hostile).textFormat, Text.PlainText);
            mouseClick(findText(list, hostile));
            tryCompare(scene.desk.inbox, "unreadCount", unread - 1);
            verify(list.detailOpen);
            tryVerify(() => findText(list, "lang") !== null, 5000, "every field is shown");
            verify(findText(list, "{\"message\":\"as sent\"}"));
            list.close();
            verify(!list.detailOpen);
        }
    }

    SignalSpy {
        id: chosenSpy

        signalName: "vehicleChosen"
    }
    Component {
        id: alarmListType

        AlarmList {
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
