// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/devicedecoder.h"

#include "protocol/assumedevents.h"
#include "protocol/numbertext.h"
#include "protocol/servicenotice.h"
#include "protocol/snapshotreader.h"

namespace waypost {

namespace {

constexpr std::size_t maxUnknownRaw = 4096;
constexpr std::string_view signInEvent = "signin";

} // namespace

class DeviceDecoder::Private
{
public:
    std::optional<DecodeError> decode(Instant received, std::vector<DevicePush> &out);

    JsonFrame frame;

private:
    std::optional<DecodeError> decodeOther(Instant received, std::vector<DevicePush> &out);
    std::optional<DecodeError>
    decodeEvent(const JsonNode &root, const JsonNode &event, Instant received, std::vector<DevicePush> &out);
    std::optional<DecodeError> decodeSnapshot(Instant received, std::vector<DevicePush> &out);

    SnapshotReader m_snapshots;
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

std::optional<DecodeError> DeviceDecoder::Private::decode(Instant received, std::vector<DevicePush> &out)
{
    if (isLifeSign(frame.text())) {
        out.emplace_back(LifeSign());
        return std::nullopt;
    }
    if (auto error = frame.parse())
        return error;
    // Straight into its place in the list: a snapshot is large, and most frames are one.
    auto &snapshot = std::get<Snapshot>(out.emplace_back(std::in_place_type<Snapshot>));
    if (m_snapshots.read(frame, received, snapshot, false) == SnapshotReader::Result::Snapshot)
        return std::nullopt;
    out.pop_back();
    frame.restart();
    return decodeOther(received, out);
}

/** Everything but an ordinary snapshot, faulty snapshots included: as a tree, in no hurry. */
std::optional<DecodeError> DeviceDecoder::Private::decodeOther(Instant received, std::vector<DevicePush> &out)
{
    JsonNode root;
    if (auto error = readTree(frame, root))
        return error;
    if (!root.is(JsonNode::Type::Object))
        return DecodeError{DecodeErrorKind::NotAnObject, root.offset, ""};
    const JsonNode *event = root.find("event");
    if (event && !event->is(JsonNode::Type::String) && !event->isNull())
        return DecodeError{DecodeErrorKind::WrongType, event->offset, "event"};
    ServiceNotice notice;
    if (auto error = readServiceNotice(root, notice))
        return error;
    if (notice.error != 0 || notice.event == signInEvent) {
        out.emplace_back(std::move(notice));
        return std::nullopt;
    }
    if (!event || event->text.empty())
        return DecodeError{DecodeErrorKind::MissingField, root.offset, "event"};
    return decodeEvent(root, *event, received, out);
}

std::optional<DecodeError> DeviceDecoder::Private::decodeEvent(
    const JsonNode &root, const JsonNode &event, Instant received, std::vector<DevicePush> &out)
{
    const bool isSnapshot = event.text == "snapshot";
    if (!isSnapshot && !isAssumedEvent(event.text)) {
        out.emplace_back(
            UnknownDevicePush{std::string(event.text), std::string(utf8Prefix(frame.text(), maxUnknownRaw))});
        return std::nullopt;
    }
    const JsonNode *data = root.find("data");
    if (!data || data->isNull())
        return DecodeError{DecodeErrorKind::MissingField, root.offset, "data"};
    if (!isSnapshot)
        return decodeAssumedEvent(event.text, *data, received, out);
    frame.restart(); // root's texts end here
    return decodeSnapshot(received, out);
}

std::optional<DecodeError>
DeviceDecoder::Private::decodeSnapshot(Instant received, std::vector<DevicePush> &out)
{
    auto &snapshot = std::get<Snapshot>(out.emplace_back(std::in_place_type<Snapshot>));
    if (m_snapshots.read(frame, received, snapshot, true) == SnapshotReader::Result::Snapshot)
        return std::nullopt;
    out.pop_back();
    return m_snapshots.error();
}

} // namespace waypost
