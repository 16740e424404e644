// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A few vehicles as a list over the map. Arrow keys choose, Enter selects; it scrolls where there are many. */
MapPopover {
    id: popover

    required property RowListModel vehicles
    required property Format format
    required property double nowMs
    /** Over the list; "" = nothing. */
    property string title: ""
    /** Under the list; "" = nothing. */
    property string footnote: ""
    /** Each can be taken out of the list. */
    property bool removable: false
    readonly property int mostRows: 12

    signal chosen(storeRow: int)
    signal removed(storeRow: int)

    function choose(storeRow: int): void {
        if (storeRow < 0)
            return;
        if (!removable)
            close();
        chosen(storeRow);
    }

    function openAt(x: real, y: real): void {
        popover.x = x;
        popover.y = y;
        list.currentIndex = 0;
        open();
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    width: Theme.menuWidth + Theme.px(100)

    contentItem: Column {
        spacing: Theme.space1

        PlainLabel {
            visible: text !== ""
            width: parent.width
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            role: PlainLabel.Small
            strong: true
            text: popover.title
        }
        ListView {
            id: list

            width: parent.width
            height: Math.min(count * Theme.rowHeight, popover.mostRows * Theme.rowHeight,
                Math.max(Theme.rowHeight, (popover.parent?.height ?? 0) - Theme.space12 - Theme.space8))
            clip: true
            model: popover.vehicles
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            focus: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: popover.name
            T.ScrollBar.vertical: ScrollTrack {}

            Keys.onReturnPressed: popover.choose(popover.vehicles.storeRowAt(currentIndex))
            Keys.onEnterPressed: popover.choose(popover.vehicles.storeRowAt(currentIndex))
            Keys.onSpacePressed: popover.choose(popover.vehicles.storeRowAt(currentIndex))
            Keys.onDeletePressed: {
                if (popover.removable)
                    popover.removed(popover.vehicles.storeRowAt(currentIndex));
            }
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
                if (event.accepted)
                    currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
            }

            delegate: PopoverVehicle {
                width: ListView.view.width
                format: popover.format
                nowMs: popover.nowMs
                current: ListView.isCurrentItem && list.activeFocus
                removable: popover.removable
                onChosen: popover.choose(storeRow)
                onRemoved: popover.removed(storeRow)
            }
        }
        PlainLabel {
            visible: text !== ""
            width: parent.width
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            role: PlainLabel.Micro
            wrapMode: Text.Wrap
            color: Theme.text3
            text: popover.footnote
        }
    }
}
