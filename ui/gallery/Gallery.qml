// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/**
 * Every control in every state on one page: what the golden pictures are taken of, and what to look at before and after
 * touching one. Nobody reaches it from the desk. Its samples are invented and not translated, and nothing on it moves.
 */
Rectangle {
    id: gallery

    required property Format format

    implicitWidth: Theme.px(600)
    implicitHeight: page.height + 2 * page.y
    color: Theme.panel

    Column {
        id: page

        x: Theme.space5
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.space2

        Row {
            spacing: Theme.space2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "signpost"
                color: Theme.text1
            }
            PlainLabel {
                role: PlainLabel.Title
                strong: true
                text: "Components"
            }
            PlainLabel {
                color: Theme.text3
                text: Theme.dark ? "dark" : "light"
            }
        }
        MarkerSheet {
            width: parent.width
        }
        SymbolSheet {
            width: parent.width
        }
        Rule {}
        GaugeSheet {
            width: parent.width
        }
        WheelSheet {
            width: parent.width
        }
        Rule {}
        ButtonSheet {
            width: parent.width
        }
        Rule {}
        RowSheet {
            width: parent.width
            format: gallery.format
        }
        Rule {}
        BannerSheet {
            width: parent.width
        }
        Rule {}
        FieldSheet {
            width: parent.width
        }
        Rule {}
        PartSheet {
            width: parent.width
        }
    }

    component Rule: Hairline {
        width: page.width
    }
}
