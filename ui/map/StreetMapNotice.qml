// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.MapLayers
import Waypost.Models
import Waypost.Theme

/** Says that there is no street map, or that the one chosen does not show; and where to do something about it. */
Rectangle {
    id: notice

    required property Desk desk
    required property FleetLayer vehicles
    /** Of the map; who looks from far away misses no streets. */
    required property real zoom
    /** Opens the settings of the map; none = nobody can do anything about it here. */
    required property DeskAction settings

    readonly property real streetZoom: 9
    readonly property int alarmsLookedAt: 100
    readonly property StreetMap streetMap: desk.streetMap
    readonly property Preferences preferences: desk.preferences
    readonly property bool offering: !streetMap.chosen && preferences.streetMapHint && zoom >= streetZoom
        && settings !== null && !preferences.isLocked(Preferences.StreetMapKey)
    readonly property bool failing: streetMap.trouble !== ""
    /** What was said and put away; said again when it is something else. */
    property string putAway: ""
    readonly property bool wanted: offering || (failing && streetMap.trouble !== putAway)
    /** An alarm that nobody has seen to comes first. Looked at again with every second. */
    readonly property bool overAlarm: wanted && desk.nowMs > 0 && isOverAlarm(zoom, vehicles.centerLat,
        vehicles.centerLng)

    /** The parameters are what the answer changes with. */
    function isOverAlarm(zoom: real, lat: real, lng: real): bool {
        const alarms = desk.alarms;
        const room = Theme.space6 * 2; // of a symbol and its name
        for (let row = 0; row < Math.min(alarms.count, alarmsLookedAt); ++row) {
            const place = alarms.index(row, 0);
            const state = alarms.data(place, AlarmListModel.StateRole);
            const vehicle = alarms.data(place, AlarmListModel.StoreRowRole);
            if (vehicle < 0 || (state !== AlarmState.ActiveUnacked && state !== AlarmState.ClearedUnacked))
                continue;
            const at = vehicles.placeOf(vehicle);
            if (isNaN(at.x))
                continue;
            const pixel = vehicles.mapToItem(notice, vehicles.positionOf(at.x, at.y));
            if (pixel.x > -room && pixel.x < width + room && pixel.y > -room && pixel.y < height + room)
                return true;
        }
        return false;
    }

    function dismiss(): void {
        if (offering)
            preferences.streetMapHint = false;
        else
            putAway = streetMap.trouble;
    }

    visible: wanted && !overAlarm
    implicitWidth: content.implicitWidth + 2 * Theme.space3
    implicitHeight: content.implicitHeight + 2 * Theme.space2
    radius: Theme.radiusBox
    color: Theme.panel
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.role: Accessible.Notification
    Accessible.name: words.text

    Connections {
        target: notice.streetMap

        function onTilesChanged(): void {
            notice.putAway = "";
        }
    }
    RowLayout {
        id: content

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space3
        spacing: Theme.space2

        Icon {
            visible: notice.failing
            name: "warn"
            size: Theme.iconSmall
            color: Theme.text2
        }
        PlainLabel {
            id: words

            Layout.fillWidth: true
            Layout.preferredWidth: Math.min(implicitWidth, Theme.tooltipWidth)
            role: PlainLabel.Small
            wrapMode: Text.Wrap
            text: notice.failing ? qsTr("%1 The built-in map is shown.", "what is wrong with the street map")
                                   .arg(notice.streetMap.trouble)
                : qsTr("No street map is set. Waypost draws towns and your own traces only.")
            Accessible.ignored: true
        }
        ActionButton {
            visible: notice.settings !== null
            implicitHeight: Theme.buttonSmall
            text: notice.failing ? qsTr("Settings…") : qsTr("Set one…", "a street map")
            hint: qsTr("Choose where the street map comes from")
            onClicked: notice.settings.trigger()
        }
        ActionButton {
            implicitHeight: Theme.buttonSmall
            kind: ActionButton.Ghost
            text: notice.failing ? qsTr("Hide") : qsTr("Not now")
            onClicked: notice.dismiss()
        }
    }
}
