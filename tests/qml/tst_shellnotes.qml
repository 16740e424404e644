// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Models
import Waypost.Shell

/** Banners and toasts. */
DeskCase {
    id: test

    name: "shellnotes"

    SignalSpy {
        id: retries

        signalName: "retryRequested"
    }

    function banner(title: string): Banner {
        return findAnywhere(item => item instanceof Banner && item.title === title) as Banner;
    }

    /** Figures hold their units with spaces of another kind. */
    function plain(text: string): string {
        return text.replace(/\s/g, " ");
    }

    function test_quietWhileAllIsWell(): void {
        openDesk(1600, 1000);
        compare(findAnywhere(item => item instanceof Banner && item.title !== "No graphics hardware"), null);
        compare(window.layout.y, window.contentItem.height - window.layout.height);
    }

    function test_feedThatIsAway(): void {
        openDesk(1600, 1000);
        fixture.setFeed(0, FeedState.Waiting);
        const away = banner("Devices reconnecting");
        verify(away);
        compare(plain(away.text), "Try 3 in 4 s. Data is 2 s old.");
        retries.target = fixture.desk.deviceFeed;
        retries.clear();
        mouseClick(findButton("Retry now"));
        compare(retries.count, 1);
        fixture.setFeed(0, FeedState.Connected);
        compare(banner("Devices reconnecting"), null);
    }

    function test_oneBannerForOneCause(): void {
        openDesk(1600, 1000);
        fixture.setFeed(0, FeedState.Waiting);
        fixture.setFeed(1, FeedState.Waiting);
        verify(banner("Devices and Messages reconnecting"));
        compare(banner("Messages reconnecting"), null);
        for (const feed of [fixture.desk.deviceFeed, fixture.desk.messageFeed]) {
            retries.target = feed;
            retries.clear();
            mouseClick(findButton("Retry now"));
            compare(retries.count, 1);
        }
        fixture.setFeed(1, FeedState.Offline, "The address is not one.");
        verify(banner("Devices reconnecting"));
        compare(plain(banner("Messages not connected").text), "The address is not one. Data is 2 s old.");
    }

    function test_gapStaysUntilItWasSeen(): void {
        fixture.showScene();
        showWindow(1600, 1000);
        const gap = findAnywhere(item => item instanceof GapBanner) as GapBanner;
        verify(gap);
        verify(/^Messages gap \d\d:\d\d:\d\d to \d\d:\d\d:\d\d$/.test(gap.title), gap.title);
        verify(gap.text.endsWith("may be missing."), gap.text);
        mouseClick(findButton("Mark seen"));
        verify(!gap.visible);
    }

    function test_inboxThatIsNotSaved(): void {
        openDesk(1600, 1000);
        ignoreWarning(/commit failed/);
        fixture.fillDisk(true);
        fixture.addMessage("Dispatch", "x".repeat(200000));
        tryVerify(() => banner("The inbox cannot be saved") !== null);
        fixture.fillDisk(false);
        tryVerify(() => banner("The inbox cannot be saved") === null);
    }

    function toasts(): list<Toast> {
        const stack = findAnywhere(item => item instanceof ToastStack);
        return Array.from(stack.children).filter(item => item instanceof Toast && item.visible);
    }

    function test_criticalAlarmWaitsForSomebody(): void {
        showWindow(1600, 1000);
        fixture.showScene();
        compare(toasts().length, 1);
        const toast = toasts()[0];
        compare(toast.title, "HV 101: SOS button pressed");
        verify(toast.stays);
        mouseClick(findButton("Show"));
        compare(fixture.desk.vehicle.name, "HV 101");
        compare(toasts().length, 0);
    }

    function test_acknowledgedElsewhereItGoes(): void {
        showWindow(1600, 1000);
        fixture.showScene();
        compare(toasts().length, 1);
        fixture.desk.alarms.acknowledgeAll();
        compare(toasts().length, 0);
    }

    function test_threeAtMost(): void {
        showWindow(1600, 1000);
        fixture.showScene();
        fixture.raiseCritical(5);
        compare(toasts().length, 3);
        const more = findButton("+3 more");
        verify(more);
        mouseClick(more);
        compare(toasts().length, 0);
        compare(window.layout.walk.current, 3);
    }

    function test_newAlarmsAreAnnounced(): void {
        showWindow(1600, 1000);
        fixture.showScene();
        tryVerify(() => fixture.announcement !== "");
        verify(fixture.announcement.includes("HV 101"), fixture.announcement);
    }
}
