// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The only text of ui/: fixed type roles, tabular digits, and never rendered as markup whatever it contains. */
Text {
    id: label

    enum Role {
        Micro,
        Small,
        Body,
        Title,
        Heading,
        Figure,
        FigureLarge
    }

    property int role: PlainLabel.Body
    property bool medium: false
    property bool strong: false
    /** Ids and codes: a slashed zero tells 0 from O. */
    property bool code: false

    readonly property list<int> sizes: [Theme.microSize, Theme.smallSize, Theme.bodySize, Theme.titleSize,
        Theme.headingSize, Theme.figureSize, Theme.figureLargeSize]
    readonly property list<int> lines: [Theme.microLine, Theme.smallLine, Theme.bodyLine, Theme.titleLine,
        Theme.headingLine, Theme.figureLine, Theme.figureLargeLine]

    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    color: Theme.text1
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    maximumLineCount: wrapMode === Text.NoWrap ? 1 : 1000
    verticalAlignment: Text.AlignVCenter
    font.family: Theme.family
    font.pixelSize: label.sizes[label.role]
    font.weight: label.strong ? Font.DemiBold : label.medium ? Font.Medium : Font.Normal
    font.letterSpacing: label.role >= PlainLabel.Figure ? -0.02 * label.sizes[label.role] : 0
    font.features: label.code ? ({
            "tnum": 1,
            "zero": 1
        }) : ({
            "tnum": 1
        })
    lineHeightMode: wrapMode === Text.NoWrap ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: wrapMode === Text.NoWrap ? 1 : label.lines[label.role]

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
