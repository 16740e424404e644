// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Models
import Waypost.Theme

/** One standing condition under the bar: a glyph, the sentence that matters, a detail, and what can be done. */
Rectangle {
    id: banner

    required property string title
    property string text: ""
    /** Tints the ground; None is neutral. */
    property int priority: Priority.None
    /** Words of the button; "" = none. */
    property string actionText: ""
    property bool actionOn: true
    /** What comes before the words: a FeedGlyph, an AlarmSymbol, an Icon. */
    default property alias glyph: glyphs.data

    signal acted

    implicitHeight: Theme.bannerHeight
    implicitWidth: content.implicitWidth
    color: tint.ground(priority)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text === "" ? title : qsTr("%1. %2", "heading, explanation").arg(title).arg(text)

    TintEdge {
        id: tint

        priority: banner.priority
    }
    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2 - Theme.selectionBar
        spacing: Theme.space3 - Theme.selectionBar

        Row {
            id: glyphs

            visible: children.length > 0 // not visibleChildren: none is visible while this is not
        }
        PlainLabel {
            Layout.maximumWidth: banner.width / 2
            role: PlainLabel.Small
            strong: true
            text: banner.title
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: banner.text
            color: Theme.text2
            Accessible.ignored: true
        }
        ActionButton {
            visible: banner.actionText !== ""
            enabled: banner.actionOn
            implicitHeight: Theme.buttonSmall
            text: banner.actionText
            onClicked: banner.acted()
        }
    }
}
