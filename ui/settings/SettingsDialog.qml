// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What a person can choose, page by page. A choice counts at once: there is nothing to confirm. */
DialogFrame {
    id: dialog

    required property Desk desk
    /** For what a page offers besides choices; a page offers nothing that is not there. */
    property ActionRegistry actions: null
    property alias page: index.currentIndex
    readonly property list<string> pages: [qsTr("Appearance"), qsTr("Units"), qsTr("Language"), qsTr("Keyboard"),
        qsTr("Map"), qsTr("Downloads"), qsTr("Account"), qsTr("About")]
    readonly property list<Component> views: [appearance, units, language, keyboard, map, downloads, account, about]

    function showMap(): void {
        page = views.indexOf(map);
    }

    function showAbout(): void {
        page = views.indexOf(about);
    }

    name: qsTr("Settings")
    width: Math.min(Theme.settingsWidth, (parent?.width ?? Theme.settingsWidth) - 2 * margins)
    height: Math.min(Theme.settingsHeight, (parent?.height ?? Theme.settingsHeight) - 2 * margins)
    padding: 0
    topPadding: 0
    bottomPadding: 0
    onOpened: index.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: RowLayout {
        spacing: 0

        ColumnLayout {
            Layout.preferredWidth: Theme.settingsIndexWidth
            Layout.maximumWidth: Theme.settingsIndexWidth
            Layout.fillHeight: true
            Layout.topMargin: Theme.space6
            Layout.bottomMargin: Theme.space4
            spacing: Theme.space4

            PlainLabel {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space5
                Layout.rightMargin: Theme.space4
                role: PlainLabel.Heading
                strong: true
                text: dialog.name
                Accessible.role: Accessible.Heading
            }
            SettingsIndex {
                id: index

                Layout.fillWidth: true
                Layout.fillHeight: true
                names: dialog.pages
            }
        }
        Rectangle {
            Layout.preferredWidth: Theme.hairline
            Layout.fillHeight: true
            color: Theme.line
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            RowLayout {
                Layout.topMargin: Theme.space5
                Layout.leftMargin: Theme.space6
                Layout.rightMargin: Theme.space5

                PlainLabel {
                    Layout.fillWidth: true
                    role: PlainLabel.Heading
                    strong: true
                    text: dialog.pages[dialog.page]
                    Accessible.role: Accessible.Heading
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Close (Esc)")
                    onClicked: dialog.close()
                }
            }
            SettingsNote {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space6
                Layout.rightMargin: Theme.space6
                Layout.topMargin: Theme.space2
                visible: text !== ""
                iconName: "warn"
                text: dialog.desk.preferences.problem
            }
            SettingsPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.space2
                view: dialog.views[dialog.page]
            }
        }
    }

    Component {
        id: appearance

        AppearancePage {
            preferences: dialog.desk.preferences
            format: dialog.desk.format
        }
    }
    Component {
        id: units

        UnitsPage {
            preferences: dialog.desk.preferences
            format: dialog.desk.format
        }
    }
    Component {
        id: language

        LanguagePage {
            preferences: dialog.desk.preferences
            format: dialog.desk.format
            nowMs: dialog.desk.nowMs
        }
    }
    Component {
        id: keyboard

        KeyboardPage {
            preferences: dialog.desk.preferences
            keysAction: dialog.actions?.find("app.keys") ?? null
            onStepAsideAsked: dialog.close()
        }
    }
    Component {
        id: map

        MapPage {
            preferences: dialog.desk.preferences
            streetMap: dialog.desk.streetMap
        }
    }
    Component {
        id: downloads

        DownloadsPage {
            places: dialog.desk.downloadPlaces
        }
    }
    Component {
        id: account

        AccountPage {
            session: dialog.desk.session
        }
    }
    Component {
        id: about

        AboutPage {
            desk: dialog.desk
        }
    }
}
