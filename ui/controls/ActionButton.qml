// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A button with words, and an icon if it has one. At most one Primary in a panel. */
T.Button {
    id: button

    enum Kind {
        Default,
        Primary,
        Ghost
    }

    property int kind: ActionButton.Default
    property string iconName: ""
    /** What the button does in a sentence. Without one, an action's words and key. */
    property string hint: deskAction && deskAction.keyText !== "" ? deskAction.text : ""
    /** Drawn as under the pointer, and as where the keyboard is. */
    property bool lit: hovered
    property bool ringed: visualFocus
    readonly property DeskAction deskAction: action as DeskAction
    readonly property color ink: !enabled ? Theme.text3
        : kind === ActionButton.Primary ? Theme.primaryInk
        : kind === ActionButton.Ghost ? Theme.text2 : Theme.text1
    readonly property color ground: kind === ActionButton.Primary
        ? (!enabled ? Theme.lineStrong : down ? Theme.text2 : lit ? Theme.primaryHover : Theme.primary)
        : down || checked ? Theme.selected
        : lit ? Theme.hover
        : kind === ActionButton.Ghost || !enabled ? Theme.transparent : Theme.raised

    implicitHeight: Theme.buttonHeight
    implicitWidth: Math.ceil(content.implicitWidth) + leftPadding + rightPadding
    leftPadding: implicitHeight >= Theme.buttonLarge ? Theme.space4
        : implicitHeight > Theme.buttonSmall ? Theme.space3 : Theme.space2
    opacity: enabled || kind === ActionButton.Primary ? 1 : Theme.disabledOpacity
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: deskAction?.tip ?? hint

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.space1 + Theme.focusWidth

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName !== ""
                name: button.iconName
                size: Theme.iconSmall
                color: button.ink
            }
            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                role: button.implicitHeight >= Theme.buttonLarge ? PlainLabel.Body : PlainLabel.Small
                medium: button.kind !== ActionButton.Primary
                strong: button.kind === ActionButton.Primary
                text: button.text
                color: button.ink
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.ground
        border.width: button.kind === ActionButton.Default ? Theme.hairline : 0
        border.color: Theme.lineStrong

        FocusRing {
            visible: button.ringed
            radius: Theme.radius + offset
        }
    }

    Hint {
        visible: button.hovered && button.hint !== ""
        text: button.hint
        keyText: button.deskAction?.keyText ?? ""
    }
}
