// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/vehiclerecords.h"

#include "protocol/identifier.h"
#include "protocol/numbertext.h"

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
        if (matched == plainName.size() || lowerCase(c) != plainName[matched])
            return false;
        ++matched;
    }
    return matched == plainName.size();
}

/** A text too long for an identifier counts in its short form, so that its vehicle is not lost. */
InlineText<23> identifierOf(const JsonNode *node)
{
    InlineText<23> identifier;
    (void)assignIdentifier(textOf(node), identifier);
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
    return std::string(identifierIn(node->text));
}

const JsonMember *AssumedFields::find(Names names) const
{
    if (!m_object.is(Type::Object))
        return nullptr;
    for (const std::string_view name : names) {
        const auto found = std::find_if(
            m_object.members.rbegin(), m_object.members.rend(), [name](const JsonMember &member) {
                // A nested status is an object of its own and no figure.
                const bool isNested = member.value.isContainer() && name == "status";
                return !member.value.isNull() && !isNested && sameName(member.key, name);
            });
        if (found != m_object.members.rend())
            return &*found;
    }
    return nullptr;
}

void AssumedFields::leaveOut(DecodeErrorKind kind, const JsonMember &member)
{
    constexpr std::size_t most = 32;
    if (m_repairs.size() >= most)
        return;
    const std::string text = plainText(member.value);
    m_repairs.push_back(
        {kind, std::string(utf8Prefix(member.key, Repair::valueBytes)),
         std::string(utf8Prefix(text, Repair::valueBytes))});
}

Reported<double> AssumedFields::number(Names names, Range range)
{
    constexpr double notSupplied = -999;
    const JsonMember *member = find(names);
    if (!member || (member->value.is(Type::String) && identifierIn(member->value.text).empty()))
        return std::nullopt;
    const bool scalar = member->value.is(Type::Number) || member->value.is(Type::String);
    const std::optional<double> number = scalar ? numberFromText(member->value.text) : std::nullopt;
    if (number && *number == notSupplied)
        return std::nullopt;
    if (number && *number >= range.min && *number <= range.max)
        return *number;
    const bool tooLarge = number || member->value.is(Type::Number);
    leaveOut(tooLarge ? DecodeErrorKind::OutOfRange : DecodeErrorKind::WrongType, *member);
    return std::nullopt;
}

Reported<std::int32_t> AssumedFields::integer(Names names)
{
    constexpr double limit = 2147483647.0;
    const Reported<double> found = number(names, {-limit, limit});
    return found ? Reported<std::int32_t>(static_cast<std::int32_t>(std::lround(*found))) : std::nullopt;
}

std::string AssumedFields::text(Names names)
{
    const JsonMember *member = find(names);
    if (!member)
        return {};
    if (member->value.is(Type::Number) || member->value.is(Type::String))
        return textOf(&member->value);
    leaveOut(DecodeErrorKind::WrongType, *member);
    return {};
}

ClockReading AssumedFields::clock(Names names, Instant received)
{
    const JsonMember *member = find(names);
    const Reported<double> found = number(names);
    if (!member || !found)
        return {};
    const ClockReading clock = readClock(*found, received);
    if (clock.suspect != ClockSuspect::None)
        leaveOut(DecodeErrorKind::OutOfRange, *member);
    return clock;
}

ClockReading deviceClockOf(const VehicleRecords &records, Instant received, std::vector<Repair> &repairs)
{
    ClockReading suspect;
    for (const VehicleRecord &record : records.records) {
        AssumedFields fields(*record.node, repairs);
        const ClockReading clock = fields.clock(timeNames, received);
        if (clock.believed())
            return clock;
        if (clock.suspect != ClockSuspect::None && suspect.suspect == ClockSuspect::None)
            suspect = clock;
    }
    return suspect;
}

void noteIdentity(const VehicleRecords &records, std::vector<Repair> &repairs)
{
    for (const VehicleRecord &record : records.records) {
        for (const std::string_view name : {"imei", "devicekey"}) {
            const std::string text = textOf(findAny(*record.node, {name}));
            if (text.size() > Imei::capacity())
                repairs.push_back(
                    {DecodeErrorKind::OutOfRange, name == "imei" ? "imei" : "device_key",
                     std::string(utf8Prefix(text, Repair::valueBytes))});
        }
    }
}

} // namespace waypost
