// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/status.h"

namespace waypost {

std::string IoLines::toDigits() const
{
    std::string digits(8, '-');
    for (int line = 0; line < 8; ++line) {
        if (known & (1U << line))
            digits[static_cast<std::size_t>(line)] = (state & (1U << line)) ? '1' : '0';
    }
    return digits;
}

bool StatusTexts::empty() const
{
    return address.empty() && comment.empty() && obdVersion.empty() && version.empty() && malformed.empty();
}

namespace {

template <typename T, typename... Members>
void mergeEach(Status &into, const Status &from, T Status::*first, Members... rest)
{
    (into.*first).mergeFrom(from.*first);
    if constexpr (sizeof...(rest) > 0)
        mergeEach(into, from, rest...);
}

void mergeText(std::string &into, const std::string &from)
{
    if (!from.empty())
        into = from;
}

void mergeTexts(Boxed<StatusTexts> &into, const Boxed<StatusTexts> &from)
{
    if (!from.get())
        return;
    StatusTexts &texts = into.ensure();
    mergeText(texts.address, from.get()->address);
    mergeText(texts.comment, from.get()->comment);
    mergeText(texts.obdVersion, from.get()->obdVersion);
    mergeText(texts.version, from.get()->version);
    texts.malformed = from.get()->malformed;
}

} // namespace

void Status::mergeFrom(const Status &newer)
{
    using S = Status;
    mergeEach(*this, newer, &S::lat, &S::lng, &S::fixValid, &S::gpsPresent, &S::gpsAwake, &S::satellites,
        &S::speedKmh, &S::headingDeg, &S::altitudeM);
    mergeEach(*this, newer, &S::deviceTime, &S::locationTime, &S::ignitionSince, &S::registeredTime,
        &S::pollingTime, &S::heartbeatTime);
    mergeEach(*this, newer, &S::ignition, &S::airConditioning, &S::idling, &S::online, &S::mileageM,
        &S::engineSeconds, &S::relayStatus, &S::relay, &S::antiTheft, &S::antiTheftArmed, &S::dragThreshold);
    mergeEach(*this, newer, &S::batteryVolts, &S::batteryPercent, &S::externalVolts, &S::solarVolts,
        &S::externalLow, &S::batteryLow, &S::solarCharging, &S::usbCharging, &S::bat, &S::pwr);
    mergeEach(*this, newer, &S::fuel, &S::remainFuelRate, &S::accumulatedFuel, &S::instantFuel);
    mergeEach(*this, newer, &S::rpm, &S::engineLoadPercent, &S::throttlePercent, &S::coolantC, &S::intakeAirC,
        &S::airFlow, &S::manifoldKpa);
    mergeEach(*this, newer, &S::analog1, &S::analog2, &S::analog3, &S::analog4, &S::analog5, &S::serialAccessory,
        &S::networkSignal, &S::ioWord, &S::alarmNumber, &S::event, &S::alerts, &S::alerts1);
    if (newer.inputs.reported())
        inputs = newer.inputs;
    if (newer.outputs.reported())
        outputs = newer.outputs;
    if (newer.alertSum.reported)
        alertSum = newer.alertSum;
    if (!newer.linkType.empty())
        linkType = newer.linkType;
    mergeTexts(texts, newer.texts);
}

bool Status::hasObd() const
{
    const auto nonZero = [](Reported<std::int32_t> field) { return field.value_or(0) != 0; };
    return nonZero(rpm) || nonZero(engineLoadPercent) || nonZero(throttlePercent) || nonZero(coolantC)
        || nonZero(intakeAirC) || nonZero(airFlow) || nonZero(manifoldKpa)
        || (texts.get() && !texts.get()->obdVersion.empty());
}

} // namespace waypost
