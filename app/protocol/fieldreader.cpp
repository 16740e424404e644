// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/fieldreader.h"

#include "protocol/identifier.h"
#include "protocol/numbertext.h"

#include <cmath>
#include <utility>

namespace waypost {

namespace ondemand = simdjson::ondemand;
using ondemand::json_type;

namespace {

/** What the device codec writes for "not supplied"; the service passes it on. */
constexpr std::int64_t notSupplied = -999;
constexpr std::string_view alarmField = "cur_event";
constexpr Milliseconds longestBelieved = std::chrono::hours(24 * 7 * 1000);

const char *placeOf(FieldReader::Value &value)
{
    return value.raw_json_token().data();
}

} // namespace

bool FieldReader::leaveOut(DecodeErrorKind kind, const char *at, std::string_view name)
{
    return leaveOut(kind, name, m_frame.textFrom(at));
}

bool FieldReader::leaveOut(DecodeErrorKind kind, std::string_view name, std::string_view text)
{
    m_placeLeftOut = m_placeLeftOut || name == "lat" || name == "lng";
    // What an alarm number was is kept whatever else there is to say.
    if (m_repairs.size() < mostRepairs || name == alarmField)
        m_repairs.push_back({kind, std::string(name), std::string(utf8Prefix(text, Repair::valueBytes))});
    return true;
}

bool FieldReader::syntaxError()
{
    m_error = m_frame.syntaxErrorHere();
    return false;
}

FieldReader::Found FieldReader::number(Value &value, double &out, std::string_view name)
{
    if (value.get_double().get(out) == simdjson::SUCCESS) [[likely]]
        return Found::Number;
    return oddNumber(value, out, name);
}

FieldReader::Found FieldReader::integer(Value &value, std::int64_t &out, std::string_view name)
{
    if (value.get_int64().get(out) == simdjson::SUCCESS) [[likely]]
        return Found::Number;
    // The page's example has whole numbers here, yet states no types: a fraction is rounded.
    const char *at = placeOf(value);
    double fraction = 0;
    const Found found = oddNumber(value, fraction, name);
    if (found != Found::Number)
        return found;
    constexpr double limit = 9.2e18;
    if (!(std::abs(fraction) < limit)) {
        leaveOut(DecodeErrorKind::OutOfRange, at, name);
        return Found::LeftOut;
    }
    out = std::llround(fraction);
    return Found::Number;
}

/** Anything but a plain number of the expected type. */
FieldReader::Found FieldReader::oddNumber(Value &value, double &out, std::string_view name)
{
    json_type type{};
    if (value.type().get(type)) {
        syntaxError();
        return Found::Fault;
    }
    switch (type) {
    case json_type::null: {
        bool null = false;
        if (value.is_null().get(null) == simdjson::SUCCESS && null)
            return Found::Nothing;
        syntaxError();
        return Found::Fault;
    }
    case json_type::string:
        return numberInText(value, out, name);
    case json_type::number:
        if (value.get_double().get(out) == simdjson::SUCCESS)
            return Found::Number;
        return readOver(value, DecodeErrorKind::OutOfRange, name);
    default:
        return readOver(value, DecodeErrorKind::WrongType, name);
    }
}

FieldReader::Found FieldReader::numberInText(Value &value, double &out, std::string_view name)
{
    std::string_view text;
    if (value.get_string(true).get(text)) {
        syntaxError();
        return Found::Fault;
    }
    if (identifierIn(text).empty())
        return Found::Nothing;
    if (const auto number = numberFromText(text)) {
        out = *number;
        return Found::Number;
    }
    leaveOut(DecodeErrorKind::WrongType, name, text);
    return Found::LeftOut;
}

/** A value of which nothing was read yet and nothing can be used. */
FieldReader::Found FieldReader::readOver(Value &value, DecodeErrorKind kind, std::string_view name)
{
    const std::string_view scalar = value.raw_json_token();
    if (!skip(value))
        return Found::Fault;
    const bool isContainer = scalar.starts_with('{') || scalar.starts_with('[');
    if (isContainer)
        leaveOut(kind, scalar.data(), name);
    else
        leaveOut(kind, name, trimmed(scalar));
    return Found::LeftOut;
}

template <typename T>
bool FieldReader::nothing(Reported<T> &into, const FieldRule &rule)
{
    if (!rule.shared && !rule.isAlarm)
        into.reset();
    return true;
}

template <typename T>
bool FieldReader::store(
    Value &value, T number, Reported<T> &into, std::string_view name, const FieldRule &rule)
{
    if (number == T{notSupplied} || (rule.minusOneIsAbsent && number == T{-1}))
        return nothing(into, rule);
    const auto asDouble = static_cast<double>(number);
    if (asDouble >= rule.min && asDouble <= rule.max) [[likely]] {
        into = rule.wraps && asDouble == rule.max ? static_cast<T>(rule.min) : number;
        return true;
    }
    if (asDouble > rule.max && asDouble <= rule.max + rule.overshoot) {
        into = static_cast<T>(rule.max);
        return true;
    }
    return leaveOut(DecodeErrorKind::OutOfRange, placeOf(value), name);
}

bool FieldReader::read(Value &value, Reported<double> &into, std::string_view name, const FieldRule &rule)
{
    double found = 0;
    switch (number(value, found, name)) {
    case Found::Number:
        return store(value, found, into, name, rule);
    case Found::Nothing:
        return nothing(into, rule);
    case Found::LeftOut:
        return true;
    case Found::Fault:
        break;
    }
    return false;
}

bool FieldReader::read(
    Value &value, Reported<std::int64_t> &into, std::string_view name, const FieldRule &rule)
{
    using Word = std::numeric_limits<std::int32_t>;
    std::int64_t found = 0;
    switch (integer(value, found, name)) {
    case Found::Number:
        if (rule.bitWord) {
            if (found < Word::min() || found > std::numeric_limits<std::uint32_t>::max())
                return leaveOut(DecodeErrorKind::OutOfRange, placeOf(value), name);
            found = static_cast<std::int32_t>(static_cast<std::uint32_t>(found));
        }
        return store(value, found, into, name, rule);
    case Found::Nothing:
        return nothing(into, rule);
    case Found::LeftOut:
        return true;
    case Found::Fault:
        break;
    }
    return false;
}

bool FieldReader::read(
    Value &value, Reported<std::int32_t> &into, std::string_view name, const FieldRule &rule)
{
    using Limits = std::numeric_limits<std::int32_t>;
    Reported<std::int64_t> wide = into ? Reported<std::int64_t>(*into) : std::nullopt;
    if (!read(value, wide, name, rule))
        return false;
    if (!wide) {
        into.reset();
        return true;
    }
    // The lowest number stands for "not reported" in Reported: for a figure it is out of range, and of a bit
    // word with nothing but bit 31 nobody knows a meaning.
    const bool lowest = *wide == Limits::min() && !rule.bitWord;
    if (*wide < Limits::min() || *wide > Limits::max() || lowest)
        return leaveOut(DecodeErrorKind::OutOfRange, placeOf(value), name);
    if (rule.isAlarm && *wide == 0 && into.value_or(0) != 0)
        return true; // named twice, and once it was an alarm
    into = static_cast<std::int32_t>(*wide);
    return true;
}

bool FieldReader::read(Value &value, Reported<bool> &into, std::string_view name, const FieldRule &)
{
    bool flag = false;
    if (value.get_bool().get(flag) == simdjson::SUCCESS) {
        into = flag;
        return true;
    }
    std::int64_t found = 0;
    if (value.get_int64().get(found) != simdjson::SUCCESS) {
        json_type type{};
        if (value.type().get(type))
            return syntaxError();
        if (type == json_type::string)
            return flagInText(value, into, name);
        switch (integer(value, found, name)) {
        case Found::Number:
            break;
        case Found::Nothing:
            into.reset();
            return true;
        case Found::LeftOut:
            return true;
        case Found::Fault:
            return false;
        }
    }
    // -1 is "not applicable"; any other number that is not 0 is a yes.
    into = found != notSupplied && found != -1 ? Reported<bool>(found != 0) : std::nullopt;
    return true;
}

bool FieldReader::flagInText(Value &value, Reported<bool> &into, std::string_view name)
{
    std::string_view text;
    if (value.get_string(true).get(text))
        return syntaxError();
    const std::string_view word = identifierIn(text);
    if (word == "true" || word == "false") {
        into = word == "true";
        return true;
    }
    const std::optional<double> number = numberFromText(word);
    if (!number && !word.empty())
        return leaveOut(DecodeErrorKind::WrongType, name, text);
    const bool says = number && *number != static_cast<double>(notSupplied) && *number != -1;
    into = says ? Reported<bool>(*number != 0) : std::nullopt;
    return true;
}

bool FieldReader::read(Value &value, Reported<Instant> &into, std::string_view name, const FieldRule &rule)
{
    Reported<std::int64_t> epochMs;
    if (!read(value, epochMs, name, rules::any))
        return false;
    into.reset();
    if (!epochMs)
        return true;
    const Instant instant = instantFromMs(*epochMs);
    if (instant >= earliestDeviceTime && instant <= m_received + latestDeviceTimeAhead) [[likely]] {
        into = instant;
        // Only a clock that is many years behind needs a second look.
        if (!rule.isClock || m_received - instant < longestBelieved)
            return true;
    }
    const ClockReading clock = readClock(static_cast<double>(*epochMs), m_received);
    if (rule.isClock)
        m_clock = clock;
    into = rule.isClock ? clock.believed() : clock.believedOrSeconds();
    if (clock.suspect == ClockSuspect::None || into)
        return true;
    return leaveOut(DecodeErrorKind::OutOfRange, placeOf(value), name);
}

bool FieldReader::readText(Value &value, std::string_view &into, std::string_view name)
{
    into = {};
    if (value.get_string(true).get(into) == simdjson::SUCCESS) [[likely]]
        return true;
    json_type type{};
    if (value.type().get(type))
        return syntaxError();
    bool null = false;
    switch (type) {
    case json_type::null:
        return (value.is_null().get(null) == simdjson::SUCCESS && null) || syntaxError();
    case json_type::number:
        into = trimmed(value.raw_json_token());
        return isJsonNumber(into) || syntaxError();
    case json_type::string:
        return syntaxError();
    default:
        return readOver(value, DecodeErrorKind::WrongType, name) != Found::Fault;
    }
}

bool FieldReader::readImei(Value &value, InlineText<23> &into, std::string_view name)
{
    std::string_view text;
    if (!readText(value, text, name))
        return false;
    // Almost every one is plain: nothing around it that could be a blank.
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back()) && into.assign(text)) [[likely]]
        return true;
    if (identifierIn(text).empty())
        return true;
    return assignIdentifier(text, into) || leaveOut(DecodeErrorKind::OutOfRange, name, text);
}

bool FieldReader::skip(Value &value)
{
    constexpr int statusDepth = 3;
    if (skip(value, statusDepth))
        return true;
    // Deeper than anybody reads: the parser finds the end of it by itself.
    m_cutOff = m_cutOff || m_tooDeep;
    return std::exchange(m_tooDeep, false);
}

bool FieldReader::skip(Value &value, int depth)
{
    json_type type{};
    if (value.type().get(type))
        return syntaxError();
    if (type != json_type::object && type != json_type::array)
        return skipScalar(value, type) || syntaxError();
    if (depth >= maxFrameDepth) {
        m_tooDeep = true;
        return false;
    }
    return type == json_type::object ? skipObject(value, depth + 1) : skipArray(value, depth + 1);
}

bool FieldReader::skipObject(Value &value, int depth)
{
    ondemand::object object;
    if (value.get_object().get(object))
        return syntaxError();
    for (auto entry : object) {
        ondemand::field field;
        std::string_view key;
        if (std::move(entry).get(field) || field.unescaped_key(true).get(key))
            return syntaxError();
        if (!skip(field.value(), depth))
            return false;
    }
    return true;
}

bool FieldReader::skipArray(Value &value, int depth)
{
    ondemand::array array;
    if (value.get_array().get(array))
        return syntaxError();
    for (auto entry : array) {
        Value element;
        if (std::move(entry).get(element))
            return syntaxError();
        if (!skip(element, depth))
            return false;
    }
    return true;
}

bool FieldReader::skipScalar(Value &value, json_type type)
{
    std::string_view text;
    double number = 0;
    bool flag = false;
    switch (type) {
    case json_type::string:
        return value.get_string(true).get(text) == simdjson::SUCCESS;
    case json_type::number:
        return value.get_double().get(number) == simdjson::SUCCESS
            || isJsonNumber(trimmed(value.raw_json_token()));
    case json_type::boolean:
        return value.get_bool().get(flag) == simdjson::SUCCESS;
    case json_type::null:
        return value.is_null().get(flag) == simdjson::SUCCESS && flag;
    default:
        return false;
    }
}

} // namespace waypost
