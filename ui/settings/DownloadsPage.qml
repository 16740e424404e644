// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Where files go, and from which servers they may come. */
ColumnLayout {
    id: page

    required property DownloadPlaces places

    spacing: 0

    PreferenceField {
        visible: page.places.folder !== ""
        name: qsTr("Folder")

        SettingsNote {
            text: page.places.folder
        }
        ActionButton {
            Layout.topMargin: Theme.space1
            text: qsTr("Open folder")
            iconName: "folder"
            onClicked: page.places.openFolder()
        }
    }
    PreferenceField {
        name: qsTr("Servers that files may come from")
        note: qsTr("The server of your account is always allowed. Any other one waits in the list of files until somebody allows it.")

        Repeater {
            model: page.places.hosts

            RowLayout {
                id: host

                required property string modelData

                Layout.fillWidth: true

                PlainLabel {
                    Layout.fillWidth: true
                    code: true
                    text: host.modelData
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Forget %1", "a server").arg(host.modelData)
                    onClicked: page.places.forgetHost(host.modelData)
                }
            }
        }
        SettingsNote {
            visible: page.places.hosts.length === 0
            text: qsTr("No other server has been allowed.")
        }
    }
    PreferenceField {
        name: qsTr("What happens by itself")

        SettingsNote {
            text: qsTr("The service announces a file, and Waypost fetches it from an allowed server. It is never opened.")
        }
    }
}
