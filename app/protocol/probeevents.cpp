// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fitted.h"
#include "protocol/assumedevents.h"

#include <algorithm>

namespace waypost {

namespace {

/** Takes over what @p found has if nothing was found before: the outermost record that names a field counts.
 */
template <typename T>
void fill(Reported<T> &into, Reported<T> found)
{
    if (!into)
        into = found;
}

void fill(std::string &into, std::string found)
{
    if (into.empty())
        into = std::move(found);
}

constexpr double largestPercent = 150; // a probe overshoots a little when full

/** By this number alone; what the source showed before only the store knows. */
Reported<double> percentOf(Reported<double> asSent)
{
    FittedParts fitted = Fitted::Probe;
    return asSent ? probePercent(*asSent, fitted) : std::nullopt;
}

std::string driverIdOf(const JsonNode &node)
{
    if (const JsonNode *id = findAny(node, {"driverid"}))
        return textOf(id);
    // A number beside the vehicle's own ids is the envelope's row id, as in the vendor's example.
    const JsonNode *id = findAny(node, {"id"});
    const bool isRowId = id && id->is(JsonNode::Type::Number) && findAny(node, {"imei", "devicekey"});
    return textOf(id && !isRowId ? id : findAny(node, {"mac", "rfid"}));
}

} // namespace

bool readDriver(const VehicleRecords &records, Instant, DriverReport &out)
{
    for (const VehicleRecord &record : records.records) {
        const JsonNode &node = *record.node;
        fill(out.id, driverIdOf(node));
        AssumedFields fields(node, out.repairs);
        fill(out.name, fields.text({"drivername", "name"}));
        fill(out.tagVolts, fields.number({"voltage", "tagvoltage"}, {0, 50}));
        fill(out.tagAlert, fields.integer({"alert", "alarm"}));
    }
    return !out.id.empty() || !out.name.empty();
}

bool readFuelProbe(const VehicleRecords &records, Instant, FuelProbeReport &out)
{
    for (const VehicleRecord &record : records.records) {
        const JsonNode &node = *record.node;
        AssumedFields fields(node, out.repairs);
        fill(out.percentAsSent, fields.number({"fuelpercent", "percent"}, {0, largestPercent}));
        fill(out.currentHeight, fields.number({"curliquidheight", "currentheight", "liquidheight"}, {0}));
        fill(out.fullHeight, fields.number({"fullliquidheight", "fullheight"}, {0}));
        fill(out.temperatureC, fields.number({"temp", "temperature"}, {-100, 300}));
        fill(out.liquid, fields.integer({"liquidtype", "liquid"}));
        fill(out.alarm, fields.integer({"alarm"}));
        for (const JsonMember &member : node.members) {
            if (!member.value.isContainer() && !member.value.isNull())
                out.fields.emplace_back(member.key, plainText(member.value));
        }
    }
    out.percent = percentOf(out.percentAsSent);
    return out.percentAsSent || out.currentHeight || out.fullHeight || out.temperatureC || out.liquid
        || out.alarm;
}

} // namespace waypost
