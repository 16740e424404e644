// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** A formatted number with its unit beside it; "–" stands alone. */
Row {
    id: figure

    required property string text
    property string unit: ""
    property int role: PlainLabel.Figure
    property bool strong: false
    property color ink: Theme.text1
    readonly property bool known: text !== "–" && text !== ""

    spacing: Theme.space1 - Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.name: !known ? qsTr("not reported") : qsTr("%1 %2", "a number and its unit").arg(text).arg(unit)

    PlainLabel {
        id: number

        role: figure.role
        medium: true
        strong: figure.strong
        text: figure.text
        color: figure.ink
        Accessible.ignored: true
    }
    PlainLabel {
        anchors.baseline: number.baseline
        visible: figure.known && text !== ""
        role: PlainLabel.Small
        text: figure.unit
        color: Theme.text3
        Accessible.ignored: true
    }
}
