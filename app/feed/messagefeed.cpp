// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/messagefeed.h"

#include "protocol/encoder.h"

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
{
}

void MessageFeed::takeText(const QString &text, Instant received)
{
    MessagePush push;
    if (const auto error = m_decoder.decode(QStringView(text), received, push))
        reject(*error, text, received);
    else if (const auto *message = std::get_if<Message>(&push))
        announce(*message, received);
    else if (const auto *notice = std::get_if<ServiceNotice>(&push))
        takeNotice(*notice, signInEvent);
}

void MessageFeed::announce(const Message &message, Instant received)
{
    ++m_messages[static_cast<std::size_t>(message.type)];
    m_malformed += message.malformed.size();
    notePush(received);
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
    status.malformed = m_malformed;
    for (const MessageType type :
         {MessageType::MessagePass, MessageType::GetFileShake, MessageType::DownloadAllow})
        status.pushes.append({QLatin1StringView(toString(type)), m_messages[static_cast<std::size_t>(type)]});
}

} // namespace waypost
