// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/pushfeed.h"
#include "protocol/messagedecoder.h"

namespace waypost {

/** The message feed: one typed signal for each kind of message. Nothing is batched and nothing is ever
 * dropped. */
class MessageFeed final : public PushFeed
{
    Q_OBJECT

public:
    MessageFeed(const FeedConfig &config, const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void messagePassReceived(const waypost::Message &message, waypost::Instant received);
    /** A file may be asked for. */
    void getFileShakeReceived(const waypost::Message &message, waypost::Instant received);
    /** A file is ready. */
    void downloadAllowReceived(const waypost::Message &message, waypost::Instant received);
    void unknownMessageReceived(const waypost::Message &message, waypost::Instant received);

protected:
    void takeText(const QString &text, Instant received) override;
    void completeStatus(FeedStatus &status) const override;

private:
    void announce(const Message &message, Instant received);

    MessageDecoder m_decoder;
    std::array<std::uint64_t, 4> m_messages{}; // by MessageType
    std::uint64_t m_malformed = 0;
};

} // namespace waypost
