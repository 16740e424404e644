// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/messagedecoder.h"

#include "protocol/alarmdetails.h"
#include "protocol/servicenotice.h"
#include "protocol/vehiclerecords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost {

namespace {

using Type = JsonNode::Type;
using MaybeError = std::optional<DecodeError>;

constexpr std::string_view signInType = "registUserMessage";
constexpr std::array documentedMembers
    = std::to_array<std::string_view>({"type", "from_id", "from_name", "message", "alarm_msg", "date"});

MessageType typeNamed(std::string_view name)
{
    for (const MessageType type :
         {MessageType::MessagePass, MessageType::GetFileShake, MessageType::DownloadAllow}) {
        if (name == toString(type))
            return type;
    }
    return MessageType::Unknown;
}

/** The field stays unreported, but what it holds can be seen: an oddity must not cost anybody a message. */
void noteMalformed(DecodeErrorKind kind, const JsonNode &node, const char *name, Message &out)
{
    out.malformed.push_back({kind, node.offset, name});
    out.fields.emplace_back(name, plainText(node));
}

void readFromId(const JsonNode &root, Message &out)
{
    const JsonNode *node = root.find("from_id");
    if (!node || node->isNull() || (node->is(Type::String) && textOf(node).empty()))
        return;
    const Reported<double> number = numberOf(node);
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    if (!number)
        noteMalformed(DecodeErrorKind::WrongType, *node, "from_id", out);
    else if (std::abs(*number) > exact)
        noteMalformed(DecodeErrorKind::OutOfRange, *node, "from_id", out);
    else
        out.fromId = std::llround(*number);
}

void readDate(const JsonNode &root, Instant received, Message &out)
{
    const JsonNode *node = root.find("date");
    if (!node || node->isNull())
        return;
    out.sent = timeOf(node, received);
    const Reported<double> number = numberOf(node);
    if (!out.sent && number.value_or(1) != 0) // 0 is how some write "no date"
        noteMalformed(number ? DecodeErrorKind::OutOfRange : DecodeErrorKind::WrongType, *node, "date", out);
}

void readFromName(const JsonNode &root, Message &out)
{
    const JsonNode *node = root.find("from_name");
    if (!node)
        return;
    if (node->isContainer())
        noteMalformed(DecodeErrorKind::WrongType, *node, "from_name", out);
    else
        out.fromName = plainText(*node);
}

void appendScalars(const JsonNode &object, std::vector<std::pair<std::string, std::string>> &fields)
{
    for (const JsonMember &member : object.members) {
        if (!member.value.isNull())
            fields.emplace_back(member.key, plainText(member.value));
    }
}

/** The object itself, or the objects of a list; none when anything else is among them, for then it is no list
 * of alarms. */
std::vector<const JsonNode *> alarmObjects(const JsonNode &node)
{
    std::vector<const JsonNode *> objects;
    if (node.is(Type::Object) && !node.members.empty())
        objects.push_back(&node);
    if (!node.is(Type::Array))
        return objects;
    for (const JsonMember &entry : node.members) {
        if (!entry.value.is(Type::Object))
            return {};
        if (!entry.value.members.empty())
            objects.push_back(&entry.value);
    }
    return objects;
}

} // namespace

class MessageDecoder::Private
{
public:
    MaybeError decode(Instant received, MessagePush &out);

    JsonFrame frame;

private:
    MaybeError decodeObject(const JsonNode &root, Instant received, std::string_view raw, MessagePush &out);
    void decodeMessage(const JsonNode &root, Instant received, Message &out);
    void readMessageText(const JsonNode &root, Message &out);
    void readAlarm(const JsonNode &root, Instant received, Message &out);
    /** Reads JSON out of a text inside the frame; nullptr when it is neither an object nor a list. Good until
     * the next call. */
    const JsonNode *containerInText(std::string_view text);

    JsonFrame m_inner; ///< the object that a frame holds as a string
    JsonFrame m_embedded; ///< JSON inside one of a message's texts
    JsonNode m_embeddedRoot;
};

MessageDecoder::MessageDecoder()
    : d(std::make_unique<Private>())
{
}
MessageDecoder::MessageDecoder(MessageDecoder &&) noexcept = default;
MessageDecoder &MessageDecoder::operator=(MessageDecoder &&) noexcept = default;
MessageDecoder::~MessageDecoder() = default;

std::optional<DecodeError> MessageDecoder::decode(std::string_view frame, Instant received, MessagePush &out)
{
    out = LifeSign();
    if (auto error = d->frame.assign(frame))
        return error;
    return d->decode(received, out);
}

std::optional<DecodeError> MessageDecoder::decode(QStringView frame, Instant received, MessagePush &out)
{
    out = LifeSign();
    if (auto error = d->frame.assign(frame))
        return error;
    return d->decode(received, out);
}

MaybeError MessageDecoder::Private::decode(Instant received, MessagePush &out)
{
    if (isLifeSign(frame.text()))
        return std::nullopt;
    JsonNode root;
    if (auto error = frame.parse())
        return error;
    if (auto error = readTree(frame, root))
        return error;
    if (!root.is(Type::String))
        return decodeObject(root, received, frame.text(), out);

    // The page calls the message "a JSON string": it may mean just that, a string that holds the object.
    if (root.text.empty())
        return DecodeError{DecodeErrorKind::Empty, root.offset, ""};
    if (isLifeSign(root.text))
        return std::nullopt;
    if (auto error = m_inner.assign(root.text))
        return error;
    JsonNode inner;
    if (auto error = m_inner.parse())
        return error;
    if (auto error = readTree(m_inner, inner))
        return error;
    return decodeObject(inner, received, m_inner.text(), out);
}

MaybeError MessageDecoder::Private::decodeObject(
    const JsonNode &root, Instant received, std::string_view raw, MessagePush &out)
{
    if (!root.is(Type::Object))
        return DecodeError{DecodeErrorKind::NotAnObject, root.offset, ""};
    const JsonNode *type = root.find("type");
    if (type && !type->is(Type::String) && !type->isNull())
        return DecodeError{DecodeErrorKind::WrongType, type->offset, "type"};
    const bool typed = type && !type->text.empty();
    if (!typed || type->text == signInType) {
        ServiceNotice notice;
        if (auto error = readServiceNotice(root, notice))
            return error;
        if (!typed && notice.error == 0 && notice.event.empty())
            return DecodeError{DecodeErrorKind::MissingField, root.offset, "type"};
        if (typed)
            notice.event = type->text;
        out = std::move(notice);
        return std::nullopt;
    }
    Message message;
    message.typeName = type->text;
    message.type = typeNamed(type->text);
    message.raw = raw;
    decodeMessage(root, received, message);
    out = std::move(message);
    return std::nullopt;
}

void MessageDecoder::Private::decodeMessage(const JsonNode &root, Instant received, Message &out)
{
    readFromId(root, out);
    readFromName(root, out);
    readMessageText(root, out);
    readAlarm(root, received, out);
    readDate(root, received, out);
    for (const JsonMember &member : root.members) {
        const bool documented = std::ranges::find(documentedMembers, member.key) != documentedMembers.end();
        if (!documented && !member.value.isNull())
            out.fields.emplace_back(member.key, plainText(member.value));
    }
}

/** The text; where it is JSON itself, its members are offered as fields too (a file's address may be among
 * them). */
void MessageDecoder::Private::readMessageText(const JsonNode &root, Message &out)
{
    const JsonNode *node = root.find("message");
    if (!node)
        return;
    out.text = plainText(*node);
    const JsonNode *object = node->is(Type::String) ? containerInText(node->text) : node;
    if (object && object->is(Type::Object))
        appendScalars(*object, out.fields);
}

/**
 * Documented as an object and no more. It may come as text that holds one, or as a list of several: each of
 * those is an alarm, and all but the first are kept as fields too, as they came. Anything else is a field.
 */
void MessageDecoder::Private::readAlarm(const JsonNode &root, Instant received, Message &out)
{
    const JsonNode *node = root.find("alarm_msg");
    if (!node || node->isNull())
        return;
    const JsonNode *inner = node->is(Type::String) ? containerInText(node->text) : nullptr;
    const std::vector<const JsonNode *> objects = alarmObjects(inner ? *inner : *node);
    for (const JsonNode *object : objects) {
        if (!out.alarm) {
            out.alarm = readAlarmDetails(*object, received);
            continue;
        }
        out.moreAlarms.push_back(readAlarmDetails(*object, received));
        out.fields.emplace_back("alarm_msg", plainText(*object));
    }
    if (!objects.empty())
        return;
    const bool empty = inner ? inner->members.empty() : node->isContainer() && node->members.empty();
    if (std::string text = plainText(*node); !empty && !text.empty())
        out.fields.emplace_back("alarm_msg", std::move(text));
}

const JsonNode *MessageDecoder::Private::containerInText(std::string_view text)
{
    if (text.find_first_of("{[") == std::string_view::npos)
        return nullptr;
    m_embeddedRoot = {};
    if (m_embedded.assign(text) || m_embedded.parse() || readTree(m_embedded, m_embeddedRoot))
        return nullptr;
    return m_embeddedRoot.isContainer() ? &m_embeddedRoot : nullptr;
}

} // namespace waypost
