// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/messagestream.h"

#include "simulator/alarmmessage.h"
#include "simulator/people.h"

#include "protocol/encoder.h"

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds openingGap = 500ms;
constexpr std::array remarks{
    "is at the gate, ramp 4 please",         "will be 20 minutes late, queue before the bridge",
    "asks for a new slot tomorrow at 06:30", "has delivered, two pallets came back",
    "needs the papers for the return load",  "starts the break now and goes on at 14:15"};
constexpr std::array markups{
    "<b>Urgent</b>: call <a href=\"http://example.invalid/\">the depot</a>",
    "<img src=x onerror=alert(1)> ramp 7 & 8 are closed"};
constexpr std::array notices{
    "Maintenance tonight between 02:00 and 02:30 UTC.", "Your report subscription was renewed.",
    "New firmware is available for 12 trackers."};

Message
plainMessage(MessageType type, std::int64_t fromId, std::string fromName, std::string text, Instant now)
{
    Message message;
    message.type = type;
    message.typeName = toString(type);
    message.fromId = fromId;
    message.fromName = std::move(fromName);
    message.text = std::move(text);
    message.sent = now;
    return message;
}

} // namespace

MessageStream::MessageStream(
    Fleet &fleet, FileShelf &shelf, std::uint64_t seed, double perMinute, const QUrl &fileBase)
    : m_fleet(fleet)
    , m_shelf(shelf)
    , m_random(mixSeed(seed, 0x6d657373))
    , m_perMinute(perMinute)
    , m_fileBase(fileBase)
{
}

void MessageStream::begin(Instant now)
{
    if (m_perMinute > 0 && m_fleet.size() > 0)
        m_nextDue = now;
}

void MessageStream::skipTo(Instant now)
{
    if (m_nextDue)
        m_nextDue = std::max(*m_nextDue, now);
}

std::optional<SentKind> MessageStream::appendDue(std::string &out, Instant now)
{
    const auto ready
        = std::ranges::find_if(m_pending, [now](const Pending &file) { return file.due <= now; });
    if (ready != m_pending.end()) {
        appendReady(out, *ready, now);
        m_pending.erase(ready);
        return SentKind::DownloadAllow;
    }
    if (!m_nextDue || *m_nextDue > now)
        return std::nullopt;
    const SentKind kind = append(out, nextTopic(), now);
    const double gap = 60'000 / m_perMinute * m_random.between(0.5, 1.5);
    const bool opening = m_sent < 12;
    m_nextDue = *m_nextDue + (opening ? openingGap : Milliseconds(static_cast<std::int64_t>(gap)));
    return kind;
}

void MessageStream::appendAlarm(std::string &out, Instant now)
{
    append(out, Topic::Alarm, now);
}

MessageStream::Topic MessageStream::nextTopic()
{
    constexpr std::array opening{
        Topic::System,  Topic::File,         Topic::Alarm,        Topic::Person,    Topic::FileWithoutAddress,
        Topic::Alarm,   Topic::PersonMarkup, Topic::FileRelative, Topic::BareAlarm, Topic::Alarm,
        Topic::Unknown, Topic::Person};
    if (m_sent < static_cast<int>(opening.size()))
        return opening[static_cast<std::size_t>(m_sent)];
    const double draw = m_random.unit();
    if (draw < 0.50)
        return Topic::Alarm;
    if (draw < 0.75)
        return Topic::Person;
    if (draw < 0.85)
        return Topic::System;
    if (draw < 0.97)
        return Topic::File;
    if (draw < 0.98)
        return Topic::FileWithoutAddress;
    return draw < 0.99 ? Topic::BareAlarm : Topic::PersonMarkup;
}

SentKind MessageStream::append(std::string &out, Topic topic, Instant now)
{
    ++m_sent;
    switch (topic) {
    case Topic::Person:
    case Topic::PersonMarkup:
        appendPerson(out, now, topic == Topic::PersonMarkup);
        return SentKind::MessagePass;
    case Topic::System:
        appendSystem(out, now);
        return SentKind::MessagePass;
    case Topic::Alarm:
        write(out, makeAlarmMessage(m_fleet, m_random, now));
        return SentKind::MessagePass;
    case Topic::BareAlarm:
        write(
            out,
            plainMessage(
                MessageType::MessagePass, 1, "Alarm", "Battery of an unassigned tracker is low", now));
        return SentKind::MessagePass;
    case Topic::Unknown: {
        Message message
            = plainMessage(MessageType::Unknown, 0, "System", "A poll that this client does not know", now);
        message.typeName = "pollOpen";
        message.fields = {{"poll_id", "17"}};
        write(out, message);
        return SentKind::UnknownType;
    }
    case Topic::File:
    case Topic::FileWithoutAddress:
    case Topic::FileRelative:
        break;
    }
    appendShake(out, topic, now);
    return SentKind::GetFileShake;
}

void MessageStream::appendPerson(std::string &out, Instant now, bool markup)
{
    const int person = static_cast<int>(m_random.index(1 << 12));
    const auto vehicle = static_cast<int>(m_random.index(static_cast<std::size_t>(m_fleet.size())));
    const std::string text = markup ? markups[m_random.index(markups.size())]
                                    : vehicleName(vehicle) + ' ' + remarks[m_random.index(remarks.size())];
    write(out, plainMessage(MessageType::MessagePass, 2'000 + person, driverName(person), text, now));
}

void MessageStream::appendSystem(std::string &out, Instant now)
{
    const char *text = notices[m_random.index(notices.size())];
    write(out, plainMessage(MessageType::MessagePass, 0, "System", text, now));
}

void MessageStream::appendShake(std::string &out, Topic topic, Instant now)
{
    const auto vehicle = static_cast<int>(m_random.index(static_cast<std::size_t>(m_fleet.size())));
    const auto wait = Milliseconds(static_cast<std::int64_t>(m_random.between(2'500, 6'000)));
    m_pending.push_back({now + wait, topic, vehicle, ++m_requests});
    Message message = plainMessage(
        MessageType::GetFileShake, 0, "System", "A report for " + vehicleName(vehicle) + " is being made",
        now);
    message.fields = {{"request_id", std::to_string(m_requests)}};
    write(out, message);
}

void MessageStream::appendReady(std::string &out, const Pending &pending, Instant now)
{
    const QString vehicle = QString::fromStdString(vehicleName(pending.vehicle));
    const ShelvedFile &file = m_shelf.add(vehicle);
    Message message = plainMessage(MessageType::DownloadAllow, 0, "System", file.title.toStdString(), now);
    message.fields.emplace_back("request_id", std::to_string(pending.request));
    message.fields.emplace_back("file_name", file.name.toStdString());
    message.fields.emplace_back("size", std::to_string(file.size));
    if (pending.topic == Topic::File) {
        QUrl url = m_fileBase;
        url.setPath(FileShelf::pathOf(file));
        message.fields.emplace_back("url", url.toString(QUrl::FullyEncoded).toStdString());
    } else if (pending.topic == Topic::FileRelative) {
        message.fields.emplace_back("path", FileShelf::pathOf(file).toStdString());
    }
    write(out, message);
}

void MessageStream::write(std::string &out, const Message &message)
{
    // Both readings of the page: three in ten come as a JSON string, one in twelve counts in seconds.
    appendMessage(out, message, {m_random.chance(0.3), m_random.chance(1.0 / 12)});
}

} // namespace waypost
