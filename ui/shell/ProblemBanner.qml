// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A row of Desk.problems. Feeds and gaps have banners of their own, with what can be done about them. */
Banner {
    id: banner

    required property int kind
    required property int severity
    required title
    required text

    visible: kind !== ProblemListModel.SignIn && kind !== ProblemListModel.Feed && kind !== ProblemListModel.Gap
    priority: severity

    Icon {
        name: "warn"
        size: Theme.iconSmall
        color: banner.severity === Priority.Critical ? Theme.criticalText : Theme.text2
    }
}
