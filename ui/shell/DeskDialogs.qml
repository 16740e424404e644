// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Settings

/** The dialogs of the desk. Each is made when it is first asked for. */
Item {
    id: dialogs

    required property Desk desk

    function openSettings(): void {
        settings.active = true;
        (settings.item as SettingsDialog).open();
    }

    function openDiagnostics(): void {
        diagnostics.active = true;
        (diagnostics.item as DiagnosticsDialog).open();
    }

    Loader {
        id: settings

        active: false
        sourceComponent: SettingsDialog {
            desk: dialogs.desk
        }
    }
    Loader {
        id: diagnostics

        active: false
        sourceComponent: DiagnosticsDialog {
            desk: dialogs.desk
        }
    }
}
