// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/messagelimits.h"

namespace waypost {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

/** Shortens texts, and remembers what was shortened. */
class Cutter
{
public:
    void cut(std::string &text, std::size_t limit, const char *what)
    {
        if (text.size() <= limit)
            return;
        note(what, text.size());
        std::size_t end = limit;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) // within a character
            --end;
        text.resize(end);
        text.shrink_to_fit();
    }

    void cut(Fields &fields, const char *what)
    {
        std::size_t bytes = 0;
        std::size_t kept = 0;
        for (auto &[name, value] : fields) {
            cut(name, messagelimits::name, what);
            cut(value, messagelimits::field, what);
            bytes += name.size() + value.size();
            if (bytes > messagelimits::fields)
                break;
            ++kept;
        }
        if (kept == fields.size())
            return;
        note(what, fields.size());
        fields.resize(kept);
        fields.shrink_to_fit();
    }

    void cut(AlarmDetails &alarm)
    {
        cut(alarm.vehicleName, messagelimits::name, "alarm");
        cut(alarm.name, messagelimits::name, "alarm");
        cut(alarm.fields, "alarm");
    }

    [[nodiscard]] const std::string &words() const { return m_words; }

private:
    void note(const char *what, std::size_t size)
    {
        constexpr std::size_t enough = 200;
        if (m_words.size() < enough)
            m_words += (m_words.empty() ? "" : ", ") + std::string(what) + " (" + std::to_string(size) + ")";
    }

    std::string m_words;
};

qint64 bytesOf(const Fields &fields)
{
    std::size_t bytes = fields.capacity() * sizeof(Fields::value_type);
    for (const auto &[name, value] : fields)
        bytes += name.size() + value.size();
    return static_cast<qint64>(bytes);
}

qint64 bytesOf(const AlarmDetails &alarm)
{
    return static_cast<qint64>(sizeof(alarm) + alarm.vehicleName.size() + alarm.name.size())
        + bytesOf(alarm.fields);
}

} // namespace

bool limitMessage(Message &message)
{
    Cutter cutter;
    cutter.cut(message.raw, messagelimits::raw, "raw");
    cutter.cut(message.text, messagelimits::text, "text");
    cutter.cut(message.typeName, messagelimits::name, "type");
    cutter.cut(message.fromName, messagelimits::name, "sender");
    cutter.cut(message.fields, "fields");
    if (message.alarm)
        cutter.cut(*message.alarm);
    if (message.moreAlarms.size() > messagelimits::moreAlarms)
        message.moreAlarms.resize(messagelimits::moreAlarms);
    constexpr std::size_t whole = 100;
    for (std::size_t i = 0; i < message.moreAlarms.size(); ++i) {
        cutter.cut(message.moreAlarms[i]);
        if (i >= whole && message.moreAlarms[i].fields.size() > messagelimits::cutAlarmFields)
            message.moreAlarms[i].fields.resize(messagelimits::cutAlarmFields);
    }
    if (cutter.words().empty())
        return false;
    message.fields.emplace_back("cut", cutter.words());
    return true;
}

qint64 bytesOf(const InboxRow &row)
{
    const Message &message = row.message;
    qint64 bytes = static_cast<qint64>(
        sizeof(row) + message.typeName.size() + message.fromName.size() + message.text.size()
        + message.raw.size());
    bytes += bytesOf(message.fields);
    if (message.alarm)
        bytes += bytesOf(message.alarm->fields);
    for (const AlarmDetails &alarm : message.moreAlarms)
        bytes += bytesOf(alarm);
    return bytes;
}

} // namespace waypost
