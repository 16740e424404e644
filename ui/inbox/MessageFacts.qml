// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** When an entry of the inbox was sent, by whom, about what. */
GridLayout {
    id: facts

    required property MessageRow message
    required property Format format
    required property string vehicleName

    columns: Math.max(1, Math.floor(width / Theme.textPx(150)))
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2
    uniformCellWidths: true

    LabelledValue {
        Layout.fillWidth: true
        name: facts.message.gap ? qsTr("Began") : qsTr("Sent")
        value: isNaN(facts.message.sentMs) ? qsTr("Not told") : facts.format.dateTime(facts.message.sentMs)
    }
    LabelledValue {
        Layout.fillWidth: true
        visible: facts.message.gap
        name: qsTr("Ended")
        value: isNaN(facts.message.gapEndMs) ? qsTr("It still lasts") : facts.format.dateTime(facts.message.gapEndMs)
    }
    LabelledValue {
        Layout.fillWidth: true
        visible: !facts.message.gap
        name: qsTr("Received")
        value: facts.format.dateTime(facts.message.receivedMs)
    }
    LabelledValue {
        Layout.fillWidth: true
        name: qsTr("Kind")
        value: facts.message.kindWords
    }
    LabelledValue {
        Layout.fillWidth: true
        visible: !facts.message.gap
        name: qsTr("Type as sent")
        value: facts.message.type
    }
    LabelledValue {
        Layout.fillWidth: true
        visible: !isNaN(facts.message.fromId)
        name: qsTr("Sender's number")
        value: facts.message.fromId.toString()
    }
    LabelledValue {
        Layout.fillWidth: true
        visible: value !== ""
        name: qsTr("Vehicle")
        value: facts.vehicleName
    }
}
