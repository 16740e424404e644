// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/vehiclerecords.h"

#include "protocol/numbertext.h"
#include "protocol/statusfields.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace waypost {

namespace {

using Type = JsonNode::Type;

bool sameName(std::string_view key, std::string_view plainName)
{
    std::size_t matched = 0;
    for (const char c : key) {
        if (c == '_' || c == '-')
            continue;
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (matched == plainName.size() || lower != plainName[matched])
            return false;
        ++matched;
    }
    return matched == plainName.size();
}

/** A text too long for an identifier is no identifier: cut, it might be somebody else's. */
InlineText<23> identifierOf(const JsonNode *node)
{
    InlineText<23> identifier;
    identifier.assign(textOf(node));
    return identifier;
}

/** What the object itself says of its vehicle; without an imei when it says nothing. */
VehicleIdentity identityOf(const JsonNode &object)
{
    VehicleIdentity vehicle;
    vehicle.imei = identifierOf(findAny(object, {"imei"}));
    vehicle.deviceKey = identifierOf(findAny(object, {"devicekey"}));
    vehicle.model = textOf(findAny(object, {"model"}));
    const JsonNode *status = object.find("status");
    if (vehicle.imei.empty() && status)
        vehicle.imei = identifierOf(findAny(*status, {"imei"}));
    if (vehicle.imei.empty())
        vehicle.imei = vehicle.deviceKey;
    return vehicle;
}

class Splitter
{
public:
    void visit(const JsonNode &node, std::string_view key, VehicleRecords *owner)
    {
        if (node.is(Type::Array)) {
            for (const JsonMember &element : node.members)
                visit(element.value, key, owner);
        } else if (node.is(Type::Object)) {
            visitObject(node, key, owner);
        }
    }

    // Pointers to owners stay good while the list grows.
    std::vector<std::unique_ptr<VehicleRecords>> vehicles;
    std::vector<const JsonNode *> orphans;

private:
    void visitObject(const JsonNode &object, std::string_view key, VehicleRecords *owner)
    {
        // A nested `status` repeats its vehicle's id, and not always the same one: it never starts a vehicle.
        const bool repeatsOwner = owner && key == "status";
        const VehicleIdentity vehicle = repeatsOwner ? VehicleIdentity() : identityOf(object);
        if (!vehicle.imei.empty())
            owner = ownerNamed(vehicle);
        if (owner)
            owner->records.push_back({&object, key});
        bool innermost = true;
        for (const JsonMember &member : object.members) {
            innermost = innermost && !member.value.isContainer();
            visit(member.value, member.key, owner);
        }
        if (!owner && innermost && !object.members.empty())
            orphans.push_back(&object);
    }

    VehicleRecords *ownerNamed(const VehicleIdentity &vehicle)
    {
        const auto [known, isNew] = m_indexes.try_emplace(vehicle.imei, vehicles.size());
        if (!isNew)
            return vehicles[known->second].get();
        vehicles.push_back(std::make_unique<VehicleRecords>(vehicle, std::vector<VehicleRecord>()));
        return vehicles.back().get();
    }

    std::unordered_map<Imei, std::size_t> m_indexes;
};

} // namespace

SplitData splitByVehicle(const JsonNode &data)
{
    Splitter splitter;
    splitter.visit(data, {}, nullptr);
    SplitData split;
    split.orphans = std::move(splitter.orphans);
    for (auto &records : splitter.vehicles)
        split.vehicles.push_back(std::move(*records));
    return split;
}

const JsonNode *findAny(const JsonNode &object, std::initializer_list<std::string_view> names)
{
    if (!object.is(Type::Object))
        return nullptr;
    for (const std::string_view name : names) {
        const auto found
            = std::find_if(object.members.rbegin(), object.members.rend(), [name](const JsonMember &member) {
                  return !member.value.isNull() && sameName(member.key, name);
              });
        if (found != object.members.rend())
            return &found->value;
    }
    return nullptr;
}

Reported<double> numberOf(const JsonNode *node)
{
    constexpr double notSupplied = -999;
    if (!node || (!node->is(Type::Number) && !node->is(Type::String)))
        return std::nullopt;
    const auto number = numberFromText(node->text);
    return number && *number != notSupplied ? Reported<double>(*number) : std::nullopt;
}

Reported<std::int32_t> integerOf(const JsonNode *node)
{
    const Reported<double> number = numberOf(node);
    constexpr double limit = 2147483647.0;
    if (!number || std::abs(*number) > limit)
        return std::nullopt;
    return static_cast<std::int32_t>(std::lround(*number));
}

std::string textOf(const JsonNode *node)
{
    if (!node || (!node->is(Type::Number) && !node->is(Type::String)) || node->text == "-999")
        return {};
    return std::string(trimmed(node->text));
}

Reported<Instant> timeOf(const JsonNode *node, Instant received)
{
    constexpr double fewestMilliseconds = 1e11;
    const Reported<double> number = numberOf(node);
    if (!number || *number < 0 || *number > 1e15)
        return std::nullopt;
    const double epochMs = *number < fewestMilliseconds ? *number * 1000 : *number;
    const Instant instant = instantFromMs(std::llround(epochMs));
    if (instant < earliestDeviceTime || instant > received + latestDeviceTimeAhead)
        return std::nullopt;
    return instant;
}

Reported<Instant> deviceTimeOf(const VehicleRecords &records, Instant received)
{
    for (const VehicleRecord &record : records.records) {
        const auto names = {"date", "reporttime", "devicetime", "time", "timestamp"};
        for (const std::string_view name : names) {
            if (const Reported<Instant> time = timeOf(findAny(*record.node, {name}), received))
                return time;
        }
    }
    return std::nullopt;
}

} // namespace waypost
