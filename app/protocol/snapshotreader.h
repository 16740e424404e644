// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/fieldreader.h"

#include <array>

namespace waypost {

/**
 * The fast way of a `snapshot` frame: one pass, every field straight into its place.
 *
 * The service writes its fields in some order of its own and keeps to it. So the reader remembers which field
 * came after which and looks there first; only a surprise costs a search.
 */
class SnapshotReader
{
public:
    SnapshotReader();

    enum class Result : std::uint8_t {
        Snapshot, ///< the whole frame was valid and @c out holds it
        Other, ///< no snapshot in the documented layout; read it in another way
        Fault, ///< no JSON, see error()
    };

    /** Reads the frame's document from where it stands, its beginning. `event` has to come before `data`. */
    Result read(JsonFrame &frame, Instant received, Snapshot &out);
    /** The same for a document that is what `data` holds. Other: it names no vehicle. */
    Result readBare(JsonFrame &frame, Instant received, Snapshot &out);
    [[nodiscard]] const DecodeError &error() const { return m_error; }

private:
    struct Data;
    using Value = FieldReader::Value;

    bool readData(FieldReader &reader, simdjson::ondemand::object &object, Data &data);
    bool readDataField(FieldReader &reader, simdjson::ondemand::field &field, Data &data);
    bool readStatus(FieldReader &reader, Value &value, Data &data);
    bool readStatusFields(FieldReader &reader, simdjson::ondemand::object &object, Data &data);
    Result endOf(FieldReader &reader, JsonFrame &frame, Data &data);
    [[nodiscard]] static std::size_t statusFieldNamed(std::string_view key);

    std::array<std::uint8_t, statusFieldCount + 1> m_following{};
    DecodeError m_error;
};

} // namespace waypost
