// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Models
import Waypost.Theme

/** What tells somebody something: toasts, banners, ages. */
Item {
    id: root

    width: 600
    height: 300

    TestCase {
        name: "notices"
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            spy.clear();
        }

        function cleanup(): void {
            Theme.highContrast = false;
        }

        function test_toastLeavesByItself(): void {
            const toast = createTemporaryObject(toastType, root, {
                title: "Report ready",
                showMs: 1
            });
            spy.signalName = "closed";
            spy.target = toast;
            tryCompare(spy, "count", 1);
        }

        function test_criticalToastStays(): void {
            const toast = createTemporaryObject(toastType, root, {
                title: "SOS",
                priority: Priority.Critical,
                showMs: 1
            });
            verify(!toast.leaving);
            toast.priority = Priority.High;
            verify(toast.leaving);
        }

        function test_toastIsHeldByKeyboardAndPutAwayByEscape(): void {
            const toast = createTemporaryObject(toastType, root, {
                title: "Report ready",
                text: "HV 118",
                actionText: "Save"
            });
            compare(toast.Accessible.name, "Report ready. HV 118");
            verify(toast.leaving);
            spy.target = toast;
            keyClick(Qt.Key_Tab);
            verify(toast.held);
            verify(!toast.leaving);
            spy.signalName = "acted";
            keyClick(Qt.Key_Space);
            compare(spy.count, 1);
            spy.signalName = "closed";
            spy.clear();
            keyClick(Qt.Key_Escape);
            compare(spy.count, 1);
        }

        function test_bannerWearsAnEdgeInsteadOfATint(): void {
            const banner = createTemporaryObject(bannerType, root, {
                title: "Devices reconnecting",
                priority: Priority.High
            });
            compare(banner.color, Theme.highTint);
            const edge = banner.children.find(child => child instanceof TintEdge);
            verify(!edge.visible);
            Theme.highContrast = true;
            compare(banner.color, Theme.panel);
            verify(edge.visible);
            compare(edge.width, 2);
            compare(edge.color, Theme.high);
        }

        function test_ageIsRenewedWhenItsWordsChange(): void {
            const age = createTemporaryObject(ageType, root, {
                format: fixture.desk.format,
                nowMs: 3000,
                thenMs: 0
            });
            compare(age.text, "3\u00a0s");
            age.nowMs = 4000;
            compare(age.text, "4\u00a0s");
            age.nowMs = 61000;
            compare(age.text, "1\u00a0min");
            age.nowMs = 119000;
            compare(age.asOfMs, 61000); // the same words: nothing was done
            age.nowMs = 120000;
            compare(age.text, "2\u00a0min");
            age.thenMs = 118000;
            compare(age.text, "2\u00a0s");
        }

        function test_hiddenAgeDoesNothing(): void {
            const age = createTemporaryObject(ageType, root, {
                format: fixture.desk.format,
                nowMs: 3000,
                thenMs: 0
            });
            age.visible = false;
            age.nowMs = 9000;
            compare(age.asOfMs, 3000);
            age.visible = true;
            compare(age.text, "9\u00a0s");
        }
    }

    SignalSpy {
        id: spy
    }
    Component {
        id: toastType

        Toast {}
    }
    Component {
        id: bannerType

        Banner {}
    }
    Component {
        id: ageType

        AgeText {}
    }
    DeskFixture {
        id: fixture
    }
}
