// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"
#include "models/textpairs.h"

namespace waypost {

class Format;

/** Everything reported that has no place of its own in VehicleWatcher: translated labels, formatted values.
 */
[[nodiscard]] QList<LabelledText> detailsOf(const Vehicle &vehicle, const Format &format);

} // namespace waypost
