// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** One sentence on what the map has just done, for a moment. */
Rectangle {
    id: notice

    property real mostWidth: Theme.tooltipWidth

    function show(words: string): void {
        text.text = words;
        visible = true;
        moment.restart();
        Accessible.announce(words);
    }

    visible: false
    implicitWidth: Math.min(mostWidth, Math.ceil(text.implicitWidth) + 2 * Theme.space3)
    implicitHeight: Math.max(Theme.buttonHeight, text.implicitHeight + Theme.space2)
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.role: Accessible.StatusBar
    Accessible.name: text.text

    PlainLabel {
        id: text

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space3
        role: PlainLabel.Small
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Timer {
        id: moment

        interval: Theme.noticeMs
        onTriggered: notice.visible = false
    }
}
