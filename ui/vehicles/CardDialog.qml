// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What a person writes down about a vehicle: what it is called here, its team, its axles. */
DialogFrame {
    id: dialog

    required property VehicleWatcher vehicle
    readonly property CardEditor card: vehicle.card
    property list<string> teams
    readonly property bool layoutGood: card.isLayout(layoutEntry.text)
    readonly property list<string> matches: teams.filter(team => team !== teamEntry.text
        && team.toLocaleLowerCase().includes(teamEntry.text.trim().toLocaleLowerCase())).slice(0, 4)

    function edit(): void {
        if (!card.exists)
            return;
        nameEntry.text = card.name;
        teamEntry.text = card.team;
        layoutEntry.text = card.layout;
        teams = card.teams();
        open();
        nameEntry.forceActiveFocus(Qt.PopupFocusReason);
        nameEntry.selectAll();
    }

    function save(): void {
        if (card.write(nameEntry.text, teamEntry.text, layoutEntry.text))
            close();
    }

    name: qsTr("Vehicle %1").arg(vehicle.name)

    contentItem: ColumnLayout {
        spacing: Theme.space1

        PlainLabel {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            role: PlainLabel.Heading
            strong: true
            text: dialog.name
            Accessible.role: Accessible.Heading
        }
        FieldName {
            text: qsTr("Name")
        }
        TextEntry {
            id: nameEntry

            Layout.fillWidth: true
            name: qsTr("Name")
            placeholderText: dialog.card.accountName
            maximumLength: 64
            onAccepted: dialog.save()
        }
        FieldName {
            text: qsTr("Team")
        }
        TextEntry {
            id: teamEntry

            Layout.fillWidth: true
            name: qsTr("Team")
            placeholderText: qsTr("No team")
            maximumLength: 64
            onAccepted: dialog.save()
        }
        Flow {
            Layout.fillWidth: true
            visible: dialog.matches.length > 0
            spacing: Theme.space1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Teams of the fleet")

            Repeater {
                model: dialog.matches

                ActionButton {
                    required property string modelData

                    implicitHeight: Theme.buttonSmall
                    text: modelData
                    onClicked: teamEntry.text = modelData
                }
            }
        }
        FieldName {
            text: qsTr("Axles, as wheels on each from the front")
        }
        TextEntry {
            id: layoutEntry

            Layout.fillWidth: true
            name: qsTr("Axles, as wheels on each from the front")
            placeholderText: qsTr("For example %1", "axle layout").arg("2-4-4+2-2-2")
            maximumLength: 32
            onAccepted: dialog.save()
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.minimumHeight: 2 * Theme.microLine
            role: PlainLabel.Micro
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignTop
            text: !dialog.layoutGood
                ? qsTr("Write 2 or 4 for each axle with a hyphen between, and a plus before the trailer's.")
                : dialog.card.layoutName(layoutEntry.text)
            color: dialog.layoutGood ? Theme.text3 : Theme.highText
        }
        RowLayout {
            Layout.topMargin: Theme.space2
            spacing: Theme.space2

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            ActionButton {
                kind: ActionButton.Primary
                enabled: dialog.layoutGood
                text: qsTr("Save")
                onClicked: dialog.save()
            }
        }
    }

    component FieldName: PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        role: PlainLabel.Micro
        color: Theme.text3
        Accessible.ignored: true
    }
}
