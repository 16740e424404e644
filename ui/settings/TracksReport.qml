// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** How the vehicles' tracks are kept, and what of them is missing for which reason. */
ColumnLayout {
    id: report

    required property JournalStatus journal
    required property Format format
    /** Positions that went up in newer ones before they reached the journal. */
    required property double mergedPositions

    spacing: Theme.space1

    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Tracks")
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("State")
        value: report.journal.tracksError !== "" ? report.journal.tracksError
            : report.journal.tracksOk && report.mergedPositions === 0
                ? qsTr("Every position is kept, or on its way to the disk")
                : qsTr("Some tracks are coarser than what was reported")
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Kept")
        value: qsTr("%1 positions, %2 waiting", "numbers; waiting to be written to the disk")
            .arg(report.format.number(report.journal.positionsWritten))
            .arg(report.format.number(report.journal.positionsWaiting))
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Left out")
        value: qsTr("%1 because the disk was behind, %2 because this program was", "numbers of positions")
            .arg(report.format.number(report.journal.positionsThinned))
            .arg(report.format.number(report.mergedPositions))
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Deleted")
        value: qsTr("%1 positions, for their age or the size of the file", "number")
            .arg(report.format.number(report.journal.positionsExpired))
    }
}
