// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/vehiclerecords.h"

#include <array>

/**
 * The five device events that the vendor names without describing them: bleTire, rs232Tire, driver,
 * obdErrorInfo and rs232Fuel. No real frame is public. What is read here follows the vendor's device codec,
 * which describes what trackers tell the service, not what the service tells us: ALL OF IT IS ASSUMED. Hence
 * any of several names, single objects or lists at any depth, numbers in texts; and where nothing is
 * recognised the JSON itself is kept.
 */
namespace waypost {

/** Most bytes of JSON kept from a push in which nothing was recognised. */
inline constexpr std::size_t maxKeptJson = 16 * 1024;

inline constexpr std::array<std::string_view, 5> assumedEventNames{
    "bleTire", "rs232Tire", "driver", "obdErrorInfo", "rs232Fuel"};

/**
 * Appends one push for each vehicle that @p data speaks of.
 * @param event one of assumedEventNames.
 */
[[nodiscard]] std::optional<DecodeError> decodeAssumedEvent(
    std::string_view event, const JsonNode &data, Instant received, std::vector<DevicePush> &out);

/** One vehicle's part of such a push; false when nothing in it was recognised. The identity is already set.
 */
[[nodiscard]] bool readTires(const VehicleRecords &records, Instant received, TireReport &out);
[[nodiscard]] bool readDriver(const VehicleRecords &records, Instant received, DriverReport &out);
[[nodiscard]] bool readFaults(const VehicleRecords &records, Instant received, ObdErrorReport &out);
[[nodiscard]] bool readFuelProbe(const VehicleRecords &records, Instant received, FuelProbeReport &out);

} // namespace waypost
