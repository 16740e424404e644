// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDevice>
#include <QString>

/**
 * Where a fleet drives is its owner's business only: what the program writes is for the user who runs it. On
 * Windows a user's folders are that already, and nothing is done.
 */
namespace waypost::privatefiles {

/** From now on folders and files are made for their user alone (0700, 0600). Call it before anything else. */
void begin();

/**
 * Takes from others what they may do with a folder and all that is in it, made by earlier versions. Follows
 * no links, and leaves alone what belongs to another user and folders that everybody shares.
 */
void tighten(const QString &folder);
/** The same for one file. */
void tightenFile(const QString &file);

/** What a file gets that a user asked for at a place of his own: as without begin(). */
[[nodiscard]] QFileDevice::Permissions ordinary();

} // namespace waypost::privatefiles
