// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/messagefeed.h"

#include "protocol/encoder.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::string_view signInEvent = "registUserMessage";

std::string signInFrame(const Credentials &credentials)
{
    return messageSignInFrame(credentials.userId.toStdString(), credentials.passwordMd5.toStdString());
}

} // namespace

MessageFeed::MessageFeed(const FeedConfig &config, const Clock &clock, QObject *parent)
    : PushFeed(FeedKind::Message, config.messageUrl, config, signInFrame, clock, parent)
    , m_bytesLimit(config.batches.messageBytes)
{
}

std::size_t MessageFeed::bytesOf(const Message &message)
{
    std::size_t bytes = sizeof(Message) + message.fromName.size() + message.text.size() + message.raw.size();
    for (const auto &[name, value] : message.fields)
        bytes += sizeof(message.fields[0]) + name.size() + value.size();
    return bytes;
}

void MessageFeed::messageTaken(std::size_t bytes)
{
    m_bytesAway -= std::min(bytes, m_bytesAway);
    updateReading();
}

void MessageFeed::hold(bool held)
{
    m_held = held;
    updateReading();
}

void MessageFeed::updateReading()
{
    m_full = m_bytesAway > (m_full ? m_bytesLimit / 2 : m_bytesLimit);
    setReading(!m_full && !m_held);
}

void MessageFeed::takeText(const QString &text, Instant received)
{
    m_decoded.clear();
    if (const auto error = m_decoder.decode(QStringView(text), received, m_decoded)) {
        reject(*error, text, received);
        return;
    }
    std::vector<Repair> repairs;
    for (const MessagePush &push : m_decoded) {
        if (const auto *message = std::get_if<Message>(&push))
            repairs.insert(repairs.end(), message->repairs.begin(), message->repairs.end());
    }
    noteRepairs(std::move(repairs), text, received);
    for (const MessagePush &push : m_decoded) {
        if (const auto *message = std::get_if<Message>(&push))
            takeMessage(
                m_decoded.size() == 1 ? text : QString::fromStdString(message->raw), *message, received);
        else if (const auto *notice = std::get_if<ServiceNotice>(&push))
            takeNotice(*notice, signInEvent);
    }
}

void MessageFeed::takeMessage(const QString &text, const Message &message, Instant received)
{
    if (m_earlier.isRepeat(text, heardAt(), message.sent.has_value())) {
        ++m_repeated;
        noteRepeat();
        return;
    }
    m_bytesAway += bytesOf(message);
    updateReading();
    announce(message, received);
}

void MessageFeed::announce(const Message &message, Instant received)
{
    ++m_messages[static_cast<std::size_t>(message.type)];
    notePush();
    switch (message.type) {
    case MessageType::MessagePass:
        Q_EMIT messagePassReceived(message, received);
        return;
    case MessageType::GetFileShake:
        Q_EMIT getFileShakeReceived(message, received);
        return;
    case MessageType::DownloadAllow:
        Q_EMIT downloadAllowReceived(message, received);
        return;
    case MessageType::Unknown:
        break;
    }
    noteUnknown();
    Q_EMIT unknownMessageReceived(message, received);
}

void MessageFeed::completeStatus(FeedStatus &status) const
{
    status.repeated = m_repeated;
    for (const MessageType type :
         {MessageType::MessagePass, MessageType::GetFileShake, MessageType::DownloadAllow})
        status.pushes.append({QLatin1StringView(toString(type)), m_messages[static_cast<std::size_t>(type)]});
}

} // namespace waypost
