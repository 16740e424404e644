// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehicledetails.h"

#include "domain/outsidetext.h"
#include "models/format.h"
#include "models/readings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** A plain value: its texts are looked up under this name. */
struct VehicleDetails
{
    Q_DECLARE_TR_FUNCTIONS(VehicleDetails)
};

/** Collects what is there; what was not reported leaves no line. */
class Lines
{
public:
    explicit Lines(const Format &format)
        : m_format(format)
    {
    }

    void text(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append({label, shownName(value, longestValue)});
    }
    void flag(const QString &label, Reported<bool> value)
    {
        if (value)
            text(label, *value ? VehicleDetails::tr("yes") : VehicleDetails::tr("no"));
    }
    void moment(const QString &label, Reported<Instant> value)
    {
        if (value)
            text(label, m_format.dateTime(toNumber(*value)));
    }
    template <typename T>
    void number(const QString &label, Reported<T> value, int decimals = 0, const QString &unit = {})
    {
        if (!value)
            return;
        const double amount = toNumber(value);
        text(
            label,
            unit.isEmpty() ? m_format.number(amount, decimals) : m_format.withUnit(amount, decimals, unit));
    }
    template <typename T>
    void temperature(const QString &label, Reported<T> celsius)
    {
        if (celsius)
            text(label, m_format.temperature(toNumber(celsius)));
    }
    template <typename T>
    void gasPressure(const QString &label, Reported<T> kpa)
    {
        if (kpa)
            text(label, m_format.gasPressure(toNumber(kpa)));
    }
    [[nodiscard]] QList<LabelledText> take() { return std::move(m_lines); }

private:
    static constexpr qsizetype longestValue = 4096; // what nobody could read is shown as it was sent

    const Format &m_format;
    QList<LabelledText> m_lines;
};

void addIdentity(Lines &lines, const Vehicle &vehicle)
{
    if (vehicle.id)
        lines.text(VehicleDetails::tr("Account id"), QString::number(*vehicle.id));
    if (const StatusTexts *texts = vehicle.status.texts.get()) {
        lines.text(VehicleDetails::tr("Comment"), toText(texts->comment));
        lines.text(VehicleDetails::tr("Tracker firmware"), toText(texts->version));
        lines.text(VehicleDetails::tr("OBD firmware"), toText(texts->obdVersion));
        lines.text(VehicleDetails::tr("Unreadable fields"), toText(texts->malformed));
    }
    if (const FaultState *faults = vehicle.faults.get())
        lines.text(VehicleDetails::tr("VIN"), toText(faults->vin));
    lines.text(VehicleDetails::tr("Connection"), toText(vehicle.status.linkType.view()));
}

void addTimes(Lines &lines, const Status &status)
{
    lines.moment(VehicleDetails::tr("Location time"), status.locationTime);
    lines.moment(VehicleDetails::tr("Ignition changed"), status.ignitionSince);
    lines.moment(VehicleDetails::tr("Registered"), status.registeredTime);
    lines.moment(VehicleDetails::tr("Last poll"), status.pollingTime);
    lines.moment(VehicleDetails::tr("Last heartbeat"), status.heartbeatTime);
}

void addSwitches(Lines &lines, const Status &status)
{
    lines.flag(VehicleDetails::tr("GPS fitted"), status.gpsPresent);
    lines.flag(VehicleDetails::tr("GPS awake"), status.gpsAwake);
    lines.flag(VehicleDetails::tr("Idling"), status.idling);
    lines.flag(VehicleDetails::tr("Air conditioning"), status.airConditioning);
    lines.flag(VehicleDetails::tr("Anti-theft"), status.antiTheft);
    lines.flag(VehicleDetails::tr("Anti-theft armed"), status.antiTheftArmed);
    lines.flag(VehicleDetails::tr("RS232 accessory"), status.serialAccessory);
    lines.number(VehicleDetails::tr("Relay status"), status.relayStatus);
    lines.number(VehicleDetails::tr("Relay command"), status.relay);
    lines.number(VehicleDetails::tr("Drag threshold"), status.dragThreshold);
}

void addEngine(Lines &lines, const Status &status)
{
    lines.number(VehicleDetails::tr("Fuel (raw)"), status.fuel, 1);
    lines.number(VehicleDetails::tr("Fuel used"), status.accumulatedFuel, 0, u"ml"_s);
    lines.number(VehicleDetails::tr("Fuel rate (raw)"), status.instantFuel, 1);
    lines.temperature(VehicleDetails::tr("Intake air"), status.intakeAirC);
    lines.number(VehicleDetails::tr("Air flow"), status.airFlow, 0, u"g/s"_s);
    lines.gasPressure(VehicleDetails::tr("Manifold pressure"), status.manifoldKpa);
}

void addProbe(Lines &lines, const FuelProbeState &probe)
{
    lines.number(VehicleDetails::tr("Fuel probe, height (raw)"), probe.currentHeight, 1);
    lines.number(VehicleDetails::tr("Fuel probe, full height (raw)"), probe.fullHeight, 1);
    lines.temperature(VehicleDetails::tr("Fuel probe, temperature"), probe.temperatureC);
    lines.text(VehicleDetails::tr("Fuel probe (unread)"), toText(probe.raw));
}

void addRaw(Lines &lines, const Status &status)
{
    lines.number(VehicleDetails::tr("Analog 1"), status.analog1, 2, u"V"_s);
    lines.number(VehicleDetails::tr("Analog 2"), status.analog2, 2, u"V"_s);
    lines.number(VehicleDetails::tr("Analog 3"), status.analog3, 2, u"V"_s);
    lines.number(VehicleDetails::tr("Analog 4"), status.analog4, 2, u"V"_s);
    lines.number(VehicleDetails::tr("Analog 5"), status.analog5, 2, u"V"_s);
    lines.number(VehicleDetails::tr("bat (raw)"), status.bat);
    lines.number(VehicleDetails::tr("pwr (raw)"), status.pwr);
    lines.number(VehicleDetails::tr("Event (raw)"), status.event);
    lines.number(VehicleDetails::tr("alerts (raw)"), status.alerts);
    lines.number(VehicleDetails::tr("alerts1 (raw)"), status.alerts1);
    if (status.alertSum.reported) {
        const auto &words = status.alertSum.words;
        lines.text(
            VehicleDetails::tr("alert_sum (raw)"), u"%1, %2, %3"_s.arg(words[0]).arg(words[1]).arg(words[2]));
    }
}

} // namespace

QList<LabelledText> detailsOf(const Vehicle &vehicle, const Format &format)
{
    Lines lines(format);
    addIdentity(lines, vehicle);
    addTimes(lines, vehicle.status);
    addSwitches(lines, vehicle.status);
    addEngine(lines, vehicle.status);
    if (const FuelProbeState *probe = vehicle.fuelProbe.get())
        addProbe(lines, *probe);
    addRaw(lines, vehicle.status);
    return lines.take();
}

} // namespace waypost
