// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQuick

/** Every action of a window. It listens to their keys; whoever shows an action finds it here by its id. */
QtObject {
    id: registry

    default property list<DeskAction> actions
    /** Letters and signs on their own are keys, too. */
    property bool singleKeys: true
    /** Somebody writes: letters belong to the field. */
    property bool typing: false

    /** Null if there is none of that name. */
    function find(actionId: string): DeskAction {
        for (const action of actions) {
            if (action.actionId === actionId)
                return action;
        }
        return null;
    }

    readonly property Instantiator listeners: Instantiator {
        model: registry.actions
        delegate: QtObject {
            id: listener

            required property DeskAction modelData
            readonly property bool on: registry.singleKeys || !modelData.singleKey

            readonly property Binding shown: Binding {
                target: listener.modelData
                property: "keysOn"
                value: listener.on
            }
            readonly property Shortcut shortcut: Shortcut {
                sequences: Array.from(listener.modelData.keys)
                enabled: listener.on && listener.modelData.enabled
                    && !(registry.typing && listener.modelData.singleKey)
                autoRepeat: listener.modelData.repeats
                onActivated: listener.modelData.trigger()
            }
        }
    }
}
