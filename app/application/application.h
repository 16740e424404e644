// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/options.h"

namespace waypost {

/**
 * Builds everything in the order of who needs whom, runs until somebody ends it, and takes it down again.
 * The only place that joins libraries which do not know each other.
 * @return the program's exit code; a failure has been said on standard error
 */
[[nodiscard]] int runApplication(int &argc, char **argv, const Options &options);

} // namespace waypost
