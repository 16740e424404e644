// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/assumedevents.h"

#include <algorithm>
#include <functional>

namespace waypost {

namespace {

void addFault(std::vector<std::string> &faults, std::string fault)
{
    if (!fault.empty() && std::ranges::find(faults, fault) == faults.end())
        faults.push_back(std::move(fault));
}

/** "P0301;C1201": the codec's separator is ';', others are understood too. */
void addFaultsInText(std::vector<std::string> &faults, std::string_view text)
{
    constexpr std::string_view separators = ";,| \t\r\n";
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        addFault(faults, std::string(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

const JsonNode *faultListOf(const JsonNode &node)
{
    return findAny(
        node,
        {"errordata", "errors", "errorcodes", "errorlist", "dtcs", "dtc", "faults", "faultcodes", "codes",
         "list"});
}

bool namesVehicle(const JsonNode &node)
{
    return findAny(node, {"imei", "devicekey"}) != nullptr;
}

/** P0301, C1201, ...: only to tell a code from the number of a standard. */
bool looksLikeCode(std::string_view text)
{
    constexpr std::string_view systems = "PCBU";
    return text.size() == 5 && systems.find(text.front()) != std::string_view::npos;
}

/** `errorCode` says which standard the codes follow; some may put a code itself there. */
void readErrorCode(const JsonNode &node, ObdErrorReport &out)
{
    const std::string code = textOf(findAny(node, {"errorcode", "standard", "protocol"}));
    if (looksLikeCode(code))
        addFault(out.faults, code);
    else if (code == "0" || code == "1")
        out.standard = code == "0" ? "J1979" : "J1939";
    else if (!code.empty())
        out.standard = code;
}

/** A text with codes, a list of such texts, or a list of objects that each name a code or hold such a text.
 */
void addFaults(ObdErrorReport &out, const JsonNode &node)
{
    if (node.is(JsonNode::Type::Array)) {
        for (const JsonMember &element : node.members) {
            if (!namesVehicle(element.value))
                addFaults(out, element.value);
        }
    } else if (!node.is(JsonNode::Type::Object)) {
        addFaultsInText(out.faults, textOf(&node));
    } else if (const JsonNode *list = faultListOf(node)) {
        readErrorCode(node, out);
        addFaults(out, *list);
    } else {
        addFault(out.faults, textOf(findAny(node, {"code", "errorcode", "fault"})));
    }
}

/** Whether @p node is an element of the list @p list. */
bool isElementOf(const JsonNode *list, const JsonNode *node)
{
    if (!list || !list->is(JsonNode::Type::Array) || list->members.empty())
        return false;
    const std::less_equal<const JsonNode *> notAfter;
    return notAfter(&list->members.front().value, node) && notAfter(node, &list->members.back().value);
}

} // namespace

bool readFaults(const VehicleRecords &records, ObdErrorReport &out)
{
    bool recognised = false;
    const JsonNode *list = nullptr;
    for (const VehicleRecord &record : records.records) {
        if (std::string vin = textOf(findAny(*record.node, {"vin"})); !vin.empty())
            out.vin = std::move(vin);
        // The objects in a list of faults were read with the list, unless they name the vehicle themselves.
        if (isElementOf(list, record.node) && !namesVehicle(*record.node))
            continue;
        if (const JsonNode *found = faultListOf(*record.node)) {
            list = found;
            addFaults(out, *found);
            recognised = true;
        }
        readErrorCode(*record.node, out);
    }
    return recognised || !out.standard.empty() || !out.faults.empty() || !out.vin.empty();
}

} // namespace waypost
