// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalschema.h"

namespace waypost {

/** All formats that the file of the tracks ever had, see journalMigrations(). */
[[nodiscard]] QList<Migration> trackMigrations();

} // namespace waypost
