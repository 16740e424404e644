// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/encoder.h"
#include "protocol/jsonwriter.h"
#include "protocol/statusfields.h"

namespace waypost {

namespace {

constexpr std::string_view notSupplied = "-999";

/** Writes `status` member by member from the table. */
class StatusWriter
{
public:
    StatusWriter(ObjectWriter &json, const Snapshot &snapshot, Unreported unreported)
        : m_json(json)
        , m_snapshot(snapshot)
        , m_unreported(unreported)
    {
    }

    template <typename T>
    void write(const StatusField<Reported<T>> &field)
    {
        const Reported<T> value = m_snapshot.status.*field.member;
        if (value)
            writeValue(field.name, *value);
        else if (m_unreported == Unreported::Sentinel && field.rule.onPage)
            m_json.literal(field.name, sentinel<T>(field.rule));
    }

    void write(const StatusTextField &field)
    {
        const StatusTexts *texts = m_snapshot.status.texts.get();
        writeText(field.name, texts ? std::string_view(texts->*field.member) : std::string_view());
    }

    void write(const StatusImeiField &field) { writeText(field.name, m_snapshot.vehicle.imei.view()); }
    void write(const StatusField<InlineText<15>> &field)
    {
        writeText(field.name, (m_snapshot.status.*field.member).view());
    }
    void write(const StatusField<IoLines> &field)
    {
        writeText(field.name, text(m_snapshot.status.*field.member));
    }
    void write(const StatusField<AlertSum> &field)
    {
        writeText(field.name, text(m_snapshot.status.*field.member));
    }

private:
    template <typename T>
    static std::string_view sentinel(const FieldRule &rule)
    {
        if (rule.minusOneIsAbsent)
            return "-1";
        return std::is_same_v<T, bool> ? std::string_view("null") : notSupplied;
    }

    void writeValue(std::string_view name, double value) { m_json.number(name, value); }
    void writeValue(std::string_view name, std::int32_t value) { m_json.number(name, value); }
    void writeValue(std::string_view name, std::int64_t value) { m_json.number(name, value); }
    void writeValue(std::string_view name, Instant value) { m_json.number(name, toMs(value)); }
    void writeValue(std::string_view name, bool value)
    {
        // The page's example has true and false for these two alone, 1 and 0 for the others.
        const bool words = name == "gps" || name == "gpsWorking";
        m_json.literal(name, words ? (value ? "true" : "false") : (value ? "1" : "0"));
    }

    void writeText(std::string_view name, std::string_view value)
    {
        if (!value.empty() || m_unreported == Unreported::Sentinel)
            m_json.text(name, value);
    }

    static std::string text(IoLines lines)
    {
        std::string text;
        for (int line = 0; line < IoLines::most; ++line) {
            if (!(lines.known & (1U << line)))
                continue;
            if (!text.empty())
                text += '|';
            text += std::to_string(line + 1);
            text += (lines.state & (1U << line)) ? ":1" : ":0";
        }
        return text;
    }

    static std::string text(const AlertSum &sum)
    {
        std::string text;
        for (std::size_t i = 0; sum.reported && i < sum.words.size(); ++i) {
            if (i > 0)
                text += '-';
            appendNumber(text, std::int64_t{sum.words[i]});
        }
        return text;
    }

    ObjectWriter &m_json;
    const Snapshot &m_snapshot;
    Unreported m_unreported;
};

void appendStatus(std::string &out, const Snapshot &snapshot, Unreported unreported)
{
    ObjectWriter json(out);
    StatusWriter writer(json, snapshot, unreported);
    std::apply([&writer](const auto &...field) { (writer.write(field), ...); }, statusFields);
}

} // namespace

void appendSnapshot(std::string &out, const Snapshot &snapshot, Unreported unreported)
{
    ObjectWriter frame(out);
    frame.text("event", "snapshot");
    {
        ObjectWriter data(frame.key("data").out());
        const VehicleIdentity &vehicle = snapshot.vehicle;
        data.text("device_key", vehicle.deviceKey.view());
        if (vehicle.id)
            data.number("id", *vehicle.id);
        data.text("imei", vehicle.imei.view());
        data.text("model", vehicle.model);
        appendStatus(data.key("status").out(), snapshot, unreported);
    }
    frame.number("error", std::int32_t{0});
}

} // namespace waypost
