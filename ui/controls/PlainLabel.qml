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
        FigureLarge,
        WallSmall,
        Wall,
        WallLarge,
        WallHuge
    }

    property int role: PlainLabel.Body
    property bool medium: false
    property bool strong: false
    /** Ids and codes: a slashed zero tells 0 from O. */
    property bool code: false
    /** May be cut: whoever points at it reads the whole. */
    property bool hinted: false

    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    color: Theme.text1
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    maximumLineCount: wrapMode === Text.NoWrap ? 1 : 1000
    verticalAlignment: Text.AlignVCenter
    // Where the reader's lines begin, whatever script the text is in.
    horizontalAlignment: Text.AlignLeft
    font.family: Theme.family
    font.pixelSize: Theme.typeSizes[label.role]
    font.weight: label.strong ? Font.DemiBold : label.medium ? Font.Medium : Font.Normal
    font.letterSpacing: Theme.typeTracking[label.role] * Theme.typeSizes[label.role]
    font.features: label.code ? ({
            "tnum": 1,
            "zero": 1
        }) : ({
            "tnum": 1
        })
    lineHeightMode: wrapMode === Text.NoWrap ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: wrapMode === Text.NoWrap ? 1 : Theme.typeLines[label.role]

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
