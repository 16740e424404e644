// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/messagedecoder.h"

#include "protocol/alarmdetails.h"
#include "protocol/identifier.h"
#include "protocol/numbertext.h"
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

MessageType typeMeant(std::string_view text)
{
    const std::string_view name = identifierIn(text);
    for (const MessageType type :
         {MessageType::MessagePass, MessageType::GetFileShake, MessageType::DownloadAllow}) {
        if (std::ranges::equal(name, std::string_view(toString(type)), {}, lowerCase, lowerCase))
            return type;
    }
    return MessageType::Unknown;
}

/** The field stays unreported, but what it holds can be seen: an oddity must not cost a message. */
void leaveOut(DecodeErrorKind kind, const JsonNode &node, const char *name, Message &out)
{
    std::string text = plainText(node);
    out.repairs.push_back({kind, name, std::string(utf8Prefix(text, Repair::valueBytes))});
    out.fields.emplace_back(name, std::move(text));
}

void readFromId(const JsonNode &root, Message &out)
{
    const JsonNode *node = root.find("from_id");
    if (!node || node->isNull() || (node->is(Type::String) && textOf(node).empty()))
        return;
    const Reported<double> number = numberOf(node);
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    if (!number)
        leaveOut(DecodeErrorKind::WrongType, *node, "from_id", out);
    else if (std::abs(*number) > exact)
        leaveOut(DecodeErrorKind::OutOfRange, *node, "from_id", out);
    else
        out.fromId = std::llround(*number);
}

void readDate(const JsonNode &root, Instant received, Message &out)
{
    const JsonNode *node = root.find("date");
    if (!node || node->isNull() || (node->is(Type::String) && textOf(node).empty()))
        return;
    const Reported<double> number = numberOf(node);
    if (!number) {
        leaveOut(DecodeErrorKind::WrongType, *node, "date", out);
        return;
    }
    const ClockReading clock = readClock(*number, received);
    out.sent = clock.believedOrSeconds(); // 0 is how some write "no date"
    if (!out.sent && clock.suspect != ClockSuspect::None)
        leaveOut(DecodeErrorKind::OutOfRange, *node, "date", out);
}

void readFromName(const JsonNode &root, Message &out)
{
    const JsonNode *node = root.find("from_name");
    if (!node)
        return;
    if (node->isContainer())
        leaveOut(DecodeErrorKind::WrongType, *node, "from_name", out);
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

/** What of `alarm_msg` speaks of alarms: the object itself, or those of a list; the rest are fields. */
struct AlarmParts
{
    std::vector<const JsonNode *> objects;
    std::vector<const JsonNode *> others;
};

AlarmParts alarmPartsOf(const JsonNode &node)
{
    AlarmParts parts;
    if (node.is(Type::Object) && !node.members.empty())
        parts.objects.push_back(&node);
    else if (!node.isContainer() && !plainText(node).empty())
        parts.others.push_back(&node);
    if (!node.is(Type::Array))
        return parts;
    for (const JsonMember &entry : node.members) {
        const bool isObject = entry.value.is(Type::Object);
        if (isObject && entry.value.members.empty())
            continue;
        (isObject ? parts.objects : parts.others).push_back(&entry.value);
    }
    return parts;
}

/** Has anything of a message, so that a missing type is all that is wrong with it. */
bool looksLikeMessage(const JsonNode &root)
{
    return std::ranges::any_of(root.members, [](const JsonMember &member) {
        constexpr auto telling
            = std::to_array<std::string_view>({"from_id", "from_name", "message", "alarm_msg"});
        return std::ranges::find(telling, member.key) != telling.end() && !member.value.isNull();
    });
}

/** An alarm without the object that it belongs in: its number stands in the message itself. */
bool isBareAlarm(const JsonNode &root)
{
    return findAny(root, {"imei", "devicekey"})
        && findAny(root, {"curevent", "alarmnumber", "alarmnum", "alarm", "alarmtype", "alarmcode"});
}

} // namespace

class MessageDecoder::Private
{
public:
    MaybeError decode(Instant received, std::vector<MessagePush> &out);

    JsonFrame frame;

private:
    MaybeError decodeParsed(Instant received, std::vector<MessagePush> &out);
    MaybeError
    decodeRoot(const JsonNode &root, Instant received, std::string_view raw, std::vector<MessagePush> &out);
    MaybeError decodeList(const JsonNode &root, Instant received, std::vector<MessagePush> &out);
    MaybeError
    decodeObject(const JsonNode &root, Instant received, std::string_view raw, std::vector<MessagePush> &out);
    static MaybeError
    decodeNotice(const JsonNode &root, std::string_view type, std::vector<MessagePush> &out);
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

std::optional<DecodeError>
MessageDecoder::decode(std::string_view frame, Instant received, std::vector<MessagePush> &out)
{
    if (auto error = d->frame.assign(frame))
        return error;
    return d->decode(received, out);
}

std::optional<DecodeError>
MessageDecoder::decode(QStringView frame, Instant received, std::vector<MessagePush> &out)
{
    if (auto error = d->frame.assign(frame))
        return error;
    return d->decode(received, out);
}

std::optional<DecodeError> MessageDecoder::decode(std::string_view frame, Instant received, MessagePush &out)
{
    std::vector<MessagePush> pushes;
    auto error = decode(frame, received, pushes);
    out = pushes.empty() ? MessagePush(LifeSign()) : std::move(pushes.front());
    return error;
}

MaybeError MessageDecoder::Private::decode(Instant received, std::vector<MessagePush> &out)
{
    if (isLifeSign(frame.text())) {
        out.emplace_back(LifeSign());
        return std::nullopt;
    }
    const std::size_t before = out.size();
    const MaybeError error = decodeParsed(received, out);
    std::vector<Repair> repairs;
    const bool mayBe
        = error && (error->kind == DecodeErrorKind::Syntax || error->kind == DecodeErrorKind::InvalidUtf8);
    if (!mayBe || !frame.mend(repairs) || decodeParsed(received, out))
        return error;
    for (std::size_t i = before; i < out.size(); ++i) {
        if (auto *message = std::get_if<Message>(&out[i]))
            message->repairs.insert(message->repairs.end(), repairs.begin(), repairs.end());
    }
    return std::nullopt;
}

MaybeError MessageDecoder::Private::decodeParsed(Instant received, std::vector<MessagePush> &out)
{
    JsonNode root;
    std::vector<Repair> repairs;
    if (auto error = frame.parse())
        return error;
    if (auto error = readTree(frame, root, &repairs))
        return error;
    const std::size_t before = out.size();
    const MaybeError error = decodeRoot(root, received, frame.text(), out);
    for (std::size_t i = before; i < out.size(); ++i) {
        if (auto *message = std::get_if<Message>(&out[i]))
            message->repairs.insert(message->repairs.end(), repairs.begin(), repairs.end());
    }
    return error;
}

MaybeError MessageDecoder::Private::decodeRoot(
    const JsonNode &root, Instant received, std::string_view raw, std::vector<MessagePush> &out)
{
    if (root.is(Type::Array))
        return decodeList(root, received, out);
    if (!root.is(Type::String))
        return decodeObject(root, received, raw, out);

    // The page calls the message "a JSON string": it may mean just that, a string that holds the object.
    if (root.text.empty())
        return DecodeError{DecodeErrorKind::Empty, root.offset, ""};
    if (isLifeSign(root.text)) {
        out.emplace_back(LifeSign());
        return std::nullopt;
    }
    if (auto error = m_inner.assign(root.text))
        return error;
    JsonNode inner;
    if (auto error = m_inner.parse())
        return error;
    if (auto error = readTree(m_inner, inner))
        return error;
    return inner.is(Type::Array) ? decodeList(inner, received, out)
                                 : decodeObject(inner, received, m_inner.text(), out);
}

/** Several messages in one frame; it is refused only when none of them can be read. */
MaybeError
MessageDecoder::Private::decodeList(const JsonNode &root, Instant received, std::vector<MessagePush> &out)
{
    MaybeError first = DecodeError{DecodeErrorKind::NotAnObject, root.offset, ""};
    bool any = false;
    for (const JsonMember &element : root.members) {
        std::string raw;
        appendCompactJson(raw, element.value);
        MaybeError error = decodeObject(element.value, received, raw, out);
        any = any || !error;
        if (error && first->kind == DecodeErrorKind::NotAnObject)
            first = error;
    }
    return any ? std::nullopt : first;
}

MaybeError MessageDecoder::Private::decodeObject(
    const JsonNode &root, Instant received, std::string_view raw, std::vector<MessagePush> &out)
{
    if (!root.is(Type::Object))
        return DecodeError{DecodeErrorKind::NotAnObject, root.offset, ""};
    const JsonNode *type = root.find("type");
    const bool isText = type && type->is(Type::String);
    const std::string_view name = isText ? identifierIn(type->text) : std::string_view();
    const bool likeMessage = name != signInType && (looksLikeMessage(root) || isBareAlarm(root));
    if (name == signInType || (name.empty() && !likeMessage))
        return decodeNotice(root, name, out);
    ServiceNotice notice; // an error with words of its own is the server's, and no message
    const bool isAlarm = isBareAlarm(root) || root.find("alarm_msg");
    if (name.empty() && !isAlarm && !readServiceNotice(root, notice) && notice.error != 0)
        return decodeNotice(root, name, out);
    Message message;
    message.typeName = name;
    message.type = name.empty() ? MessageType::MessagePass : typeMeant(name);
    message.raw = raw;
    if (name.empty() && type && !type->isNull() && !isText)
        leaveOut(DecodeErrorKind::WrongType, *type, "type", message);
    else if (name.empty())
        message.repairs.push_back({DecodeErrorKind::MissingField, "type", {}});
    if (name.empty())
        message.typeName = toString(message.type);
    decodeMessage(root, received, message);
    out.emplace_back(std::move(message));
    return std::nullopt;
}

MaybeError MessageDecoder::Private::decodeNotice(
    const JsonNode &root, std::string_view type, std::vector<MessagePush> &out)
{
    const JsonNode *node = root.find("type");
    if (type.empty() && node && !node->isNull() && !node->is(Type::String))
        return DecodeError{DecodeErrorKind::WrongType, node->offset, "type"};
    ServiceNotice notice;
    if (auto error = readServiceNotice(root, notice))
        return error;
    if (type.empty() && notice.error == 0 && notice.event.empty())
        return DecodeError{DecodeErrorKind::MissingField, root.offset, "type"};
    if (!type.empty())
        notice.event = type;
    out.emplace_back(std::move(notice));
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
 * those is an alarm, and all but the first are kept as fields too, as they came. A bare number or text where
 * the object belongs says which alarm it is; and one whose members stand in the message itself is one, too.
 */
void MessageDecoder::Private::readAlarm(const JsonNode &root, Instant received, Message &out)
{
    const JsonNode *node = root.find("alarm_msg");
    if (!node || node->isNull()) {
        if (isBareAlarm(root))
            out.alarm = readAlarmDetails(root, nullptr, received, out.repairs);
        return;
    }
    const JsonNode *inner = node->is(Type::String) ? containerInText(node->text) : nullptr;
    const AlarmParts parts = alarmPartsOf(inner ? *inner : *node);
    for (const JsonNode *object : parts.objects) {
        AlarmDetails details = readAlarmDetails(*object, &root, received, out.repairs);
        if (!out.alarm) {
            out.alarm = std::move(details);
            continue;
        }
        out.moreAlarms.push_back(std::move(details));
        out.fields.emplace_back("alarm_msg", plainText(*object));
    }
    for (const JsonNode *other : parts.others) {
        out.fields.emplace_back("alarm_msg", plainText(*other));
        if (out.alarm || other->is(Type::Bool) || other->isContainer())
            continue;
        JsonNode bare;
        bare.type = Type::Object;
        bare.members.push_back({"alarm", *other});
        AlarmDetails details = readAlarmDetails(bare, &root, received, out.repairs);
        if (details.number.value_or(1) != 0)
            out.alarm = std::move(details);
    }
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
