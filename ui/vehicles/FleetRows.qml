// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models

/** The rows of the fleet list. One tab stop with arrow keys inside; it holds still while somebody is in it. */
ListView {
    id: rows

    required property Desk desk
    required property FleetColumns columns
    readonly property VehicleFilterModel view: desk.fleetView

    function enter(): void {
        if (currentIndex < 0)
            currentIndex = Math.max(0, view.rowOfStoreRow(desk.selectedRow));
        forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function activate(row: int): void {
        const storeRow = view.storeRowAt(row);
        if (storeRow >= 0)
            desk.selectRow(storeRow);
        else
            setExpanded(!view.isExpanded(view.groupAt(row)));
    }

    /** Opens or closes the group of the current row; the keyboard goes to its head when it closes. */
    function setExpanded(expanded: bool): void {
        const group = view.groupAt(currentIndex);
        if (!expanded)
            currentIndex = view.rowOfGroup(group);
        view.setExpanded(group, expanded);
    }

    /** @param inward deeper into the group, which is right where text runs to the right */
    function stepAcross(inward: bool): void {
        const group = view.groupAt(currentIndex);
        if (group < 0)
            return;
        if (view.storeRowAt(currentIndex) >= 0) {
            if (!inward)
                currentIndex = view.rowOfGroup(group);
        } else if (view.isExpanded(group) !== inward) {
            setExpanded(inward);
        } else if (inward) {
            incrementCurrentIndex();
        }
    }

    /** The chosen vehicle has not had a row yet. */
    property bool owed: desk.selectedRow >= 0
    /** Somebody points into the list or is in it with the keyboard: it is theirs to move. */
    readonly property bool engaged: hover.hovered || activeFocus
    /** The chosen vehicle is kept in sight until somebody moves the list. */
    property bool following: false

    function showSelected(): void {
        const row = view.reveal(desk.selectedRow);
        owed = row < 0 && desk.selectedImei !== "";
        if (row < 0)
            return;
        currentIndex = row;
        following = !engaged;
        positionViewAtIndex(row, ListView.Contain);
    }

    /** Rows that come in above it, or a lower window, must not push the chosen vehicle out of sight. */
    function keepInView(): void {
        const row = following ? view.rowOfStoreRow(desk.selectedRow) : -1;
        if (row < 0)
            return;
        currentIndex = row;
        positionViewAtIndex(row, ListView.Contain);
    }

    function point(storeRow: int, hovered: bool): void {
        if (hovered)
            desk.hoveredRow = storeRow;
        else if (desk.hoveredRow === storeRow)
            desk.hoveredRow = -1;
    }

    onCountChanged: {
        if (owed)
            Qt.callLater(showSelected);
        else
            Qt.callLater(keepInView);
    }
    onCurrentIndexChanged: Qt.callLater(keepInView)
    onHeightChanged: Qt.callLater(keepInView)
    onEngagedChanged: {
        if (engaged)
            following = false;
    }

    clip: true
    model: view
    reuseItems: true
    cacheBuffer: 0 // what nobody sees needs no age that ticks
    currentIndex: -1
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Vehicles")
    T.ScrollBar.vertical: ScrollTrack {}

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            rows.activate(rows.currentIndex);
            break;
        case Qt.Key_Left:
        case Qt.Key_Right:
            rows.stepAcross((event.key === Qt.Key_Right) !== rows.LayoutMirroring.enabled);
            break;
        case Qt.Key_Home:
            rows.currentIndex = 0;
            break;
        case Qt.Key_End:
            rows.currentIndex = rows.count - 1;
            break;
        default:
            event.accepted = false;
        }
    }

    HoverHandler {
        id: hover
    }
    Binding {
        target: rows.view
        property: "hold"
        value: rows.engaged
    }
    Connections {
        target: rows.desk

        function onSelectionChanged(): void {
            rows.showSelected();
        }
    }
    Connections {
        target: rows.view

        function onGroupingChanged(): void {
            rows.showSelected();
        }
        function onModelReset(): void {
            Qt.callLater(rows.keepInView);
        }
        function onLayoutChanged(): void {
            Qt.callLater(rows.keepInView);
        }
    }

    delegate: FleetLine {
        id: line

        width: ListView.view.width
        columns: rows.columns
        format: rows.desk.format
        nowMs: rows.desk.nowMs
        selected: storeRow >= 0 && storeRow === rows.desk.selectedRow
        hovered: pointed || (storeRow >= 0 && storeRow === rows.desk.hoveredRow)
        focused: rows.activeFocus && ListView.isCurrentItem
        onPointedChanged: rows.point(storeRow, pointed)
        onChosen: {
            rows.forceActiveFocus(Qt.MouseFocusReason);
            rows.currentIndex = index;
            rows.desk.selectRow(storeRow);
        }
        onToggled: {
            rows.forceActiveFocus(Qt.MouseFocusReason);
            rows.currentIndex = index;
            rows.activate(index);
        }
    }
}
