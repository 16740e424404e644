// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/jsontree.h"

#include <initializer_list>

/**
 * Finding one's way in payloads that are not documented: which objects speak of which vehicle, and fields
 * under any of several names. Everything here is assumed and therefore tolerant: what cannot be read is "not
 * reported".
 */
namespace waypost {

/** An object somewhere in a push's `data`, and the key it or its list stood under. */
struct VehicleRecord
{
    const JsonNode *node = nullptr;
    std::string_view key;
};

/** All objects that speak of one vehicle, outermost first. */
struct VehicleRecords
{
    VehicleIdentity vehicle;
    std::vector<VehicleRecord> records;
};

struct SplitData
{
    std::vector<VehicleRecords> vehicles; ///< in the order of their first mention
    std::vector<const JsonNode *> orphans; ///< innermost objects that name no vehicle, in whatever they stand
};

/**
 * Sorts the objects in @p data by vehicle. An object that names a vehicle (imei, device_key or status.imei)
 * speaks for everything inside it, until something inside names another one.
 */
[[nodiscard]] SplitData splitByVehicle(const JsonNode &data);

/**
 * The first of @p names that @p object has and that is not null. Names are given in lower case without
 * separators and match any spelling: "airpressure" finds airPressure, air_pressure and AirPressure.
 */
[[nodiscard]] const JsonNode *findAny(const JsonNode &object, std::initializer_list<std::string_view> names);

/** A finite number, bare or in a text; not -999. */
[[nodiscard]] Reported<double> numberOf(const JsonNode *node);
/** A number that rounds to 32 bits; not -999. */
[[nodiscard]] Reported<std::int32_t> integerOf(const JsonNode *node);
/** A text or a number's digits; empty for anything else. */
[[nodiscard]] std::string textOf(const JsonNode *node);
/** Milliseconds or, below 10^11, seconds since 1970; only from 2000 to a day after @p received. */
[[nodiscard]] Reported<Instant> timeOf(const JsonNode *node, Instant received);
/** The first report time that the vehicle's records name. */
[[nodiscard]] Reported<Instant> deviceTimeOf(const VehicleRecords &records, Instant received);

} // namespace waypost
