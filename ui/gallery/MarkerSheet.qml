// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The state glyph in its three sizes, alone and with what the map puts around it. */
Column {
    id: sheet

    readonly property list<string> names: ["Moving", "Idle", "Stopped", "Stale", "No fix", "Alarm", "Acked", "Selected"]
    readonly property list<int> sizes: [12, 16, 22]
    readonly property list<int> centres: [24, 58, 100]

    spacing: Theme.hairline

    Row {
        Caption {
            width: Theme.px(38)
            text: "px"
        }
        Repeater {
            model: sheet.names

            Caption {
                required property string modelData

                width: Theme.px(64)
                horizontalAlignment: Text.AlignHCenter
                text: modelData
            }
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.px(128)
        radius: Theme.radiusBox
        color: Theme.land

        Repeater {
            model: sheet.sizes.length

            Row {
                id: line

                required property int index
                readonly property int nominal: sheet.sizes[index]

                x: Theme.space3
                y: Theme.px(sheet.centres[index]) - height / 2

                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(26)
                    color: Theme.text2
                    text: line.nominal.toString()
                }
                Repeater {
                    model: sheet.names.length

                    MarkerSample {
                        required property int index

                        width: Theme.px(64)
                        nominal: line.nominal
                        column: index
                    }
                }
            }
        }
    }
}
