// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace waypost {

class PreferenceFile;

/** Waypost 0.1 kept its two preferences in desk.ini beside @p file: takes them over once, and removes them
 * there. */
void takeOverOldPreferences(PreferenceFile &file);

} // namespace waypost
