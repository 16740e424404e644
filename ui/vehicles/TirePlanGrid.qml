// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/**
 * Where the wheels of a plan stand: the front to the left, pairs one above the other, outer edges in line. A trailer
 * that does not fit beside its tractor stands below it.
 */
QtObject {
    id: grid

    required property list<planAxle> axles
    required property real room

    readonly property int towedFrom: {
        const first = axles.findIndex(axle => axle.towed);
        return first < 0 ? axles.length : first;
    }
    readonly property bool dual: axles.some(axle => axle.dual)
    /** Nothing but single wheels on two axles of its own. */
    readonly property bool car: towedFrom === 2 && !axles.slice(0, 2).some(axle => axle.dual)

    readonly property real step: Theme.wheelWidth + Theme.space1
    readonly property real firstGap: car ? Theme.wheelWidth * 2 : Theme.space3
    readonly property real unitGap: Theme.space5
    readonly property real ownWidth: towedFrom === 0 ? 0
        : towedFrom * step - Theme.space1 + (towedFrom > 1 ? firstGap : 0)
    readonly property real towedWidth: Math.max(0, (axles.length - towedFrom) * step - Theme.space1)
    readonly property bool both: ownWidth > 0 && towedWidth > 0
    readonly property bool stacked: both && ownWidth + unitGap + towedWidth > room
    /** Some axle's name is too long for one line. */
    readonly property bool longNames: axles.some(axle => nameMetrics.advanceWidth(axle.name) > step)
    readonly property real nameHeight: (longNames ? 2 : 1) * Theme.microLine
    readonly property real labelHeight: nameHeight + Theme.space1
    readonly property FontMetrics nameMetrics: FontMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.microSize
    }

    readonly property list<real> slotY: {
        const pair = Theme.wheelHeight + Theme.space1;
        const middle = dual ? Theme.space5 : Theme.wheelHeight + Theme.space3;
        const left = dual ? 2 * pair - Theme.space1 + middle : Theme.wheelHeight + middle;
        return dual ? [0, pair, left, left + pair] : [0, 0, left, left];
    }
    readonly property real lastY: slotY[slotY.length - 1]
    readonly property real unitHeight: lastY + Theme.wheelHeight + labelHeight
    readonly property real middleY: (lastY + Theme.wheelHeight) / 2
    readonly property real width: stacked ? Math.max(ownWidth, towedWidth) : ownWidth + towedWidth + (both ? unitGap : 0)
    readonly property real height: axles.length === 0 ? 0 : unitHeight * (stacked ? 2 : 1) + (stacked ? Theme.space2 : 0)

    function axleX(axle: int): real {
        if (axle < towedFrom)
            return axle * step + (axle > 0 ? firstGap : 0);
        return unitX(true) + (axle - towedFrom) * step;
    }

    function axleY(axle: int): real {
        return unitY(axle >= towedFrom);
    }

    function unitX(towed: bool): real {
        return towed && both && !stacked ? ownWidth + unitGap : 0;
    }

    function unitY(towed: bool): real {
        return towed && stacked ? unitHeight + Theme.space2 : 0;
    }
}
