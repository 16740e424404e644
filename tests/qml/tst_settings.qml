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

    width: 1100
    height: 800

    TestCase {
        name: "settings"
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

        function findEntry(item: Item, name: string): TextEntry {
            if (item instanceof TextEntry && item.name === name)
                return item;
            for (const child of item.children) {
                const found = findEntry(child, name);
                if (found)
                    return found;
            }
            return null;
        }

        function test_signInHandsOverADigestAndForgetsThePassword(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const card = createTemporaryObject(cardType, root, {
                session: fixture.desk.session,
                server: "wss://feed.example.com"
            });
            const user = findEntry(card, "Account or user ID");
            const password = findEntry(card, "Password");
            compare(password.echoMode, TextInput.Password);
            verify(findText(card, "wss://feed.example.com"));
            verify(!card.complete);
            user.text = "1001";
            password.text = "secret";
            card.submit();
            compare(fixture.signedInUser, "1001");
            compare(fixture.signedInDigest.toString(), "5ebe2294ecd0e0f08eab7690d2a6ee69");
            compare(password.text, "");
            verify(card.busy);
        }

        function test_refusalIsSaidInWords(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const card = createTemporaryObject(cardType, root, {
                session: fixture.desk.session,
                server: ""
            });
            fixture.desk.session.signIn("1001", "wrong");
            const refused = 13;
            fixture.checkSignIn(FeedState.Refused, refused, "wss://feed.example.com/");
            verify(findText(card, "The service did not accept this user and password (feed: Devices)."));
            verify(!card.busy);
        }

        function test_diagnosticsShowRejectedFrames(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const dialog = createTemporaryObject(diagnosticsType, root, {
                desk: fixture.desk
            });
            fixture.setFeed(0, FeedState.Connected);
            dialog.open();
            tryCompare(dialog, "opened", true);
            verify(findText(dialog.contentItem, "No frame was turned away"));
            fixture.rejectFrame("{\"event\":\"snapshot\",<b>");
            tryVerify(() => findText(dialog.contentItem, "{\"event\":\"snapshot\",<b>") !== null);
            verify(findText(dialog.contentItem, "snapshot"), "counts per kind");
            dialog.close();
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
        id: diagnosticsType

        DiagnosticsDialog {}
    }
}
