// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The ground of menus and lists that open over the rest. */
Rectangle {
    radius: Theme.radiusBox
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.lineStrong
    Accessible.ignored: true

    FloatShadow {}
}
