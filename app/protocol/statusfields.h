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

/** Which values a number field can have. One outside of them is left out: it costs itself, not the report. */
struct FieldRule
{
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    double overshoot = 0; ///< so much beyond @c max still means @c max
    bool minusOneIsAbsent = false; ///< -1 is "not applicable"
    bool wraps = false; ///< @c max is the same as @c min, as on a compass
    bool bitWord = false; ///< 32 bits that may also come as an unsigned number
    bool isClock = false; ///< the report's own device time
    bool isPlace = false; ///< half of a position: impossible, it costs the other half and the fix as well
    bool isAlarm = false; ///< another spelling of it, or a second mention without one, never silences it
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

namespace rules {
inline constexpr FieldRule any{};
inline constexpr FieldRule notNegative{.min = 0};
inline constexpr FieldRule latitude{.min = -90, .max = 90, .isPlace = true};
inline constexpr FieldRule longitude{.min = -180, .max = 180, .isPlace = true};
inline constexpr FieldRule heading{.min = 0, .max = 360, .wraps = true};
inline constexpr FieldRule altitude{.min = -1'000, .max = 20'000};
inline constexpr FieldRule speed{.min = 0, .max = 1'000, .minusOneIsAbsent = true};
inline constexpr FieldRule odometer{.min = 0, .max = 1e11};
/** A charger shows a little more than full. */
inline constexpr FieldRule percent{.min = 0, .max = 100, .overshoot = 10};
/** Load is given up to 125 % and, by its byte, up to 250. */
inline constexpr FieldRule load{.min = 0, .max = 250};
inline constexpr FieldRule volts{.min = 0, .max = 1'500};
inline constexpr FieldRule rpm{.min = 0, .max = 20'000};
inline constexpr FieldRule celsius{.min = -100, .max = 1'000};
inline constexpr FieldRule amount{.min = 0};
inline constexpr FieldRule minusOne{.minusOneIsAbsent = true};
inline constexpr FieldRule bits{.bitWord = true};
inline constexpr FieldRule reportTime{.isClock = true};
inline constexpr FieldRule alarm{.isAlarm = true};
inline constexpr FieldRule eitherSpelling{.shared = true};
inline constexpr FieldRule restOnly{.onPage = false};
} // namespace rules

inline constexpr std::tuple statusFields{
    StatusField{"ac", &Status::airConditioning, rules::minusOne},
    StatusField{"acc", &Status::ignition, rules::minusOne},
    StatusField{"acc_switch_time", &Status::ignitionSince},
    StatusField{"accumulating_fuel_consumption", &Status::accumulatedFuel, rules::notNegative},
    StatusTextField{"address", &StatusTexts::address},
    StatusField{"air_inflow_temp", &Status::intakeAirC, rules::celsius},
    StatusField{"air_input", &Status::airFlow, rules::amount},
    StatusField{"air_pressure", &Status::manifoldKpa, rules::amount},
    StatusField{"alert_sum", &Status::alertSum},
    StatusField{"alerts", &Status::alerts, rules::bits},
    StatusField{"alerts1", &Status::alerts1, rules::bits},
    StatusField{"altitude", &Status::altitudeM, rules::altitude},
    StatusField{"analog1", &Status::analog1},
    StatusField{"analog2", &Status::analog2},
    StatusField{"analog3", &Status::analog3},
    StatusField{"analog4", &Status::analog4},
    StatusField{"analog5", &Status::analog5},
    StatusField{"antithefted", &Status::antiTheft},
    StatusField{"antithefted_status", &Status::antiTheftArmed},
    StatusField{"azimuth", &Status::headingDeg, rules::heading},
    StatusField{"bat", &Status::bat},
    StatusField{"battery_voltage", &Status::batteryVolts, rules::volts},
    StatusField{"battery_voltage_percent", &Status::batteryPercent, rules::percent},
    StatusTextField{"comment", &StatusTexts::comment},
    StatusField{"cooling_fluid_temp", &Status::coolantC, rules::celsius},
    StatusField{"cur_event", &Status::alarmNumber, rules::alarm},
    StatusField{"date", &Status::deviceTime, rules::reportTime},
    StatusField{"dragThreshold", &Status::dragThreshold, rules::eitherSpelling},
    StatusField{"drag_threshold", &Status::dragThreshold, rules::eitherSpelling},
    StatusField{"engine_load", &Status::engineLoadPercent, rules::load},
    StatusField{"engine_time", &Status::engineSeconds, rules::odometer},
    StatusField{"event", &Status::event, rules::bits},
    StatusField{"external_power_voltage", &Status::externalVolts, rules::volts},
    StatusField{"fuel", &Status::fuel, rules::amount},
    StatusField{"gps", &Status::gpsPresent},
    StatusField{"gpsWorking", &Status::gpsAwake},
    StatusField{"idle_status", &Status::idling},
    StatusImeiField{"imei"},
    StatusField{"input", &Status::inputs},
    StatusField{"instant_fuel_consumption", &Status::instantFuel, rules::amount},
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
    StatusField{"mileage", &Status::mileageM, rules::odometer},
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
    StatusField{"rpm", &Status::rpm, rules::rpm},
    StatusField{"rs232_device_valid", &Status::serialAccessory},
    StatusField{"satellite_count", &Status::satellites, rules::notNegative},
    StatusField{"solar_voltage", &Status::solarVolts, rules::volts},
    StatusField{"speed", &Status::speedKmh, rules::speed},
    StatusField{"throttle_position", &Status::throttlePercent, rules::load},
    StatusTextField{"version", &StatusTexts::version},
    StatusField{"heartbeat_time", &Status::heartbeatTime, rules::restOnly},
};

inline constexpr std::size_t statusFieldCount = std::tuple_size_v<decltype(statusFields)>;

} // namespace waypost
