// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models

/** Says new alarms to whoever listens instead of looking. */
Item {
    id: herald

    required property AlarmNews news

    Accessible.ignored: true

    function announce(words: string, urgent: bool): void {
        Accessible.announce(words, urgent ? Accessible.Assertive : Accessible.Polite);
    }

    Connections {
        target: herald.news

        function onTold(words: string, urgent: bool): void {
            herald.announce(words, urgent);
        }
    }
}
