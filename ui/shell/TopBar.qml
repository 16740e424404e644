// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Brand, search, both feeds, the clock, and the doors to settings and diagnostics. */
Rectangle {
    id: bar

    required property Desk desk
    required property ActionRegistry actions
    required property int brandWidth
    readonly property bool roomy: width >= 1440
    readonly property bool searching: search.activeFocus
    /** The search is over; the keyboard belongs to what was found. */
    signal searchLeft

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    implicitHeight: Theme.topBarHeight
    color: Theme.panel
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Search, feeds and settings")

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.preferredWidth: bar.roomy ? bar.brandWidth : Math.min(bar.brandWidth, bar.width / 5)
            Layout.fillHeight: true

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space3 + 2
                anchors.rightMargin: Theme.space3
                spacing: Theme.space2

                Icon {
                    name: "signpost"
                    size: Theme.space5
                    color: Theme.text1
                }
                PlainLabel {
                    role: PlainLabel.Title
                    strong: true
                    text: qsTr("Waypost")
                }
                Rectangle {
                    implicitWidth: Theme.hairline
                    implicitHeight: Theme.iconSize
                    color: Theme.lineStrong
                }
                PlainLabel {
                    Layout.fillWidth: true
                    role: PlainLabel.Small
                    text: bar.desk.title
                    color: Theme.text3
                }
            }
        }
        SearchEntry {
            id: search

            Layout.fillWidth: true
            Layout.maximumWidth: 384
            Layout.minimumWidth: 140
            name: qsTr("Search the fleet")
            placeholderText: qsTr("Vehicle, driver or id")
            onTextChanged: bar.desk.fleetView.search = text
            onAccepted: {
                const found = bar.desk.fleetView.storeRowAt(0);
                if (found < 0)
                    return;
                bar.desk.selectRow(found);
                bar.searchLeft();
            }
            Keys.onDownPressed: bar.searchLeft()
        }
        Item {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.space2
            Layout.preferredWidth: 0
        }
        FeedGauge {
            feed: bar.desk.deviceFeed
            format: bar.desk.format
            nowMs: bar.desk.nowMs
            barsShown: bar.roomy
        }
        FeedGauge {
            feed: bar.desk.messageFeed
            format: bar.desk.format
            nowMs: bar.desk.nowMs
            barsShown: bar.roomy
        }
        DeskClock {
            nowMs: bar.desk.nowMs
        }
        Hairline {
            Layout.fillHeight: true
            Layout.rightMargin: Theme.space2
        }
        IconButton {
            iconName: Theme.dark ? "sun" : "moon"
            action: bar.actions.find("app.theme")
        }
        IconButton {
            iconName: "pulse"
            action: bar.actions.find("app.diagnostics")
        }
        IconButton {
            Layout.rightMargin: Theme.space2
            iconName: "gear"
            action: bar.actions.find("app.settings")
        }
    }
}
