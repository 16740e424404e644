// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What is wrong with the program itself, the worst first: the same list that a desk shows as banners. */
Column {
    id: problems

    required property ProblemListModel model
    required property Format format
    required property real nowMs
    /** What is longer is broken into lines. */
    property real widest: Infinity
    readonly property int mostRows: 4

    spacing: Theme.space2
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Problems")

    Repeater {
        model: problems.model

        Rectangle {
            id: row

            required property int index
            required property int severity
            required property string text
            required property real sinceMs

            readonly property string words: isNaN(sinceMs) ? text
                : qsTr("%1 (%2)", "a problem, how long it has lasted").arg(text)
                    .arg(problems.format.duration(Math.max(0, problems.nowMs - sinceMs)))

            anchors.right: parent?.right
            visible: index < problems.mostRows
            width: label.width + sign.width + 3 * Theme.space4
            height: label.height + 2 * Theme.space3
            radius: Theme.radiusBox
            color: edge.ground(severity)
            border.color: edge.color
            border.width: Theme.hairline
            Accessible.role: Accessible.AlertMessage
            Accessible.name: words

            TintEdge {
                id: edge

                priority: row.severity
            }
            Icon {
                id: sign

                x: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                name: "warn"
                size: Theme.space6
                color: row.severity === Priority.Critical ? Theme.criticalText : edge.color
            }
            WallLabel {
                id: label

                anchors {
                    right: parent.right
                    rightMargin: Theme.space4
                    verticalCenter: parent.verticalCenter
                }
                width: Math.min(implicitWidth, problems.widest - sign.width - 3 * Theme.space4)
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                lineHeightMode: Text.ProportionalHeight
                lineHeight: 1
                medium: row.severity >= Priority.High
                color: row.severity === Priority.Critical ? Theme.criticalText : Theme.text1
                text: row.words
                Accessible.ignored: true
            }
        }
    }
    WallLabel {
        anchors.right: parent.right
        visible: problems.model.count > problems.mostRows
        color: Theme.text2
        text: qsTr("%n more problem(s)", "", problems.model.count - problems.mostRows)
    }
}
