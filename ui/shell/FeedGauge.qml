// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A feed's condition in the top bar: it never leaves, so that an old picture never looks like a quiet day. */
T.Button {
    id: gauge

    required property FeedHealth feed
    required property Format format
    required property double nowMs
    property bool barsShown: true
    /** No room for words: the glyph, the name and the rate, the rest in the tooltip. */
    property bool terse: false

    readonly property bool live: feed.state === FeedState.Connected
    readonly property bool trying: feed.state === FeedState.Connecting || feed.state === FeedState.Waiting
    readonly property string rate: live ? qsTr("%1/s", "pushes a second").arg(format.number(feed.pushesPerSecond, 1)) : ""
    readonly property string lastWords: isNaN(feed.lastPushMs) ? qsTr("no push yet")
        : qsTr("last %1", "age of the last push").arg(format.age(nowMs, feed.lastPushMs))
    readonly property string gapWords: feed.gapCount === 0 ? qsTr("no gaps")
        : qsTr("%n gap(s) %1", "number of gaps since the start, time of the newest", feed.gapCount)
            .arg(format.time(feed.lastGapMs))
    readonly property string stateWords: feed.state === FeedState.Connecting ? qsTr("connecting")
        : feed.state === FeedState.Waiting
            ? qsTr("next try in %1", "time until").arg(format.age(feed.nextTryMs, nowMs))
        : feed.state !== FeedState.Refused ? qsTr("not connected")
        : isNaN(feed.nextTryMs) ? qsTr("refused")
        : qsTr("refused, next try in %1", "time until").arg(format.age(feed.nextTryMs, nowMs))
    readonly property string words: live ? qsTr("%1 · %2", "last push, gaps").arg(lastWords).arg(gapWords)
        : isNaN(feed.lastPushMs) ? stateWords : qsTr("%1 · %2", "state, last push").arg(stateWords).arg(lastWords)

    implicitWidth: content.implicitWidth + 2 * Theme.space3
    implicitHeight: Theme.topBarHeight
    focusPolicy: Qt.TabFocus
    text: feed.name
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Feed %1: %2 %3", "name, rate, condition").arg(feed.name).arg(rate).arg(words)
    Accessible.description: qsTr("Opens the diagnostics")

    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.space2

            FeedGlyph {
                anchors.verticalCenter: parent.verticalCenter
                condition: gauge.live ? FeedGlyph.Live : gauge.trying ? FeedGlyph.Reconnecting : FeedGlyph.Off
                turns: gauge.trying ? Math.floor(gauge.nowMs / Theme.tickMs) % 8 : 0
                Accessible.ignored: true
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter

                Row {
                    spacing: Theme.space1 + Theme.selectionBar

                    PlainLabel {
                        role: PlainLabel.Small
                        medium: true
                        text: gauge.feed.name
                        Accessible.ignored: true
                    }
                    PlainLabel {
                        role: PlainLabel.Small
                        text: gauge.rate
                        color: Theme.text2
                        Accessible.ignored: true
                    }
                }
                PlainLabel {
                    visible: !gauge.terse
                    role: PlainLabel.Micro
                    text: gauge.words
                    color: gauge.live ? Theme.text3 : Theme.text1
                    Accessible.ignored: true
                }
            }
            FeedBars {
                anchors.verticalCenter: parent.verticalCenter
                visible: gauge.barsShown && history.length > 0
                history: gauge.feed.history
            }
        }
    }
    Hint {
        visible: gauge.terse && gauge.hovered
        text: gauge.words
    }
    background: Rectangle {
        color: gauge.down ? Theme.selected : gauge.hovered ? Theme.hover : Theme.transparent

        Hairline {
            height: parent.height
        }
        FocusRing {
            visible: gauge.visualFocus
            offset: 0
        }
    }
}
