// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/fieldreader.h"

#include "protocol/numbertext.h"

#include <cmath>

namespace waypost {

namespace ondemand = simdjson::ondemand;
using ondemand::json_type;

namespace {

/** What the device codec writes for "not supplied"; the service passes it on. */
constexpr std::int64_t notSupplied = -999;

const char *placeOf(FieldReader::Value &value)
{
    return value.raw_json_token().data();
}

} // namespace

bool FieldReader::fail(DecodeErrorKind kind, const char *at, std::string_view name)
{
    m_error = {kind, m_frame.offsetOf(at), name.data()};
    return false;
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
        fail(DecodeErrorKind::OutOfRange, at, name);
        return Found::Fault;
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
    const char *at = placeOf(value);
    switch (type) {
    case json_type::null: {
        bool null = false;
        if (value.is_null().get(null) == simdjson::SUCCESS && null)
            return Found::Nothing;
        fail(DecodeErrorKind::Syntax, at, name);
        return Found::Fault;
    }
    case json_type::string:
        return numberInText(value, out, name);
    case json_type::number:
        if (value.get_double().get(out) == simdjson::SUCCESS)
            return Found::Number;
        fail(
            isJsonNumber(trimmed(value.raw_json_token())) ? DecodeErrorKind::OutOfRange
                                                          : DecodeErrorKind::Syntax,
            at, name);
        return Found::Fault;
    default:
        fail(DecodeErrorKind::WrongType, at, name);
        return Found::Fault;
    }
}

FieldReader::Found FieldReader::numberInText(Value &value, double &out, std::string_view name)
{
    const char *at = placeOf(value);
    std::string_view text;
    if (value.get_string(true).get(text)) {
        syntaxError();
        return Found::Fault;
    }
    if (trimmed(text).empty())
        return Found::Nothing;
    if (const auto number = numberFromText(text)) {
        out = *number;
        return Found::Number;
    }
    fail(DecodeErrorKind::WrongType, at, name);
    return Found::Fault;
}

template <typename T>
bool FieldReader::nothing(Reported<T> &into, const FieldRule &rule)
{
    if (!rule.shared)
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
    into.reset();
    return rule.outside == Outside::Drop || fail(DecodeErrorKind::OutOfRange, placeOf(value), name);
}

bool FieldReader::read(Value &value, Reported<double> &into, std::string_view name, const FieldRule &rule)
{
    double found = 0;
    switch (number(value, found, name)) {
    case Found::Number:
        return store(value, found, into, name, rule);
    case Found::Nothing:
        return nothing(into, rule);
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
                return fail(DecodeErrorKind::OutOfRange, placeOf(value), name);
            found = static_cast<std::int32_t>(static_cast<std::uint32_t>(found));
        }
        return store(value, found, into, name, rule);
    case Found::Nothing:
        return nothing(into, rule);
    case Found::Fault:
        break;
    }
    return false;
}

bool FieldReader::read(
    Value &value, Reported<std::int32_t> &into, std::string_view name, const FieldRule &rule)
{
    using Limits = std::numeric_limits<std::int32_t>;
    Reported<std::int64_t> wide = rule.shared && into ? Reported<std::int64_t>(*into) : std::nullopt;
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
        return fail(DecodeErrorKind::OutOfRange, placeOf(value), name);
    into = static_cast<std::int32_t>(*wide);
    return true;
}

bool FieldReader::read(Value &value, Reported<bool> &into, std::string_view name, const FieldRule &)
{
    into.reset();
    bool flag = false;
    if (value.get_bool().get(flag) == simdjson::SUCCESS) {
        into = flag;
        return true;
    }
    std::int64_t found = 0;
    switch (integer(value, found, name)) {
    case Found::Number:
        // -1 is "not applicable"; any other number that is not 0 is a yes.
        if (found != notSupplied && found != -1)
            into = found != 0;
        return true;
    case Found::Nothing:
        return true;
    case Found::Fault:
        break;
    }
    return false;
}

bool FieldReader::read(Value &value, Reported<Instant> &into, std::string_view name, const FieldRule &rule)
{
    into.reset();
    Reported<std::int64_t> epochMs;
    if (!read(value, epochMs, name, rule))
        return false;
    if (!epochMs || *epochMs == 0 || *epochMs == -1)
        return true;
    const Instant instant = instantFromMs(*epochMs);
    if (instant >= earliestDeviceTime && instant <= m_received + latestDeviceTimeAhead) {
        into = instant;
        return true;
    }
    return rule.outside == Outside::Drop || fail(DecodeErrorKind::OutOfRange, placeOf(value), name);
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
        return isJsonNumber(into) || fail(DecodeErrorKind::Syntax, into.data(), name);
    case json_type::string:
        return syntaxError();
    default:
        return fail(DecodeErrorKind::WrongType, placeOf(value), name);
    }
}

bool FieldReader::readImei(Value &value, InlineText<23> &into, std::string_view name)
{
    std::string_view text;
    if (!readText(value, text, name))
        return false;
    return into.assign(text) || fail(DecodeErrorKind::OutOfRange, placeOf(value), name);
}

bool FieldReader::skip(Value &value, int depth)
{
    json_type type{};
    if (value.type().get(type))
        return syntaxError();
    if (type != json_type::object && type != json_type::array)
        return skipScalar(value, type) || syntaxError();
    if (depth >= maxFrameDepth)
        return fail(DecodeErrorKind::TooDeep, placeOf(value), "");
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
