// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/snapshotreader.h"

#include "domain/statusmembers.h"
#include "protocol/numbertext.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <utility>

namespace waypost {

namespace ondemand = simdjson::ondemand;

/** One snapshot while its `data` is being read. */
struct SnapshotReader::Data
{
    Snapshot &snapshot;
    Imei statusImei;
    bool hasStatus = false;
    bool isOdd = false; // not laid out as documented
};

namespace {

using Value = FieldReader::Value;
constexpr std::size_t noField = statusFieldCount;

/** Where a status field's value goes. */
struct StatusPlace
{
    Status &status;
    Imei &imei;
};

/** Keeps what could not be read for people to see, a little of it. */
void keepMalformed(Status &status, std::string_view name, std::string_view text)
{
    constexpr std::size_t enough = 128;
    std::string &malformed = status.texts.ensure().malformed;
    if (!malformed.empty())
        malformed += "; ";
    malformed.append(name).append("=").append(utf8Prefix(text, enough));
}

/** "1:0|2:1|...": each line named once or more, in any order. */
bool parseLines(std::string_view text, IoLines &out)
{
    IoLines lines;
    const char *at = text.data();
    const char *const end = at + text.size();
    for (;;) {
        unsigned line = 0;
        const auto [next, fault] = std::from_chars(at, end, line);
        if (fault != std::errc() || line < 1 || line > IoLines::most || end - next < 2 || *next != ':'
            || (next[1] != '0' && next[1] != '1'))
            return false;
        const std::uint32_t bit = 1U << (line - 1);
        lines.known |= bit;
        lines.state = next[1] == '1' ? lines.state | bit : lines.state & ~bit;
        at = next + 2;
        if (at == end)
            break;
        if (*at++ != '|')
            return false;
    }
    out = lines;
    return true;
}

/** Three signed 32-bit numbers joined by '-', which may be signs as well: never split there, read along
 * instead. */
bool parseAlertSum(std::string_view text, AlertSum &out)
{
    AlertSum sum{.words = {}, .reported = true};
    const char *at = text.data();
    const char *const end = at + text.size();
    for (std::size_t i = 0; i < sum.words.size(); ++i) {
        if (i > 0 && (at == end || *at++ != '-'))
            return false;
        const auto [next, fault] = std::from_chars(at, end, sum.words[i]);
        if (fault != std::errc())
            return false;
        at = next;
    }
    if (at != end)
        return false;
    out = sum;
    return true;
}

template <typename T>
bool readField(
    FieldReader &reader, Value &value, const StatusPlace &place, const StatusField<Reported<T>> &field)
{
    return reader.read(value, place.status.*field.member, field.name, field.rule);
}

/** The texts with a grammar of their own: what does not fit it is kept as malformed. */
template <typename T, typename Parse>
bool readParsed(
    FieldReader &reader, Value &value, const StatusPlace &place, const StatusField<T> &field, Parse parse)
{
    std::string_view text;
    if (!reader.readText(value, text, field.name))
        return false;
    place.status.*field.member = {};
    if (text.empty() || text == "-999" || parse(text, place.status.*field.member))
        return true;
    keepMalformed(place.status, field.name, text);
    return reader.leaveOut(DecodeErrorKind::OutOfRange, field.name, text);
}

bool readField(FieldReader &reader, Value &value, const StatusPlace &place, const StatusField<IoLines> &field)
{
    return readParsed(reader, value, place, field, parseLines);
}

bool readField(
    FieldReader &reader, Value &value, const StatusPlace &place, const StatusField<AlertSum> &field)
{
    return readParsed(reader, value, place, field, parseAlertSum);
}

template <std::size_t Capacity>
bool readField(
    FieldReader &reader, Value &value, const StatusPlace &place,
    const StatusField<InlineText<Capacity>> &field)
{
    const auto take = [](std::string_view text, InlineText<Capacity> &into) { return into.assign(text); };
    return readParsed(reader, value, place, field, take);
}

bool readField(FieldReader &reader, Value &value, const StatusPlace &place, const StatusTextField &field)
{
    std::string_view text;
    if (!reader.readText(value, text, field.name))
        return false;
    if (text == "-999")
        text = {};
    if (!text.empty() || place.status.texts.get())
        place.status.texts.ensure().*field.member = text;
    return true;
}

bool readField(FieldReader &reader, Value &value, const StatusPlace &place, const StatusImeiField &field)
{
    return reader.readImei(value, place.imei, field.name);
}

using ReadStatusField = bool (*)(FieldReader &, Value &, const StatusPlace &);

template <std::size_t Index>
bool readNth(FieldReader &reader, Value &value, const StatusPlace &place)
{
    return readField(reader, value, place, std::get<Index>(statusFields));
}

template <typename T>
constexpr std::uint64_t bitOf(const StatusField<T> &field)
{
    return statusBit(field.member);
}
constexpr std::uint64_t bitOf(const StatusField<IoLines> &field)
{
    return field.member == &Status::inputs ? inputsBit : outputsBit;
}
/** Texts keep what they were: an empty one says nothing. */
constexpr std::uint64_t bitOf(const StatusTextField &)
{
    return 0;
}
constexpr std::uint64_t bitOf(const StatusImeiField &)
{
    return 0;
}

struct StatusEntry
{
    std::string_view name;
    ReadStatusField read;
    std::uint64_t bit; ///< in Snapshot::named
};

constexpr auto statusEntries = []<std::size_t... Index>(std::index_sequence<Index...>)
{
    return std::array{StatusEntry{
        std::get<Index>(statusFields).name, &readNth<Index>, bitOf(std::get<Index>(statusFields))}...};
}
(std::make_index_sequence<statusFieldCount>());

/** Indexes of statusEntries in the order of their names. */
constexpr auto byName = [] {
    std::array<std::uint8_t, statusFieldCount> order{};
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    std::ranges::sort(order, {}, [](std::uint8_t index) { return statusEntries[index].name; });
    return order;
}();

/** The key's text; @p key stays valid until the document is read again. */
bool keyText(ondemand::field &field, std::string_view &key)
{
    key = field.escaped_key();
    return key.find('\\') == std::string_view::npos
        || field.unescaped_key(true).get(key) == simdjson::SUCCESS;
}

bool isNull(Value &value)
{
    bool null = false;
    return value.is_null().get(null) == simdjson::SUCCESS && null;
}

/** Whose it is, from the most to the least trustworthy name. */
bool settleIdentity(VehicleIdentity &vehicle, const Imei &statusImei)
{
    if (vehicle.imei.empty())
        vehicle.imei = statusImei.empty() ? vehicle.deviceKey : statusImei;
    return !vehicle.imei.empty();
}

} // namespace

SnapshotReader::SnapshotReader()
{
    // Element n is what follows field n; the last one is what comes first. To begin with, the vendor's order.
    std::iota(m_following.begin(), m_following.end() - 1, std::uint8_t{1});
    m_following.back() = 0;
}

SnapshotReader::Result SnapshotReader::read(JsonFrame &frame, Instant received, Snapshot &out)
{
    FieldReader reader(frame, received, out.repairs);
    const auto fault = [&] {
        m_error = reader.error();
        return Result::Fault;
    };
    const auto syntax = [&] {
        reader.syntaxError();
        return fault();
    };
    ondemand::object object;
    if (frame.document().get_object().get(object))
        return Result::Other;
    Data data{out, {}};
    bool isSnapshot = false;
    bool hasData = false;
    for (auto entry : object) {
        ondemand::field field;
        std::string_view key;
        if (std::move(entry).get(field) || !keyText(field, key))
            return syntax();
        Value &value = field.value();
        if (key == "data") {
            ondemand::object members;
            if (!isSnapshot || hasData || value.get_object().get(members))
                return Result::Other;
            hasData = true;
            if (!readData(reader, members, data))
                return fault();
        } else if (key == "event") {
            std::string_view event;
            isSnapshot = value.get_string(true).get(event) == simdjson::SUCCESS && event == "snapshot";
            if (!isSnapshot)
                return Result::Other;
        } else if (key == "error") {
            std::int64_t error = 0;
            if (value.get_int64().get(error) || error != 0)
                return Result::Other;
        } else if (!reader.skip(value)) {
            return fault();
        }
    }
    return hasData ? endOf(reader, frame, data) : Result::Other;
}

SnapshotReader::Result SnapshotReader::readBare(JsonFrame &frame, Instant received, Snapshot &out)
{
    FieldReader reader(frame, received, out.repairs);
    ondemand::object object;
    if (frame.document().get_object().get(object))
        return Result::Other;
    Data data{out, {}};
    if (!readData(reader, object, data)) {
        m_error = reader.error();
        return Result::Fault;
    }
    return endOf(reader, frame, data);
}

/** What can be said only once all of the frame was read. */
SnapshotReader::Result SnapshotReader::endOf(FieldReader &reader, JsonFrame &frame, Data &data)
{
    if (!frame.document().at_end() || (reader.isCutOff() && !frame.bracketsMatch())) {
        reader.syntaxError();
        m_error = reader.error();
        return Result::Fault;
    }
    Snapshot &out = data.snapshot;
    if (data.isOdd || !settleIdentity(out.vehicle, data.statusImei))
        return Result::Other;
    out.deviceClock = out.status.deviceTime;
    if (out.repairs.empty()) [[likely]]
        return Result::Snapshot;
    if (!out.status.deviceTime) {
        out.deviceClock = reader.clock().sent;
        out.clockSuspect = reader.clock().suspect;
    }
    if (reader.isPlaceLeftOut()) { // half a place is none, and its fix was not one
        out.status.lat.reset();
        out.status.lng.reset();
        out.status.fixValid.reset();
    }
    return Result::Snapshot;
}

bool SnapshotReader::readData(FieldReader &reader, ondemand::object &object, Data &data)
{
    for (auto entry : object) {
        ondemand::field field;
        if (std::move(entry).get(field))
            return reader.syntaxError();
        if (!readDataField(reader, field, data))
            return false;
    }
    return true;
}

bool SnapshotReader::readDataField(FieldReader &reader, ondemand::field &field, Data &data)
{
    std::string_view key;
    if (!keyText(field, key))
        return reader.syntaxError();
    VehicleIdentity &vehicle = data.snapshot.vehicle;
    Value &value = field.value();
    if (key == "status")
        return readStatus(reader, value, data);
    if (key == "imei")
        return reader.readImei(value, vehicle.imei, "imei");
    if (key == "device_key")
        return reader.readImei(value, vehicle.deviceKey, "device_key");
    if (key == "id")
        return reader.read(value, vehicle.id, "id", rules::any);
    if (key == "model") {
        std::string_view model;
        if (!reader.readText(value, model, "model"))
            return false;
        vehicle.model = model;
        return true;
    }
    // A field of the status that stands beside it says the same.
    const std::size_t index = statusFieldNamed(key);
    if (index == noField)
        return reader.skip(value);
    data.snapshot.named |= statusEntries[index].bit;
    return statusEntries[index].read(reader, value, {data.snapshot.status, data.statusImei});
}

bool SnapshotReader::readStatus(FieldReader &reader, Value &value, Data &data)
{
    ondemand::object object;
    const bool again = std::exchange(data.hasStatus, true);
    if (!again) {
        if (value.get_object().get(object) == simdjson::SUCCESS) [[likely]]
            return readStatusFields(reader, object, data);
        if (isNull(value))
            return true;
    }
    data.isOdd = true;
    return reader.skip(value);
}

bool SnapshotReader::readStatusFields(FieldReader &reader, ondemand::object &object, Data &data)
{
    const StatusPlace place{data.snapshot.status, data.statusImei};
    std::size_t previous = noField;
    for (auto entry : object) {
        ondemand::field field;
        if (std::move(entry).get(field))
            return reader.syntaxError();
        std::size_t index = m_following[previous];
        if (index == noField || !field.key().unsafe_is_equal(statusEntries[index].name)) [[unlikely]] {
            std::string_view key;
            if (!keyText(field, key))
                return reader.syntaxError();
            index = statusFieldNamed(key);
            if (index == noField) {
                if (!reader.skip(field.value()))
                    return false;
                continue;
            }
            m_following[previous] = static_cast<std::uint8_t>(index);
        }
        if (!statusEntries[index].read(reader, field.value(), place))
            return false;
        data.snapshot.named |= statusEntries[index].bit;
        previous = index;
    }
    return true;
}

std::size_t SnapshotReader::statusFieldNamed(std::string_view key)
{
    const auto nameOf = [](std::uint8_t index) { return statusEntries[index].name; };
    const auto found = std::ranges::lower_bound(byName, key, {}, nameOf);
    return found == byName.end() || nameOf(*found) != key ? noField : *found;
}

} // namespace waypost
