// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/deviceclock.h"
#include "protocol/jsontree.h"

#include <initializer_list>
#include <limits>

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
/** A text or a number's digits, without blanks around it; empty for anything else, and for what cannot be
 * seen. */
[[nodiscard]] std::string textOf(const JsonNode *node);

/**
 * Fields of one object under any of several names. What stands there and cannot be is "not reported" and
 * noted as a repair under its own key.
 */
class AssumedFields
{
public:
    using Names = std::initializer_list<std::string_view>;

    struct Range
    {
        double min = -std::numeric_limits<double>::infinity();
        double max = std::numeric_limits<double>::infinity();
    };

    /** Both must outlive it. */
    AssumedFields(const JsonNode &object, std::vector<Repair> &repairs)
        : m_object(object)
        , m_repairs(repairs)
    {
    }

    [[nodiscard]] Reported<double> number(Names names, Range range);
    [[nodiscard]] Reported<double> number(Names names) { return number(names, Range()); }
    [[nodiscard]] Reported<std::int32_t> integer(Names names);
    [[nodiscard]] std::string text(Names names);
    /** A time and whether it can be right; noted unless it is, seconds as well. */
    [[nodiscard]] ClockReading clock(Names names, Instant received);

private:
    const JsonMember *find(Names names) const;
    void leaveOut(DecodeErrorKind kind, const JsonMember &member);

    const JsonNode &m_object;
    std::vector<Repair> &m_repairs;
};

/** The first report time that the vehicle's records name. */
[[nodiscard]] ClockReading
deviceClockOf(const VehicleRecords &records, Instant received, std::vector<Repair> &repairs);
/** Notes identifiers of the vehicle that had to be shortened. */
void noteIdentity(const VehicleRecords &records, std::vector<Repair> &repairs);

/** The names under which a record gives its time. */
inline constexpr std::initializer_list<std::string_view> timeNames{
    "date", "reporttime", "devicetime", "time", "timestamp"};

} // namespace waypost
