// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Fixture
import Waypost.Models
import Waypost.Theme
import Waypost.Wallboard

TestCase {
    id: test

    name: "wallboard"
    when: windowShown
    visible: true
    width: 1920
    height: 1080

    function init(): void {
        failOnWarning(/.?/);
        Theme.scale = 1;
    }

    function makeDesk(): DeskFixture {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        fixture.setDemo(true);
        fixture.showScene();
        fixture.desk.figures.watched = true;
        return fixture;
    }

    function textsOf(item: Item): list<string> {
        let texts = [];
        if (item instanceof WallLabel && item.visible && item.text !== "")
            texts.push(item.text);
        for (const child of item.children)
            texts = texts.concat(textsOf(child));
        return texts;
    }

    function test_figures(): void {
        const fixture = makeDesk();
        const column = createTemporaryObject(columnType, test, {
            figures: fixture.desk.figures,
            format: fixture.desk.format,
            nowMs: fixture.desk.nowMs
        });
        const texts = textsOf(column);
        verify(texts.includes(String(fixture.desk.figures.moving)));
        verify(texts.includes(String(fixture.desk.figures.openAlarms)));
        for (const label of ["Alarms", "Moving", "Idle", "Stale", "Reporting"])
            verify(texts.includes(label), label);
    }

    function test_tickerTurnsByTheClock(): void {
        const fixture = makeDesk();
        verify(fixture.desk.alarms.count > 2);
        const ticker = createTemporaryObject(tickerType, test, {
            alarms: fixture.desk.alarms,
            format: fixture.desk.format,
            nowMs: 1000
        });
        compare(ticker.pages, Math.ceil(fixture.desk.alarms.count / 2));
        compare(ticker.page, 0);
        ticker.nowMs += ticker.pageMs;
        compare(ticker.page, 1 % ticker.pages);
        ticker.nowMs += ticker.pageMs * (ticker.pages - 1);
        compare(ticker.page, 0);
    }

    function test_feedLine(): void {
        const fixture = makeDesk();
        const line = createTemporaryObject(feedLineType, test, {
            deviceFeed: fixture.desk.deviceFeed,
            messageFeed: fixture.desk.messageFeed,
            session: fixture.desk.session,
            format: fixture.desk.format,
            nowMs: fixture.desk.nowMs
        });
        verify(line.words().startsWith("Both feeds live, last push"));
        fixture.setFeed(1, FeedState.Waiting);
        compare(line.words(), "Messages are not connected");
        fixture.setFeed(0, FeedState.Waiting);
        verify(/^Devices are not connected, data is .+ old$/.test(line.words()));
    }

    function test_saysWhatToDoWhenNobodyIsSignedIn(): void {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        const line = createTemporaryObject(feedLineType, test, {
            deviceFeed: fixture.desk.deviceFeed,
            messageFeed: fixture.desk.messageFeed,
            session: fixture.desk.session,
            format: fixture.desk.format,
            nowMs: fixture.desk.nowMs,
            widest: 400
        });
        verify(fixture.desk.session.needsSignIn);
        verify(line.words().includes("--password-file"));
        verify(line.width <= 400);
    }

    function test_pinStripWaitsForSomebody(): void {
        const fixture = makeDesk();
        const strip = createTemporaryObject(stripType, test, {
            lock: fixture.kioskLock,
            nowMs: fixture.desk.nowMs
        });
        doneSpy.target = strip;
        doneSpy.clear();
        strip.nowMs += 1000;
        compare(doneSpy.count, 0);
        strip.nowMs += strip.patienceMs + 1000;
        compare(doneSpy.count, 1);
    }

    SignalSpy {
        id: doneSpy

        signalName: "done"
    }
    Component {
        id: stripType

        PinStrip {}
    }
    Component {
        id: fixtureType

        DeskFixture {}
    }
    Component {
        id: columnType

        FigureColumn {
            height: 900
        }
    }
    Component {
        id: tickerType

        AlarmTicker {
            width: 1920
        }
    }
    Component {
        id: feedLineType

        FeedLine {}
    }
}
