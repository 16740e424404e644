// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fuelscale.h"
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

/** By this number alone; what the source showed before only the store knows (FuelScale). */
Reported<double> percentOf(Reported<double> asSent)
{
    FuelScale scale;
    return asSent ? scale.toPercent(*asSent) : std::nullopt;
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

bool readDriver(const VehicleRecords &records, DriverReport &out)
{
    for (const VehicleRecord &record : records.records) {
        const JsonNode &node = *record.node;
        fill(out.id, driverIdOf(node));
        fill(out.name, textOf(findAny(node, {"drivername", "name"})));
        fill(out.tagVolts, numberOf(findAny(node, {"voltage", "tagvoltage"})));
        fill(out.tagAlert, integerOf(findAny(node, {"alert", "alarm"})));
    }
    return !out.id.empty() || !out.name.empty();
}

bool readFuelProbe(const VehicleRecords &records, FuelProbeReport &out)
{
    for (const VehicleRecord &record : records.records) {
        const JsonNode &node = *record.node;
        fill(out.percentAsSent, numberOf(findAny(node, {"fuelpercent", "percent"})));
        fill(
            out.currentHeight, numberOf(findAny(node, {"curliquidheight", "currentheight", "liquidheight"})));
        fill(out.fullHeight, numberOf(findAny(node, {"fullliquidheight", "fullheight"})));
        fill(out.temperatureC, numberOf(findAny(node, {"temp", "temperature"})));
        fill(out.liquid, integerOf(findAny(node, {"liquidtype", "liquid"})));
        fill(out.alarm, integerOf(findAny(node, {"alarm"})));
        for (const JsonMember &member : node.members) {
            if (!member.value.isContainer() && !member.value.isNull())
                out.fields.emplace_back(member.key, plainText(member.value));
        }
    }
    out.percent = percentOf(out.percentAsSent);
    return out.percentAsSent || out.currentHeight || out.fullHeight || out.temperatureC || out.liquid || out.alarm;
}

} // namespace waypost
