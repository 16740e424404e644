// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/roadkeeper.h"

namespace waypost {

/** The tracks in a data folder's journal as a source for own roads; nothing without a folder. */
[[nodiscard]] TraceSource traceHistory(const QString &dataDir);

} // namespace waypost
