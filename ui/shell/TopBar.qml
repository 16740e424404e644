// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Brand, the door to the palette, both feeds, the clock, and the user. */
Rectangle {
    id: bar

    required property Desk desk
    required property ActionRegistry actions
    required property real brandWidth
    required property bool barsShown
    readonly property real breadth: width / Theme.scale
    /** The fleet's name gives way first, then the program's. */
    readonly property bool named: breadth >= 1200
    readonly property bool branded: breadth >= 960
    readonly property bool terse: breadth < 900

    implicitHeight: Theme.topBarHeight
    color: Theme.panel
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Search, feeds and menu")

    RowLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: bar.named ? bar.brandWidth - Layout.leftMargin : -1
            Layout.leftMargin: Theme.space3 + Theme.selectionBar
            Layout.rightMargin: bar.named ? 0 : Theme.space3
            spacing: Theme.space2

            Icon {
                name: "signpost"
                size: Theme.space5
                color: Theme.text1
            }
            PlainLabel {
                visible: bar.branded
                role: PlainLabel.Title
                strong: true
                text: qsTr("Waypost")
            }
            Rectangle {
                visible: fleet.visible
                implicitWidth: Theme.hairline
                implicitHeight: Theme.iconSize
                color: Theme.lineStrong
            }
            PlainLabel {
                id: fleet

                Layout.fillWidth: true
                Layout.rightMargin: Theme.space5
                visible: bar.named && text !== ""
                role: PlainLabel.Small
                text: bar.desk.title
                color: Theme.text3
            }
            Item {
                Layout.fillWidth: true
                visible: !fleet.visible
            }
        }
        PaletteField {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.searchWidth
            Layout.minimumWidth: Theme.buttonHeight
            visible: bar.enabled
            action: bar.actions.find("app.palette")
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
            barsShown: bar.barsShown
            terse: bar.terse
            onClicked: bar.actions.find("app.diagnostics")?.trigger()
        }
        FeedGauge {
            feed: bar.desk.messageFeed
            format: bar.desk.format
            nowMs: bar.desk.nowMs
            barsShown: bar.barsShown
            terse: bar.terse
            onClicked: bar.actions.find("app.diagnostics")?.trigger()
        }
        DeskClock {
            dated: !bar.terse
            nowMs: bar.desk.nowMs
            format: bar.desk.format
        }
        Hairline {
            Layout.fillHeight: true
        }
        UserButton {
            visible: bar.enabled
            Layout.leftMargin: Theme.space3
            Layout.rightMargin: Theme.space3
            desk: bar.desk
            actions: bar.actions
        }
    }
}
