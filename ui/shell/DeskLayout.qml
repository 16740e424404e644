// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Map
import Waypost.Models
import Waypost.Theme
import Waypost.Vehicles

/** Fleet, map, inbox and vehicle, each where LayoutRules has it. Borders that were moved go into the memory. */
Item {
    id: layout

    /** What lies over the map while there is no room beside it. */
    enum Side {
        None,
        List,
        Panel
    }

    required property Desk desk
    required property LayoutMemory memory
    property ActionRegistry actions: null
    property int side: DeskLayout.None

    /** What lies right of the map, or over its right side. */
    readonly property real coveredRight: (panelFrame.visible ? panelFrame.width : 0)
        + (rules.inboxBeside && !inbox.maximised ? inboxFrame.width : 0)
    readonly property alias rules: rules
    readonly property alias list: fleetList
    readonly property alias map: mapView
    readonly property alias panel: vehiclePanel
    readonly property alias inbox: inbox
    readonly property list<Item> regions: [listFrame, mapFrame, panelFrame, inboxFrame]
    readonly property RegionWalk walk: RegionWalk {
        regions: layout.regions
        focusItem: layout.Window.activeFocusItem
        onEntered: at => layout.focusRegion(at)
    }

    function focusRegion(at: int): void {
        if (at === 0) {
            showList();
            fleetList.focusRows();
        } else if (at === 1) {
            inbox.maximised = false;
            mapView.focusMap();
        } else if (at === 2) {
            showPanel();
            vehiclePanel.focusPanel();
        } else {
            inbox.focusRows();
        }
    }

    /** Selects a vehicle and makes sure that it can be seen on the map. */
    function showVehicle(storeRow: int): void {
        inbox.maximised = false;
        desk.selectRow(storeRow);
    }

    function showVehicleCalled(imei: string): void {
        inbox.maximised = false;
        desk.selectedImei = imei;
    }

    function showList(): void {
        inbox.maximised = false;
        if (rules.railed)
            side = DeskLayout.List;
    }

    function showPanel(): void {
        inbox.maximised = false;
        if (!rules.panelDocked)
            side = DeskLayout.Panel;
    }

    /** Puts away what lies over the map; false if nothing did. */
    function closeSide(): bool {
        if (side === DeskLayout.None || (side === DeskLayout.List ? !listFrame.floating : !panelFrame.floating))
            return false;
        const held = walk.current === 0 || walk.current === 2;
        side = DeskLayout.None;
        if (held)
            focusRegion(1);
        return true;
    }

    LayoutRules {
        id: rules

        width: layout.width
        height: layout.height
        scale: Theme.scale
        rowHeight: Theme.rowHeight / Theme.scale
        headHeight: Theme.panelHeadHeight / Theme.scale + 1
        listWish: layout.memory.list
        panelWish: layout.memory.panel
        inboxHeightWish: layout.memory.inboxHeight
        inboxWidthWish: layout.memory.inboxWidth
    }
    Connections {
        target: layout.desk

        function onSelectionChanged(): void {
            if (rules.panelDocked)
                return;
            const held = layout.walk.current === 0;
            if (layout.desk.vehicle.exists)
                layout.side = DeskLayout.Panel;
            else if (layout.side === DeskLayout.Panel)
                layout.closeSide();
            if (held && layout.side === DeskLayout.Panel && rules.railed)
                vehiclePanel.focusPanel(); // the list that had the keyboard is gone
        }
    }

    FleetRail {
        id: rail

        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        visible: rules.railed && !inbox.maximised
        width: rules.railWidth
        desk: layout.desk
        listOpen: listFrame.visible
        panelOpen: panelFrame.visible
        onListToggled: listOpen ? layout.closeSide() : layout.walk.enter(0)
        onPanelToggled: panelOpen ? layout.closeSide() : layout.walk.enter(2)
    }
    RegionFrame {
        id: listFrame

        anchors {
            left: rules.railed ? rail.right : parent.left
            leftMargin: rules.railed ? Theme.hairline : 0
            top: parent.top
            bottom: parent.bottom
        }
        z: floating ? 1 : 0
        width: rules.listWidth
        visible: !inbox.maximised && (!rules.railed || layout.side === DeskLayout.List)
        floating: rules.railed
        ringed: layout.walk.ringed === 0

        FleetList {
            id: fleetList

            anchors.fill: parent
            desk: layout.desk
            memoryFile: layout.memory.file
        }
    }
    Item {
        id: centre

        anchors {
            fill: parent
            leftMargin: inbox.maximised ? 0 : (rules.railed ? rules.railWidth : rules.listWidth) + Theme.hairline
            rightMargin: rules.panelDocked && !inbox.maximised ? rules.panelWidth + Theme.hairline : 0
        }

        RegionFrame {
            id: mapFrame

            anchors {
                fill: parent
                rightMargin: rules.inboxBeside ? rules.inboxWidth + Theme.hairline : 0
                bottomMargin: rules.inboxBeside ? 0 : rules.inboxHeight + Theme.hairline
            }
            visible: !inbox.maximised
            ringed: layout.walk.ringed === 1

            MapView {
                id: mapView

                anchors.fill: parent
                store: layout.desk.store
                desk: layout.desk
                actions: layout.actions
                coveredRight: panelFrame.visible && panelFrame.floating ? panelFrame.width : 0
                selectedRow: layout.desk.selectedRow
                onVehicleClicked: row => layout.desk.selectRow(row)
                onBackgroundClicked: layout.desk.clearSelection()

                EmptyState {
                    anchors.fill: parent
                    visible: layout.desk.fleetView.countAll === 0 && layout.desk.fleetView.search === ""
                    title: qsTr("No vehicles yet")
                    text: qsTr("Each one appears here with its first push.")
                }
            }
        }
        RegionFrame {
            id: inboxFrame

            anchors {
                right: parent.right
                bottom: parent.bottom
            }
            width: rules.inboxBeside && !inbox.maximised ? rules.inboxWidth : parent.width
            height: rules.inboxBeside || inbox.maximised ? parent.height : rules.inboxHeight
            ringed: layout.walk.ringed === 3

            InboxDock {
                id: inbox

                anchors.fill: parent
                desk: layout.desk
                actions: layout.actions
                page: layout.memory.inboxPage
                maximised: layout.memory.inboxMaximised
                onPageChanged: layout.memory.inboxPage = page
                onMaximisedChanged: layout.memory.inboxMaximised = maximised
                onMapAsked: layout.focusRegion(1)
                onVehicleAsked: layout.focusRegion(2)
            }
        }
    }
    RegionFrame {
        id: panelFrame

        anchors {
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        z: floating ? 1 : 0
        width: rules.panelWidth
        visible: !inbox.maximised && (rules.panelDocked || layout.side === DeskLayout.Panel)
        floating: !rules.panelDocked
        ringed: layout.walk.ringed === 2

        VehiclePanel {
            id: vehiclePanel

            anchors.fill: parent
            desk: layout.desk
            actions: layout.actions
            columns: rules.panelColumns
        }
    }

    DeskBorders {
        anchors.fill: parent
        rules: rules
        memory: layout.memory
        maximised: inbox.maximised
        centreLeft: centre.anchors.leftMargin
        centreRight: centre.anchors.rightMargin
    }
    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: layout.walk.clearRing()
    }
}
