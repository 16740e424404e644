// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One alarm of the inbox: symbol, when, whose, what, how far it was handled, and what can be done about it. */
Item {
    id: row

    required property int index
    required property string key
    required property string vehicleImei
    required property string vehicleName
    required property string name
    required property string subject
    required property int priority
    required property int alarmState
    required property int source
    required property int count
    required property double firstMs
    required property double lastMs
    required property int storeRow
    required property double acknowledgedMs
    required property double clearedMs
    required property double speedKmh
    required property double lat
    required property double lng
    required property list<fieldText> fields
    required property string meaning
    required property string end
    /** The journal has it: it outlasts a crash. */
    required property bool saved
    /** Acknowledged here a moment ago. */
    required property bool undoable

    required property AlarmColumns columns
    required property Format format
    required property double nowMs
    required property bool selected
    required property bool focused
    /** Of the scroll bar over its end. */
    property real trackRoom: 0
    /** What the key that acknowledges is called; "" = there is none. */
    property string acknowledgeKey: ""

    readonly property bool unacked: alarmState === AlarmState.ActiveUnacked || alarmState === AlarmState.ClearedUnacked
    readonly property string stateWords: alarmState === AlarmState.ActiveUnacked ? qsTr("Unacknowledged")
        : alarmState === AlarmState.ActiveAcked ? qsTr("Acknowledged")
        : alarmState === AlarmState.ClearedUnacked ? qsTr("Cleared, unacknowledged") : qsTr("Cleared")
    readonly property string evidence: subject !== "" ? qsTr("Sensor %1", "identifier of a tire sensor").arg(subject)
        : isNaN(speedKmh) ? "" : format.speed(speedKmh)
    readonly property string savedWords: saved ? "" : qsTr("not saved", "an alarm that could not be written to the disk")
    readonly property string repeats: count > 1 ? qsTr("%n times", "how often an alarm was raised", count) : ""

    signal chosen
    signal acknowledged
    signal undone
    signal mapAsked

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: qsTr("%1, %2: %3, %4, %5 ago", "priority, vehicle, alarm, state, age").arg(symbol.words)
        .arg(vehicleName).arg(name).arg(stateWords).arg(format.age(nowMs, firstMs))
    Accessible.description: [savedWords, evidence, repeats].filter(words => words !== "").join(", ")
    Accessible.onPressAction: row.chosen()

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        selected: row.selected
        focused: row.focused
        trackRoom: row.trackRoom
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.chosen()
        onDoubleTapped: row.mapAsked()
    }

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.space2
        spacing: 0

        Item {
            Layout.preferredWidth: row.columns.symbol
            Layout.fillHeight: true

            AlarmSymbol {
                id: symbol

                anchors.centerIn: parent
                priority: row.priority
                unacked: row.unacked
                blinks: row.alarmState === AlarmState.ActiveUnacked
                size: Theme.px(13)
                Accessible.ignored: true
            }
            HoverHandler {
                id: symbolHover
            }
            Loader {
                active: symbolHover.hovered
                sourceComponent: Hint {
                    visible: true
                    text: qsTr("%1 priority, %2", "for example: High priority, Unacknowledged").arg(symbol.words)
                        .arg(row.stateWords)
                }
            }
        }
        RowCell {
            Layout.preferredWidth: row.columns.raised
            text: row.format.time(row.firstMs)
            fullText: row.format.dateTime(row.firstMs)
            color: Theme.text2
        }
        RowCell {
            Layout.preferredWidth: row.columns.age
            visible: row.columns.showAge
            text: row.format.age(row.nowMs, row.firstMs)
            color: Theme.text3
        }
        RowCell {
            Layout.preferredWidth: row.columns.vehicle
            role: PlainLabel.Body
            medium: true
            elide: Text.ElideMiddle
            text: row.vehicleName
        }
        RowCell {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + Theme.space2
            role: PlainLabel.Body
            medium: row.unacked
            text: row.name
            color: row.unacked ? Theme.text1 : Theme.text2
        }
        RowCell {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + Theme.space2
            visible: text !== "" && !row.columns.table && row.columns.showState
            text: row.evidence
            color: Theme.text2
        }
        RowCell {
            visible: text !== ""
            rightPadding: Theme.space2
            medium: true
            text: row.savedWords
            color: Theme.text1
            fullText: qsTr("The journal could not take this alarm: it would be lost if Waypost ended now.")
        }
        RowCell {
            visible: text !== ""
            text: row.repeats
            color: Theme.text3
        }
        Item {
            Layout.fillWidth: true
        }
        RowCell {
            Layout.preferredWidth: row.columns.evidence
            visible: row.columns.showEvidence
            text: row.evidence
            color: Theme.text2
        }
        RowCell {
            Layout.preferredWidth: row.columns.stateWords
            visible: row.columns.showState
            text: row.stateWords
            color: row.unacked ? Theme.text1 : Theme.text2
        }
        AlarmRowButtons {
            visible: !row.columns.table || row.undoable
            unacked: row.unacked
            undoable: row.undoable
            onMap: row.storeRow >= 0
            words: row.selected && row.columns.wordsOnButtons
            name: qsTr("%1, %2", "vehicle, alarm").arg(row.vehicleName).arg(row.name)
            acknowledgeKey: row.acknowledgeKey
            onAcknowledged: row.acknowledged()
            onUndone: row.undone()
            onMapAsked: row.mapAsked()
        }
    }
}
