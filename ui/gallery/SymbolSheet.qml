// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Alarm symbols by priority and state, and the conditions of a feed. */
Item {
    id: sheet

    readonly property list<int> priorities: [Priority.Critical, Priority.High, Priority.Medium, Priority.Low]
    readonly property list<string> rows: ["Unacknowledged", "Blink phase", "Acknowledged", "Wallboard, 28 px"]

    implicitHeight: symbols.height

    Column {
        width: Theme.px(272)
        spacing: Theme.space2

        PlainLabel {
            role: PlainLabel.Small
            strong: true
            color: Theme.text2
            text: "Feed conditions, ages, counts"
        }
        Row {
            spacing: Theme.space3

            Repeater {
                model: ["live", "reconnecting", "gap", "off"]

                Row {
                    id: feed

                    required property int index
                    required property string modelData

                    spacing: Theme.space2 - Theme.selectionBar

                    FeedGlyph {
                        anchors.verticalCenter: parent.verticalCenter
                        condition: feed.index
                    }
                    Caption {
                        color: Theme.text2
                        text: feed.modelData
                    }
                }
            }
        }
        Row {
            spacing: Theme.space3

            StateCount {
                count: 131
                motion: Motion.Moving
                freshness: Freshness.Fresh
                placed: 1
            }
            StateCount {
                count: 24
                motion: Motion.Idle
                freshness: Freshness.Fresh
                placed: 1
            }
            StateCount {
                count: 17
                motion: Motion.Stopped
                freshness: Freshness.Fresh
                placed: 1
            }
            StateCount {
                count: 4
                motion: Motion.Unknown
                freshness: Freshness.Stale
                placed: 1
            }
            CountBadge {
                count: 7
            }
            CountBadge {
                count: 1200
                urgent: true
            }
        }
    }
    Grid {
        id: symbols

        anchors.right: parent.right
        columns: 5
        rowSpacing: Theme.selectionBar
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Repeater {
            model: [" ", "Critical", "High", "Medium", "Info"]

            Caption {
                required property string modelData

                text: modelData
            }
        }
        Repeater {
            model: sheet.rows.length * 5

            Item {
                id: place

                required property int index
                readonly property int row: Math.floor(index / 5)
                readonly property int at: index % 5 - 1

                width: Theme.px(at < 0 ? 102 : 40)
                height: Theme.px(row === 3 ? 32 : 20)

                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: place.at < 0
                    color: Theme.text2
                    text: sheet.rows[place.row]
                }
                AlarmSymbol {
                    anchors.centerIn: parent
                    visible: place.at >= 0
                    priority: sheet.priorities[Math.max(0, place.at)]
                    unacked: place.row !== 2
                    blinks: false
                    opacity: place.row === 1 ? Theme.dimOpacity : 1
                    size: Theme.px(place.row === 3 ? 26 : 14)
                }
            }
        }
    }
}
