// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import Waypost.Models

/** Keeps how the fleet list is grouped and sorted, and which groups are closed, from one run to the next. */
QtObject {
    id: memory

    required property VehicleFilterModel view
    required property url file

    // Texts, because lists of one text come back as a text.
    function parsed(words: string): list<string> {
        try {
            return JSON.parse(words);
        } catch (error) {
            return []; // somebody else wrote there
        }
    }

    readonly property Settings kept: Settings {
        id: kept

        property int grouping: VehicleFilterModel.BySeries
        property int sortOrder: VehicleFilterModel.Attention
        property string collapsed: "[]"

        location: memory.file
        category: "fleet"
    }
    readonly property Connections changes: Connections {
        target: memory.view

        function onGroupingChanged(): void {
            kept.grouping = memory.view.grouping;
        }
        function onSortOrderChanged(): void {
            kept.sortOrder = memory.view.sortOrder;
        }
        function onCollapsedChanged(): void {
            kept.collapsed = JSON.stringify(memory.view.collapsed);
        }
    }

    Component.onCompleted: {
        view.collapsed = parsed(kept.collapsed);
        view.grouping = kept.grouping;
        view.sortOrder = kept.sortOrder;
    }
}
