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

MaybeError readFromId(const JsonNode &root, Message &out)
{
    const JsonNode *node = root.find("from_id");
    if (!node || node->isNull() || (node->is(Type::String) && textOf(node).empty()))
        return std::nullopt;
    const Reported<double> number = numberOf(node);
    if (!number)
        return DecodeError{DecodeErrorKind::WrongType, node->offset, "from_id"};
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    if (std::abs(*number) > exact)
        return DecodeError{DecodeErrorKind::OutOfRange, node->offset, "from_id"};
    out.fromId = std::llround(*number);
    return std::nullopt;
}

/** A date that cannot be is kept for show: a wrong clock must not cost anybody a message. */
MaybeError readDate(const JsonNode &root, Instant received, Message &out)
{
    const JsonNode *node = root.find("date");
    if (!node || node->isNull())
        return std::nullopt;
    if (node->isContainer() || node->is(Type::Bool))
        return DecodeError{DecodeErrorKind::WrongType, node->offset, "date"};
    out.sent = timeOf(node, received);
    if (!out.sent && numberOf(node).value_or(1) != 0)
        out.fields.emplace_back("date", plainText(*node));
    return std::nullopt;
}

MaybeError readText(const JsonNode &root, const char *name, std::string &out)
{
    const JsonNode *node = root.find(name);
    if (!node)
        return std::nullopt;
    if (node->isContainer())
        return DecodeError{DecodeErrorKind::WrongType, node->offset, name};
    out = plainText(*node);
    return std::nullopt;
}

void appendScalars(const JsonNode &object, std::vector<std::pair<std::string, std::string>> &fields)
{
    for (const JsonMember &member : object.members) {
        if (!member.value.isNull())
            fields.emplace_back(member.key, plainText(member.value));
    }
}

} // namespace

class MessageDecoder::Private
{
public:
    MaybeError decode(Instant received, MessagePush &out);

    JsonFrame frame;

private:
    MaybeError decodeObject(const JsonNode &root, Instant received, std::string_view raw, MessagePush &out);
    MaybeError decodeMessage(const JsonNode &root, Instant received, Message &out);
    MaybeError readMessageText(const JsonNode &root, Message &out);
    MaybeError readAlarm(const JsonNode &root, Instant received, Message &out);
    /** Reads JSON out of a text inside the frame; nullptr when it is not an object. Good until the next call.
     */
    const JsonNode *objectInText(std::string_view text);

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
    if (auto error = decodeMessage(root, received, message))
        return error;
    out = std::move(message);
    return std::nullopt;
}

MaybeError MessageDecoder::Private::decodeMessage(const JsonNode &root, Instant received, Message &out)
{
    if (auto error = readFromId(root, out))
        return error;
    if (auto error = readText(root, "from_name", out.fromName))
        return error;
    if (auto error = readMessageText(root, out))
        return error;
    if (auto error = readAlarm(root, received, out))
        return error;
    if (auto error = readDate(root, received, out))
        return error;
    for (const JsonMember &member : root.members) {
        const bool documented = std::ranges::find(documentedMembers, member.key) != documentedMembers.end();
        if (!documented && !member.value.isNull())
            out.fields.emplace_back(member.key, plainText(member.value));
    }
    return std::nullopt;
}

/** The text; where it is JSON itself, its members are offered as fields too (a file's address may be among
 * them). */
MaybeError MessageDecoder::Private::readMessageText(const JsonNode &root, Message &out)
{
    const JsonNode *node = root.find("message");
    if (!node)
        return std::nullopt;
    out.text = plainText(*node);
    if (node->is(Type::Object))
        appendScalars(*node, out.fields);
    else if (const JsonNode *object = node->is(Type::String) ? objectInText(node->text) : nullptr)
        appendScalars(*object, out.fields);
    return std::nullopt;
}

/** Documented as an object and no more; as text it may hold one, and anything else is kept as a field. */
MaybeError MessageDecoder::Private::readAlarm(const JsonNode &root, Instant received, Message &out)
{
    const JsonNode *node = root.find("alarm_msg");
    if (!node || node->isNull())
        return std::nullopt;
    const JsonNode *object = node->is(Type::Object) ? node : nullptr;
    if (node->is(Type::String))
        object = objectInText(node->text);
    if (object && !object->members.empty())
        out.alarm = readAlarmDetails(*object, received);
    else if (std::string text = plainText(*node); !object && !text.empty())
        out.fields.emplace_back("alarm_msg", std::move(text));
    return std::nullopt;
}

const JsonNode *MessageDecoder::Private::objectInText(std::string_view text)
{
    if (text.find('{') == std::string_view::npos)
        return nullptr;
    m_embeddedRoot = {};
    if (m_embedded.assign(text) || m_embedded.parse() || readTree(m_embedded, m_embeddedRoot))
        return nullptr;
    return m_embeddedRoot.is(Type::Object) ? &m_embeddedRoot : nullptr;
}

} // namespace waypost
