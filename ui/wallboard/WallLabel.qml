// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** Text that is read from five metres away. */
PlainLabel {
    id: label

    /** One of Theme's wall sizes. */
    property int size: Theme.wallSmallSize
    readonly property real tracking: size > Theme.wallSize ? -0.04 : -0.02

    font.pixelSize: label.size
    font.letterSpacing: label.tracking * label.size
}
