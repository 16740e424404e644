// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/snapshotparts.h"

#include "protocol/jsonwriter.h"
#include "protocol/numbertext.h"
#include "protocol/vehiclerecords.h"

#include <algorithm>

namespace waypost {

namespace {

using Type = JsonNode::Type;

bool isStatus(const JsonMember &member)
{
    return member.key == "status";
}

bool speaksOfVehicle(const JsonNode &node)
{
    return node.is(Type::Object)
        && (findAny(node, {"imei", "devicekey"}) || std::ranges::any_of(node.members, isStatus));
}

/** A text that holds an object or a list. */
bool holdsJson(const JsonNode &node)
{
    const std::string_view text = trimmed(node.text);
    return node.is(Type::String) && (text.starts_with('{') || text.starts_with('['));
}

class PartWriter
{
public:
    explicit PartWriter(SnapshotPart &part)
        : m_part(part)
    {
    }

    void write(const JsonNode &data)
    {
        std::string &json = m_part.json;
        json += '{';
        for (const JsonMember &member : data.members) {
            if (!isStatus(member))
                writeMember(member);
        }
        const auto known = [](const JsonMember &member) { return isStatus(member); };
        if (std::ranges::any_of(data.members, known)) {
            json += m_first ? "\"status\":{" : ",\"status\":{";
            m_first = true;
            for (const JsonMember &member : data.members) {
                if (isStatus(member))
                    writeStatus(member.value);
            }
            json += '}';
        }
        json += '}';
    }

private:
    void writeMember(const JsonMember &member)
    {
        std::string &json = m_part.json;
        if (!m_first)
            json += ',';
        m_first = false;
        appendJsonString(json, member.key);
        json += ':';
        appendCompactJson(json, member.value);
    }

    /** All that stands in it, in whatever it stands, as members of one object. */
    void writeStatus(const JsonNode &status)
    {
        if (status.is(Type::Object)) {
            for (const JsonMember &member : status.members)
                writeMember(member);
        } else if (status.is(Type::Array)) {
            for (const JsonMember &element : status.members)
                writeStatus(element.value);
        } else if (holdsJson(status) && !m_embedded) {
            writeEmbedded(status);
        } else if (!status.isNull()) {
            leaveOut(status);
        }
    }

    void writeEmbedded(const JsonNode &status)
    {
        JsonFrame frame;
        JsonNode root;
        if (frame.assign(status.text) || frame.parse() || readTree(frame, root)) {
            leaveOut(status);
            return;
        }
        m_embedded = true;
        writeStatus(root);
        m_embedded = false;
    }

    void leaveOut(const JsonNode &status)
    {
        const std::string text = plainText(status);
        m_part.repairs.push_back(
            {DecodeErrorKind::WrongType, "status", std::string(utf8Prefix(text, Repair::valueBytes))});
    }

    SnapshotPart &m_part;
    bool m_first = true;
    bool m_embedded = false;
};

void collect(const JsonNode &node, std::vector<SnapshotPart> &parts)
{
    if (speaksOfVehicle(node)) {
        PartWriter(parts.emplace_back()).write(node);
        return;
    }
    for (const JsonMember &member : node.members)
        collect(member.value, parts);
}

bool isAlarmNumber(const JsonMember &member)
{
    if (member.key != "cur_event" || member.value.isNull())
        return false;
    const Reported<double> number = numberOf(&member.value);
    return number ? *number != 0 : !textOf(&member.value).empty() || member.value.isContainer();
}

} // namespace

std::vector<SnapshotPart> snapshotParts(const JsonNode &data)
{
    std::vector<SnapshotPart> parts;
    if (!holdsJson(data)) {
        collect(data, parts);
        return parts;
    }
    JsonFrame frame;
    JsonNode root;
    if (!frame.assign(data.text) && !frame.parse() && !readTree(frame, root))
        collect(root, parts);
    return parts;
}

bool looksLikeSnapshot(const JsonNode &data)
{
    if (data.is(Type::Object) && (std::ranges::any_of(data.members, isStatus) || findAny(data, {"curevent"})))
        return true;
    if (holdsJson(data))
        return data.text.find("\"status\"") != std::string_view::npos
            || data.text.find("cur_event") != std::string_view::npos;
    return std::ranges::any_of(data.members, [](const JsonMember &m) { return looksLikeSnapshot(m.value); });
}

bool carriesAlarm(const JsonNode &data)
{
    if (holdsJson(data))
        return data.text.find("cur_event") != std::string_view::npos;
    return std::ranges::any_of(data.members, [](const JsonMember &member) {
        return isAlarmNumber(member) || carriesAlarm(member.value);
    });
}

} // namespace waypost
