// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Controls
import Waypost.Fixture
import Waypost.Models
import Waypost.Settings

Item {
    id: root

    // FeedProblem of the domain, which QML does not know.
    readonly property int portClosed: 3
    readonly property int certificateUnknown: 6
    readonly property int refused: 13

    width: 1024
    height: 900

    TestCase {
        name: "signin"
        when: windowShown

        property DeskFixture fixture
        property SignInCard card
        property Session session

        function init(): void {
            failOnWarning(/.?/);
            fixture = fixtureType.createObject(root) as DeskFixture; // outlives what shows it
            session = fixture.desk.session;
            card = createTemporaryObject(cardType, root, {
                session: session
            }) as SignInCard;
        }

        function all(item: Item, wanted: var): list<Item> {
            let found = [];
            for (const child of item.children) {
                if (!child.visible)
                    continue;
                if (wanted(child))
                    found.push(child);
                found = found.concat(all(child, wanted));
            }
            return found;
        }
        function label(text: string): Item {
            return all(card, item => item instanceof PlainLabel && item.text === text)[0] ?? null;
        }
        function button(text: string): Item {
            return all(card, item => (item instanceof ActionButton || item instanceof IconButton) && item.text === text)[0]
                ?? null;
        }
        function entry(name: string): TextEntry {
            return (all(card, item => item instanceof TextEntry && item.name === name)[0] ?? null) as TextEntry;
        }
        function typeIn(): void {
            entry("Account or user ID").text = "1001";
            entry("Password").text = "secret";
        }

        function test_handsOverADigestAndForgetsThePassword(): void {
            const password = entry("Password");
            compare(password.echoMode, TextInput.Password);
            verify(!button("Sign in").enabled);
            typeIn();
            mouseClick(button("Sign in"));
            compare(fixture.signedInUser, "1001");
            compare(fixture.signedInDigest.toString(), "5ebe2294ecd0e0f08eab7690d2a6ee69");
            compare(password.text, "");
            verify(card.busy);
            verify(!button("Sign in"));
        }

        function test_revealedOnlyWhileSomebodyIsThere(): void {
            const password = entry("Password");
            password.forceActiveFocus();
            password.text = "secret";
            mouseClick(button("Show the password"));
            compare(password.echoMode, TextInput.Normal);
            entry("Account or user ID").forceActiveFocus();
            compare(password.echoMode, TextInput.Password);
        }

        function test_waitingCanBeEnded(): void {
            typeIn();
            card.submit();
            fixture.checkSignIn(FeedState.Connecting, 0, "wss://feed.example.com:8443/websocket");
            verify(label("Waiting for feed.example.com, port 8443."));
            verify(!entry("Password").enabled);
            mouseClick(button("Cancel"));
            verify(!card.busy);
            compare(session.state, Session.SignedOut);
            compare(entry("Account or user ID").text, "1001");
            verify(entry("Password").activeFocus);
        }

        function test_troubleIsNamedWithWhatHelps_data(): list<var> {
            return [
                {
                    tag: "port",
                    problem: root.portClosed,
                    reason: "feed.example.com takes no connections on port 8443.",
                    hint: "Port 8443 may be blocked by your firewall while 443 works."
                },
                {
                    tag: "certificate",
                    problem: root.certificateUnknown,
                    reason: "The certificate of feed.example.com comes from an authority that this computer does not know.",
                    hint: "Nothing was sent."
                }
            ];
        }
        function test_troubleIsNamedWithWhatHelps(data: var): void {
            typeIn();
            card.submit();
            fixture.checkSignIn(FeedState.Waiting, data.problem, "wss://feed.example.com:8443/websocket");
            verify(label(data.reason), "reason");
            verify(session.hint.includes(data.hint), session.hint);
            verify(label(session.hint), "hint");
            verify(button("Cancel"), "it goes on trying");
            verify(!all(card, item => item instanceof ActionButton && /ignore/i.test(item.text)).length);
        }

        function test_refusalKeepsTheUser(): void {
            typeIn();
            card.submit();
            fixture.checkSignIn(FeedState.Refused, root.refused, "wss://feed.example.com/");
            verify(label("The service did not accept this user and password (feed: Devices)."));
            verify(!card.busy);
            compare(entry("Account or user ID").text, "1001");
        }

        function test_keepsOnlyWhereAKeyStoreWorks(): void {
            const box = all(card, item => item instanceof CheckRow)[0] as CheckRow;
            verify(!box.enabled && !box.checked);
            fixture.setKeeping("This computer has no key store that is running.");
            verify(!box.enabled && !box.checked);
            verify(label("This computer has no key store that is running. You will be asked again next time."));
            fixture.setKeeping("");
            verify(box.enabled && box.checked);
        }

        function test_addressesAreCheckedBeforeTheyCount(): void {
            verify(label("openapi.tftiot.com"));
            verify(label("TLS, default"));
            mouseClick(button("Edit"));
            const device = entry("Feed of device data");
            compare(device.text, "wss://openapi.tftiot.com:8443/websocket");
            device.text = "ws://feed.example.com/";
            verify(label("ws:// is not encrypted and only for this computer; use wss://."));
            verify(!button("Use these").enabled);
            typeIn();
            verify(!card.complete, "not to a server that nobody has decided on");
            device.text = "wss://feed.example.com/";
            mouseClick(button("Use these"));
            verify(label("feed.example.com"));
            verify(label("TLS"));
            verify(card.complete);
        }

        function test_knownAccountsAreOffered(): void {
            verify(!button("1001"));
            fixture.setProfiles(["1001", "2002"]);
            verify(button("1001") && button("2002"));
            const chosen = createTemporaryObject(spyType, root, {
                target: session,
                signalName: "profileChosen"
            }) as SignalSpy;
            (button("2002") as ActionButton).clicked();
            compare(chosen.signalArguments[0][0], "2002@openapi.tftiot.com");
            fixture.propose("2002"); // as the owner of the accounts does then
            compare(entry("Account or user ID").text, "2002");
            verify((button("2002") as ActionButton).checked);
        }

        function test_whatIsTypedIsNotOverwritten(): void {
            entry("Account or user ID").text = "half ty";
            fixture.setProfiles(["1001"]);
            fixture.setKeeping("");
            compare(entry("Account or user ID").text, "half ty");
        }

        function test_demoIsAskedFor(): void {
            const spy = createTemporaryObject(spyType, root, {
                target: session,
                signalName: "demoRequested"
            }) as SignalSpy;
            mouseClick(button("Try the demo fleet"));
            compare(spy.count, 1);
        }

        function test_accountPageOffersOtherAccounts(): void {
            card.visible = false;
            fixture.setProfiles(["1001", "2002"]);
            fixture.propose("1001");
            const page = createTemporaryObject(pageType, root, {
                session: session,
                width: 400
            }) as AccountPage;
            const chosen = createTemporaryObject(spyType, root, {
                target: session,
                signalName: "profileChosen"
            }) as SignalSpy;
            const buttons = all(page, item => item instanceof ActionButton && item.text === "Switch");
            compare(buttons.length, 2, "nobody is signed in");
            (buttons[1] as ActionButton).clicked();
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "2002@openapi.tftiot.com");
        }
    }

    Component {
        id: fixtureType

        DeskFixture {}
    }
    Component {
        id: cardType

        SignInCard {}
    }
    Component {
        id: pageType

        AccountPage {}
    }
    Component {
        id: spyType

        SignalSpy {}
    }
}
