// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Settings

/** The dialogs of the desk. Each is made when it is first asked for. */
Item {
    id: dialogs

    required property Desk desk
    required property ActionRegistry actions

    signal vehicleChosen(storeRow: int)

    function openPalette(): void {
        palette.active = true;
        (palette.item as PaletteDialog).open();
    }

    function openKeys(): void {
        keys.active = true;
        (keys.item as KeySheet).open();
    }

    function openSettings(): void {
        settings.active = true;
        (settings.item as SettingsDialog).open();
    }

    function openMapSettings(): void {
        openSettings();
        (settings.item as SettingsDialog).showMap();
    }

    function openAbout(): void {
        openSettings();
        (settings.item as SettingsDialog).showAbout();
    }

    function openDiagnostics(): void {
        diagnostics.active = true;
        (diagnostics.item as DiagnosticsDialog).open();
    }

    Loader {
        id: palette

        active: false
        sourceComponent: PaletteDialog {
            desk: dialogs.desk
            actions: dialogs.actions
            onVehicleChosen: storeRow => dialogs.vehicleChosen(storeRow)
        }
    }
    Loader {
        id: keys

        active: false
        sourceComponent: KeySheet {
            actions: dialogs.actions
        }
    }
    Loader {
        id: settings

        active: false
        sourceComponent: SettingsDialog {
            desk: dialogs.desk
            actions: dialogs.actions
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
