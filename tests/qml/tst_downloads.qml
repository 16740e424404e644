// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Downloads
import Waypost.Fixture
import Waypost.Models

Item {
    id: root

    width: 900
    height: 200

    DeskFixture {
        id: fixture
    }

    TestCase {
        name: "downloads"
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
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

        function row(properties: var): Item {
            return createTemporaryObject(rowType, root, Object.assign({
                index: 0,
                downloadId: 1,
                title: "Report.pdf",
                url: "https://files.example.com/report.pdf",
                host: "files.example.com",
                blockedHost: "",
                downloadState: DownloadState.Announced,
                bytes: 0,
                size: NaN,
                sha256: "",
                path: "",
                error: "",
                note: "",
                announcedMs: 0,
                vehicleImei: "",
                ready: true,
                waiting: false,
                nextTryMs: NaN,
                format: fixture.desk.format,
                nowMs: 60000,
                selected: false,
                focused: false
            }, properties));
        }

        function test_offersWhatCanBeDone_data(): var {
            return [
                {tag: "announced", state: DownloadState.Announced, words: "Save", signalName: "started"},
                {tag: "paused", state: DownloadState.Paused, words: "Resume", signalName: "started"},
                {tag: "failed", state: DownloadState.Failed, words: "Try again", signalName: "retried"},
                {tag: "suspect", state: DownloadState.Suspect, words: "Try again", signalName: "retried"},
                {tag: "done", state: DownloadState.Done, words: "Open folder", signalName: "folderOpened"}
            ];
        }

        function test_offersWhatCanBeDone(data): void {
            const item = row({
                downloadState: data.state
            });
            spy.target = item;
            spy.signalName = data.signalName;
            spy.clear();
            waitForRendering(item);
            const button = findText(item, data.words);
            verify(button);
            mouseClick(button);
            compare(spy.count, 1);
        }

        function test_whatIsNotReadyHasNoButton_data(): var {
            return [
                {tag: "announced", state: DownloadState.Announced, words: "Announced"},
                {tag: "no address", state: DownloadState.NoAddress, words: "Waiting for an address"},
                {tag: "failed without address", state: DownloadState.Failed, words: "Failed"}
            ];
        }

        function test_whatIsNotReadyHasNoButton(data): void {
            const item = row({
                downloadState: data.state,
                ready: false
            });
            compare(item.stateWords, data.words);
            verify(!findText(item, "Save"));
            verify(!findText(item, "Try again"));
        }

        function test_unknownHostIsAskedForFirst(): void {
            const item = row({
                blockedHost: "files.example.com"
            });
            verify(findText(item, "Allow this host"));
            verify(!findText(item, "Save"));
        }

        function test_progressInWordsToo(): void {
            const item = row({
                downloadState: DownloadState.Running,
                bytes: 250,
                size: 1000
            });
            compare(item.percent, 25);
            verify(item.Accessible.name.includes("25"));
        }

        function test_whatWaitsSaysSo(): void {
            const item = row({
                downloadState: DownloadState.Queued,
                waiting: true,
                error: "The server answered with status 503.",
                nextTryMs: 90000
            });
            compare(item.stateWords, "Waiting, goes on by itself");
            verify(item.detailWords.includes("503"));
            verify(item.detailWords.includes("30\u00a0s"), item.detailWords);
            verify(findText(item, "Try again")); // nobody need wait
        }

        function test_suspectSaysWhy(): void {
            const item = row({
                downloadState: DownloadState.Suspect,
                path: "/tmp/report.xlsx.suspect",
                error: "It is a web page, perhaps one to sign in, not a file."
            });
            verify(findText(item, "Suspect, kept aside"));
            verify(findText(item, item.error));
            verify(!findText(item, "Open folder"));
        }

        function test_unknownSizeIsNotZero(): void {
            const item = row({
                downloadState: DownloadState.Running,
                bytes: 250
            });
            verify(isNaN(item.percent));
            compare(item.stateWords, "Downloading");
        }
    }

    SignalSpy {
        id: spy
    }
    Component {
        id: rowType

        DownloadRow {
            width: 900
        }
    }
}
