// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fileshelf.h"
#include "simulator/fleet.h"

#include <QUrl>

#include <optional>
#include <string>
#include <vector>

namespace waypost {

/**
 * What people, the system, alarms and finished files say on the message feed. It begins with a dozen
 * messages, half a second apart, that show every kind once; after that chance rules, at the rate asked for.
 */
class MessageStream
{
public:
    /** @param perMinute 0 = no messages at all. Files lead to @p fileBase. */
    MessageStream(Fleet &fleet, FileShelf &shelf, std::uint64_t seed, double perMinute, const QUrl &fileBase);

    /** The first message is due right after this. */
    void begin(Instant now);
    [[nodiscard]] bool begun() const { return m_nextDue.has_value(); }
    /** Nobody listened until @p now: what was due is not made up for. */
    void skipTo(Instant now);
    /** Adds one due frame to @p out; empty when none is due. */
    std::optional<SentKind> appendDue(std::string &out, Instant now);
    /** Adds an alarm message, due or not. */
    void appendAlarm(std::string &out, Instant now);

private:
    enum class Topic {
        Person,
        PersonMarkup,
        System,
        Alarm,
        BareAlarm,
        File,
        FileWithoutAddress,
        FileRelative,
        Unknown
    };
    /** A file whose request was announced and that is not ready yet. */
    struct Pending
    {
        Instant due;
        Topic topic;
        int vehicle;
        int request; ///< what both notices of a file call it; assumed, for the service's fields are not
                     ///< documented
    };

    [[nodiscard]] Topic nextTopic();
    SentKind append(std::string &out, Topic topic, Instant now);
    void appendPerson(std::string &out, Instant now, bool markup);
    void appendSystem(std::string &out, Instant now);
    void appendShake(std::string &out, Topic topic, Instant now);
    void appendReady(std::string &out, const Pending &pending, Instant now);
    void write(std::string &out, const Message &message);

    Fleet &m_fleet;
    FileShelf &m_shelf;
    Random m_random;
    double m_perMinute;
    QUrl m_fileBase;
    std::optional<Instant> m_nextDue;
    std::vector<Pending> m_pending;
    int m_sent = 0;
    int m_requests = 0;
};

} // namespace waypost
