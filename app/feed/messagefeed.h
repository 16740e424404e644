// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/pushfeed.h"
#include "feed/repeatedframes.h"
#include "protocol/messagedecoder.h"

namespace waypost {

/**
 * The message feed: one typed signal for each kind of message. Nothing is batched and nothing is ever dropped
 * but what a server repeats after a reconnect. While BatchLimits::messageBytes are handed on and not yet
 * taken, the socket is not read.
 */
class MessageFeed final : public PushFeed
{
    Q_OBJECT

public:
    MessageFeed(const FeedConfig &config, const Clock &clock, QObject *parent = nullptr);

    /** About what a message takes in memory. */
    [[nodiscard]] static std::size_t bytesOf(const Message &message);
    /** The receiver is done with messages of so many bytesOf(). */
    void messageTaken(std::size_t bytes);
    /** The receiver cannot take more for now. */
    void hold(bool held);
    [[nodiscard]] std::size_t bytesAway() const { return m_bytesAway; }

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
    void linkBegan(Milliseconds at) override { m_earlier.beginLink(at); }
    void linkEnded(Milliseconds at) override { m_earlier.endLink(at); }

private:
    void takeMessage(const QString &text, const Message &message, Instant received);
    void announce(const Message &message, Instant received);
    void updateReading();

    const std::size_t m_bytesLimit;
    std::size_t m_bytesAway = 0; // handed on and not yet taken
    bool m_full = false;
    bool m_held = false;
    RepeatedFrames m_earlier;
    std::uint64_t m_repeated = 0;

    MessageDecoder m_decoder;
    std::vector<MessagePush> m_decoded; // kept for its room
    std::array<std::uint64_t, 4> m_messages{}; // by MessageType
};

} // namespace waypost
