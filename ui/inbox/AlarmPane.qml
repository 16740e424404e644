// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/**
 * The alarms of the inbox: rows under the map, or a table with the chosen alarm beside it when the inbox has all the
 * room. The functions are what the keys do; they act on the row that is chosen.
 */
Item {
    id: pane

    required property Desk desk
    property bool maximised: false
    property string acknowledgeKey: ""
    readonly property AlarmInboxModel model: alarms
    readonly property AlarmRow current: rows.current
    readonly property bool unchosen: maximised && rows.view.count > 0 && rows.view.currentIndex < 0
    /** More than so many are asked about first. */
    readonly property int askOver: 5

    /** Show the vehicle on the map; it is selected already. */
    signal mapAsked
    /** Show the vehicle's panel; it is selected already. */
    signal vehicleAsked
    /** Many are about to be acknowledged: ask, then call acknowledgeShown(). */
    signal groupQuestion(count: int)

    function focusRows(): void {
        rows.view.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function next(): void {
        rows.view.incrementCurrentIndex();
    }

    function previous(): void {
        rows.view.decrementCurrentIndex();
    }

    /** Enter: the vehicle of the chosen alarm on the map. */
    function activate(): void {
        rows.showOnMap();
    }

    /** Acknowledges the chosen alarm and goes on to the next that needs it, so that A, A, A works down the list. */
    function acknowledgeCurrent(): void {
        if (!current?.unacked)
            return;
        const at = rows.view.currentIndex;
        alarms.acknowledge(current.key);
        const next = alarms.nextUnacked(at);
        if (next > at)
            choose(next);
    }

    /** Everything shown that nobody acknowledged; more than a few only after a question. */
    function acknowledgeGroup(): void {
        if (alarms.unackedCount > askOver)
            groupQuestion(alarms.unackedCount);
        else
            acknowledgeShown();
    }

    function acknowledgeShown(): void {
        alarms.acknowledgeShown();
    }

    function undo(): bool {
        return alarms.undoLast();
    }

    function nextUnacked(): void {
        choose(alarms.nextUnacked(rows.view.currentIndex));
    }

    function previousUnacked(): void {
        choose(alarms.nextUnacked(rows.view.currentIndex, true));
    }

    function choose(at: int): void {
        if (at < 0)
            return;
        rows.view.currentIndex = at;
        noteChoice(); // also when the keyboard is elsewhere
    }

    /** The table stands for the map: what is chosen in it is the desk's selection. */
    function noteChoice(): void {
        if (maximised && current)
            select(current);
    }

    function select(row: AlarmRow): void {
        desk.selectedImei = row.vehicleImei;
    }

    function chooseFirst(): void {
        if (unchosen)
            rows.view.currentIndex = 0;
    }

    // The detail beside the table needs something to show, also when the alarms come later than the table. Later,
    // for the list is not done with what it has just been given.
    onUnchosenChanged: Qt.callLater(pane.chooseFirst)

    AlarmInboxModel {
        id: alarms

        alarms: pane.desk.alarms
        nowMs: pane.desk.nowMs
        hold: rows.engaged
    }
    AlarmRows {
        id: rows

        anchors.left: parent.left
        height: parent.height
        width: detail.active ? parent.width - detail.width - Theme.hairline : parent.width
        model: alarms
        alarmsKnown: pane.desk.problems.alarmsKnown
        format: pane.desk.format
        nowMs: pane.desk.nowMs
        table: pane.maximised
        acknowledgeKey: pane.acknowledgeKey
        onChosen: row => pane.select(row)
        onMoved: pane.noteChoice()
        onMapAsked: row => {
            pane.select(row);
            pane.mapAsked();
        }
    }
    Rectangle {
        anchors.right: detail.left
        visible: detail.active
        width: Theme.hairline
        height: parent.height
        color: Theme.bg
    }
    Loader {
        id: detail

        anchors.right: parent.right
        height: parent.height
        width: Math.min(Theme.px(560), Math.round(parent.width / 2))
        active: pane.maximised && rows.view.count > 0
        sourceComponent: Item {
            AlarmDetail {
                anchors.fill: parent
                visible: pane.current !== null
                alarm: pane.current
                desk: pane.desk
                acknowledgeKey: pane.acknowledgeKey
                onAcknowledged: pane.acknowledgeCurrent()
                onUndone: alarms.undo(pane.current.key)
                onMapAsked: {
                    pane.select(pane.current);
                    pane.mapAsked();
                }
                onVehicleAsked: {
                    pane.select(pane.current);
                    pane.vehicleAsked();
                }
            }
            EmptyState {
                anchors.fill: parent
                visible: pane.current === null
                title: qsTr("No alarm chosen")
                text: qsTr("Choose one to see all that is known about it.")
            }
        }
    }
}
