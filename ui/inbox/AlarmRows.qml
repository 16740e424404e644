// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The rows of the alarms, as a plain list or as a table in groups. It holds still under the pointer and the keyboard. */
Item {
    id: list

    required property AlarmInboxModel model
    required property Format format
    required property double nowMs
    required property bool table
    /** False: there may be alarms that this program has not heard of. */
    property bool alarmsKnown: true
    property string acknowledgeKey: ""
    readonly property AlarmRow current: rows.currentItem as AlarmRow
    readonly property ListView view: rows
    /** Somebody points into it or is in it with the keyboard. */
    readonly property bool engaged: hover.hovered || rows.activeFocus

    signal chosen(row: AlarmRow)
    signal mapAsked(row: AlarmRow)
    /** The keyboard went on to another row. */
    signal moved

    function showOnMap(): void {
        if (current)
            mapAsked(current);
    }

    HoverHandler {
        id: hover
    }
    AlarmColumns {
        id: columnsOfRows

        width: rows.width
        table: list.table
        hasEvidence: list.model.hasEvidence
    }
    AlarmHead {
        id: head

        width: parent.width
        visible: list.table
        columns: columnsOfRows
    }
    ListView {
        id: rows

        anchors.fill: parent
        anchors.topMargin: list.table ? head.height : 0
        clip: true
        model: list.model
        reuseItems: true
        cacheBuffer: 0 // rows are light, and what is made ahead may be gone before it is done
        currentIndex: -1
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        section.property: list.table ? "group" : ""
        section.delegate: AlarmSection {
            width: ListView.view?.width ?? 0
            model: list.model
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Alarms")
        T.ScrollBar.vertical: ScrollTrack {
            id: track
        }

        Keys.onReturnPressed: list.showOnMap()
        Keys.onEnterPressed: list.showOnMap()
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0; // the keys need a row to act on
        }

        onCurrentItemChanged: {
            if (activeFocus)
                list.moved();
        }

        delegate: AlarmRow {
            width: ListView.view.width
            columns: columnsOfRows
            format: list.format
            nowMs: list.nowMs
            acknowledgeKey: list.acknowledgeKey
            selected: ListView.isCurrentItem
            focused: rows.activeFocus && ListView.isCurrentItem
            trackRoom: track.room
            onChosen: {
                rows.forceActiveFocus(Qt.MouseFocusReason); // the keys act on what was clicked
                rows.currentIndex = index;
                list.chosen(this);
            }
            onAcknowledged: list.model.acknowledge(key)
            onUndone: list.model.undo(key)
            onMapAsked: {
                rows.currentIndex = index;
                list.mapAsked(this);
            }
        }
    }
    EmptyState {
        anchors.fill: rows
        visible: rows.count === 0
        title: list.model.hidden > 0 ? qsTr("No alarms match the filter")
            : list.alarmsKnown ? qsTr("No open alarms") : qsTr("No open alarms are known")
        text: list.model.hidden > 0 ? qsTr("%n open alarm(s) are hidden by it.", "", list.model.hidden)
            : !list.alarmsKnown ? qsTr("Some may be missing: a connection is or was interrupted, or nothing is saved.")
            : qsTr("An alarm appears here as soon as a vehicle, a sensor or a message raises it.")
    }
    WaitingPill {
        anchors.horizontalCenter: rows.horizontalCenter
        anchors.bottom: rows.bottom
        anchors.bottomMargin: Theme.space2
        count: list.model.waiting
        priority: list.model.waitingPriority
        onClicked: {
            list.model.showWaiting();
            rows.positionViewAtBeginning();
        }
    }
}
