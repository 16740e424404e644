// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Who drives, since when, and by which tag; while there is no driver, who drove last. */
PanelSection {
    id: section

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs
    readonly property bool former: vehicle.lastDriver !== ""
    readonly property string who: former ? vehicle.lastDriver
        : vehicle.driverName !== "" ? vehicle.driverName : vehicle.driverId
    readonly property string since: former
        ? qsTr("Last driver, until %1 · %2", "time, how long ago").arg(format.dateTime(vehicle.lastDriverUntilMs))
            .arg(format.age(nowMs, vehicle.lastDriverUntilMs))
        : isNaN(vehicle.driverSinceMs) ? ""
        : qsTr("since %1 · %2", "time, how long").arg(format.dateTime(vehicle.driverSinceMs))
            .arg(format.age(nowMs, vehicle.driverSinceMs))
    /** First letters of the first and the last word of a name. */
    readonly property string initials: {
        const words = vehicle.driverName.split(" ").filter(word => word !== "");
        const first = words.length > 0 ? Array.from(words[0])[0] : "";
        const last = words.length > 1 ? Array.from(words[words.length - 1])[0] : "";
        return `${first}${last}`.toUpperCase();
    }

    title: qsTr("Driver")
    missing: who !== "" || vehicle.driverRaw !== "" ? "" : qsTr("not reported")

    RowLayout {
        width: parent.width
        visible: section.who !== ""
        spacing: Theme.space2

        Rectangle {
            implicitWidth: Theme.buttonHeight
            implicitHeight: Theme.buttonHeight
            radius: width / 2
            color: Theme.selected
            Accessible.ignored: true

            PlainLabel {
                anchors.centerIn: parent
                visible: section.initials !== ""
                role: PlainLabel.Micro
                strong: true
                text: section.initials
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                visible: section.initials === ""
                name: "user"
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Small
                medium: true
                text: section.who
                color: section.former ? Theme.text2 : Theme.text1
            }
            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Micro
                text: section.vehicle.driverName === "" || section.vehicle.driverId === "" ? section.since
                    : qsTr("Id %1 %2", "id of the driver, since when").arg(section.vehicle.driverId).arg(section.since)
                color: Theme.text3
            }
        }
    }
    PlainLabel {
        width: parent.width
        visible: section.vehicle.driverRaw !== ""
        role: PlainLabel.Small
        wrapMode: Text.Wrap
        text: qsTr("The last driver report could not be read. See More.")
        color: Theme.text2
    }
}
