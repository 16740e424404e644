// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/** In high contrast, what stands for a tinted ground: an edge in the priority's colour. Nothing otherwise. */
Rectangle {
    id: edge

    required property int priority

    /** The tint of a row, banner or cell of this priority. */
    function ground(priority: int): color {
        return priority === Priority.Critical ? Theme.criticalTint : priority === Priority.High ? Theme.highTint
            : priority === Priority.Medium ? Theme.mediumTint
            : priority === Priority.Low ? Theme.infoTint : Theme.raised;
    }

    anchors.left: parent?.left
    visible: Theme.tintEdge > 0 && priority !== Priority.None
    width: Theme.tintEdge
    height: parent?.height ?? 0
    color: priority === Priority.Critical ? Theme.critical : priority === Priority.High ? Theme.high
        : priority === Priority.Medium ? Theme.medium : Theme.info
    Accessible.ignored: true
}
