// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/assumedevents.h"
#include "protocol/faulttext.h"

#include <algorithm>
#include <functional>

namespace waypost {

namespace {

void addFault(ObdErrorReport &out, FaultCode fault)
{
    const auto known = std::ranges::find(out.faults, fault.code);
    if (known != out.faults.end() || fault.code.empty())
        return;
    out.faults.push_back(std::move(fault.code));
    out.faultTexts.push_back(std::move(fault.text));
}

void addFaultsInText(ObdErrorReport &out, std::string_view text)
{
    for (FaultCode &fault : faultCodesIn(text, out.standard == "J1939"))
        addFault(out, std::move(fault));
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
    constexpr std::string_view systems = "PCBUpcbu";
    return text.size() >= 5 && systems.find(text.front()) != std::string_view::npos && text[1] >= '0'
        && text[1] <= '3';
}

/** `errorCode` says which standard the codes follow; some may put a code itself there. */
void readErrorCode(const JsonNode &node, ObdErrorReport &out)
{
    const std::string code = textOf(findAny(node, {"errorcode", "standard", "protocol"}));
    if (looksLikeCode(code))
        addFaultsInText(out, code);
    else if (code == "0" || code == "1")
        out.standard = code == "0" ? "J1979" : "J1939";
    else if (!code.empty())
        out.standard = code;
}

/** One code with members of its own: {"code":"P0401","text":"..."}, {"spn":110,"fmi":3}. */
void addFaultObject(ObdErrorReport &out, const JsonNode &node)
{
    const std::string text
        = textOf(findAny(node, {"text", "description", "desc", "message", "msg", "meaning", "info"}));
    if (const std::string spn = textOf(findAny(node, {"spn"})); !spn.empty()) {
        const std::string fmi = textOf(findAny(node, {"fmi"}));
        addFault(out, {fmi.empty() ? "SPN " + spn : j1939Code(spn, fmi), text});
        return;
    }
    const JsonNode *named = faultListOf(node); // not a list here, or it would be read as one
    if (named)
        readErrorCode(node, out);
    const std::string code = textOf(named ? named : findAny(node, {"code", "errorcode", "fault"}));
    for (FaultCode &fault : faultCodesIn(code, out.standard == "J1939")) {
        if (fault.text.empty())
            fault.text = text;
        addFault(out, std::move(fault));
    }
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
        addFaultsInText(out, textOf(&node));
    } else if (const JsonNode *list = faultListOf(node); list && list->isContainer()) {
        readErrorCode(node, out);
        addFaults(out, *list);
    } else {
        addFaultObject(out, node);
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

bool readFaults(const VehicleRecords &records, Instant, ObdErrorReport &out)
{
    // The standard first: it decides how numbers are read.
    for (const VehicleRecord &record : records.records)
        readErrorCode(*record.node, out);
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
    }
    return recognised || !out.standard.empty() || !out.faults.empty() || !out.vin.empty();
}

} // namespace waypost
