// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"

namespace waypost {

/** What the demo's dispatchers have written down about the first vehicles of their fleet: teams, and for one
 * lorry which sensor sits in which wheel. Invented like the fleet itself. */
[[nodiscard]] QList<SavedCard> demoCards(int vehicles);

} // namespace waypost
