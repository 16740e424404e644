// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A frame that was turned away or taken in part: why, where in it, and how it began. */
ColumnLayout {
    id: row

    required property string feed
    required property string kind
    required property double offset
    required property string field
    required property double receivedMs
    required property double size
    required property string repairs
    required property string head
    required property Format format

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: summary.text

    RowLayout {
        spacing: Theme.space2

        PlainLabel {
            Layout.preferredWidth: Theme.factNameWidth / 2
            role: PlainLabel.Small
            text: row.format.time(row.receivedMs)
            color: Theme.text3
        }
        PlainLabel {
            id: summary

            Layout.fillWidth: true
            role: PlainLabel.Small
            medium: true
            text: row.repairs !== ""
                ? qsTr("%1 feed: taken without %2, size %3", "feed, fields, size").arg(row.feed).arg(row.field)
                    .arg(row.format.bytes(row.size))
                : row.field === ""
                ? qsTr("%1 feed: %2 at byte %3, size %4", "feed, error kind, offset, size").arg(row.feed).arg(row.kind)
                    .arg(row.format.number(row.offset)).arg(row.format.bytes(row.size))
                : qsTr("%1 feed: %2 in %5 at byte %3, size %4", "feed, error kind, offset, size, field").arg(row.feed)
                    .arg(row.kind).arg(row.format.number(row.offset)).arg(row.format.bytes(row.size)).arg(row.field)
        }
    }
    PlainLabel {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.factNameWidth / 2 + Theme.space2
        visible: text !== ""
        role: PlainLabel.Micro
        code: true
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 6
        text: row.repairs
    }
    PlainLabel {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.factNameWidth / 2 + Theme.space2
        Layout.bottomMargin: Theme.space2
        role: PlainLabel.Micro
        code: true
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 4
        text: row.head
        color: Theme.text2
    }
}
