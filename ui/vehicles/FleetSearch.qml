// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The words that the list is searched for. There while somebody types or the search is on, and no longer. */
SearchEntry {
    id: entry

    required property VehicleFilterModel view

    function enter(): void {
        asked = true; // a hidden field takes no keys
        forceActiveFocus(Qt.ShortcutFocusReason);
        selectAll();
        asked = false;
    }

    property bool asked: false

    /** The keyboard belongs to what was found. */
    signal done

    visible: asked || activeFocus || view.search !== ""
    name: qsTr("Filter the fleet list")
    placeholderText: qsTr("Vehicle, team, driver or id")
    keyName: ""
    text: view.search
    onTextEdited: view.search = text
    onTextChanged: {
        if (text !== view.search)
            view.search = text;
    }
    onAccepted: done()
    Keys.onDownPressed: done()
    Keys.onEscapePressed: {
        if (text === "")
            done();
        else
            clear();
    }

    Connections {
        target: entry.view

        function onSearchChanged(): void {
            if (entry.text !== entry.view.search)
                entry.text = entry.view.search;
        }
    }
}
