// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"

namespace waypost {

/**
 * Brings a newer snapshot into what is known of a vehicle: its figures, its place, and what it has shown to
 * carry. What the report could not give is known no longer, zeros of what is not fitted never were, and a
 * place without a fix never replaces one with.
 * @param moment of the report
 */
void mergeReport(Vehicle &vehicle, const Snapshot &report, Instant moment);

} // namespace waypost
