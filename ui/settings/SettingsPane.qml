// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Theme

/** Where a page stands: it scrolls, and what the keyboard is on comes into view. */
Flickable {
    id: pane

    required property Component view

    function show(item: Item): void {
        const top = item.mapToItem(pane.contentItem, 0, 0).y;
        contentY = Math.max(0, Math.min(top - Theme.space4, Math.max(contentY, top + item.height + Theme.space4 - height)));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: page.height + page.y + Theme.space6
    onViewChanged: contentY = 0
    T.ScrollBar.vertical: ScrollTrack {}

    Loader {
        id: page

        x: Theme.space6
        y: Theme.space2
        width: pane.width - 2 * Theme.space6
        sourceComponent: pane.view
    }
    Connections {
        target: pane.Window.window

        function onActiveFocusItemChanged(): void {
            for (let item = pane.Window.activeFocusItem; item; item = item.parent) {
                if (item === page)
                    pane.show(pane.Window.activeFocusItem);
            }
        }
    }
}
