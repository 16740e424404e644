// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The last hour of a feed in 22 bars; a gap is a dashed bar, so that it is never mistaken for silence. */
Item {
    id: bars

    /** Pushes per part of the hour, oldest first; -1 = gap. */
    required property list<real> history
    readonly property real most: Math.max(1, ...history)
    readonly property int barWidth: Theme.px(2)
    readonly property int pitch: Theme.px(3)
    readonly property int recent: 3

    implicitWidth: history.length * pitch - (pitch - barWidth)
    implicitHeight: Theme.px(22)
    Accessible.ignored: true

    Repeater {
        model: bars.history

        Item {
            id: bar

            required property int index
            required property real modelData
            readonly property bool gap: modelData < 0

            x: index * bars.pitch
            width: bars.barWidth
            height: bars.height

            Rectangle {
                anchors.bottom: parent.bottom
                visible: !bar.gap
                width: parent.width
                height: Math.max(1, Math.round(parent.height * bar.modelData / bars.most))
                color: Theme.control
                opacity: bar.index >= bars.history.length - bars.recent ? 1 : 0.62
            }
            Repeater {
                model: bar.gap ? Math.floor(bar.height / (2 * bars.barWidth)) : 0

                Rectangle {
                    required property int index

                    y: index * 2 * bars.barWidth
                    width: Theme.hairline
                    height: bars.barWidth
                    color: Theme.text2
                }
            }
        }
    }
}
