// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What has just happened, newest on top. */
Column {
    id: stack

    required property Desk desk

    signal vehicleAsked(imei: string)
    signal allAsked

    spacing: Theme.space2

    Repeater {
        model: stack.desk.toasts

        Toast {
            id: toast

            required property int toastId
            required property int kind
            required property string name
            required property string vehicleName
            required property string vehicleImei
            required property double sinceMs
            required property double bytes
            required property double downloadId
            required property bool saved
            readonly property bool alarm: kind === ToastModel.Alarm

            title: alarm && vehicleName !== "" ? qsTr("%1: %2", "vehicle, alarm").arg(vehicleName).arg(name) : name
            text: alarm && !saved ? qsTr("%1, not saved", "age of an alarm").arg(stack.desk.format.age(stack.desk.nowMs, sinceMs))
                : alarm ? stack.desk.format.age(stack.desk.nowMs, sinceMs)
                : qsTr("Saved, %1", "size of a file").arg(stack.desk.format.bytes(bytes))
            priority: alarm ? Priority.Critical : Priority.None
            iconName: "download"
            actionText: alarm ? qsTr("Show") : qsTr("Open folder")
            onActed: {
                if (alarm)
                    stack.vehicleAsked(vehicleImei);
                else
                    stack.desk.downloads.openFolder(downloadId);
                stack.desk.toasts.dismiss(toastId);
            }
            onClosed: stack.desk.toasts.dismiss(toastId)
        }
    }
    ActionButton {
        anchors.right: parent.right
        visible: stack.desk.toasts.waiting > 0
        text: qsTr("+%n more", "notes for which there is no room", stack.desk.toasts.waiting)
        hint: qsTr("Shows them in the inbox")
        onClicked: {
            stack.desk.toasts.dismissAll();
            stack.allAsked();
        }
    }
}
