// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Map
import Waypost.Models
import Waypost.Theme

/** Everything that a person can do at the desk, with its words and keys. What is not here has no key. */
ActionRegistry {
    id: actions

    required property Desk desk
    required property DeskLayout layout
    required property DeskDialogs dialogs
    required property Item focusItem
    /** Nothing works before somebody has signed in. */
    required property bool ready

    readonly property InboxDock inbox: layout.inbox
    readonly property MapView map: layout.map
    /** The list that the keyboard is in, on a row or on a button of one. */
    readonly property ListView rows: listAround(focusItem)
    readonly property bool selected: desk.selectedRow >= 0

    signal fullScreenToggled

    function listAround(item: Item): ListView {
        for (let at = item; at; at = at.parent) {
            if (at instanceof ListView)
                return at as ListView;
        }
        return null;
    }

    /** One step out of where somebody is. */
    function stepBack(): void {
        if (inbox.messageOpen)
            inbox.closeMessage();
        else if (layout.side === DeskLayout.List && layout.closeSide())
            return;
        else if (inbox.maximised)
            inbox.maximised = false;
        else if (map.following)
            map.following = false;
        else
            desk.clearSelection();
    }

    singleKeys: desk.preferences.singleKeys
    typing: focusItem instanceof TextInput || focusItem instanceof TextEdit

    DeskAction {
        actionId: "view.next"
        group: qsTr("Regions")
        text: qsTr("Next region")
        keys: ["F6"]
        enabled: actions.ready
        onTriggered: actions.layout.walk.step(1)
    }
    DeskAction {
        actionId: "view.previous"
        group: qsTr("Regions")
        text: qsTr("Previous region")
        keys: ["Shift+F6"]
        enabled: actions.ready
        onTriggered: actions.layout.walk.step(-1)
    }
    DeskAction {
        actionId: "view.list"
        group: qsTr("Regions")
        text: qsTr("Go to the fleet list")
        keys: ["Ctrl+1"]
        enabled: actions.ready
        onTriggered: actions.layout.walk.enter(0)
    }
    DeskAction {
        actionId: "view.map"
        group: qsTr("Regions")
        text: qsTr("Go to the map")
        keys: ["Ctrl+2"]
        enabled: actions.ready
        onTriggered: actions.layout.walk.enter(1)
    }
    DeskAction {
        actionId: "view.panel"
        group: qsTr("Regions")
        text: qsTr("Go to the vehicle panel")
        keys: ["Ctrl+3"]
        enabled: actions.ready
        onTriggered: actions.layout.walk.enter(2)
    }
    DeskAction {
        actionId: "view.inbox"
        group: qsTr("Regions")
        text: qsTr("Go to the inbox")
        keys: ["Ctrl+4"]
        enabled: actions.ready
        onTriggered: actions.layout.walk.enter(3)
    }
    DeskAction {
        actionId: "view.back"
        group: qsTr("Regions")
        text: qsTr("Close, stop following, deselect: one step back")
        keys: ["Esc"]
        enabled: actions.ready && !actions.typing
        onTriggered: actions.stepBack()
    }

    DeskAction {
        actionId: "list.next"
        group: qsTr("Lists")
        text: qsTr("Next row")
        keys: ["J"]
        repeats: true
        enabled: actions.ready && actions.rows !== null
        onTriggered: actions.rows.incrementCurrentIndex()
    }
    DeskAction {
        actionId: "list.previous"
        group: qsTr("Lists")
        text: qsTr("Previous row")
        keys: ["K"]
        repeats: true
        enabled: actions.ready && actions.rows !== null
        onTriggered: actions.rows.decrementCurrentIndex()
    }
    DeskAction {
        actionId: "list.filter"
        group: qsTr("Lists")
        text: qsTr("Filter the fleet list, or the inbox when you are in it")
        keys: ["/"]
        enabled: actions.ready
        onTriggered: {
            if (actions.layout.walk.current === 3 && actions.inbox.page !== InboxDock.Files) {
                actions.inbox.focusFilter();
            } else {
                actions.layout.showList();
                actions.layout.list.focusFilter();
            }
        }
    }
    DeskAction {
        actionId: "list.sort"
        group: qsTr("Lists")
        text: actions.desk.fleetView.sortOrder === VehicleFilterModel.Attention ? qsTr("Sort the fleet by name")
            : qsTr("Sort the fleet by attention")
        enabled: actions.ready
        onTriggered: actions.desk.fleetView.sortOrder = actions.desk.fleetView.sortOrder === VehicleFilterModel.Attention
            ? VehicleFilterModel.Name : VehicleFilterModel.Attention
    }

    DeskAction {
        actionId: "map.zoomIn"
        group: qsTr("Map")
        text: qsTr("Zoom in")
        keys: ["+", "="]
        repeats: true
        enabled: actions.ready && actions.map.visible
        onTriggered: actions.map.zoomIn()
    }
    DeskAction {
        actionId: "map.zoomOut"
        group: qsTr("Map")
        text: qsTr("Zoom out")
        keys: ["-"]
        repeats: true
        enabled: actions.ready && actions.map.visible
        onTriggered: actions.map.zoomOut()
    }
    DeskAction {
        actionId: "map.fit"
        group: qsTr("Map")
        text: actions.desk.fleetView.filtered ? qsTr("Show the vehicles that pass the filter")
            : qsTr("Show the whole fleet")
        keys: ["0"]
        enabled: actions.ready && actions.map.visible
        onTriggered: actions.map.fitFleet()
    }
    DeskAction {
        actionId: "map.fitSelection"
        group: qsTr("Map")
        text: qsTr("Show the selected vehicle from near")
        keys: ["Z"]
        enabled: actions.ready && actions.selected && actions.map.visible
        onTriggered: actions.map.fitSelected()
    }
    DeskAction {
        actionId: "map.streetMap"
        group: qsTr("Map")
        text: qsTr("Choose the street map…")
        enabled: actions.ready
        onTriggered: actions.dialogs.openMapSettings()
    }
    DeskAction {
        actionId: "vehicle.follow"
        group: qsTr("Map")
        text: actions.map.following ? qsTr("Stop following the vehicle") : qsTr("Follow the selected vehicle")
        keys: ["F"]
        enabled: actions.ready && actions.selected && actions.map.visible
        onTriggered: actions.map.following = !actions.map.following
    }
    DeskAction {
        actionId: "vehicle.edit"
        group: qsTr("Map")
        text: qsTr("Name, team and axles of the vehicle…")
        keys: ["F2"]
        enabled: actions.ready && actions.selected
        onTriggered: actions.layout.panel.editCard()
    }

    DeskAction {
        actionId: "alarm.acknowledge"
        group: qsTr("Inbox")
        text: qsTr("Acknowledge the alarm")
        keys: ["A"]
        enabled: actions.ready && actions.inbox.page === InboxDock.Alarms && actions.layout.walk.current === 3
        onTriggered: actions.inbox.acknowledgeCurrent()
    }
    DeskAction {
        actionId: "alarm.acknowledgeGroup"
        group: qsTr("Inbox")
        text: qsTr("Acknowledge all alarms shown")
        keys: ["Shift+A"]
        enabled: actions.ready && actions.inbox.page === InboxDock.Alarms && actions.layout.walk.current === 3
        onTriggered: actions.inbox.acknowledgeGroup()
    }
    DeskAction {
        actionId: "alarm.undo"
        group: qsTr("Inbox")
        text: qsTr("Undo the acknowledgement")
        keys: ["Ctrl+Z"]
        enabled: actions.ready && !actions.typing && actions.inbox.page === InboxDock.Alarms
        onTriggered: actions.inbox.undoAcknowledge()
    }
    DeskAction {
        actionId: "alarm.next"
        group: qsTr("Inbox")
        text: qsTr("Next unacknowledged alarm")
        keys: ["]"]
        enabled: actions.ready && actions.desk.alarms.unackedCount > 0
        onTriggered: actions.inbox.nextUnacked()
    }
    DeskAction {
        actionId: "alarm.previous"
        group: qsTr("Inbox")
        text: qsTr("Previous unacknowledged alarm")
        keys: ["["]
        enabled: actions.ready && actions.desk.alarms.unackedCount > 0
        onTriggered: actions.inbox.previousUnacked()
    }
    DeskAction {
        actionId: "inbox.filter"
        group: qsTr("Inbox")
        text: qsTr("Filter the inbox")
        enabled: actions.ready && actions.inbox.page !== InboxDock.Files
        onTriggered: actions.inbox.focusFilter()
    }
    DeskAction {
        actionId: "inbox.alarms"
        group: qsTr("Inbox")
        text: qsTr("Show the alarms")
        enabled: actions.ready
        onTriggered: actions.inbox.open(InboxDock.Alarms)
    }
    DeskAction {
        actionId: "inbox.messages"
        group: qsTr("Inbox")
        text: qsTr("Show the messages")
        enabled: actions.ready
        onTriggered: actions.inbox.open(InboxDock.Messages)
    }
    DeskAction {
        actionId: "inbox.files"
        group: qsTr("Inbox")
        text: qsTr("Show the files")
        enabled: actions.ready
        onTriggered: actions.inbox.open(InboxDock.Files)
    }
    DeskAction {
        actionId: "inbox.maximise"
        group: qsTr("Inbox")
        text: actions.inbox.maximised ? qsTr("Show the map again") : qsTr("Give the inbox the map's room")
        keys: ["M"]
        enabled: actions.ready
        onTriggered: actions.inbox.toggleMaximised()
    }

    DeskAction {
        actionId: "app.palette"
        group: qsTr("Waypost")
        text: qsTr("Search vehicles and commands")
        keys: ["Ctrl+K"]
        enabled: actions.ready
        onTriggered: actions.dialogs.openPalette()
    }
    DeskAction {
        actionId: "app.keys"
        group: qsTr("Waypost")
        text: qsTr("Show all keys")
        keys: ["?"]
        enabled: actions.ready
        onTriggered: actions.dialogs.openKeys()
    }
    DeskAction {
        actionId: "app.settings"
        group: qsTr("Waypost")
        text: qsTr("Settings")
        keys: ["Ctrl+,"]
        enabled: actions.ready
        onTriggered: actions.dialogs.openSettings()
    }
    DeskAction {
        actionId: "app.diagnostics"
        group: qsTr("Waypost")
        text: qsTr("Diagnostics")
        enabled: actions.ready
        onTriggered: actions.dialogs.openDiagnostics()
    }
    DeskAction {
        actionId: "app.about"
        group: qsTr("Waypost")
        text: qsTr("About Waypost")
        enabled: actions.ready
        onTriggered: actions.dialogs.openAbout()
    }
    DeskAction {
        actionId: "app.theme"
        group: qsTr("Waypost")
        text: Theme.dark ? qsTr("Light colours") : qsTr("Dark colours")
        enabled: !actions.desk.preferences.isLocked(Preferences.SchemeKey)
        onTriggered: actions.desk.preferences.scheme = Theme.dark ? Theme.Light : Theme.Dark
    }
    DeskAction {
        actionId: "app.fullScreen"
        group: qsTr("Waypost")
        text: qsTr("Full screen, and back")
        keys: ["F11"]
        onTriggered: actions.fullScreenToggled()
    }
    DeskAction {
        actionId: "app.signOut"
        group: qsTr("Waypost")
        text: qsTr("Sign out")
        enabled: actions.ready && !actions.desk.session.demo
        onTriggered: actions.desk.session.signOut()
    }
    DeskAction {
        actionId: "app.quit"
        group: qsTr("Waypost")
        text: qsTr("Quit Waypost")
        keys: ["Ctrl+Q"]
        onTriggered: Qt.quit()
    }
}
