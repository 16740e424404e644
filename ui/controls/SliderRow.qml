// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A value on a line. Arrow keys move it by a step; what it says comes from who owns the value. */
T.Slider {
    id: slider

    required property string name
    /** The value in words, "120 %". */
    required property string valueText

    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.focusWidth
    rightPadding: Theme.focusWidth
    focusPolicy: Qt.StrongFocus
    snapMode: T.Slider.SnapAlways
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: valueText

    background: Rectangle {
        x: slider.leftPadding
        y: (slider.height - height) / 2
        width: slider.availableWidth
        height: Theme.gaugeThickness
        radius: height / 2
        color: Theme.control

        Rectangle {
            x: slider.mirrored ? parent.width - width : 0
            width: slider.position * parent.width
            height: parent.height
            radius: parent.radius
            color: slider.enabled ? Theme.text1 : Theme.control
        }
    }
    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        y: (slider.height - height) / 2
        width: Theme.iconSize
        height: Theme.iconSize
        radius: width / 2
        color: slider.pressed ? Theme.selected : slider.hovered ? Theme.hover : Theme.raised
        border.width: Theme.selectionBar
        border.color: slider.enabled ? Theme.text1 : Theme.control

        FocusRing {
            visible: slider.visualFocus
            radius: width / 2
        }
    }
}
