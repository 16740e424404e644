// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/jsontree.h"

#include "protocol/jsonwriter.h"
#include "protocol/numbertext.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

namespace ondemand = simdjson::ondemand;
using Type = JsonNode::Type;

class TreeReader
{
public:
    TreeReader(JsonFrame &frame, std::vector<Repair> *repairs)
        : m_frame(frame)
        , m_repairs(repairs)
    {
    }

    [[nodiscard]] const DecodeError &error() const { return m_error; }
    [[nodiscard]] bool isCutOff() const { return m_cutOff; }

    template <typename Value> // ondemand::value or, for the whole frame, ondemand::document
    bool read(Value &value, JsonNode &out, int depth)
    {
        ondemand::json_type type{};
        if (value.type().get(type))
            return syntaxError();
        out.offset = offsetNow();
        if (++m_values > maxFrameValues)
            return fail(DecodeErrorKind::TooLarge, out.offset);
        const bool isContainer = type == ondemand::json_type::object || type == ondemand::json_type::array;
        if (depth >= maxFrameDepth && isContainer)
            return cutOff(out); // the parser finds the end of it by itself
        switch (type) {
        case ondemand::json_type::object:
            return readObject(value, out, depth + 1);
        case ondemand::json_type::array:
            return readArray(value, out, depth + 1);
        default:
            return readScalar(value, type, out) || syntaxError();
        }
    }

private:
    template <typename Value>
    bool readObject(Value &value, JsonNode &out, int depth)
    {
        out.type = Type::Object;
        ondemand::object object;
        if (const auto code = value.get_object().get(object))
            return openingError(code);
        for (auto entry : object) {
            ondemand::field field;
            std::string_view key;
            if (std::move(entry).get(field) || field.unescaped_key(true).get(key))
                return syntaxError();
            m_key = key;
            if (!read(field.value(), out.members.emplace_back(key, JsonNode()).value, depth))
                return false;
        }
        return true;
    }

    template <typename Value>
    bool readArray(Value &value, JsonNode &out, int depth)
    {
        out.type = Type::Array;
        ondemand::array array;
        if (const auto code = value.get_array().get(array))
            return openingError(code);
        for (auto entry : array) {
            ondemand::value element;
            if (std::move(entry).get(element))
                return syntaxError();
            if (!read(element, out.members.emplace_back().value, depth))
                return false;
        }
        return true;
    }

    template <typename Value>
    static bool readScalar(Value &value, ondemand::json_type type, JsonNode &out)
    {
        switch (type) {
        case ondemand::json_type::string:
            out.type = Type::String;
            return value.get_string(true).get(out.text) == simdjson::SUCCESS;
        case ondemand::json_type::number:
            return readNumber(value, out);
        case ondemand::json_type::boolean:
            return readBool(value, out);
        case ondemand::json_type::null: {
            bool null = false;
            return value.is_null().get(null) == simdjson::SUCCESS && null;
        }
        default:
            return false;
        }
    }

    template <typename Value>
    static bool readBool(Value &value, JsonNode &out)
    {
        bool isTrue = false;
        if (value.get_bool().get(isTrue))
            return false;
        out.type = Type::Bool;
        out.text = isTrue ? "true" : "false";
        return true;
    }

    template <typename Value>
    static bool readNumber(Value &value, JsonNode &out)
    {
        // The text is kept, so a number too large for any type of ours is still a number.
        out.type = Type::Number;
        if constexpr (std::is_same_v<Value, ondemand::document>) {
            if (value.raw_json_token().get(out.text))
                return false;
        } else {
            out.text = value.raw_json_token();
        }
        out.text = trimmed(out.text);
        return isJsonNumber(out.text);
    }

    [[nodiscard]] std::size_t offsetNow() const
    {
        const char *at = nullptr;
        return m_frame.document().current_location().get(at) ? m_frame.text().size() : m_frame.offsetOf(at);
    }

    /** Deeper than anybody reads: nothing, and noted once. */
    bool cutOff(JsonNode &out)
    {
        out.type = Type::Null;
        if (!std::exchange(m_cutOff, true) && m_repairs)
            m_repairs->push_back({DecodeErrorKind::TooDeep, std::string(utf8Prefix(m_key, 128)), {}});
        return true;
    }

    bool fail(DecodeErrorKind kind, std::size_t offset)
    {
        m_error = {kind, offset, ""};
        return false;
    }

    /** The last bracket of the frame is looked at first: cut off or followed by more, the fault lies at the
     * end. */
    bool openingError(simdjson::error_code code)
    {
        return code == simdjson::INCOMPLETE_ARRAY_OR_OBJECT
            ? fail(DecodeErrorKind::Syntax, m_frame.text().size())
            : syntaxError();
    }

    bool syntaxError()
    {
        m_error = m_frame.syntaxErrorHere();
        return false;
    }

    JsonFrame &m_frame;
    std::vector<Repair> *m_repairs;
    DecodeError m_error;
    std::size_t m_values = 0;
    std::string_view m_key; // of the member that is being read
    bool m_cutOff = false;
};

void appendMembers(std::string &out, const JsonNode &node)
{
    const bool object = node.is(Type::Object);
    out += object ? '{' : '[';
    for (const JsonMember &member : node.members) {
        if (&member != &node.members.front())
            out += ',';
        if (object) {
            appendJsonString(out, member.key);
            out += ':';
        }
        appendCompactJson(out, member.value);
    }
    out += object ? '}' : ']';
}

} // namespace

const JsonNode *JsonNode::find(std::string_view key) const
{
    if (type != Type::Object)
        return nullptr;
    const auto found
        = std::find_if(members.rbegin(), members.rend(), [key](const JsonMember &m) { return m.key == key; });
    return found == members.rend() ? nullptr : &found->value;
}

std::optional<DecodeError> readTree(JsonFrame &frame, JsonNode &out, std::vector<Repair> *repairs)
{
    TreeReader reader(frame, repairs);
    if (!reader.read(frame.document(), out, 0))
        return reader.error();
    if ((out.isContainer() || out.is(Type::String)) && !frame.document().at_end())
        return frame.syntaxErrorHere();
    if (reader.isCutOff() && !frame.bracketsMatch())
        return DecodeError{DecodeErrorKind::Syntax, frame.text().size(), ""};
    return std::nullopt;
}

void appendCompactJson(std::string &out, const JsonNode &node)
{
    switch (node.type) {
    case Type::Null:
        out += "null";
        break;
    case Type::Bool:
    case Type::Number:
        out += node.text;
        break;
    case Type::String:
        appendJsonString(out, node.text);
        break;
    case Type::Array:
    case Type::Object:
        appendMembers(out, node);
        break;
    }
}

std::string plainText(const JsonNode &node)
{
    if (node.isNull())
        return {};
    if (!node.isContainer())
        return std::string(node.text);
    std::string json;
    appendCompactJson(json, node);
    return json;
}

} // namespace waypost
