// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Map
import Waypost.Models
import Waypost.Settings
import Waypost.Theme

/** The window while nobody is signed in: the world, and the card in front of it. */
FocusScope {
    id: view

    required property Desk desk

    function focusFirst(): void {
        card.focusFirst();
    }

    MapView {
        anchors.fill: parent
        store: view.desk.store
        interactive: false
        activeFocusOnTab: false
    }
    // On ground of its own: the map is full of names there.
    Rectangle {
        anchors {
            right: parent.right
            bottom: parent.bottom
            rightMargin: Theme.space2
            bottomMargin: Theme.space8
        }
        width: words.width + 2 * Theme.space2
        height: words.height + 2 * Theme.space1
        visible: view.desk.fleetView.countAll === 0 && view.width > scroller.x + card.width + width + Theme.space8
        radius: Theme.radiusSmall
        color: Theme.panel

        Column {
            id: words

            anchors.centerIn: parent

            PlainLabel {
                anchors.right: parent.right
                medium: true
                text: qsTr("No vehicles yet")
            }
            PlainLabel {
                anchors.right: parent.right
                role: PlainLabel.Small
                text: qsTr("Each one appears here with its first push.")
                color: Theme.text2
            }
        }
    }
    // Only a card that does not fit can be scrolled.
    Flickable {
        id: scroller

        anchors {
            left: parent.left
            leftMargin: 2 * Theme.space12 - Theme.space2
            top: parent.top
            bottom: parent.bottom
        }
        width: card.width
        contentWidth: width
        contentHeight: card.y + card.height + Theme.space4
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        SignInCard {
            id: card

            y: Math.max(Theme.space4, Math.min(Theme.space12 + Theme.space3, (scroller.height - height) / 2))
            session: view.desk.session
        }
    }
}
