// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/counter.h"
#include "domain/deviceclock.h"
#include "domain/fitted.h"
#include "domain/freshness.h"
#include "domain/pushevents.h"
#include "domain/rules/levels.h"
#include "domain/sharedtext.h"
#include "domain/vehiclecard.h"

#include <QString>

namespace waypost {

enum class Motion : std::uint8_t { Unknown, Moving, Idle, Stopped };
enum class AlarmPriority : std::uint8_t { None, Low, Medium, High, Critical };

[[nodiscard]] const char *toString(Motion motion);
[[nodiscard]] const char *toString(Freshness freshness);
[[nodiscard]] const char *toString(AlarmPriority priority);

/** The last reading of one tire sensor and when it came. */
struct TireState
{
    TireReading reading;
    Instant reported; ///< device time if the report carried one, else receive time
    friend bool operator==(const TireState &, const TireState &) = default;
};

/**
 * Who drives, or drove last: until another driver signs in, this one does so on another vehicle or signs off,
 * or the ignition has been off for half a day.
 */
struct DriverState
{
    std::string id;
    std::string name;
    Instant since; ///< when this driver was first reported
    Reported<Instant> until; ///< the end, which lies ahead while the vehicle is parked; absent = none known
    Boxed<std::string> raw; ///< the push's JSON when neither id nor name was recognised
    friend bool operator==(const DriverState &, const DriverState &) = default;
};

/** The trouble codes last reported. */
struct FaultState
{
    std::string standard;
    std::vector<std::string> faults;
    std::vector<Instant> firstSeen; ///< of each of them: since when every report has had it
    std::string vin;
    Instant reported;
    std::string raw;
    friend bool operator==(const FaultState &, const FaultState &) = default;
};

/** The tank probe's last reading. */
struct FuelProbeState
{
    Reported<double> percent;
    Reported<double> currentHeight;
    Reported<double> fullHeight;
    Reported<double> temperatureC;
    Reported<std::int32_t> liquid;
    Reported<std::int32_t> alarm;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string raw;
    Instant reported;
    friend bool operator==(const FuelProbeState &, const FuelProbeState &) = default;
};

/** What a vehicle said that is not believed, or not yet: its clock and its counters. */
struct VehicleDoubts
{
    DeviceClock clock;
    CounterDoubt mileage;
    CounterDoubt engineSeconds;
    CounterDoubt fuelUsed;
    friend bool operator==(const VehicleDoubts &, const VehicleDoubts &) = default;
};

/** Parts whose figures the last report did not renew, all or one of them: they are older than it. */
enum class LeftOut : std::uint8_t { Power = 1, Fuel = 2, Engine = 4 };
Q_DECLARE_FLAGS(LeftOutParts, LeftOut)

/** Where a vehicle is, as far as anybody knows. */
struct Position
{
    double lat = 0; ///< degrees
    double lng = 0; ///< degrees
    bool valid = false; ///< the last report had a GPS fix; false = this is where it was before
    Instant fixed; ///< when the fix was taken (device time)
    friend bool operator==(const Position &, const Position &) = default;
};

/**
 * All that is known of one vehicle, apart from what the map needs in every frame (see FleetColumns).
 * A value: copy it, compare it, write it to disk.
 */
struct Vehicle
{
    Imei imei;
    DeviceKey deviceKey;
    Reported<std::int64_t> id;
    SharedText model;
    QString name; ///< given by the account; see displayName()
    Status status; ///< merged over all snapshots, field by field
    LeftOutParts leftOut;
    VehicleLevels levels; ///< the rules' verdict on its parts; tires keep their own
    FittedParts fitted; ///< what it has shown to carry
    ReportRhythm rhythm; ///< how often it reports
    Reported<Instant> placed; ///< when the place in status.lat and status.lng was taken (device time); absent
                              ///< = no place known
    Reported<Instant> received; ///< when the last push of any kind arrived
    Reported<Instant> reportTime; ///< when the last snapshot spoke: its device time, else its arrival
    Boxed<VehicleDoubts> doubts; ///< only while there are any
    std::vector<TireState> tires; ///< sorted by sensor
    Boxed<std::string> tireRaw; ///< a tire push in which nothing was recognised
    Boxed<DriverState> driver;
    Boxed<FaultState> faults;
    Boxed<FuelProbeState> fuelProbe;
    Boxed<VehicleCard> card; ///< not part of the record: the journal keeps cards apart

    friend bool operator==(const Vehicle &, const Vehicle &) = default;

    /** Where it is, or was before it lost its fix. */
    [[nodiscard]] std::optional<Position> position() const;
    /** What to call it: what a person calls it, else what the account does, else its imei. */
    [[nodiscard]] QString displayName() const;
    /** Its tracker's clock; one that is believed if there is nothing to doubt. */
    [[nodiscard]] const DeviceClock &clock() const;
    void setDoubts(const VehicleDoubts &doubts);
};

/** Fuel as one answer from two sources. A probe's percentage counts more than the snapshot's. */
struct FuelReading
{
    enum class Source : std::uint8_t { None, Snapshot, Rs232 };
    Reported<double> percent; ///< 0..100
    Source source = Source::None;
    Reported<Instant> reported; ///< absent: before the last report, nobody knows when
};
[[nodiscard]] FuelReading fuelOf(const Vehicle &vehicle);

/** An id or name that stands for no driver: empty, zeros, -1, -999, "null", nothing but F. */
[[nodiscard]] bool isNobody(std::string_view idOrName);
/** Who drives now; nullptr when there is no driver, or none any longer. */
[[nodiscard]] const DriverState *currentDriver(const Vehicle &vehicle, Instant now);
/** Who drove last, while there is no driver; nullptr if never reported. */
[[nodiscard]] const DriverState *lastDriver(const Vehicle &vehicle, Instant now);

/** Bytes on the heap behind a vehicle, for the memory budget. */
[[nodiscard]] std::size_t heapBytes(const Vehicle &vehicle);

/** A vehicle as bytes for the journal, and back. A record of another version or a damaged one gives nullopt.
 */
[[nodiscard]] QByteArray toRecord(const Vehicle &vehicle);
[[nodiscard]] std::optional<Vehicle> vehicleFromRecord(const QByteArray &record);

} // namespace waypost

Q_DECLARE_OPERATORS_FOR_FLAGS(waypost::LeftOutParts)
