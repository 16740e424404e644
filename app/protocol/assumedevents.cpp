// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/assumedevents.h"

#include "protocol/numbertext.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

std::string keptJson(const JsonNode &node)
{
    std::string json;
    appendCompactJson(json, node);
    json.resize(utf8Prefix(json, maxKeptJson).size());
    return json;
}

/** Reads one vehicle's part with @p readPart and appends it; unrecognised ones only when @p keepRaw. */
template <typename Report, auto readPart>
void appendReport(
    const VehicleRecords &records, Report report, Instant received, bool keepRaw,
    std::vector<DevicePush> &out)
{
    report.vehicle = records.vehicle;
    const ClockReading clock = deviceClockOf(records, received, report.repairs);
    report.deviceTime = clock.believed();
    report.deviceClock = clock.sent;
    report.clockSuspect = clock.suspect;
    noteIdentity(records, report.repairs);
    const bool recognised = readPart(records, received, report);
    if (!recognised && !keepRaw)
        return;
    if (!recognised)
        report.raw = keptJson(*records.records.front().node);
    out.emplace_back(std::move(report));
}

using AppendReport = void (*)(const VehicleRecords &, Instant, bool, std::vector<DevicePush> &);

template <TireSource source>
void appendTires(const VehicleRecords &records, Instant received, bool keepRaw, std::vector<DevicePush> &out)
{
    TireReport report;
    report.source = source;
    appendReport<TireReport, readTires>(records, std::move(report), received, keepRaw, out);
}

template <typename Report, auto readPart>
void append(const VehicleRecords &records, Instant received, bool keepRaw, std::vector<DevicePush> &out)
{
    appendReport<Report, readPart>(records, Report(), received, keepRaw, out);
}

struct AssumedEvent
{
    std::string_view name;
    AppendReport append;
};

constexpr std::array assumedEvents{
    AssumedEvent{"bleTire", appendTires<TireSource::Ble>},
    AssumedEvent{"rs232Tire", appendTires<TireSource::Rs232>},
    AssumedEvent{"driver", append<DriverReport, readDriver>},
    AssumedEvent{"obdErrorInfo", append<ObdErrorReport, readFaults>},
    AssumedEvent{"rs232Fuel", append<FuelProbeReport, readFuelProbe>},
};

} // namespace

std::optional<DecodeError> decodeAssumedEvent(
    std::string_view event, const JsonNode &data, Instant received, std::vector<DevicePush> &out)
{
    JsonFrame embedded;
    JsonNode inner;
    if (data.is(JsonNode::Type::String) && !data.text.empty() && !embedded.assign(data.text)
        && !embedded.parse() && !readTree(embedded, inner) && inner.isContainer())
        return decodeAssumedEvent(event, inner, received, out);
    if (!data.isContainer())
        return DecodeError{DecodeErrorKind::WrongType, data.offset, "data"};
    const SplitData split = splitByVehicle(data);
    if (split.vehicles.empty())
        return DecodeError{DecodeErrorKind::NoVehicle, data.offset, "imei"};
    const auto kind = std::ranges::find(assumedEvents, event, &AssumedEvent::name);
    const std::size_t before = out.size();
    for (const VehicleRecords &records : split.vehicles) {
        // An outer object whose list is about other vehicles is only their wrapper.
        const JsonNode &first = *records.records.front().node;
        const bool wrapper = records.records.size() == 1 && split.vehicles.size() > 1
            && std::ranges::any_of(first.members, [](const JsonMember &m) { return m.value.isContainer(); });
        kind->append(records, received, !wrapper, out);
    }
    for (const JsonNode *orphan : split.orphans)
        out.emplace_back(UnknownDevicePush{std::string(event), keptJson(*orphan).substr(0, 4096)});
    Q_ASSERT(out.size() > before);
    return std::nullopt;
}

} // namespace waypost
