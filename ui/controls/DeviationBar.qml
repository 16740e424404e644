// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** How far a pressure is from right: -30 to +15 % with a tick at 0 and a foot below -15. Never mirrored. */
Item {
    id: bar

    required property real deviation
    property color ink: Theme.text2

    readonly property real least: -30
    readonly property real most: 15
    readonly property real lowFrom: -15
    readonly property real centre: at(0)
    readonly property real mark: at(Math.max(least, Math.min(most, deviation)))
    readonly property real thickness: height * 3 / 7

    function at(percent: real): real {
        return width * (percent - least) / (most - least);
    }

    Accessible.ignored: true

    Track {
        width: bar.width
        color: Theme.lineStrong
    }
    Track {
        width: bar.at(bar.lowFrom)
        color: Theme.control
        opacity: Theme.disabledOpacity
    }
    Track {
        x: Math.min(bar.centre, bar.mark)
        width: Math.abs(bar.mark - bar.centre)
        color: bar.ink
    }
    Rectangle {
        x: bar.centre - width / 2
        width: Theme.fine(1)
        height: bar.height
        color: Theme.text3
    }
    Rectangle {
        x: bar.mark - width / 2
        width: Theme.fine(2.4)
        height: bar.height
        color: bar.ink
    }

    component Track: Rectangle {
        y: (bar.height - height) / 2
        height: bar.thickness
    }
}
