// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls

/** The borders between the regions of the desk. What somebody does to them is remembered in design pixels. */
Item {
    id: borders

    required property LayoutRules rules
    required property LayoutMemory memory
    required property bool maximised
    /** Where list and panel end. */
    required property real centreLeft
    required property real centreRight

    function design(least: real, size: real, most: real): real {
        return rules.within(least, size / rules.scale, most);
    }

    SplitHandle {
        anchors {
            left: parent.left
            leftMargin: borders.rules.listWidth
            top: parent.top
            bottom: parent.bottom
        }
        visible: !borders.rules.railed && !borders.maximised
        name: qsTr("Border between fleet and map")
        size: borders.rules.listWidth
        onSizeWanted: size => borders.memory.list = borders.design(borders.rules.listMin, size, borders.rules.listMax)
        onResetWanted: borders.memory.list = 0
    }
    SplitHandle {
        anchors {
            right: parent.right
            rightMargin: borders.rules.panelWidth
            top: parent.top
            bottom: parent.bottom
        }
        visible: borders.rules.panelDocked && !borders.maximised
        name: qsTr("Border of the vehicle panel")
        size: borders.rules.panelWidth
        after: true
        onSizeWanted: size => borders.memory.panel = borders.design(borders.rules.panelMin, size,
            borders.rules.panelMost)
        onResetWanted: borders.memory.panel = 0
    }
    SplitHandle {
        anchors {
            left: parent.left
            leftMargin: borders.centreLeft
            right: parent.right
            rightMargin: borders.centreRight
            bottom: parent.bottom
            bottomMargin: borders.rules.inboxHeight
        }
        visible: !borders.rules.inboxBeside && !borders.maximised
        upright: false
        name: qsTr("Border between map and inbox")
        size: borders.rules.inboxHeight
        after: true
        onSizeWanted: size => borders.memory.inboxHeight = borders.design(borders.rules.inboxMin, size,
            borders.rules.inboxDepthMost)
        onResetWanted: borders.memory.inboxHeight = 0
    }
    SplitHandle {
        anchors {
            right: parent.right
            rightMargin: borders.centreRight + borders.rules.inboxWidth
            top: parent.top
            bottom: parent.bottom
        }
        visible: borders.rules.inboxBeside && !borders.maximised
        name: qsTr("Border between map and inbox")
        size: borders.rules.inboxWidth
        after: true
        onSizeWanted: size => borders.memory.inboxWidth = borders.design(borders.rules.inboxBreadthMin, size,
            borders.rules.inboxBreadthMost)
        onResetWanted: borders.memory.inboxWidth = 0
    }
}
