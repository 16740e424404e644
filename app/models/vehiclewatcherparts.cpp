// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a vehicle carries: power, fuel, tires, driver, engine and the rest. Place and state are in
// vehiclewatcher.cpp.

#include "models/vehiclewatcher.h"

#include "domain/alarmtables.h"
#include "domain/outsidetext.h"
#include "domain/rules/limits.h"
#include "models/alarmtext.h"
#include "models/readings.h"
#include "models/vehicledetails.h"
#include "models/wheelwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

// Enums of the domain and of QML have the same numbers, see enums.h.
names::health::Value toNamed(Health health)
{
    return static_cast<names::health::Value>(health);
}

QString toDigits(IoLines lines)
{
    return lines.reported() ? toText(lines.toDigits()) : QString();
}

} // namespace

double VehicleWatcher::batteryPercent() const
{
    return toNumber(status().batteryPercent);
}
double VehicleWatcher::batteryVolts() const
{
    return toNumber(status().batteryVolts);
}
names::health::Value VehicleWatcher::batteryHealth() const
{
    return toNamed(waypost::batteryHealth(status(), storedFreshness(), vehicle().levels.battery));
}
double VehicleWatcher::powerMs() const
{
    return vehicle().leftOut.testFlag(LeftOut::Power) ? notReported : reportMs();
}
QList<int> VehicleWatcher::batteryLimits()
{
    return {limits::batteryLowPercent, limits::batteryCriticalPercent};
}
QList<int> VehicleWatcher::fuelLimits()
{
    return {static_cast<int>(limits::fuelLowPercent)};
}
double VehicleWatcher::externalVolts() const
{
    return toNumber(status().externalVolts);
}
bool VehicleWatcher::externalLow() const
{
    return status().externalLow.value_or(false);
}
double VehicleWatcher::solarVolts() const
{
    return toNumber(status().solarVolts);
}

QString VehicleWatcher::charging() const
{
    if (!status().usbCharging && !status().solarCharging)
        return {};
    if (status().usbCharging.value_or(false))
        return u"usb"_s;
    return status().solarCharging.value_or(false) ? u"solar"_s : u"none"_s;
}

double VehicleWatcher::fuelPercent() const
{
    return toNumber(fuelOf(vehicle()).percent);
}

QString VehicleWatcher::fuelSource() const
{
    switch (fuelOf(vehicle()).source) {
    case FuelReading::Source::None:
        return {};
    case FuelReading::Source::Snapshot:
        return u"snapshot"_s;
    case FuelReading::Source::Rs232:
        return u"rs232"_s;
    }
    return {};
}

double VehicleWatcher::fuelMs() const
{
    return toNumber(fuelOf(vehicle()).reported);
}
names::health::Value VehicleWatcher::fuelHealth() const
{
    return toNamed(waypost::fuelHealth(fuelOf(vehicle()), storedFreshness()));
}

QList<FieldText> VehicleWatcher::fuelFields() const
{
    const FuelProbeState *probe = vehicle().fuelProbe.get();
    return probe ? toFieldTexts(probe->fields) : QList<FieldText>();
}

names::health::Value VehicleWatcher::tireHealth() const
{
    return toNamed(tiresHealth(vehicle().tires, m_store.clock().now()));
}

QString VehicleWatcher::tireRaw() const
{
    const std::string *raw = vehicle().tireRaw.get();
    return raw ? shownText(toText(*raw)) : QString();
}

QString VehicleWatcher::wheelOf(const QString &sensor) const
{
    const QString wheel
        = m_row < 0 ? QString() : wheelText(m_store.card(m_row), SensorId(sensor.toStdString()));
    return wheel.isEmpty() ? sensor : wheel;
}

void VehicleWatcher::retranslate()
{
    m_tires.retranslate();
    m_tirePlan.retranslate();
    m_card.refresh();
    Q_EMIT changed();
}

const DriverState *VehicleWatcher::driver() const
{
    return currentDriver(vehicle(), m_store.clock().now());
}

const DriverState *VehicleWatcher::formerDriver() const
{
    return waypost::lastDriver(vehicle(), m_store.clock().now());
}

QString VehicleWatcher::driverName() const
{
    return driver() ? shownName(toText(driver()->name)) : QString();
}

QString VehicleWatcher::driverId() const
{
    return driver() ? shownName(toText(driver()->id)) : QString();
}

double VehicleWatcher::driverSinceMs() const
{
    return driver() ? toNumber(driver()->since) : notReported;
}

QString VehicleWatcher::lastDriver() const
{
    const DriverState *last = formerDriver();
    return last ? shownName(toText(last->name.empty() ? last->id : last->name)) : QString();
}

double VehicleWatcher::lastDriverUntilMs() const
{
    const DriverState *last = formerDriver();
    return last ? toNumber(last->until) : notReported;
}

QString VehicleWatcher::driverRaw() const
{
    const DriverState *driver = vehicle().driver.get();
    return driver && driver->raw.get() ? shownText(toText(*driver->raw.get())) : QString();
}

QList<FaultText> VehicleWatcher::faults() const
{
    QList<FaultText> codes;
    const FaultState *faults = vehicle().faults.get();
    for (std::size_t i = 0; faults && i < faults->faults.size(); ++i)
        codes.append({shownName(toText(faults->faults[i])), toNumber(faults->firstSeen[i])});
    return codes;
}

double VehicleWatcher::faultsMs() const
{
    const FaultState *faults = vehicle().faults.get();
    return faults ? toNumber(faults->reported) : notReported;
}

QString VehicleWatcher::faultsRaw() const
{
    const FaultState *faults = vehicle().faults.get();
    return faults ? shownText(toText(faults->raw)) : QString();
}

QString VehicleWatcher::faultStandard() const
{
    const FaultState *faults = vehicle().faults.get();
    return faults ? shownName(toText(faults->standard)) : QString();
}

bool VehicleWatcher::hasObd() const
{
    return vehicle().fitted.testFlag(Fitted::Engine);
}
double VehicleWatcher::engineMs() const
{
    return vehicle().leftOut.testFlag(LeftOut::Engine) ? notReported : reportMs();
}
double VehicleWatcher::rpm() const
{
    return ofEngine(status().rpm);
}
double VehicleWatcher::coolantC() const
{
    return ofEngine(status().coolantC);
}
double VehicleWatcher::engineLoadPercent() const
{
    return ofEngine(status().engineLoadPercent);
}
double VehicleWatcher::throttlePercent() const
{
    return ofEngine(status().throttlePercent);
}

double VehicleWatcher::ofEngine(Reported<std::int32_t> value) const
{
    return hasObd() ? toNumber(value) : notReported;
}

double VehicleWatcher::mileageKm() const
{
    return toNumber(status().mileageM) / 1'000;
}
double VehicleWatcher::engineHours() const
{
    return toNumber(status().engineSeconds) / 3'600;
}
double VehicleWatcher::networkSignal() const
{
    return toNumber(status().networkSignal);
}
QString VehicleWatcher::inputs() const
{
    return toDigits(status().inputs);
}
QString VehicleWatcher::outputs() const
{
    return toDigits(status().outputs);
}
double VehicleWatcher::ioWord() const
{
    return toNumber(status().ioWord);
}
int VehicleWatcher::alarmNumber() const
{
    return status().alarmNumber.value_or(0);
}

QString VehicleWatcher::alarmText() const
{
    return alarmNumber() == 0 ? QString() : waypost::alarmText(alarmKindFromNumber(alarmNumber()).name);
}

QList<LabelledText> VehicleWatcher::details() const
{
    return detailsOf(vehicle(), *m_format);
}

} // namespace waypost
