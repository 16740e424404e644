// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What arrives is not being kept: nothing that a person would notice by looking at the map. */
Banner {
    id: banner

    required property JournalStatus journal
    required property Format format

    readonly property string waitingWords: journal.waiting > 0
        ? qsTr("%n entry(s) wait in memory.", "not yet on the disk", journal.waiting) : ""
    readonly property string lostWords: journal.refused > 0
        ? qsTr("%n entry(s) were lost.", "could not be kept", journal.refused) : ""

    visible: !journal.ok
    priority: Priority.Critical
    title: journal.error !== "" ? qsTr("The inbox cannot be saved") : qsTr("The inbox could not keep up")
    text: [journal.error, waitingWords, lostWords].filter(words => words !== "").join(" ")

    Icon {
        name: "warn"
        size: Theme.iconSmall
        color: Theme.criticalText
    }
}
