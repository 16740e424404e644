// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Models

/** What values are written in. Automatic is what people are used to where the system says it is. */
ColumnLayout {
    id: page

    required property Preferences preferences
    required property Format format

    spacing: 0

    UnitField {
        name: qsTr("Speed and distance")
        options: [qsTr("Automatic"), qsTr("Kilometres"), qsTr("Miles")]
        value: page.preferences.distanceUnit
        locked: page.preferences.isLocked(Preferences.DistanceUnitKey)
        example: qsTr("For example: %1, %2", "speed, distance").arg(page.format.speed(80)).arg(page.format.distance(1200))
        onChosen: value => page.preferences.distanceUnit = value
    }
    UnitField {
        name: qsTr("Tire pressure")
        options: [qsTr("Automatic"), qsTr("Bar"), qsTr("Kilopascal"), qsTr("Pounds per square inch")]
        value: page.preferences.pressureUnit
        locked: page.preferences.isLocked(Preferences.PressureUnitKey)
        example: qsTr("For example: %1 %2", "pressure, its unit").arg(page.format.pressure(760))
            .arg(page.format.pressureUnit)
        onChosen: value => page.preferences.pressureUnit = value
    }
    UnitField {
        name: qsTr("Temperature")
        options: [qsTr("Automatic"), qsTr("Degrees Celsius"), qsTr("Degrees Fahrenheit")]
        value: page.preferences.temperatureUnit
        locked: page.preferences.isLocked(Preferences.TemperatureUnitKey)
        example: qsTr("For example: %1", "a value with its unit").arg(page.format.temperature(18))
        onChosen: value => page.preferences.temperatureUnit = value
    }
    UnitField {
        name: qsTr("Volume")
        options: [qsTr("Automatic"), qsTr("Litres"), qsTr("US gallons")]
        value: page.preferences.volumeUnit
        locked: page.preferences.isLocked(Preferences.VolumeUnitKey)
        example: qsTr("For example: %1", "a value with its unit").arg(page.format.volume(240))
        onChosen: value => page.preferences.volumeUnit = value
    }
}
