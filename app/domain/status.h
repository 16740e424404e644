// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/inlinetext.h"
#include "domain/reported.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <string>

namespace waypost {

/**
 * Digital lines as the service writes them ("1:0|2:1|...|8:0"): eight on most models, more on some.
 * Bit n-1 of @c state is line n; @c known says which lines were named at all.
 */
struct IoLines
{
    static constexpr int most = 32;

    std::uint32_t state = 0;
    std::uint32_t known = 0;

    [[nodiscard]] bool reported() const { return known != 0; }
    /** How many digits toDigits() gives: eight, or as many as the highest line named. */
    [[nodiscard]] int count() const { return known == 0 ? 8 : std::max(8, most - std::countl_zero(known)); }
    /** "10100000": line 1 first; lines not named are '-'. */
    [[nodiscard]] std::string toDigits() const;
    friend bool operator==(IoLines, IoLines) = default;
};

/** The three signed 32-bit words of `alert_sum`. Word 0 is the documented alarm_code table; the others are
 * unknown. */
struct AlertSum
{
    std::array<std::int32_t, 3> words{};
    bool reported = false;
    friend bool operator==(const AlertSum &, const AlertSum &) = default;
};

/** Free texts of a status. Mostly empty, therefore kept apart from the numbers. */
struct StatusTexts
{
    std::string address; ///< geocoded by the server
    std::string comment;
    std::string obdVersion; ///< firmware of the OBD accessory; empty = none fitted
    std::string version; ///< firmware of the tracker
    std::string malformed; ///< `input`, `output` or `alert_sum` that could not be read, as "key=value; ..."
    friend bool operator==(const StatusTexts &, const StatusTexts &) = default;
    [[nodiscard]] bool empty() const;
};

/** An optional T on the heap that copies deeply and costs one pointer while empty. */
template <typename T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(const Boxed &other)
        : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr)
    {
    }
    Boxed(Boxed &&) noexcept = default;
    Boxed &operator=(const Boxed &other)
    {
        if (this != &other)
            m_value = other.m_value ? std::make_unique<T>(*other.m_value) : nullptr;
        return *this;
    }
    Boxed &operator=(Boxed &&) noexcept = default;
    ~Boxed() = default;

    /** The value, or nullptr. */
    [[nodiscard]] const T *get() const { return m_value.get(); }
    T &ensure()
    {
        if (!m_value)
            m_value = std::make_unique<T>();
        return *m_value;
    }
    void reset() { m_value.reset(); }
    friend bool operator==(const Boxed &a, const Boxed &b)
    {
        return a.m_value && b.m_value ? *a.m_value == *b.m_value : !a.m_value && !b.m_value;
    }

private:
    std::unique_ptr<T> m_value;
};

/**
 * Every field of a snapshot's `data.status` (all but `imei`, which is identity). Names say what the field
 * means; the wire name stands beside each where it differs. Units are the wire's own. A sentinel (-999; -1
 * where it means "not applicable") is "not reported", never a number.
 */
struct Status
{
    // Small members stand where they fill the gaps between larger ones: a fleet holds one of these a vehicle.

    // Position
    Reported<double> lat; ///< degrees, WGS-84, -90..90; in a vehicle's merged status the place it is shown at
    Reported<double> lng; ///< degrees, WGS-84, -180..180
    Reported<double> speedKmh; ///< speed, km/h; the device forces 0 without a fix; -1 = unreadable
    Reported<double> altitudeM; ///< altitude, metres
    Reported<std::int32_t> headingDeg; ///< azimuth, 0..359 from north
    Reported<std::int32_t> satellites; ///< satellite_count, 0..31
    Reported<bool> fixValid; ///< latlng_valid: this report has a GPS fix; without one, lat/lng are 0,0 or old
    Reported<bool> gpsPresent; ///< gps
    Reported<bool> gpsAwake; ///< gpsWorking: the receiver is awake

    // Vehicle
    Reported<bool> ignition; ///< acc
    Reported<bool> airConditioning; ///< ac
    Reported<bool> idling; ///< idle_status
    Reported<bool> online; ///< the server's view of the connection
    Reported<bool> antiTheft; ///< antithefted
    Reported<std::int64_t> mileageM; ///< mileage, metres
    Reported<std::int64_t> engineSeconds; ///< engine_time, seconds of engine on
    Reported<std::int32_t> relayStatus; ///< relay_status: 0 normal, else fuel or engine cut
    Reported<std::int32_t> relay; ///< commanded state, meaning unknown
    Reported<std::int32_t> dragThreshold; ///< dragThreshold or drag_threshold
    Reported<bool> antiTheftArmed; ///< antithefted_status

    // Power
    Reported<bool> externalLow; ///< is_external_battery_lower
    Reported<bool> batteryLow; ///< is_inner_battery_lower
    Reported<bool> solarCharging; ///< is_solar_charging
    Reported<double> batteryVolts; ///< battery_voltage, V, the tracker's own battery
    Reported<double> externalVolts; ///< external_power_voltage, V, vehicle supply
    Reported<double> solarVolts; ///< solar_voltage, V
    Reported<std::int32_t> batteryPercent; ///< battery_voltage_percent, %
    Reported<std::int32_t> bat; ///< older models, unit unknown
    Reported<std::int32_t> pwr; ///< older models, unit unknown
    Reported<bool> usbCharging; ///< is_usb_charging
    Reported<bool> serialAccessory; ///< rs232_device_valid

    // Times (device or server clock, UTC)
    Reported<Instant> deviceTime; ///< date: device time of the report
    Reported<Instant> locationTime; ///< location_date
    Reported<Instant> ignitionSince; ///< acc_switch_time
    Reported<Instant> registeredTime; ///< last_reg_date
    Reported<Instant> pollingTime; ///< polling
    Reported<Instant> heartbeatTime; ///< heartbeat_time

    // Fuel
    Reported<double> fuel; ///< unit unknown
    Reported<double> remainFuelRate; ///< remain_fuel_rate, % by default
    Reported<std::int64_t> accumulatedFuel; ///< accumulating_fuel_consumption, ml (inferred)
    Reported<double> instantFuel; ///< instant_fuel_consumption, unit unknown

    // Engine (OBD); non-OBD models send 0 for all of these
    Reported<std::int32_t> rpm; ///< 1/min
    Reported<std::int32_t> engineLoadPercent; ///< engine_load, %
    Reported<std::int32_t> throttlePercent; ///< throttle_position, %
    Reported<std::int32_t> coolantC; ///< cooling_fluid_temp, °C
    Reported<std::int32_t> intakeAirC; ///< air_inflow_temp, °C
    Reported<std::int32_t> airFlow; ///< air_input, g/s (inferred)
    Reported<std::int32_t> manifoldKpa; ///< air_pressure, kPa absolute (inferred); never a tire pressure

    // Accessories and link
    Reported<std::int32_t> networkSignal; ///< network_signal, raw 0..127
    Reported<double> analog1, analog2, analog3, analog4, analog5; ///< nominally V
    Reported<std::int32_t> ioWord; ///< iop, raw bits
    IoLines inputs; ///< input
    IoLines outputs; ///< output

    // Alarms
    Reported<std::int32_t> alarmNumber; ///< cur_event, 0 = none
    Reported<std::int32_t> event; ///< meaning unknown
    AlertSum alertSum; ///< alert_sum
    InlineText<15> linkType; ///< link_type, for example "tcp"
    Reported<std::int64_t>
        alerts; ///< probably alarm bits, word 0; wide, so that bit 31 alone is not "absent"
    Reported<std::int64_t> alerts1; ///< probably alarm bits, word 1
    Boxed<StatusTexts> texts;

    friend bool operator==(const Status &, const Status &) = default;

    /**
     * Field by field: what @p newer reports replaces ours, what it leaves out stays, and what it named
     * without a value is known no longer: it would pass for part of the newer report. For the same reason
     * speed, heading, height and address go with a new position, and the engine's values with an ignition
     * that is off.
     * @param named see Snapshot::named
     */
    void mergeFrom(const Status &newer, std::uint64_t named = 0);
    /** Some OBD field is non-zero or an OBD accessory names its firmware: only then do the zeros mean
     * anything. */
    [[nodiscard]] bool hasObd() const;
};

} // namespace waypost
