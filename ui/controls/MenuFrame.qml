// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A menu that opens where it was asked for. Its rows are MenuRow, or the actions it is given. */
T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.menuWidth, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space1
    margins: Theme.space2
    delegate: MenuRow {}

    contentItem: ListView {
        implicitWidth: {
            let widest = 0;
            for (let at = 0; at < menu.count; ++at)
                widest = Math.max(widest, menu.itemAt(at)?.implicitWidth ?? 0);
            return widest;
        }
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: contentHeight > height
        clip: true
        highlightMoveDuration: 0
        T.ScrollBar.vertical: ScrollTrack {}
    }
    background: MenuGround {}
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.popoverMs
        }
    }
}
