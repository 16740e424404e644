// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chunkedlist.h"
#include "domain/feedoutages.h"
#include "domain/pushbatch.h"
#include "domain/rowindex.h"
#include "domain/rules/judge.h"
#include "domain/sensorowners.h"
#include "domain/track.h"
#include "domain/vehicle.h"

#include <QLatin1StringView>
#include <QObject>

#include <span>
#include <unordered_map>
#include <vector>

namespace waypost {

/** Which groups of a vehicle's fields changed. */
enum class VehicleField : std::uint16_t {
    Position = 0x001, ///< lat, lng, fix
    Motion = 0x002, ///< speed, heading, motion state
    Freshness = 0x004,
    Power = 0x008,
    Fuel = 0x010,
    Tires = 0x020,
    Driver = 0x040,
    Faults = 0x080, ///< trouble codes and engine figures
    Alarm = 0x100, ///< highest open alarm
    Identity = 0x200, ///< name, model, ids
    Status = 0x400, ///< anything else, and the time of the last report
    Card = 0x800, ///< what a person wrote down about it
};
Q_DECLARE_FLAGS(VehicleFields, VehicleField)

/** One vehicle that changed in a batch. Rows are stable: a vehicle keeps its row for the life of the store.
 */
struct VehicleChange
{
    int row = -1;
    VehicleFields fields;
};

/** What the map copies in every frame: one element a vehicle, in row order. Not drawn while @c placed is 0.
 */
struct FleetColumns
{
    std::vector<double> lat; ///< degrees
    std::vector<double> lng; ///< degrees
    std::vector<float> headingDeg; ///< 0..359, 0 if not reported
    std::vector<float> speedKmh; ///< NaN if not reported
    std::vector<Motion> motion;
    std::vector<Freshness> freshness;
    std::vector<AlarmPriority> alarm; ///< highest open alarm
    std::vector<std::uint8_t> alarmUnacked; ///< 1 = that alarm waits for a person
    std::vector<std::uint8_t>
        placed; ///< 0 no position known, 1 fix valid, 2 position from before the fix was lost
};

/** How a Clear begins its reason when a tire sensor was heard on another vehicle; that vehicle's name
 * follows.
 */
inline constexpr QLatin1StringView sensorMovedReason{"sensor now on "};

/**
 * What a report says about alarms; AlarmBook listens.
 *
 * A level is told when it changes and, whatever it is, with the first report of this run that speaks of it:
 * so alarms restored from an earlier run are compared with what is so now. The same holds for the alarm
 * number.
 */
struct AlarmSignal
{
    enum class Action : std::uint8_t { Raise, Clear, Number };
    Action action = Action::Raise;
    int row = -1;
    QString kind; ///< Raise, Clear: see alarmtables.h
    QString subject; ///< which of several: a tire sensor; empty = the vehicle
    std::int32_t number = 0; ///< Number: cur_event of a snapshot, 0 = none
    QString text; ///< Number: what stood there where no number could be made of it; else empty
    /** The report is older than what is shown: it may raise, and must end nothing. */
    bool late = false;
    bool fromSensor = false; ///< Raise, Clear: the device's own sensor said so (else one of our rules)
    Instant at; ///< when it was so: the report's own time as far as its clock is believed
    /** Clear: why, in English, when it is not that the condition is over; see sensorMovedReason. */
    QString reason;
};

/** The most urgent open alarm of one vehicle, for the columns. */
struct VehicleAlarm
{
    int row = -1;
    AlarmPriority priority = AlarmPriority::None;
    bool unacked = false;
};

/** Counts that a dispatcher can check. */
struct FleetCounts
{
    std::uint64_t pushes = 0; ///< applied, of any kind
    std::uint64_t outOfOrder = 0; ///< snapshots older than what is shown; never merged
    std::uint64_t unknown = 0; ///< pushes of an unknown kind
};

/**
 * The fleet as it is now, and the only one who writes it. Lives on the gui thread.
 *
 * apply() merges a batch and then says once what changed; whoever shows something reads the new value from
 * here. Older snapshots never overwrite newer ones, and a field that a push leaves out keeps its value; one
 * that it names without a value has none any longer. What is older goes by the trackers' own clocks as far as
 * those are believed (see DeviceClock), never by what this computer's clock said in an earlier run.
 */
class FleetStore final : public QObject
{
    Q_OBJECT

public:
    explicit FleetStore(const Clock &clock, QObject *parent = nullptr);

    void apply(const PushBatch &batch);
    /** Puts back what an earlier run knew. Vehicles already there keep what they have. */
    void restore(std::vector<Vehicle> vehicles);
    /** Recomputes freshness and who still drives; call about once a second. Emits changed() only for vehicles
     * that crossed a limit. */
    void updateFreshness();
    /** The feed was away until now: that silence says nothing about the vehicles' own intervals.
     * @param since absent = since the last push */
    void noteFeedGap(Reported<Instant> since = {});
    /** The account's name for a vehicle. */
    void setName(const Imei &imei, const QString &name);
    /** What a person wrote down about a vehicle. Kept for it when it has not been heard of yet. */
    void setCard(const Imei &imei, const VehicleCard &card);
    /** AlarmBook's word on the highest open alarm of each of these vehicles. */
    void setAlarms(std::span<const VehicleAlarm> alarms);
    void setAlarm(int row, AlarmPriority priority, bool unacked);

    [[nodiscard]] int size() const { return static_cast<int>(m_vehicles.size()); }
    /** Row of a vehicle, -1 if unknown. Also finds it by device key. */
    [[nodiscard]] int rowOf(const Imei &imei) const;
    [[nodiscard]] int rowOfDeviceKey(const DeviceKey &key) const;
    [[nodiscard]] const Vehicle &vehicle(int row) const { return m_vehicles[static_cast<std::size_t>(row)]; }
    /** An empty one where nobody wrote anything. */
    [[nodiscard]] const VehicleCard &card(int row) const;
    [[nodiscard]] const FleetColumns &columns() const { return m_columns; }
    [[nodiscard]] const FleetCounts &counts() const { return m_counts; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    /** Rows first..last (both included) were appended; readers may look at them from now on. Comes before
     * changed(). */
    void vehiclesAdded(int first, int last);
    void changed(std::span<const waypost::VehicleChange> changes);
    /**
     * Every position with a fix that a batch brought, in its order: also those that a later one in the same
     * batch replaced, and those older than what is shown, which move no marker. Good until the slot returns.
     */
    void positionsTaken(std::span<const waypost::TakenPosition> positions);
    void alarmSignalled(const waypost::AlarmSignal &signal);
    /** The alarm signals of one batch are all told. */
    void alarmSignalsEnded();

private:
    int identify(const VehicleIdentity &identity, Instant received);
    int ensureRow(const VehicleIdentity &identity);
    void takeWaitingCard(int row);
    void appendColumns();
    void mark(int row, VehicleFields fields);
    void flushMarks();
    void announceNewRows();
    void announceAlarms();
    void announcePositions();

    void applyPush(const Snapshot &push, Instant received);
    void applyPush(const TireReport &push, Instant received);
    void applyPush(const DriverReport &push, Instant received);
    void applyPush(const ObdErrorReport &push, Instant received);
    void applyPush(const FuelProbeReport &push, Instant received);
    void applyPush(const UnknownDevicePush &push, Instant received);
    void applyPush(const ServiceNotice &, Instant) { }
    void applyPush(const LifeSign &, Instant) { }

    bool applyTire(int row, const TireReading &reading, Instant moment, Instant received);
    void takeReading(int row, TireState &tire, const TireReading &reading, Instant moment);
    void loseTire(int row, const SensorId &sensor, int newRow, Instant moment);
    void restoreTires(int row);
    void claimDriver(int row, Instant since, Instant received);
    void signOff(int row, const std::string &raw, Instant moment);
    void parkDriver(int row, const Status &report, Instant moment);
    void endDrivers(Instant now);
    void takePosition(int row, const Status &report, Instant moment, Motion motion);
    void learnRhythm(Vehicle &vehicle, Reported<Instant> before, bool droveBefore);
    [[nodiscard]] Freshness freshnessOf(const Vehicle &vehicle, Instant now) const;
    void refreshColumns(int row);

    // What of a vehicle was told in this run; the first report of each tells its level, whatever it is.
    enum Told : std::uint8_t { ToldNumber = 1, ToldBattery = 2, ToldSupply = 4, ToldTank = 8 };
    struct LevelSignal
    {
        const char *kind = ""; ///< a key of alarmtables.h
        SensorId subject;
        bool fromSensor = false;
    };
    void judgePower(int row, const Status &report, Instant moment);
    void judge(int row, Told part, Level &level, Level next, const LevelSignal &what, Instant moment);
    void signalLevel(int row, LevelNews news, const LevelSignal &what, Instant moment);
    void signalUnread(int row, std::string_view text, const ReportMoment &report);
    void signalNumber(
        int row, Reported<std::int32_t> before, Reported<std::int32_t> now, const ReportMoment &report);

    const Clock &m_clock;
    struct ImeiOf
    {
        const ChunkedList<Vehicle> *vehicles;
        const Imei &operator()(int row) const { return (*vehicles)[static_cast<std::size_t>(row)].imei; }
    };
    struct DeviceKeyOf
    {
        const ChunkedList<Vehicle> *vehicles;
        const DeviceKey &operator()(int row) const
        {
            return (*vehicles)[static_cast<std::size_t>(row)].deviceKey;
        }
    };

    struct DriverOf
    {
        const ChunkedList<Vehicle> *vehicles;
        /** Their id: two drivers may well have one name. */
        std::string_view operator()(int row) const;
    };

    ChunkedList<Vehicle> m_vehicles;
    FeedOutages m_outages;
    Instant m_lastReceived; // the newest push of any vehicle
    Instant m_lastTick;
    Instant m_agesFrom; // for what seems to lie ahead: since when it is known at least
    Reported<Instant> m_nextDriverEnd;
    FleetColumns m_columns;
    RowIndex<Imei, ImeiOf> m_rows{ImeiOf{&m_vehicles}};
    RowIndex<DeviceKey, DeviceKeyOf> m_rowsByKey{DeviceKeyOf{&m_vehicles}};
    RowIndex<std::string_view, DriverOf> m_drivers{DriverOf{&m_vehicles}};
    SensorOwners m_sensors{m_vehicles};
    SharedTexts m_models;
    std::vector<std::uint8_t> m_told; // per row, of Told
    std::vector<VehicleFields> m_marks; // per row, cleared after each batch
    std::vector<int> m_marked;
    int m_announced = 0; // rows that readers have been told of
    std::vector<AlarmSignal> m_alarmSignals; // met in the batch at hand
    std::vector<TakenPosition> m_taken; // in the batch at hand; keeps its room
    bool m_announcing = false;
    FleetCounts m_counts;
    std::unordered_map<Imei, VehicleCard> m_waitingCards; // of vehicles not heard of yet
};

} // namespace waypost

Q_DECLARE_OPERATORS_FOR_FLAGS(waypost::VehicleFields)
