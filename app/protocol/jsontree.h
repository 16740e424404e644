// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/jsonframe.h"

#include <string>
#include <vector>

namespace waypost {

struct JsonMember;

/**
 * A JSON value as a tree, for the frames whose shape is not known beforehand. Texts point into the frame it
 * was read from and live as long as that frame is not parsed again. Numbers stay the text they came as.
 */
struct JsonNode
{
    enum class Type : std::uint8_t { Null, Bool, Number, String, Array, Object };

    Type type = Type::Null;
    std::size_t offset = 0; ///< byte offset in the frame
    std::string_view text; ///< of a string (unescaped), a number, true or false
    std::vector<JsonMember> members; ///< of an object, in order; of an array, with empty keys

    [[nodiscard]] bool is(Type wanted) const { return type == wanted; }
    [[nodiscard]] bool isContainer() const { return type == Type::Array || type == Type::Object; }
    [[nodiscard]] bool isNull() const { return type == Type::Null; }
    /** The member of exactly that name, or nullptr; of several the last counts, as in JavaScript. */
    [[nodiscard]] const JsonNode *find(std::string_view key) const;
};

struct JsonMember
{
    std::string_view key;
    JsonNode value;
};

/**
 * Reads all of @p frame, which was parsed or rewound just before, and checks every byte of it down to
 * maxFrameDepth. What lies deeper is read as null and noted in @p repairs.
 */
[[nodiscard]] std::optional<DecodeError>
readTree(JsonFrame &frame, JsonNode &out, std::vector<Repair> *repairs = nullptr);

/** The value as JSON without blanks. */
void appendCompactJson(std::string &out, const JsonNode &node);
/** What a person would read: a string's text, a number as it came, anything deeper as compact JSON. */
[[nodiscard]] std::string plainText(const JsonNode &node);

} // namespace waypost
