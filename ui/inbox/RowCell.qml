// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls

/** A text of a row: one line, and all of it in a hint where it does not fit. The row itself speaks to screen readers. */
PlainLabel {
    id: cell

    /** What the hint says; the text itself if it is cut. */
    property string fullText: ""

    role: PlainLabel.Small
    hinted: true
    Accessible.ignored: true

    HoverHandler {
        id: hover

        enabled: cell.truncated || cell.fullText !== ""
    }
    Loader {
        active: hover.hovered
        sourceComponent: Hint {
            parent: cell
            visible: true
            text: cell.fullText === "" ? cell.text : cell.fullText
        }
    }
}
