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

    function makeTicker(fixture: DeskFixture): AlarmTicker {
        return createTemporaryObject(tickerType, test, {
            alarms: fixture.desk.alarms,
            alarmsKnown: Qt.binding(() => fixture.desk.problems.alarmsKnown),
            format: fixture.desk.format,
            nowMs: fixture.desk.nowMs
        }) as AlarmTicker;
    }

    /** Nothing open, both feeds at work, and what was missed before was seen. */
    function makeQuietDesk(): DeskFixture {
        const fixture = fixtureType.createObject(test) as DeskFixture;
        fixture.setDemo(true);
        fixture.setFeed(0, FeedState.Connected);
        fixture.setFeed(1, FeedState.Connected);
        fixture.desk.messageFeed.markGapsSeen();
        return fixture;
    }

    function test_noAlarmIsSaidOnlyWhereThatIsKnown(): void {
        const fixture = makeQuietDesk();
        const ticker = makeTicker(fixture);
        compare(textsOf(ticker), ["No open alarm"]);
        fixture.setFeed(1, FeedState.Waiting, "Nothing came from feed.example.com for too long.");
        compare(textsOf(ticker), ["No alarm is known; some may be missing"]);
        fixture.setFeed(1, FeedState.Connected);
        fixture.desk.messageFeed.markGapsSeen();
        compare(textsOf(ticker), ["No open alarm"]);
    }

    function test_saysEveryProblem(): void {
        const fixture = makeQuietDesk();
        const problems = createTemporaryObject(problemsType, test, {
            model: fixture.desk.problems,
            format: fixture.desk.format,
            nowMs: fixture.desk.nowMs,
            widest: 600
        });
        compare(textsOf(problems), []);
        ignoreWarning(/commit failed/);
        fixture.fillDisk(true);
        fixture.addMessage("Dispatch", "x".repeat(200000));
        tryVerify(() => textsOf(problems).some(text => text.includes("The disk is full")));
        fixture.setFeed(0, FeedState.Waiting, "Nothing came from feed.example.com for too long.");
        verify(textsOf(problems).some(text => text.startsWith("Nothing came from feed.example.com")));
        verify(textsOf(problems)[0].includes("The disk is full"));
        for (const row of problems.children)
            verify(row.width <= 600);
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
        id: problemsType

        WallProblems {}
    }
    Component {
        id: feedLineType

        FeedLine {}
    }
}
