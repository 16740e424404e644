// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/devicedecoder.h"

#include "protocol/assumedevents.h"
#include "protocol/identifier.h"
#include "protocol/numbertext.h"
#include "protocol/servicenotice.h"
#include "protocol/snapshotparts.h"
#include "protocol/snapshotreader.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::size_t maxUnknownRaw = 4096;
constexpr std::string_view signInEvent = "signin";
constexpr std::string_view snapshotEvent = "snapshot";

using Type = JsonNode::Type;
using MaybeError = std::optional<DecodeError>;

/** The known event that @p text means, however it is spelled; else nothing. */
std::string_view knownEvent(std::string_view text)
{
    const std::string_view name = identifierIn(text);
    const auto means = [name](std::string_view known) {
        return std::ranges::equal(name, known, {}, lowerCase, lowerCase);
    };
    if (means(snapshotEvent))
        return snapshotEvent;
    const auto found = std::ranges::find_if(assumedEventNames, means);
    return found == assumedEventNames.end() ? std::string_view() : *found;
}

Repair repairOf(DecodeErrorKind kind, std::string_view field, const JsonNode &node)
{
    const std::string text = plainText(node);
    return {kind, std::string(field), std::string(utf8Prefix(text, Repair::valueBytes))};
}

void addRepairs(DevicePush &push, const std::vector<Repair> &repairs)
{
    std::visit(
        [&repairs](auto &value) {
            if constexpr (requires { value.repairs; })
                value.repairs.insert(value.repairs.end(), repairs.begin(), repairs.end());
        },
        push);
}

} // namespace

class DeviceDecoder::Private
{
public:
    MaybeError decode(Instant received, std::vector<DevicePush> &out);

    JsonFrame frame;

private:
    MaybeError decodeParsed(Instant received, std::vector<DevicePush> &out);
    MaybeError decodeMended(const DecodeError &error, Instant received, std::vector<DevicePush> &out);
    MaybeError decodeOther(Instant received, std::vector<DevicePush> &out);
    MaybeError decodeRoot(const JsonNode &root, Instant received, bool inside, std::vector<DevicePush> &out);
    MaybeError decodeText(const JsonNode &root, Instant received, std::vector<DevicePush> &out);
    MaybeError decodeList(const JsonNode &root, Instant received, std::vector<DevicePush> &out);
    MaybeError decodeObject(const JsonNode &root, Instant received, std::vector<DevicePush> &out);
    MaybeError
    decodeEvent(const JsonNode &root, std::string_view event, Instant received, std::vector<DevicePush> &out);
    MaybeError decodeUnnamed(const JsonNode &root, Instant received, std::vector<DevicePush> &out);
    void decodeUnknown(
        const JsonNode &root, std::string_view event, Instant received, std::vector<DevicePush> &out);
    MaybeError decodeSnapshots(const JsonNode &data, Instant received, std::vector<DevicePush> &out);

    SnapshotReader m_snapshots;
    JsonFrame m_part; ///< one vehicle of an odd frame, in the documented layout
    JsonFrame m_inner; ///< a frame inside of a text
};

DeviceDecoder::DeviceDecoder()
    : d(std::make_unique<Private>())
{
}
DeviceDecoder::DeviceDecoder(DeviceDecoder &&) noexcept = default;
DeviceDecoder &DeviceDecoder::operator=(DeviceDecoder &&) noexcept = default;
DeviceDecoder::~DeviceDecoder() = default;

std::optional<DecodeError>
DeviceDecoder::decode(std::string_view frame, Instant received, std::vector<DevicePush> &out)
{
    if (auto error = d->frame.assign(frame))
        return error;
    return d->decode(received, out);
}

std::optional<DecodeError>
DeviceDecoder::decode(QStringView frame, Instant received, std::vector<DevicePush> &out)
{
    if (auto error = d->frame.assign(frame))
        return error;
    return d->decode(received, out);
}

std::span<char> DeviceDecoder::frameBuffer(std::size_t size)
{
    return d->frame.reserve(size);
}

std::optional<DecodeError>
DeviceDecoder::decodeBuffer(std::size_t size, Instant received, std::vector<DevicePush> &out)
{
    if (auto error = d->frame.commit(size))
        return error;
    return d->decode(received, out);
}

MaybeError DeviceDecoder::Private::decode(Instant received, std::vector<DevicePush> &out)
{
    if (isLifeSign(frame.text())) {
        out.emplace_back(LifeSign());
        return std::nullopt;
    }
    const MaybeError error = decodeParsed(received, out);
    return error ? decodeMended(*error, received, out) : std::nullopt;
}

MaybeError DeviceDecoder::Private::decodeParsed(Instant received, std::vector<DevicePush> &out)
{
    if (auto error = frame.parse())
        return error;
    // Straight into its place in the list: a snapshot is large, and most frames are one.
    auto &snapshot = std::get<Snapshot>(out.emplace_back(std::in_place_type<Snapshot>));
    if (m_snapshots.read(frame, received, snapshot) == SnapshotReader::Result::Snapshot)
        return std::nullopt;
    out.pop_back();
    frame.restart();
    return decodeOther(received, out);
}

/** Once more, if the frame is JSON but for a figure or a text in it. */
MaybeError
DeviceDecoder::Private::decodeMended(const DecodeError &error, Instant received, std::vector<DevicePush> &out)
{
    const bool mayBe = error.kind == DecodeErrorKind::Syntax || error.kind == DecodeErrorKind::InvalidUtf8;
    std::vector<Repair> repairs;
    const std::size_t before = out.size();
    if (!mayBe || !frame.mend(repairs) || decodeParsed(received, out))
        return error;
    for (std::size_t i = before; i < out.size(); ++i)
        addRepairs(out[i], repairs);
    return std::nullopt;
}

/** Everything but an ordinary snapshot: as a tree, in no hurry. */
MaybeError DeviceDecoder::Private::decodeOther(Instant received, std::vector<DevicePush> &out)
{
    JsonNode root;
    std::vector<Repair> repairs;
    if (auto error = readTree(frame, root, &repairs))
        return error;
    const std::size_t before = out.size();
    const MaybeError error = decodeRoot(root, received, false, out);
    for (std::size_t i = before; i < out.size() && !repairs.empty(); ++i)
        addRepairs(out[i], repairs);
    return error;
}

/** @param inside @p root stands in a list or a text already: not even a sloppy server goes on like that. */
MaybeError DeviceDecoder::Private::decodeRoot(
    const JsonNode &root, Instant received, bool inside, std::vector<DevicePush> &out)
{
    if (root.is(Type::Object))
        return decodeObject(root, received, out);
    if (root.is(Type::Array) && !inside)
        return decodeList(root, received, out);
    if (root.is(Type::String) && !inside)
        return decodeText(root, received, out);
    return DecodeError{DecodeErrorKind::NotAnObject, root.offset, ""};
}

MaybeError
DeviceDecoder::Private::decodeText(const JsonNode &root, Instant received, std::vector<DevicePush> &out)
{
    const DecodeError noObject{DecodeErrorKind::NotAnObject, root.offset, ""};
    JsonNode inner;
    if (root.text.empty() || m_inner.assign(root.text) || m_inner.parse() || readTree(m_inner, inner))
        return noObject;
    return decodeRoot(inner, received, true, out);
}

/** Several frames in one: each that can be read counts, and only when there is none the frame is refused. */
MaybeError
DeviceDecoder::Private::decodeList(const JsonNode &root, Instant received, std::vector<DevicePush> &out)
{
    MaybeError first = DecodeError{DecodeErrorKind::NotAnObject, root.offset, ""};
    bool any = false;
    std::vector<Repair> repairs;
    const std::size_t before = out.size();
    for (const JsonMember &element : root.members) {
        const MaybeError error = decodeRoot(element.value, received, true, out);
        any = any || !error;
        if (!error)
            continue;
        if (!any)
            first = first->kind == DecodeErrorKind::NotAnObject ? error : first;
        if (repairs.size() < FieldReader::mostRepairs)
            repairs.push_back(repairOf(error->kind, error->field, element.value));
    }
    if (!any)
        return first;
    if (out.size() > before)
        addRepairs(out.back(), repairs);
    return std::nullopt;
}

MaybeError
DeviceDecoder::Private::decodeObject(const JsonNode &root, Instant received, std::vector<DevicePush> &out)
{
    const JsonNode *event = root.find("event");
    const bool named = event && event->is(Type::String) && !identifierIn(event->text).empty();
    const std::string_view known = named ? knownEvent(event->text) : std::string_view();
    ServiceNotice notice;
    const MaybeError badError = readServiceNotice(root, notice);
    if (!known.empty()) {
        // What the server has to say of it costs the vehicle nothing.
        const std::size_t before = out.size();
        const MaybeError error = decodeEvent(root, known, received, out);
        if (!error && badError)
            addRepairs(out[before], {{badError->kind, badError->field, {}}});
        if (notice.error == 0)
            return error;
        out.emplace_back(std::move(notice));
        return std::nullopt;
    }
    if (!badError && (notice.error != 0 || notice.event == signInEvent)) {
        if (carriesAlarm(root))
            (void)decodeUnnamed(root, received, out);
        out.emplace_back(std::move(notice));
        return std::nullopt;
    }
    if (named) {
        decodeUnknown(root, event->text, received, out);
        return std::nullopt;
    }
    return decodeUnnamed(root, received, out);
}

/** Without a name that can be read an event is a snapshot if it looks like one. */
MaybeError
DeviceDecoder::Private::decodeUnnamed(const JsonNode &root, Instant received, std::vector<DevicePush> &out)
{
    const JsonNode *event = root.find("event");
    const bool wrong = event && !event->isNull() && !event->is(Type::String);
    const DecodeErrorKind kind = wrong ? DecodeErrorKind::WrongType : DecodeErrorKind::MissingField;
    const std::size_t before = out.size();
    const JsonNode *data = root.find("data");
    const JsonNode &from = data && looksLikeSnapshot(*data) ? *data : root;
    if (!looksLikeSnapshot(from) || decodeSnapshots(from, received, out))
        return DecodeError{kind, wrong ? event->offset : root.offset, "event"};
    for (std::size_t i = before; i < out.size(); ++i)
        addRepairs(out[i], {event ? repairOf(kind, "event", *event) : Repair{kind, "event", {}}});
    return std::nullopt;
}

/** Kept as it is; yet an alarm number in it acts, whatever the event is called. */
void DeviceDecoder::Private::decodeUnknown(
    const JsonNode &root, std::string_view event, Instant received, std::vector<DevicePush> &out)
{
    out.emplace_back(
        UnknownDevicePush{std::string(event), std::string(utf8Prefix(frame.text(), maxUnknownRaw))});
    const JsonNode *data = root.find("data");
    const JsonNode &from = data && carriesAlarm(*data) ? *data : root;
    if (carriesAlarm(from))
        (void)decodeSnapshots(from, received, out);
}

MaybeError DeviceDecoder::Private::decodeEvent(
    const JsonNode &root, std::string_view event, Instant received, std::vector<DevicePush> &out)
{
    const JsonNode *data = root.find("data");
    const bool hasData = data && !data->isNull();
    const bool isSnapshot = event == snapshotEvent;
    // Some may leave the envelope out.
    const JsonNode &from = hasData ? *data : root;
    MaybeError error
        = isSnapshot ? decodeSnapshots(from, received, out) : decodeAssumedEvent(event, from, received, out);
    if (error && hasData && isSnapshot && !decodeSnapshots(root, received, out))
        return std::nullopt;
    if (error && !hasData)
        return DecodeError{DecodeErrorKind::MissingField, root.offset, "data"};
    if (!error && !isSnapshot && carriesAlarm(from))
        (void)decodeSnapshots(from, received, out);
    return error;
}

MaybeError
DeviceDecoder::Private::decodeSnapshots(const JsonNode &data, Instant received, std::vector<DevicePush> &out)
{
    const std::size_t before = out.size();
    std::vector<Repair> nameless;
    for (const SnapshotPart &part : snapshotParts(data)) {
        Snapshot snapshot;
        if (m_part.assign(part.json) || m_part.parse()
            || m_snapshots.readBare(m_part, received, snapshot) != SnapshotReader::Result::Snapshot) {
            if (nameless.size() < FieldReader::mostRepairs)
                nameless.push_back(
                    {DecodeErrorKind::NoVehicle, "imei",
                     std::string(utf8Prefix(part.json, Repair::valueBytes))});
            continue;
        }
        snapshot.repairs.insert(snapshot.repairs.end(), part.repairs.begin(), part.repairs.end());
        out.emplace_back(std::move(snapshot));
    }
    if (out.size() > before) {
        addRepairs(out[before], nameless);
        return std::nullopt;
    }
    if (!data.isContainer())
        return DecodeError{DecodeErrorKind::WrongType, data.offset, "data"};
    return DecodeError{DecodeErrorKind::NoVehicle, data.offset, "imei"};
}

} // namespace waypost
