// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Waypost.Models
import Waypost.Theme

/** The desk: fleet, map, vehicle and inbox around one selection. Everything it shows comes from the desk given. */
ApplicationWindow {
    id: window

    required property Desk desk
    /** Where the arrangement of the desk is kept. */
    property alias memoryFile: memory.file

    /** Asked for from outside; without a size, the window comes back to where it was last time. */
    property rect startPlace

    readonly property bool asking: desk.session.needsSignIn
    readonly property alias layout: layout
    readonly property alias actions: actions

    function toggleFullScreen(): void {
        if (visibility === Window.FullScreen)
            visibility = place.maximised ? Window.Maximized : Window.Windowed;
        else
            visibility = Window.FullScreen;
    }

    /** Gives the keyboard its first place. Not to a list: it holds still while somebody is in it. */
    function enter(): void {
        if (layout.inbox.maximised)
            layout.inbox.forceActiveFocus(Qt.OtherFocusReason);
        else
            layout.focusRegion(1);
    }

    // A large interface needs a larger window, as far as the screen goes.
    minimumWidth: Math.max(Theme.windowMinWidth, Math.min(Theme.windowMinWidth * Theme.scale, Screen.desktopAvailableWidth))
    minimumHeight: Math.max(Theme.windowMinHeight,
        Math.min(Theme.windowMinHeight * Theme.scale, Screen.desktopAvailableHeight))
    visible: false // until it is where it was last time
    title: desk.title === "" ? qsTr("Waypost") : qsTr("%1 – Waypost", "whose fleet").arg(desk.title)
    color: Theme.bg
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onAskingChanged: {
        if (!asking)
            enter();
    }
    Component.onCompleted: {
        place.restore();
        if (!asking)
            enter();
    }
    PreferredTheme {
        preferences: window.desk.preferences
    }
    Binding {
        target: Theme
        property: "blinking"
        value: window.desk.active && window.desk.alarms.unackedCount > 0
    }
    Binding {
        target: Theme
        property: "devicePixelRatio"
        value: window.Screen.devicePixelRatio
    }
    Binding {
        target: window.desk
        property: "active"
        value: window.visible && window.visibility !== Window.Minimized
    }
    LayoutMemory {
        id: memory

        screens: Application.screens
    }
    WindowPlace {
        id: place

        window: window
        memory: memory
        startPlace: window.startPlace
    }
    DeskActions {
        id: actions

        desk: window.desk
        layout: layout
        dialogs: dialogs
        focusItem: window.activeFocusItem
        ready: !window.asking
        onFullScreenToggled: window.toggleFullScreen()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            id: bar

            Layout.fillWidth: true
            desk: window.desk
            actions: actions
            brandWidth: layout.rules.listWidth
            barsShown: layout.rules.barsShown
            enabled: !window.asking
        }
        BannerStack {
            Layout.fillWidth: true
            Layout.topMargin: height > 0 ? Theme.hairline : 0
            visible: !window.asking
            desk: window.desk
            memory: memory
        }
        DeskLayout {
            id: layout

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.hairline
            enabled: !window.asking
            desk: window.desk
            memory: memory
            actions: actions
        }
    }

    // Gone when nobody has to sign in: a hidden field would go on taking the keys.
    Loader {
        anchors.fill: parent
        anchors.topMargin: Theme.topBarHeight + Theme.hairline
        active: window.asking
        focus: active
        sourceComponent: SignInView {
            desk: window.desk
            Component.onCompleted: focusFirst()
        }
    }
    ToastStack {
        // Over the map, beside its buttons: a critical one stays, and must not hide whose panel it is.
        anchors {
            top: parent.top
            topMargin: layout.y + (layout.inbox.maximised ? Theme.panelHeadHeight + Theme.space2 : Theme.space3)
            right: parent.right
            rightMargin: Math.min(layout.coveredRight + Theme.space12 + Theme.space3, parent.width - width - Theme.space2)
        }
        visible: !window.asking
        desk: window.desk
        onVehicleAsked: imei => layout.showVehicleCalled(imei)
        onAllAsked: layout.inbox.open(InboxDock.Alarms)
    }
    DeskDialogs {
        id: dialogs

        desk: window.desk
        actions: actions
        onVehicleChosen: storeRow => layout.showVehicle(storeRow)
    }
    Herald {
        news: window.desk.news
    }
}
