// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/status.h"

#include <limits>
#include <string_view>
#include <tuple>

/**
 * Every member of a snapshot's `data.status`, once: its name on the wire, where its value goes and what
 * values can be. The reader, the writer and the tests all work from this table, in the order of the vendor's
 * page.
 *
 * Everywhere: -999 is "not reported", and so are null and an empty text.
 */
namespace waypost {

/** What a value outside of its range means. */
enum class Outside : std::uint8_t {
    Drop, ///< the field counts as not reported: a broken sensor must not cost the vehicle's position
    Refuse, ///< the frame is refused: without this field being right the report is worth nothing
};

/** Which values a number field can have. */
struct FieldRule
{
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    Outside outside = Outside::Drop;
    bool minusOneIsAbsent = false; ///< -1 is "not applicable"
    bool wraps = false; ///< @c max is the same as @c min, as on a compass
    bool bitWord = false; ///< 32 bits that may also come as an unsigned number
    bool shared = false; ///< two wire names for one value: "not reported" under one keeps the other's
    bool onPage = true; ///< in the vendor's example; others are accepted and written only when reported
};

template <typename T>
struct StatusField
{
    std::string_view name;
    T Status::*member;
    FieldRule rule{};
};

/** A text that is mostly empty and therefore kept apart. */
struct StatusTextField
{
    std::string_view name;
    std::string StatusTexts::*member;
};

/** The vehicle's id again; its published example differs from `data.imei`, which counts more. */
struct StatusImeiField
{
    std::string_view name;
};

/** Times before this are a device whose clock was never set. */
inline constexpr Instant earliestDeviceTime = instantFromMs(946'684'800'000); // 2000-01-01T00:00:00Z
/** How far a device clock may run ahead of ours. */
inline constexpr Milliseconds latestDeviceTimeAhead = std::chrono::hours(24);

namespace rules {
inline constexpr FieldRule any{};
inline constexpr FieldRule notNegative{.min = 0};
inline constexpr FieldRule latitude{.min = -90, .max = 90, .outside = Outside::Refuse};
inline constexpr FieldRule longitude{.min = -180, .max = 180, .outside = Outside::Refuse};
inline constexpr FieldRule heading{.min = 0, .max = 360, .outside = Outside::Refuse, .wraps = true};
inline constexpr FieldRule speed{.min = 0, .max = 1000, .outside = Outside::Refuse, .minusOneIsAbsent = true};
inline constexpr FieldRule percent{.min = 0, .max = 100};
inline constexpr FieldRule minusOne{.minusOneIsAbsent = true};
inline constexpr FieldRule bits{.bitWord = true};
inline constexpr FieldRule reportTime{.outside = Outside::Refuse};
inline constexpr FieldRule eitherSpelling{.shared = true};
inline constexpr FieldRule restOnly{.onPage = false};
} // namespace rules

inline constexpr std::tuple statusFields{
    StatusField{"ac", &Status::airConditioning, rules::minusOne},
    StatusField{"acc", &Status::ignition, rules::minusOne},
    StatusField{"acc_switch_time", &Status::ignitionSince},
    StatusField{"accumulating_fuel_consumption", &Status::accumulatedFuel, rules::notNegative},
    StatusTextField{"address", &StatusTexts::address},
    StatusField{"air_inflow_temp", &Status::intakeAirC},
    StatusField{"air_input", &Status::airFlow},
    StatusField{"air_pressure", &Status::manifoldKpa},
    StatusField{"alert_sum", &Status::alertSum},
    StatusField{"alerts", &Status::alerts, rules::bits},
    StatusField{"alerts1", &Status::alerts1, rules::bits},
    StatusField{"altitude", &Status::altitudeM},
    StatusField{"analog1", &Status::analog1},
    StatusField{"analog2", &Status::analog2},
    StatusField{"analog3", &Status::analog3},
    StatusField{"analog4", &Status::analog4},
    StatusField{"analog5", &Status::analog5},
    StatusField{"antithefted", &Status::antiTheft},
    StatusField{"antithefted_status", &Status::antiTheftArmed},
    StatusField{"azimuth", &Status::headingDeg, rules::heading},
    StatusField{"bat", &Status::bat},
    StatusField{"battery_voltage", &Status::batteryVolts},
    StatusField{"battery_voltage_percent", &Status::batteryPercent, rules::percent},
    StatusTextField{"comment", &StatusTexts::comment},
    StatusField{"cooling_fluid_temp", &Status::coolantC},
    StatusField{"cur_event", &Status::alarmNumber},
    StatusField{"date", &Status::deviceTime, rules::reportTime},
    StatusField{"dragThreshold", &Status::dragThreshold, rules::eitherSpelling},
    StatusField{"drag_threshold", &Status::dragThreshold, rules::eitherSpelling},
    StatusField{"engine_load", &Status::engineLoadPercent},
    StatusField{"engine_time", &Status::engineSeconds, rules::notNegative},
    StatusField{"event", &Status::event, rules::bits},
    StatusField{"external_power_voltage", &Status::externalVolts},
    StatusField{"fuel", &Status::fuel},
    StatusField{"gps", &Status::gpsPresent},
    StatusField{"gpsWorking", &Status::gpsAwake},
    StatusField{"idle_status", &Status::idling},
    StatusImeiField{"imei"},
    StatusField{"input", &Status::inputs},
    StatusField{"instant_fuel_consumption", &Status::instantFuel},
    StatusField{"iop", &Status::ioWord, rules::bits},
    StatusField{"is_external_battery_lower", &Status::externalLow},
    StatusField{"is_inner_battery_lower", &Status::batteryLow},
    StatusField{"is_solar_charging", &Status::solarCharging},
    StatusField{"is_usb_charging", &Status::usbCharging},
    StatusField{"last_reg_date", &Status::registeredTime},
    StatusField{"lat", &Status::lat, rules::latitude},
    StatusField{"latlng_valid", &Status::fixValid},
    StatusField{"link_type", &Status::linkType},
    StatusField{"lng", &Status::lng, rules::longitude},
    StatusField{"location_date", &Status::locationTime},
    StatusField{"mileage", &Status::mileageM, rules::notNegative},
    StatusField{"network_signal", &Status::networkSignal},
    StatusTextField{"obd_version", &StatusTexts::obdVersion},
    StatusField{"online", &Status::online},
    StatusField{"output", &Status::outputs},
    StatusField{"polling", &Status::pollingTime},
    StatusField{"pwr", &Status::pwr, rules::minusOne},
    StatusField{"relay", &Status::relay},
    StatusField{"relay_status", &Status::relayStatus},
    StatusField{
        "remain_fuel_rate", &Status::remainFuelRate, rules::notNegative}, // litres on some: no upper end
    StatusField{"rpm", &Status::rpm},
    StatusField{"rs232_device_valid", &Status::serialAccessory},
    StatusField{"satellite_count", &Status::satellites, rules::notNegative},
    StatusField{"solar_voltage", &Status::solarVolts},
    StatusField{"speed", &Status::speedKmh, rules::speed},
    StatusField{"throttle_position", &Status::throttlePercent},
    StatusTextField{"version", &StatusTexts::version},
    StatusField{"heartbeat_time", &Status::heartbeatTime, rules::restOnly},
};

inline constexpr std::size_t statusFieldCount = std::tuple_size_v<decltype(statusFields)>;

} // namespace waypost
