// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Map
import Waypost.Models
import Waypost.Theme

/** The wallboard: nobody stands at it, everybody reads it. Closes only by its chord and, where one is set, a PIN. */
Window {
    id: wall

    required property Desk desk
    required property KioskLock lock

    readonly property string chord: "Ctrl+Shift+Q"
    /** Burnt-in pictures are avoided by moving everything a little, every ten minutes. */
    readonly property int shiftStep: Math.floor(desk.nowMs / 600000) % 4
    readonly property int minute: Math.floor(desk.nowMs / 60000)

    /** Nobody stands here to mark a gap as seen: it is shown for a shift after its end. */
    readonly property int gapShownMs: 12 * 3600000

    function forgetOldGaps(): void {
        for (const feed of [desk.deviceFeed, desk.messageFeed]) {
            if (feed.unseenGaps > 0 && desk.nowMs - feed.unseenToMs > gapShownMs)
                feed.markGapsSeen();
        }
    }

    width: Theme.wallWidth
    height: Theme.wallHeight
    visible: false
    title: qsTr("Waypost wallboard")
    color: Theme.panel

    onMinuteChanged: {
        map.fitFleet();
        forgetOldGaps();
    }
    onClosing: close => close.accepted = lock.open
    Component.onCompleted: {
        desk.figures.watched = true;
    }

    // Dark unless somebody asked for light: rooms with screens on the wall are dark.
    Binding {
        target: Theme
        property: "scheme"
        value: wall.desk.preferences.scheme === Theme.Light ? Theme.Light : Theme.Dark
    }
    Binding {
        target: Theme
        property: "scale"
        value: Math.max(0.5, Math.min(wall.width / Theme.wallWidth, wall.height / Theme.wallHeight))
    }
    Binding {
        target: Theme
        property: "devicePixelRatio"
        value: wall.Screen.devicePixelRatio
    }
    Binding {
        target: Theme
        property: "blinking"
        value: wall.desk.active && wall.desk.alarms.unackedCount > 0
    }
    Binding {
        target: wall.desk
        property: "active"
        value: wall.visible
    }
    Shortcut {
        sequence: wall.chord
        onActivated: {
            if (wall.lock.needsPin)
                pin.active = true;
            else
                wall.lock.tryPin("");
        }
    }

    Item {
        id: board

        width: parent.width
        height: parent.height
        x: wall.shiftStep === 1 || wall.shiftStep === 2 ? 1 : 0
        y: wall.shiftStep >= 2 ? 1 : 0
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        FigureColumn {
            id: figures

            anchors.top: parent.top
            anchors.bottom: ticker.top
            anchors.left: parent.left
            figures: wall.desk.figures
            alarmsKnown: wall.desk.problems.alarmsKnown
            format: wall.desk.format
            nowMs: wall.desk.nowMs
        }
        MapView {
            id: map

            anchors.top: parent.top
            anchors.bottom: ticker.top
            anchors.left: figures.right
            anchors.right: parent.right
            store: wall.desk.store
            format: wall.desk.format
            streetMap: wall.desk.streetMap
            symbolScale: Theme.wallMapScale
            interactive: false
        }
        Column {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.topMargin: Theme.space8
            anchors.rightMargin: Theme.space12
            spacing: Theme.space2

            WallClock {
                anchors.right: parent.right
                nowMs: wall.desk.nowMs
                format: wall.desk.format
            }
            FeedLine {
                anchors.right: parent.right
                widest: map.width / 2
                deviceFeed: wall.desk.deviceFeed
                messageFeed: wall.desk.messageFeed
                session: wall.desk.session
                format: wall.desk.format
                nowMs: wall.desk.nowMs
            }
            WallProblems {
                anchors.right: parent.right
                widest: map.width / 2
                model: wall.desk.problems
                format: wall.desk.format
                nowMs: wall.desk.nowMs
            }
        }
        AlarmTicker {
            id: ticker

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: !pin.active
            alarms: wall.desk.alarms
            alarmsKnown: wall.desk.problems.alarmsKnown
            format: wall.desk.format
            nowMs: wall.desk.nowMs
        }
        Loader {
            id: pin

            anchors.fill: ticker
            active: false
            focus: active
            sourceComponent: PinStrip {
                lock: wall.lock
                nowMs: wall.desk.nowMs
                onDone: pin.active = false
            }
        }
    }
    HoverHandler {
        cursorShape: Qt.BlankCursor
    }
}
