// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Waypost.Controls
import Waypost.Theme

/** The quiet words over and beside the samples. */
PlainLabel {
    role: PlainLabel.Micro
    color: Theme.text3
}
