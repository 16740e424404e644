// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml

/**
 * Who gets how much room. Knows the design's table of window widths and the limits, and nothing of what is shown.
 *
 * What goes in and what comes out are pixels; the table and the wishes count in design pixels, so that a desk at
 * 200 % follows the rules of a window half as wide.
 */
QtObject {
    id: rules

    enum Step {
        Rail,
        Narrow,
        Drawn,
        Wide,
        Widest
    }

    required property real width
    required property real height
    property real scale: 1
    /** Most columns that the vehicle panel can draw. */
    property int mostColumns: 2
    /** Of the inbox, in design pixels. */
    property real rowHeight: 32
    property real headHeight: 41

    // What a person dragged the borders to, in design pixels; 0 = as the table says.
    property real listWish: 0
    property real panelWish: 0
    property real inboxHeightWish: 0
    property real inboxWidthWish: 0

    readonly property real breadth: width / scale
    readonly property int step: breadth < 1280 ? LayoutRules.Rail : breadth < 1600 ? LayoutRules.Narrow
        : breadth < 1920 ? LayoutRules.Drawn : breadth < 2560 ? LayoutRules.Wide : LayoutRules.Widest

    /** The list and the panel lie over the map, one at a time, and a rail stands where the list was. */
    readonly property bool railed: step === LayoutRules.Rail || room < listMin
    /** False: the panel lies over the map. */
    readonly property bool panelDocked: !railed && room - listMin >= panelMin
    /** The inbox stands right of the map instead of under it. */
    readonly property bool inboxBeside: step === LayoutRules.Widest
    readonly property bool barsShown: step >= LayoutRules.Drawn
    readonly property int panelColumns: panelDocked && panel >= 2 * panelMin ? mostColumns : 1

    readonly property real railWidth: px(rail)
    readonly property real listWidth: px(list)
    readonly property real panelWidth: px(panel)
    readonly property real inboxWidth: px(inboxBreadth)
    readonly property real inboxHeight: px(inboxDepth)

    // In design pixels from here on.
    readonly property real rail: 56
    readonly property real listMin: 240
    readonly property real listMax: 480
    readonly property real panelMin: 344
    readonly property real panelMax: 520
    readonly property real gap: 1
    readonly property real mapMinWidth: 480
    readonly property real mapMinHeight: 320
    readonly property real inboxMin: headHeight + 3 * rowHeight
    readonly property real inboxDepthMost: Math.min(0.7 * height / scale, height / scale - mapMinHeight - gap)
    readonly property real inboxBreadthMin: 360
    readonly property real inboxBreadthMost: 0.4 * breadth
    readonly property real panelMost: panelMax * mostColumns
    readonly property list<real> listTable: [288, 288, 336, 360, 400]
    readonly property list<real> panelTable: [360, 360, 392, 408, mostColumns > 1 ? 2 * 392 : 408]
    readonly property list<int> inboxRows: [5, 5, 7, 9, 9]

    /** What list and panel may share when the map has what it must have. */
    readonly property real room: breadth - mapMinWidth - 2 * gap - (inboxBeside ? inboxBreadth + gap : 0)
    readonly property real listAsked: within(listMin, wish(listWish, listTable[step]), listMax)
    readonly property real panelAsked: within(panelMin, wish(panelWish, panelTable[step]), panelMost)
    // The panel gives way first, then the list.
    readonly property real panel: panelDocked ? within(panelMin, panelAsked, room - listAsked) : panelTable[LayoutRules.Rail]
    readonly property real list: railed ? listTable[LayoutRules.Rail]
        : within(listMin, listAsked, room - (panelDocked ? panel : 0))
    readonly property real inboxBreadth: within(inboxBreadthMin, wish(inboxWidthWish, 480), inboxBreadthMost)
    readonly property real inboxDepth: within(inboxMin, wish(inboxHeightWish, headHeight + inboxRows[step] * rowHeight),
        inboxDepthMost)

    function wish(asked: real, usual: real): real {
        return asked > 0 ? asked : usual;
    }

    /** The least wins over the most. */
    function within(least: real, value: real, most: real): real {
        return Math.max(least, Math.min(value, most));
    }

    function px(design: real): real {
        return Math.round(design * scale);
    }
}
