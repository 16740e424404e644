// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** A person's name in little room: the forename gives way to its initial before anything is cut off. */
PlainLabel {
    id: label

    required property string person
    readonly property bool shortened: metrics.advanceWidth > width
    /** Somebody who reads it does not see all of it. */
    readonly property bool incomplete: shortened || truncated

    /** "Katrin Lindqvist" as "K. Lindqvist", where a first letter stands for a name: in scripts with capitals. */
    function withInitial(person: string): string {
        const space = person.indexOf(" ");
        const initial = [...person][0] ?? "";
        if (space < 2 || initial.toUpperCase() === initial.toLowerCase() || person[space - 1] === ".")
            return person;
        return `${initial.toUpperCase()}.${person.slice(space)}`;
    }

    role: PlainLabel.Small
    text: shortened ? withInitial(person) : person

    TextMetrics {
        id: metrics

        font: label.font
        text: label.person
    }
}
