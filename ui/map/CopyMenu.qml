// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models

/** A place in the forms that can be copied. The one that is chosen is the one that is shown and copied from then on. */
MenuFrame {
    id: menu

    required property Format format
    required property Preferences preferences
    /** Of the place, degrees. */
    required property real lat
    required property real lng

    signal copyAsked(text: string)

    title: qsTr("Copy coordinates")

    component FormRow: MenuRow {
        id: row

        required property int form
        readonly property string place: menu.format?.coordinateText(menu.lat, menu.lng, form) ?? ""

        text: menu.format?.leftToRight(place) ?? ""
        marked: menu.preferences?.coordinateForm === form
        onTriggered: {
            menu.preferences.coordinateForm = form;
            menu.copyAsked(place);
        }
    }

    FormRow {
        form: Preferences.Decimal
    }
    FormRow {
        form: Preferences.Dms
    }
    FormRow {
        form: Preferences.Geo
    }
}
