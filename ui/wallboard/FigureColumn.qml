// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The fleet in five figures: alarms, moving, idle, silent and reporting. */
Rectangle {
    id: column

    required property FleetFigures figures
    /** False: there may be alarms that this program has not heard of. */
    property bool alarmsKnown: true
    required property Format format
    required property real nowMs

    component PriorityCount: RowLayout {
        id: pair

        required property int priority
        required property int count

        visible: count > 0
        spacing: Theme.space1

        AlarmSymbol {
            priority: pair.priority
            unacked: true
            blinks: false
            size: Theme.space6
        }
        WallLabel {
            medium: true
            text: pair.count
        }
    }

    component Glyph: StateGlyph {
        freshness: Freshness.Fresh
        placed: 1
        size: Theme.wallGlyph
        Accessible.ignored: true
    }

    implicitWidth: Theme.wallColumn
    color: Theme.panel

    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.space12
            rightMargin: Theme.space4
            topMargin: Theme.space8
            bottomMargin: Theme.space6
        }
        spacing: 0

        FigureBlock {
            Layout.fillHeight: true
            name: qsTr("Alarms")
            value: column.figures.openAlarms
            note: column.alarmsKnown || column.figures.openAlarms > 0
                ? qsTr("%n unacknowledged", "alarms", column.figures.unackedAlarms)
                : qsTr("Some may be missing", "alarms")
            symbol: AlarmSymbol {
                // The worst that is open; a quiet dot when nothing is.
                priority: column.figures.criticalAlarms > 0 ? Priority.Critical
                    : column.figures.highAlarms > 0 ? Priority.High
                    : column.figures.mediumAlarms > 0 ? Priority.Medium : Priority.Low
                unacked: column.figures.unackedAlarms > 0
                size: Theme.wallGlyph
            }
            noteBelow: true
            beside: RowLayout {
                spacing: Theme.space3

                PriorityCount {
                    priority: Priority.Critical
                    count: column.figures.criticalAlarms
                }
                PriorityCount {
                    priority: Priority.High
                    count: column.figures.highAlarms
                }
                PriorityCount {
                    priority: Priority.Medium
                    count: column.figures.mediumAlarms
                }
                PriorityCount {
                    priority: Priority.Low
                    count: column.figures.lowAlarms
                }
            }
        }
        FigureBlock {
            Layout.fillHeight: true
            name: qsTr("Moving")
            value: column.figures.moving
            symbol: Glyph {
                motion: Motion.Moving
            }
        }
        FigureBlock {
            Layout.fillHeight: true
            name: qsTr("Idle")
            value: column.figures.idle
            symbol: Glyph {
                motion: Motion.Idle
            }
        }
        FigureBlock {
            Layout.fillHeight: true
            name: qsTr("Stale")
            value: column.figures.silent
            note: isNaN(column.figures.oldestReportMs) ? ""
                : qsTr("oldest %1", "age of the oldest report").arg(
                    column.format.age(column.nowMs, column.figures.oldestReportMs))
            symbol: Glyph {
                motion: Motion.Unknown
                freshness: Freshness.Stale
            }
        }
        FigureBlock {
            Layout.fillHeight: true
            name: qsTr("Reporting")
            value: column.figures.reporting
            note: qsTr("of %n", "vehicles of the fleet", column.figures.vehicles)
            symbol: FeedGlyph {
                condition: FeedGlyph.Live
                size: Theme.wallGlyph
                Accessible.ignored: true
            }
        }
    }
}
