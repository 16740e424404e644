// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/servicenotice.h"

#include "protocol/vehiclerecords.h"

#include <cmath>

namespace waypost {

namespace {

using Type = JsonNode::Type;

/** An error given as words or as true has no number; it is an error all the same. */
constexpr std::int64_t unnumbered = -1;

std::optional<DecodeError> readErrorNumber(const JsonNode &error, ServiceNotice &out)
{
    if (error.isContainer())
        return DecodeError{DecodeErrorKind::WrongType, error.offset, "error"};
    if (error.is(Type::Bool)) {
        out.error = error.text == "true" ? unnumbered : 0;
        return std::nullopt;
    }
    constexpr double limit = 9e18;
    if (const Reported<double> number = numberOf(&error); number && std::abs(*number) < limit) {
        out.error = std::llround(*number);
    } else if (const std::string words = textOf(&error); !words.empty() || error.is(Type::Number)) {
        out.error = unnumbered;
        out.text = words;
    }
    return std::nullopt;
}

/** `msg` or `message`, beside `error` or inside `data`; or `data` itself where it is but a text. */
std::string wordsOf(const JsonNode &root)
{
    for (const std::string_view name : {"msg", "message"}) {
        if (std::string words = textOf(root.find(name)); !words.empty())
            return words;
    }
    const JsonNode *data = root.find("data");
    if (!data)
        return {};
    return data->is(Type::Object) ? wordsOf(*data) : textOf(data);
}

} // namespace

std::optional<DecodeError> readServiceNotice(const JsonNode &root, ServiceNotice &out)
{
    if (const JsonNode *event = root.find("event"); event && event->is(Type::String))
        out.event = event->text;
    const JsonNode *error = root.find("error");
    if (!error)
        error = root.find("code");
    if (error) {
        if (auto fault = readErrorNumber(*error, out))
            return fault;
    }
    if (std::string words = wordsOf(root); !words.empty())
        out.text = std::move(words);
    return std::nullopt;
}

} // namespace waypost
