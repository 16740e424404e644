// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alarmlistmodel.h"
#include "models/cardeditor.h"
#include "models/enums.h"
#include "models/textpairs.h"
#include "models/tirelistmodel.h"
#include "models/tireplanmodel.h"
#include "models/townfinder.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class Format;

/**
 * One vehicle by its imei, for whoever shows it: set the imei, bind to the rest. Keeps nothing but a row
 * number; every value is read from the store. Numbers not reported are NaN, texts "", tri-states -1.
 *
 * Everything has the one signal changed(): a push changes many values at once, and there is one vehicle on
 * show.
 */
class VehicleWatcher final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.vehicle")
    Q_PROPERTY(QString imei READ imei WRITE setImei NOTIFY imeiChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(int row READ row NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(waypost::CardEditor *card READ card CONSTANT FINAL)
    Q_PROPERTY(QString model READ model NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceKey READ deviceKey NOTIFY changed FINAL)
    // Place
    Q_PROPERTY(bool hasPosition READ hasPosition NOTIFY changed FINAL)
    Q_PROPERTY(double lat READ lat NOTIFY changed FINAL)
    Q_PROPERTY(double lng READ lng NOTIFY changed FINAL)
    Q_PROPERTY(bool fixValid READ fixValid NOTIFY changed FINAL)
    Q_PROPERTY(double satellites READ satellites NOTIFY changed FINAL)
    Q_PROPERTY(double altitudeM READ altitudeM NOTIFY changed FINAL)
    Q_PROPERTY(double headingDeg READ headingDeg NOTIFY changed FINAL)
    Q_PROPERTY(double speedKmh READ speedKmh NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(waypost::TownBearing nearTown READ nearTown NOTIFY changed FINAL)
    // State
    Q_PROPERTY(waypost::names::motion::Value motion READ motion NOTIFY changed FINAL)
    Q_PROPERTY(waypost::names::freshness::Value freshness READ freshness NOTIFY changed FINAL)
    Q_PROPERTY(int ignition READ ignition NOTIFY changed FINAL)
    Q_PROPERTY(int online READ online NOTIFY changed FINAL)
    // Times, ms since 1970
    Q_PROPERTY(double reportMs READ reportMs NOTIFY changed FINAL)
    Q_PROPERTY(double fixMs READ fixMs NOTIFY changed FINAL)
    Q_PROPERTY(double tireMs READ tireMs NOTIFY changed FINAL)
    Q_PROPERTY(double receivedMs READ receivedMs NOTIFY changed FINAL)
    Q_PROPERTY(double delayMs READ delayMs NOTIFY changed FINAL)
    Q_PROPERTY(double clockOffsetMs READ clockOffsetMs NOTIFY changed FINAL)
    // Power
    Q_PROPERTY(double batteryPercent READ batteryPercent NOTIFY changed FINAL)
    Q_PROPERTY(double batteryVolts READ batteryVolts NOTIFY changed FINAL)
    Q_PROPERTY(waypost::names::health::Value batteryHealth READ batteryHealth NOTIFY changed FINAL)
    Q_PROPERTY(double powerMs READ powerMs NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> batteryLimits READ batteryLimits CONSTANT FINAL)
    Q_PROPERTY(double externalVolts READ externalVolts NOTIFY changed FINAL)
    Q_PROPERTY(bool externalLow READ externalLow NOTIFY changed FINAL)
    Q_PROPERTY(double solarVolts READ solarVolts NOTIFY changed FINAL)
    Q_PROPERTY(QString charging READ charging NOTIFY changed FINAL)
    // Fuel
    Q_PROPERTY(double fuelPercent READ fuelPercent NOTIFY changed FINAL)
    Q_PROPERTY(QString fuelSource READ fuelSource NOTIFY changed FINAL)
    Q_PROPERTY(double fuelMs READ fuelMs NOTIFY changed FINAL)
    Q_PROPERTY(waypost::names::health::Value fuelHealth READ fuelHealth NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> fuelLimits READ fuelLimits CONSTANT FINAL)
    Q_PROPERTY(QList<waypost::FieldText> fuelFields READ fuelFields NOTIFY changed FINAL)
    // Tires
    Q_PROPERTY(waypost::TireListModel *tires READ tires CONSTANT FINAL)
    Q_PROPERTY(waypost::TirePlanModel *tirePlan READ tirePlan CONSTANT FINAL)
    Q_PROPERTY(waypost::names::health::Value tireHealth READ tireHealth NOTIFY changed FINAL)
    Q_PROPERTY(QString tireRaw READ tireRaw NOTIFY changed FINAL)
    // Driver
    Q_PROPERTY(QString driverName READ driverName NOTIFY changed FINAL)
    Q_PROPERTY(QString driverId READ driverId NOTIFY changed FINAL)
    Q_PROPERTY(double driverSinceMs READ driverSinceMs NOTIFY changed FINAL)
    Q_PROPERTY(QString lastDriver READ lastDriver NOTIFY changed FINAL)
    Q_PROPERTY(double lastDriverUntilMs READ lastDriverUntilMs NOTIFY changed FINAL)
    Q_PROPERTY(QString driverRaw READ driverRaw NOTIFY changed FINAL)
    // Engine
    Q_PROPERTY(QList<waypost::FaultText> faults READ faults NOTIFY changed FINAL)
    Q_PROPERTY(double faultsMs READ faultsMs NOTIFY changed FINAL)
    Q_PROPERTY(QString faultsRaw READ faultsRaw NOTIFY changed FINAL)
    Q_PROPERTY(QString faultStandard READ faultStandard NOTIFY changed FINAL)
    Q_PROPERTY(bool hasObd READ hasObd NOTIFY changed FINAL)
    Q_PROPERTY(double engineMs READ engineMs NOTIFY changed FINAL)
    Q_PROPERTY(double rpm READ rpm NOTIFY changed FINAL)
    Q_PROPERTY(double coolantC READ coolantC NOTIFY changed FINAL)
    Q_PROPERTY(double engineLoadPercent READ engineLoadPercent NOTIFY changed FINAL)
    Q_PROPERTY(double throttlePercent READ throttlePercent NOTIFY changed FINAL)
    // Everything else
    Q_PROPERTY(double mileageKm READ mileageKm NOTIFY changed FINAL)
    Q_PROPERTY(double engineHours READ engineHours NOTIFY changed FINAL)
    Q_PROPERTY(double networkSignal READ networkSignal NOTIFY changed FINAL)
    Q_PROPERTY(QString inputs READ inputs NOTIFY changed FINAL)
    Q_PROPERTY(QString outputs READ outputs NOTIFY changed FINAL)
    Q_PROPERTY(double ioWord READ ioWord NOTIFY changed FINAL)
    Q_PROPERTY(int alarmNumber READ alarmNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString alarmText READ alarmText NOTIFY changed FINAL)
    Q_PROPERTY(waypost::AlarmListModel *alarms READ alarms CONSTANT FINAL)
    Q_PROPERTY(QList<waypost::LabelledText> details READ details NOTIFY changed FINAL)

public:
    /** @param format writes the values in @c details until there is another; all of them outlive the watcher.
     */
    VehicleWatcher(FleetStore &store, AlarmBook &book, const Format &format, QObject *parent = nullptr);
    void setFormat(const Format &format);

    [[nodiscard]] QString imei() const { return m_imei; }
    void setImei(const QString &imei);
    [[nodiscard]] bool exists() const { return m_row >= 0; }
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] CardEditor *card() { return &m_card; } ///< what people wrote down about it
    [[nodiscard]] QString model() const;
    [[nodiscard]] QString deviceKey() const;

    [[nodiscard]] bool hasPosition() const;
    [[nodiscard]] double lat() const; ///< degrees; the last known place, see fixValid
    [[nodiscard]] double lng() const;
    [[nodiscard]] bool fixValid() const;
    [[nodiscard]] double satellites() const;
    [[nodiscard]] double altitudeM() const;
    [[nodiscard]] double headingDeg() const; ///< 0..359
    [[nodiscard]] double speedKmh() const;
    [[nodiscard]] QString address() const; ///< geocoded by the server

    [[nodiscard]] TownBearing nearTown() const; ///< not known at first, see TownFinder

    [[nodiscard]] names::motion::Value motion() const;
    [[nodiscard]] names::freshness::Value freshness() const;
    [[nodiscard]] int ignition() const; ///< -1 not reported, 0 off, 1 on
    [[nodiscard]] int online() const; ///< the same, the server's view of the connection

    [[nodiscard]] double reportMs() const;
    [[nodiscard]] double fixMs() const;
    [[nodiscard]] double tireMs() const; ///< the newest of all sensors
    [[nodiscard]] double receivedMs() const; ///< when the last push of any kind came
    [[nodiscard]] double
    delayMs() const; ///< arrival of the last report minus its device time; may be negative

    /** How far the tracker's own clock is ahead, negative when it is behind; NaN while it is believed. */
    [[nodiscard]] double clockOffsetMs() const;

    [[nodiscard]] double batteryPercent() const;
    [[nodiscard]] double batteryVolts() const;
    [[nodiscard]] names::health::Value batteryHealth() const;
    [[nodiscard]] double powerMs() const; ///< of the figures; NaN: the last report did not renew them all
    [[nodiscard]] static QList<int> batteryLimits(); ///< percent below which it is low, then critical
    [[nodiscard]] double externalVolts() const;
    [[nodiscard]] bool externalLow() const;
    [[nodiscard]] double solarVolts() const;
    [[nodiscard]] QString charging() const; ///< "", "none", "usb" or "solar"

    [[nodiscard]] double fuelPercent() const;
    [[nodiscard]] QString fuelSource() const; ///< "", "snapshot" or "rs232"
    [[nodiscard]] double fuelMs() const;
    [[nodiscard]] names::health::Value fuelHealth() const;
    [[nodiscard]] static QList<int> fuelLimits(); ///< percent below which it is low
    [[nodiscard]] QList<FieldText> fuelFields() const; ///< the probe's own fields

    [[nodiscard]] TireListModel *tires() { return &m_tires; }
    [[nodiscard]] TirePlanModel *tirePlan() { return &m_tirePlan; }
    [[nodiscard]] names::health::Value tireHealth() const;
    [[nodiscard]] QString tireRaw() const; ///< JSON that nobody could read

    [[nodiscard]] QString driverName() const;
    [[nodiscard]] QString driverId() const;
    [[nodiscard]] double driverSinceMs() const;
    [[nodiscard]] QString lastDriver() const; ///< name or id while there is no driver; "" if none is known
    [[nodiscard]] double lastDriverUntilMs() const; ///< since when that one is no longer taken for the driver
    [[nodiscard]] QString driverRaw() const;

    [[nodiscard]] QList<FaultText> faults() const;
    [[nodiscard]] double faultsMs() const;
    [[nodiscard]] QString faultsRaw() const;
    [[nodiscard]] QString faultStandard() const;
    [[nodiscard]] bool hasObd() const; ///< without it the engine's zeros mean nothing, and its values are NaN
    [[nodiscard]] double engineMs() const; ///< of the values; NaN: the last report did not renew them all
    [[nodiscard]] double rpm() const;
    [[nodiscard]] double coolantC() const;
    [[nodiscard]] double engineLoadPercent() const;
    [[nodiscard]] double throttlePercent() const;

    [[nodiscard]] double mileageKm() const;
    [[nodiscard]] double engineHours() const;
    [[nodiscard]] double networkSignal() const; ///< raw 0..127
    [[nodiscard]] QString inputs() const; ///< "10100000", line 1 first
    [[nodiscard]] QString outputs() const;
    [[nodiscard]] double ioWord() const; ///< raw bits
    [[nodiscard]] int alarmNumber() const; ///< cur_event, 0 = none
    [[nodiscard]] QString alarmText() const;
    [[nodiscard]] AlarmListModel *alarms() { return &m_alarms; }
    [[nodiscard]] QList<LabelledText> details() const; ///< everything else that was reported

    /** The wheel that a sensor sits in, "Trailer 2 right"; the sensor's id where nobody said. */
    Q_INVOKABLE [[nodiscard]] QString wheelOf(const QString &sensor) const;
    /** Says all texts anew, for another language. */
    void retranslate();
    /** Judges by the time anew what grows old by itself; once a second while somebody looks. */
    void updateAges();

Q_SIGNALS:
    void imeiChanged();
    void changed();

private:
    void updateTires();
    void onAdded();
    void onChanged(std::span<const VehicleChange> changes);
    /** The vehicle, or one of which nothing is known. */
    [[nodiscard]] const Vehicle &vehicle() const;
    [[nodiscard]] const Status &status() const { return vehicle().status; }
    [[nodiscard]] Freshness storedFreshness() const;
    [[nodiscard]] const DriverState *driver() const; ///< of now, or nullptr
    [[nodiscard]] const DriverState *formerDriver() const; ///< while there is none now
    /** An engine value, unless it is one of the zeros that a tracker without OBD sends. */
    [[nodiscard]] double ofEngine(Reported<std::int32_t> value) const;

    const FleetStore &m_store;
    const Format *m_format;
    QString m_imei;
    int m_row = -1;
    names::health::Value m_agedTireHealth = names::health::Value::NotFitted; // what updateAges() saw last
    TireListModel m_tires;
    TirePlanModel m_tirePlan;
    AlarmListModel m_alarms;
    CardEditor m_card;
    mutable TownFinder m_towns;
};

} // namespace waypost
