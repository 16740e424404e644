// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/levels.h"
#include "domain/status.h"

#include <QMetaType>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/**
 * What a push can say: plain values, one for each kind the two feeds know. Decoders make them, the store and
 * the books take them; nothing in between looks at JSON again.
 */
namespace waypost {

/** The service's own vehicle id: 16 digits in practice, any short text tolerated. Not a real IMEI. */
using Imei = InlineText<23>;
/** The tracker's factory id: 15 digits in practice. */
using DeviceKey = InlineText<23>;

/** Why a frame was refused, or a figure in it left out. The order is that of the diagnostics page. */
enum class DecodeErrorKind : std::uint8_t {
    Empty, ///< no bytes at all
    TooLarge, ///< over the frame limit
    Binary, ///< a binary frame; both feeds are text
    InvalidUtf8,
    Syntax, ///< not JSON: truncated, JavaScript notation, trailing bytes, NaN
    TooDeep, ///< nested beyond the limit
    NotAnObject, ///< JSON, but not an object (nor a string that holds one)
    MissingField, ///< a required field is absent: event, data, type
    NoVehicle, ///< neither imei nor device key
    WrongType, ///< a documented field holds another type
    OutOfRange, ///< a documented field holds an impossible value: latitude 91, speed -5, a date far in the
                ///< future
};
inline constexpr int decodeErrorKindCount = 11;

/**
 * A figure that cannot be and was therefore taken for "not reported": it costs itself, never the report it
 * came in. @c value is what stood there, as it came, at most 128 bytes.
 */
struct Repair
{
    static constexpr std::size_t valueBytes = 128;

    DecodeErrorKind kind = DecodeErrorKind::WrongType;
    std::string field; ///< wire name; empty when it was the frame as a whole
    std::string value;
    friend bool operator==(const Repair &, const Repair &) = default;
};

/** Why a device's clock is not believed. */
enum class ClockSuspect : std::uint8_t {
    None,
    Future, ///< more than ten minutes ahead of the arrival
    Past, ///< before 2010: never set, as 1980 and 1999
    Seconds, ///< seconds where milliseconds belong
    WeekRollover, ///< 1024 weeks behind: its receiver counts weeks in ten bits
};

/** Who a device push is about. @c imei is never empty in a decoded push: it falls back to status.imei, then
 * to the device key. */
struct VehicleIdentity
{
    Imei imei;
    DeviceKey deviceKey;
    Reported<std::int64_t> id; ///< the service's row id
    std::string model;
};

/** `snapshot`: position and status of one vehicle. */
struct Snapshot
{
    VehicleIdentity vehicle;
    Status status;
    /** Which fields of @c status the frame had, with a value that could be read or without: see
     * StatusField bits in statusmembers.h. What it had without one is known no longer; what it did not have
     * stays as it was. */
    std::uint64_t named = 0;
    /** The device's clock as it was sent, right or wrong; seconds are turned into milliseconds. Absent when
     * none was sent or no moment could be made of it. */
    Reported<Instant> deviceClock;
    /** Other than None: status.deviceTime is absent, and the arrival counts in its place. */
    ClockSuspect clockSuspect = ClockSuspect::None;
    std::vector<Repair> repairs; ///< empty in almost every report
};

/** `cur_event` as it came, where something stood there of which no number could be made; else empty. */
[[nodiscard]] std::string_view unreadAlarm(const Snapshot &snapshot);

/** A tire sensor's MAC (12 hex digits) or receiver id (6), upper case, no separators. */
using SensorId = InlineText<15>;

enum class TireSource : std::uint8_t { Ble, Rs232 };

/** Sensor state as the vendor's own app reads it (assumed for `bleTire`; raw byte for `rs232Tire`). */
enum class TireSensorState : std::uint8_t {
    Normal = 0,
    Leaking = 1,
    Inflating = 2,
    StartUp = 3,
    PowerOn = 4,
    Awakened = 5
};

/** One sensor's reading. */
struct TireReading
{
    SensorId sensor; ///< MAC (12 hex) or receiver id (6 hex), upper case
    TireSource source = TireSource::Ble;
    InlineText<7> wheel; ///< wheel position if the server ever sends one; unknown encoding, shown as it is
    TireLevels levels; ///< the store's verdict; no decoder has one
    Reported<std::int32_t> state; ///< raw status number; names for 0..5 in TireSensorState
    Reported<double> pressureKpa; ///< gauge kPa; the sensor's range ends at 798.6
    Reported<double> temperatureC;
    Reported<double> sensorVolts;
    friend bool operator==(const TireReading &, const TireReading &) = default;
};

/** `bleTire` or `rs232Tire`: assumed shapes, see the decoder. @c raw holds the JSON when nothing was
 * recognised. */
struct TireReport
{
    VehicleIdentity vehicle;
    TireSource source = TireSource::Ble;
    Reported<Instant> deviceTime;
    std::vector<TireReading> readings;
    /** When each of @c readings was measured, where the readings name times of their own; else empty, and
     * deviceTime holds for all. */
    std::vector<Reported<Instant>> readingTimes;
    std::string raw;
    Reported<Instant> deviceClock; ///< as Snapshot::deviceClock
    ClockSuspect clockSuspect = ClockSuspect::None;
    std::vector<Repair> repairs;
};

/** `driver`: who signed in (assumed shape). */
struct DriverReport
{
    VehicleIdentity vehicle;
    Reported<Instant> deviceTime;
    std::string id; ///< driver id, tag MAC or RFID
    std::string name;
    Reported<double> tagVolts;
    Reported<std::int32_t> tagAlert; ///< 0 seen, 1 tag battery low
    std::string raw;
    Reported<Instant> deviceClock; ///< as Snapshot::deviceClock
    ClockSuspect clockSuspect = ClockSuspect::None;
    std::vector<Repair> repairs;
};

/** `obdErrorInfo`: the vehicle's present trouble codes (assumed shape). An empty list means none. */
struct ObdErrorReport
{
    VehicleIdentity vehicle;
    Reported<Instant> deviceTime;
    std::string standard; ///< "J1979", "J1939" or as given
    std::vector<std::string> faults; ///< codes, duplicates removed, order kept: "P0301", "SPN 110 FMI 3"
    std::vector<std::string> faultTexts; ///< the sender's text for each of @c faults, mostly empty
    std::string vin;
    std::string raw;
    Reported<Instant> deviceClock; ///< as Snapshot::deviceClock
    ClockSuspect clockSuspect = ClockSuspect::None;
    std::vector<Repair> repairs;
};

enum class FuelProbeAlarm : std::uint8_t { None = 0, Filling = 1, Leak = 2 };

/** `rs232Fuel`: a tank probe's reading (assumed shape). */
struct FuelProbeReport
{
    VehicleIdentity vehicle;
    Reported<Instant> deviceTime;
    Reported<double> percent; ///< 0..100, judged by this number alone
    Reported<double> percentAsSent; ///< the number itself; see probePercent()
    Reported<double> currentHeight; ///< unit unknown
    Reported<double> fullHeight; ///< unit unknown, other scale than currentHeight
    Reported<double> temperatureC;
    Reported<std::int32_t> liquid; ///< 1 diesel, 2 petrol, 3 water
    Reported<std::int32_t> alarm; ///< FuelProbeAlarm; other values as given
    std::vector<std::pair<std::string, std::string>> fields; ///< every scalar field as it came, for show
    std::string raw;
    Reported<Instant> deviceClock; ///< as Snapshot::deviceClock
    ClockSuspect clockSuspect = ClockSuspect::None;
    std::vector<Repair> repairs;
};

/** A device push of a kind we do not know. Counted and kept, never dropped. */
struct UnknownDevicePush
{
    std::string event;
    std::string raw; ///< at most 4 KiB
};

/** The server's word on our sign-in or any frame with a non-zero `error`. */
struct ServiceNotice
{
    std::string event; ///< "signin", ... or empty
    std::int64_t error = 0; ///< 0 = accepted
    std::string text; ///< `msg` or `message`, if any
};

/** Non-JSON text such as "pong": a sign of life. */
struct LifeSign
{
};

using DevicePush = std::variant<
    Snapshot, TireReport, DriverReport, ObdErrorReport, FuelProbeReport, UnknownDevicePush, ServiceNotice,
    LifeSign>;

/** What `alarm_msg` says, as far as it can be told; its fields are not documented, so all of them are kept
 * too. */
struct AlarmDetails
{
    Imei imei;
    DeviceKey deviceKey;
    std::string vehicleName;
    Reported<std::int32_t> number; ///< cur_event / alarm number
    Reported<std::int64_t> code; ///< alarm_code bits
    std::string name; ///< the alarm's own name, if the server sends one
    Reported<double> lat, lng, speedKmh;
    Reported<Instant> date;
    std::vector<std::pair<std::string, std::string>> fields; ///< every scalar field as text, in order
    friend bool operator==(const AlarmDetails &, const AlarmDetails &) = default;
};

/** A frame that could not be turned into a value. */
struct DecodeError
{
    DecodeErrorKind kind = DecodeErrorKind::Syntax;
    std::size_t offset = 0; ///< byte offset in the frame where it was noticed, as near as the parser tells
    const char *field = ""; ///< wire name of the field at fault, a literal; "" if none
};

enum class MessageType : std::uint8_t { MessagePass, GetFileShake, DownloadAllow, Unknown };

/** A push of the message feed. */
struct Message
{
    MessageType type = MessageType::Unknown;
    std::string typeName; ///< as it came
    Reported<std::int64_t> fromId; ///< 0 system, 1 alarm, else a user
    std::string fromName;
    std::string text; ///< plain text; may hold markup that must never be rendered
    std::optional<AlarmDetails> alarm;
    std::vector<AlarmDetails>
        moreAlarms; ///< when `alarm_msg` is a list: those after the first, also in @c fields
    Reported<Instant> sent;
    std::vector<std::pair<std::string, std::string>>
        fields; ///< other top-level scalars (and those of a JSON `message`), as text
    std::string raw; ///< the message's JSON, decoded from its string form
    /** What was left out, of the message and inside `alarm_msg`. Documented fields among it are in @c fields
     * as they came. */
    std::vector<Repair> repairs;
};

using MessagePush = std::variant<Message, ServiceNotice, LifeSign>;

/** Stable English name, for counts, logs and fixtures: "syntax", "out-of-range", ... */
[[nodiscard]] const char *toString(DecodeErrorKind kind);
[[nodiscard]] const char *toString(MessageType type);
/** As the state dump has it: "none", "future", "past", "seconds", "week-rollover". */
[[nodiscard]] const char *toString(ClockSuspect suspect);

} // namespace waypost

Q_DECLARE_METATYPE(waypost::Snapshot)
Q_DECLARE_METATYPE(waypost::TireReport)
Q_DECLARE_METATYPE(waypost::DriverReport)
Q_DECLARE_METATYPE(waypost::ObdErrorReport)
Q_DECLARE_METATYPE(waypost::FuelProbeReport)
Q_DECLARE_METATYPE(waypost::UnknownDevicePush)
Q_DECLARE_METATYPE(waypost::Message)
