// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The filters over the fleet list, exceptions first. Counts are of the present search; Ctrl+click adds a filter. */
Flow {
    id: chips

    required property VehicleFilterModel view

    spacing: Theme.space1

    Chip {
        text: qsTr("All")
        count: chips.view.countAll
        checked: chips.view.chips === VehicleFilterModel.All
        onChosen: chips.view.toggleChip(VehicleFilterModel.All, false)
    }
    Chip {
        text: qsTr("Alarm")
        count: chips.view.countAlarm
        checked: (chips.view.chips & VehicleFilterModel.Alarm) !== 0
        onChosen: add => chips.view.toggleChip(VehicleFilterModel.Alarm, add)

        AlarmSymbol {
            priority: Priority.High
            unacked: true
            blinks: false
            size: Theme.iconSmall - Theme.space1
        }
    }
    Chip {
        text: qsTr("Stale")
        count: chips.view.countStale
        checked: (chips.view.chips & VehicleFilterModel.Stale) !== 0
        onChosen: add => chips.view.toggleChip(VehicleFilterModel.Stale, add)

        ChipGlyph {
            freshness: Freshness.Stale
        }
    }
    Chip {
        text: qsTr("No fix")
        count: chips.view.countNoFix
        checked: (chips.view.chips & VehicleFilterModel.NoFix) !== 0
        onChosen: add => chips.view.toggleChip(VehicleFilterModel.NoFix, add)

        ChipGlyph {
            placed: 2
        }
    }
    Chip {
        text: qsTr("Moving")
        count: chips.view.countMoving
        checked: (chips.view.chips & VehicleFilterModel.Moving) !== 0
        onChosen: add => chips.view.toggleChip(VehicleFilterModel.Moving, add)

        ChipGlyph {
            motion: Motion.Moving
        }
    }
    Chip {
        text: qsTr("Idle")
        count: chips.view.countIdle
        checked: (chips.view.chips & VehicleFilterModel.Idle) !== 0
        onChosen: add => chips.view.toggleChip(VehicleFilterModel.Idle, add)

        ChipGlyph {
            motion: Motion.Idle
        }
    }
    Chip {
        text: qsTr("Stopped")
        count: chips.view.countStopped
        checked: (chips.view.chips & VehicleFilterModel.Stopped) !== 0
        onChosen: add => chips.view.toggleChip(VehicleFilterModel.Stopped, add)

        ChipGlyph {
            motion: Motion.Stopped
        }
    }

    component ChipGlyph: StateGlyph {
        motion: Motion.Unknown
        freshness: Freshness.Fresh
        placed: 1
        size: Theme.space3 - Theme.hairline
        Accessible.ignored: true
    }
}
