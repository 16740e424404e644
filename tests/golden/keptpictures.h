// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturedifference.h"

namespace waypost {

/** Whether two pictures of one size show the same, but for what another FreeType draws differently. */
[[nodiscard]] bool agree(const PictureDifference &difference);

/**
 * Holds a picture against the one kept under its name. Where they differ, both and the places are kept beside
 * the build. With WAYPOST_GOLDEN_WRITE set, the picture is kept first: look at the change before you commit
 * it.
 * @return what is wrong, for a person to read; empty if nothing is
 */
[[nodiscard]] QString faultOf(const QString &name, const QImage &drawn);

} // namespace waypost
