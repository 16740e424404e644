// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What the colours of the trail mean, of how many hours it is, or why there is none. Opens a menu of hours. */
T.AbstractButton {
    id: legend

    required property Desk desk
    readonly property Format format: desk.format
    readonly property TrailWatcher trail: desk.trail
    readonly property bool empty: trail.state === TrailWatcher.Empty
    /** Where the steps of speed begin, km/h. The colours keep to these in every unit. */
    readonly property list<real> limits: [30, 60, 80]
    readonly property string hours: qsTr("Trail %1", "%1: of 8 h").arg(format.span(desk.preferences.trailHours * 3600000))
    readonly property string sentence: {
        switch (trail.state) {
        case TrailWatcher.Loading:
            return qsTr("Reading the track…");
        case TrailWatcher.Empty:
            return qsTr("No track recorded yet");
        case TrailWatcher.Unrecorded:
            return qsTr("Nothing is recorded: the journal is not open");
        default:
            return "";
        }
    }

    function stepName(step: int): string {
        if (step === 0)
            return `<${format.speedFigure(limits[0])}`;
        return step === limits.length ? `${format.speedFigure(limits[step - 1])}+` : format.speedFigure(limits[step - 1]);
    }

    implicitWidth: content.implicitWidth + 2 * Theme.space1
    implicitHeight: Theme.buttonHeight
    enabled: !desk.preferences.isLocked(Preferences.TrailHoursKey)
    focusPolicy: Qt.StrongFocus
    text: hours
    onClicked: menu.open()
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: sentence === "" ? hours : qsTr("%1. %2").arg(hours).arg(sentence)
    Accessible.description: qsTr("Speeds in %1; dashed where nothing was reported").arg(format.speedUnit)

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: words.implicitHeight + 2 * Theme.space1
            radius: Theme.radiusSmall
            color: legend.down || menu.visible ? Theme.selected : legend.hovered ? Theme.hover : Theme.panel
        }
        FocusRing {
            visible: legend.visualFocus
            radius: Theme.radiusSmall + offset
        }
    }
    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.space2

            PlainLabel {
                id: words

                role: PlainLabel.Micro
                color: Theme.text2
                text: legend.empty ? legend.hours : qsTr("%1, %2", "Trail 8 h, km/h").arg(legend.hours).arg(legend.format.speedUnit)
                Accessible.ignored: true
            }
            PlainLabel {
                visible: text !== ""
                role: PlainLabel.Micro
                color: Theme.text2
                text: legend.sentence
                Accessible.ignored: true
            }
            Repeater {
                model: legend.empty ? 0 : [Theme.sp0, Theme.sp1, Theme.sp2, Theme.sp3]

                Row {
                    id: step

                    required property color modelData
                    required property int index

                    spacing: Theme.space1

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.space4
                        height: Theme.fine(3.4)
                        radius: height / 2
                        color: step.modelData
                    }
                    PlainLabel {
                        role: PlainLabel.Micro
                        color: Theme.text2
                        text: legend.stepName(step.index)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Hint {
        visible: legend.hovered && !menu.visible
        text: qsTr("Hours of the trail")
    }
    MenuFrame {
        id: menu

        y: -height - Theme.space1

        Repeater {
            model: legend.desk.preferences.trailHourChoices

            MenuRow {
                required property real modelData

                marked: legend.desk.preferences.trailHours === modelData
                text: legend.format.span(modelData * 3600000)
                onTriggered: legend.desk.preferences.trailHours = modelData
            }
        }
    }
}
