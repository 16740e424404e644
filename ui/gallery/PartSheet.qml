// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** The small parts that panels are made of. */
Row {
    id: sheet

    readonly property real column: (width - spacing) / 2

    spacing: Theme.space5

    Column {
        width: sheet.column

        SectionHead {
            width: parent.width
            title: "Tires"
            note: "15 of 16 report"
            aside: "bar · ± % · °C"
        }
        Row {
            spacing: Theme.space6

            Figure {
                text: "83"
                unit: "km/h"
                role: PlainLabel.FigureLarge
            }
            Figure {
                text: "28.1"
                unit: "V"
            }
            LabelledValue {
                width: Theme.px(80)
                name: "Position fix"
                value: "3 s, 14 sat"
            }
        }
        FactRow {
            width: parent.width
            name: "Name of a field"
            value: "Its value"
        }
        Row {
            topPadding: Theme.space1
            spacing: Theme.space1

            KeyCap {
                keyName: "Ctrl"
            }
            KeyCap {
                keyName: "K"
            }
        }
    }
    Column {
        width: sheet.column

        Row {
            PageTab {
                text: "Alarms"
                checked: true
                count: 4
                urgent: true
            }
            PageTab {
                text: "Messages"
                count: 12
            }
            PageTab {
                text: "Files"
            }
        }
        EmptyState {
            width: parent.width
            title: "No alarms"
            text: "They appear here as soon as a vehicle or a rule raises one."
            actionText: "Show cleared alarms"
        }
    }
}
