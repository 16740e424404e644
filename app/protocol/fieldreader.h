// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/deviceclock.h"
#include "protocol/jsonframe.h"
#include "protocol/statusfields.h"

namespace waypost {

/**
 * Reads one documented field at a time, straight from the parser into its place. A value that cannot be is
 * left out: the field stays as it was, and a Repair says so. Only what is no JSON ends the reading: read()
 * then returns false and error() says why.
 */
class FieldReader
{
public:
    using Value = simdjson::ondemand::value;

    /** Most repairs kept of one report. */
    static constexpr std::size_t mostRepairs = 32;

    /** @param repairs takes what is left out; it must outlive the reader. */
    FieldReader(const JsonFrame &frame, Instant received, std::vector<Repair> &repairs)
        : m_frame(frame)
        , m_received(received)
        , m_repairs(repairs)
    {
    }

    bool read(Value &value, Reported<double> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<std::int32_t> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<std::int64_t> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<bool> &into, std::string_view name, const FieldRule &rule);
    bool read(Value &value, Reported<Instant> &into, std::string_view name, const FieldRule &rule);
    /** A text; a bare number is taken as its digits. Null, and what is no text, give an empty one. */
    bool readText(Value &value, std::string_view &into, std::string_view name);
    /** What names a vehicle, however long; keeps what is there where the value names nothing. */
    bool readImei(Value &value, InlineText<23> &into, std::string_view name);
    /** Reads over a field that we do not know, checking every byte of it down to the deepest level read. */
    bool skip(Value &value);

    /** Notes that the value at @p at was left out; it has been read over. Returns true. */
    bool leaveOut(DecodeErrorKind kind, const char *at, std::string_view name);
    bool leaveOut(DecodeErrorKind kind, std::string_view name, std::string_view text);
    bool syntaxError();
    [[nodiscard]] const DecodeError &error() const { return m_error; }

    /** What `date` showed, if it was left out. */
    [[nodiscard]] const ClockReading &clock() const { return m_clock; }
    /** Some value was too deep to be read to its end. */
    [[nodiscard]] bool isCutOff() const { return m_cutOff; }
    /** A coordinate was left out. */
    [[nodiscard]] bool isPlaceLeftOut() const { return m_placeLeftOut; }

private:
    enum class Found : std::uint8_t { Number, Nothing, LeftOut, Fault };

    Found number(Value &value, double &out, std::string_view name);
    Found integer(Value &value, std::int64_t &out, std::string_view name);
    Found oddNumber(Value &value, double &out, std::string_view name);
    Found numberInText(Value &value, double &out, std::string_view name);
    Found readOver(Value &value, DecodeErrorKind kind, std::string_view name);
    template <typename T>
    static bool nothing(Reported<T> &into, const FieldRule &rule);
    template <typename T>
    bool store(Value &value, T number, Reported<T> &into, std::string_view name, const FieldRule &rule);
    bool leaveOutNumber(Value &value, std::string_view name, const FieldRule &rule);
    bool flagInText(Value &value, Reported<bool> &into, std::string_view name);
    bool skip(Value &value, int depth);
    bool skipObject(Value &value, int depth);
    bool skipArray(Value &value, int depth);
    bool skipScalar(Value &value, simdjson::ondemand::json_type type);

    const JsonFrame &m_frame;
    Instant m_received;
    std::vector<Repair> &m_repairs;
    ClockReading m_clock;
    DecodeError m_error;
    bool m_placeLeftOut = false;
    bool m_tooDeep = false; // the value at hand was left in the middle
    bool m_cutOff = false;
};

} // namespace waypost
