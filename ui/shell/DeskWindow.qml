// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtCore
import Waypost.Controls
import Waypost.Map
import Waypost.Models
import Waypost.Settings
import Waypost.Theme
import Waypost.Vehicles

/** The desk: fleet, map, vehicle and inbox around one selection. Everything it shows comes from the desk given. */
ApplicationWindow {
    id: window

    required property Desk desk
    /** "dark" or "light" for this run, whatever was chosen before; "" = what was chosen before. */
    property string startTheme: ""

    readonly property bool asking: desk.session.needsSignIn || desk.session.state === Session.SigningIn
    readonly property int listWidth: width < 1600 ? 288 : width < 1920 ? 336 : 360
    readonly property int panelWidth: width < 1600 ? 360 : width < 1920 ? 392 : 408
    readonly property int inboxRows: width < 1600 ? 5 : width < 1920 ? 7 : 9

    readonly property list<Item> regions: [fleetList, mapArea, vehiclePanel, inbox]

    /** Region that the keyboard is in, -1 if none. */
    function focusedRegion(): int {
        for (let item = activeFocusItem; item; item = item.parent) {
            const at = regions.indexOf(item);
            if (at >= 0)
                return at;
        }
        return -1;
    }

    function moveRegion(step: int): void {
        let at = focusedRegion();
        do {
            at = (at + step + regions.length) % regions.length;
        } while (!regions[at].visible);
        focusRegionAt(at);
    }

    function focusRegionAt(at: int): void {
        if (at === 0)
            fleetList.focusRows();
        else if (at === 1)
            mapArea.forceActiveFocus(Qt.ShortcutFocusReason);
        else if (at === 2)
            vehiclePanel.focusPanel();
        else
            inbox.focusRows();
    }

    function stepBack(): void {
        if (inbox.messageOpen)
            inbox.closeMessage();
        else if (inbox.maximised)
            inbox.maximised = false;
        else
            desk.clearSelection();
    }

    width: 1440
    height: 900
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight
    visible: true
    title: desk.title === "" ? qsTr("Waypost") : qsTr("%1 – Waypost", "whose fleet").arg(desk.title)
    color: Theme.bg
    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    Settings {
        id: settings

        location: StandardPaths.writableLocation(StandardPaths.AppConfigLocation) + "/desk.ini"
        category: "appearance"
        property int scheme: Theme.System
        property bool reducedMotion: false
    }
    // Not the list: it holds still while somebody is in it.
    onAskingChanged: {
        if (!asking)
            focusRegionAt(1);
    }
    Component.onCompleted: {
        if (!asking)
            focusRegionAt(1);
        Theme.scheme = startTheme === "dark" ? Theme.Dark : startTheme === "light" ? Theme.Light : settings.scheme;
        Theme.reducedMotion = settings.reducedMotion;
    }
    Connections {
        target: Theme

        function onReducedMotionChanged(): void {
            settings.reducedMotion = Theme.reducedMotion;
        }
    }
    Connections {
        // A theme named on the command line is for this run only.
        target: window.startTheme === "" ? Theme : null

        function onSchemeChanged(): void {
            settings.scheme = Theme.scheme;
        }
    }
    Binding {
        target: Theme
        property: "blinking"
        value: window.desk.active && window.desk.alarms.unackedCount > 0
    }
    Binding {
        target: window.desk
        property: "active"
        value: window.visible && window.visibility !== Window.Minimized
    }

    Shortcut {
        sequence: "/"
        enabled: !window.asking
        onActivated: bar.focusSearch()
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: !window.asking
        onActivated: bar.focusSearch()
    }
    Shortcut {
        sequence: "Esc"
        enabled: !window.asking && !bar.searching && !settingsDialog.opened && !diagnosticsDialog.opened
        onActivated: window.stepBack()
    }
    Shortcut {
        sequence: "F6"
        onActivated: window.moveRegion(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: window.moveRegion(-1)
    }
    Shortcut {
        sequence: "M"
        enabled: !window.asking
        onActivated: inbox.maximised = !inbox.maximised
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: window.focusRegionAt(0)
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: window.focusRegionAt(1)
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: window.focusRegionAt(2)
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: window.focusRegionAt(3)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.hairline

        TopBar {
            id: bar

            Layout.fillWidth: true
            desk: window.desk
            brandWidth: window.listWidth
            enabled: !window.asking
            onSettingsAsked: settingsDialog.open()
            onSearchLeft: fleetList.focusRows()
            onDiagnosticsAsked: diagnosticsDialog.open()
        }
        FeedBanner {
            Layout.fillWidth: true
            visible: away && !window.asking
            feed: window.desk.deviceFeed
            format: window.desk.format
            nowMs: window.desk.nowMs
        }
        FeedBanner {
            Layout.fillWidth: true
            visible: away && !window.asking
            feed: window.desk.messageFeed
            format: window.desk.format
            nowMs: window.desk.nowMs
        }
        SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            enabled: !window.asking
            orientation: Qt.Horizontal
            handle: SplitHandle {}

            FleetList {
                id: fleetList

                SplitView.preferredWidth: window.listWidth
                SplitView.minimumWidth: Theme.listMin
                SplitView.maximumWidth: Theme.listMax
                desk: window.desk
            }
            SplitView {
                SplitView.fillWidth: true
                SplitView.minimumWidth: Theme.mapMinWidth
                orientation: Qt.Vertical
                handle: SplitHandle {}

                MapView {
                    id: mapArea

                    SplitView.fillHeight: true
                    SplitView.minimumHeight: Theme.mapMinHeight
                    visible: !inbox.maximised
                    store: window.desk.store
                    selectedRow: window.desk.selectedRow
                    onVehicleClicked: row => window.desk.selectRow(row)
                    onBackgroundClicked: window.desk.clearSelection()

                    EmptyState {
                        anchors.fill: parent
                        visible: window.desk.fleetView.countAll === 0 && window.desk.fleetView.search === ""
                        title: qsTr("No vehicles yet")
                        text: qsTr("Each one appears here with its first push.")
                    }
                }
                InboxDock {
                    id: inbox

                    SplitView.preferredHeight: Theme.panelHeadHeight + window.inboxRows * Theme.rowHeight
                    SplitView.minimumHeight: Theme.panelHeadHeight + 3 * Theme.rowHeight
                    SplitView.fillHeight: maximised
                    desk: window.desk
                }
            }
            VehiclePanel {
                id: vehiclePanel

                SplitView.preferredWidth: window.panelWidth
                SplitView.minimumWidth: Theme.panelMin
                SplitView.maximumWidth: Theme.panelMax
                visible: window.width >= 1280 || window.desk.vehicle.exists
                desk: window.desk
            }
        }
    }

    // Gone when nobody has to sign in: a hidden field would go on taking the keys.
    Loader {
        anchors.fill: parent
        anchors.topMargin: Theme.topBarHeight + Theme.hairline
        active: window.asking
        focus: active
        sourceComponent: Rectangle {
            color: Theme.scrim

            SignInCard {
                anchors.centerIn: parent
                session: window.desk.session
                server: window.desk.deviceFeed.url
                Component.onCompleted: focusFirst()
            }
        }
    }
    SettingsDialog {
        id: settingsDialog

        desk: window.desk
    }
    DiagnosticsDialog {
        id: diagnosticsDialog

        desk: window.desk
    }
}
