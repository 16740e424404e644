// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/jsonframe.h"
#include "protocol/statusfields.h"

namespace waypost {

/**
 * Reads one documented field at a time, straight from the parser into its place. The first fault ends the
 * reading: read() then returns false and error() says why.
 */
class FieldReader
{
public:
    using Value = simdjson::ondemand::value;

    FieldReader(const JsonFrame &frame, Instant received)
        : m_frame(frame)
        , m_received(received)
    {
    }

    bool read(Value &value, Reported<double> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<std::int32_t> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<std::int64_t> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<bool> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<Instant> &into, std::string_view name, const FieldRule &rule);
    /** A text; a bare number is taken as its digits. Null gives an empty text. */
    bool readText(Value &value, std::string_view &into, std::string_view name);
    bool readImei(Value &value, InlineText<23> &into, std::string_view name);
    /** Reads over a field that we do not know, checking every byte of it. */
    bool skip(Value &value, int depth);

    bool fail(DecodeErrorKind kind, const char *at, std::string_view name);
    bool syntaxError();
    [[nodiscard]] const DecodeError &error() const { return m_error; }

private:
    enum class Found : std::uint8_t { Number, Nothing, Fault };

    Found number(Value &value, double &out, std::string_view name);
    Found integer(Value &value, std::int64_t &out, std::string_view name);
    Found oddNumber(Value &value, double &out, std::string_view name);
    Found numberInText(Value &value, double &out, std::string_view name);
    template <typename T>
    static bool nothing(Reported<T> &into, const FieldRule &rule);
    template <typename T>
    bool store(Value &value, T number, Reported<T> &into, std::string_view name, const FieldRule &rule);
    bool skipObject(Value &value, int depth);
    bool skipArray(Value &value, int depth);
    bool skipScalar(Value &value, simdjson::ondemand::json_type type);

    const JsonFrame &m_frame;
    Instant m_received;
    DecodeError m_error;
};

} // namespace waypost
