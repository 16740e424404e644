// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Finds a vehicle or a command by a few letters. Arrow keys choose, Enter does it. */
T.Popup {
    id: palette

    required property Desk desk
    required property ActionRegistry actions
    readonly property PaletteModel hits: desk.palette

    signal vehicleChosen(storeRow: int)

    function choose(row: PaletteRow): void {
        if (!row)
            return;
        const command = row.kind === PaletteModel.Command ? actions.find(row.commandId) : null;
        const vehicle = row.storeRow;
        close();
        if (command)
            command.trigger();
        else
            vehicleChosen(vehicle);
    }

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Theme.topBarHeight + Theme.space4
    width: Math.min(Theme.paletteWidth, (parent?.width ?? 0) - 2 * Theme.space4)
    height: Math.min(implicitHeight, (parent?.height ?? 0) - y - Theme.space4)
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.space2
    modal: true
    focus: true
    onAboutToShow: {
        for (const action of actions.actions) {
            if (action.enabled && action.inPalette && action.actionId !== "app.palette")
                hits.addCommand(action.actionId, action.text, action.group, action.keyText);
        }
        field.clear();
        hits.begin();
        list.restart();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }
    onClosed: hits.end()

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radiusDialog

        FloatShadow {}
    }
    contentItem: ColumnLayout {
        spacing: Theme.space1
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Search vehicles and commands")

        SearchEntry {
            id: field

            Layout.fillWidth: true
            implicitHeight: Theme.buttonLarge
            keyName: ""
            name: qsTr("Vehicle, driver, id or command")
            placeholderText: name
            onTextChanged: {
                palette.hits.query = text;
                list.restart();
            }
            onAccepted: palette.choose(list.currentItem as PaletteRow)
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onEscapePressed: palette.close()
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
                if (event.accepted)
                    list.page(event.key === Qt.Key_PageDown ? 1 : -1);
            }
        }
        ListView {
            id: list

            function restart(): void {
                currentIndex = count > 0 ? 0 : -1;
                positionViewAtBeginning();
            }

            function page(step: int): void {
                const rows = Math.max(1, Math.floor(height / Theme.rowHeight) - 1);
                currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step * rows));
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.min(contentHeight, 14 * Theme.rowHeight)
            visible: count > 0
            clip: true
            model: palette.hits
            cacheBuffer: 0 // rows prepared out of sight would be asked for after a reset took them away
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Hits")
            T.ScrollBar.vertical: ScrollTrack {}
            section.property: "kind"
            section.delegate: SectionHead {
                required property string section
                readonly property bool ofVehicles: Number(section) === PaletteModel.Vehicle

                width: ListView.view.width - Theme.space3
                title: !ofVehicles ? qsTr("Commands")
                    : palette.hits.query === "" ? qsTr("Vehicles with alarms") : qsTr("Vehicles")
                aside: ofVehicles && palette.hits.moreVehicles > 0
                    ? qsTr("%n more", "vehicles that match but are not shown", palette.hits.moreVehicles) : ""
            }
            delegate: PaletteRow {
                width: ListView.view.width
                current: ListView.isCurrentItem
                onChosen: palette.choose(this)
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: 4 * Theme.rowHeight
            visible: list.count === 0
            title: qsTr("Nothing matches")
            text: qsTr("Vehicles are found by name, id, model and driver, commands by their words.")
        }
    }
}
