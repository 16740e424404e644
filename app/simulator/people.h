// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace waypost {

/** Invented people, by number; the same number is always the same person. */
[[nodiscard]] std::string driverName(int number);
/** Driver tag of that person: 12 hex digits. */
[[nodiscard]] std::string driverTag(int number);
/** What the account calls a vehicle, for example "HV 118". */
[[nodiscard]] std::string vehicleName(int index);
/** The service's vehicle id: 16 digits beginning with 1. */
[[nodiscard]] std::string vehicleImei(int index);
/** The tracker's factory id: 15 digits. */
[[nodiscard]] std::string vehicleDeviceKey(int index);

} // namespace waypost
