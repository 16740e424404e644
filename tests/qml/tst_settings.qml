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

        function findAll(item: Item, accept: var): list<Item> {
            const found = accept(item) ? [item] : [];
            for (const child of item.children)
                found.push(...findAll(child, accept));
            return found;
        }

        function openSettings(fixture: DeskFixture, page: string): SettingsDialog {
            const dialog = createTemporaryObject(settingsType, root, {
                desk: fixture.desk
            });
            dialog.open();
            tryCompare(dialog, "opened", true);
            dialog.page = dialog.pages.indexOf(page);
            verify(dialog.page >= 0);
            return dialog;
        }

        function choice(dialog: SettingsDialog, text: string): ChoiceRow {
            const rows = findAll(dialog.contentItem, item => item instanceof ChoiceRow && item.text === text);
            compare(rows.length, 1);
            return rows[0] as ChoiceRow;
        }

        function test_everyPageOpens(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const dialog = openSettings(fixture, "Appearance");
            for (let page = 0; page < dialog.pages.length; ++page) {
                dialog.page = page;
                // Its name in the list, and over the page.
                const name = dialog.pages[page];
                compare(findAll(dialog.contentItem, item => item instanceof PlainLabel && item.visible && item.text === name)
                    .length >= 2, true, name);
            }
        }

        function test_arrowsWalkThroughThePages(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const dialog = openSettings(fixture, "Appearance");
            keyClick(Qt.Key_Down);
            compare(dialog.pages[dialog.page], "Units");
            keyClick(Qt.Key_End);
            compare(dialog.pages[dialog.page], "About");
            keyClick(Qt.Key_Home);
            compare(dialog.page, 0);
            keyClick(Qt.Key_Escape);
            tryCompare(dialog, "opened", false);
        }

        function test_aChoiceCountsAtOnce(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const preferences = fixture.desk.preferences;
            const dialog = openSettings(fixture, "Appearance");
            mouseClick(choice(dialog, "Light"));
            compare(preferences.scheme, Preferences.Light);
            verify(!choice(dialog, "Dark").checked);
            preferences.scheme = Preferences.Dark;
            verify(choice(dialog, "Dark").checked && !choice(dialog, "Light").checked);
            const slider = findAll(dialog.contentItem, item => item instanceof SliderRow)[0] as SliderRow;
            slider.forceActiveFocus();
            keyClick(Qt.Key_Right);
            fuzzyCompare(preferences.uiScale, 1.1, 0.001);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            fuzzyCompare(preferences.uiScale, 0.9, 0.001);
        }

        function test_unitsShowWhatTheyMean(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const dialog = openSettings(fixture, "Units");
            const fields = findAll(dialog.contentItem, item => item instanceof DropDown);
            compare(fields.length, 4);
            fields[0].activated(2);
            compare(fixture.desk.preferences.distanceUnit, Preferences.Miles);
            verify(findAll(dialog.contentItem, item => item instanceof PlainLabel && /mph/.test(item.text)).length === 1);
        }

        function test_lockedSaysWhoHasChosen(): void {
            const fixture = lockedType.createObject(root) as LockedDeskFixture;
            const dialog = openSettings(fixture, "Appearance");
            compare(findAll(dialog.contentItem, item => item instanceof PlainLabel && item.visible
                && item.text === "Set by your administrator").length, 1);
            verify(choice(dialog, "Dark").checked && !choice(dialog, "Dark").enabled);
            mouseClick(choice(dialog, "Light"));
            compare(fixture.desk.preferences.scheme, Preferences.Dark);
            const text = choice(dialog, "115 %".replace(" ", "\u00a0"));
            verify(text.enabled, "only what is locked");
        }

        function test_licencesCanBeRead(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const dialog = openSettings(fixture, "About");
            const rows = findAll(dialog.contentItem, item => item instanceof LicenceRow);
            verify(rows.length >= 7);
            rows[0].clicked();
            const texts = findAll(dialog.contentItem, item => item instanceof PlainLabel
                && /GNU GENERAL PUBLIC LICENSE/.test(item.text));
            compare(texts.length, 1);
            compare(texts[0].textFormat, Text.PlainText);
            verify(!texts[0].truncated);
            keyClick(Qt.Key_Space); // the way back has the focus
            tryVerify(() => findAll(dialog.contentItem, item => item instanceof LicenceText).length === 0);
        }

        function test_diagnosticsShowRejectedFrames(): void {
            const fixture = fixtureType.createObject(root) as DeskFixture;
            const dialog = createTemporaryObject(diagnosticsType, root, {
                desk: fixture.desk
            });
            fixture.setFeed(0, FeedState.Connected);
            dialog.open();
            tryCompare(dialog, "opened", true);
            verify(findText(dialog.contentItem, "Everything is on the disk, or on its way there"));
            verify(findText(dialog.contentItem, "Every position is kept, or on its way to the disk"));
            verify(findText(dialog.contentItem, "0 because the disk was behind, 0 because this program was"));
            const none = findAll(dialog.contentItem, item => item instanceof SettingsNote && /^None so far/.test(item.text));
            compare(none.length, 1);
            verify(none[0].visible);
            fixture.rejectFrame("{\"event\":\"snapshot\",<b>");
            tryVerify(() => findText(dialog.contentItem, "{\"event\":\"snapshot\",<b>") !== null);
            verify(findText(dialog.contentItem, "snapshot"), "counts per kind");
            verify(!none[0].visible);
            const copy = findAll(dialog.contentItem, item => item instanceof ActionButton)[0] as ActionButton;
            mouseClick(copy);
            compare(copy.text, "Copied");
            dialog.close();
        }
    }

    Component {
        id: fixtureType

        DeskFixture {}
    }
    Component {
        id: lockedType

        LockedDeskFixture {}
    }
    Component {
        id: settingsType

        SettingsDialog {}
    }
    Component {
        id: diagnosticsType

        DiagnosticsDialog {}
    }
}
