// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/devicefeed.h"
#include "support/fakepushserver.h"

#include <QElapsedTimer>
#include <QTimer>

namespace waypost::soak {

/** Milliseconds that something took, one for each try. */
using Durations = QList<qint64>;

/** A feed with the limits of the program, and a server of its own that answers each sign-in with a push. */
class Link : public QObject
{
    Q_OBJECT

public:
    explicit Link(const Clock &clock);

    void start();
    /** The shortest time between two of its sign-ins so far; a day if there was none. */
    [[nodiscard]] qint64 shortestSpacing() const { return m_shortestSpacing; }
    [[nodiscard]] bool isDone() const { return m_done; }

protected:
    /** The first push has come. */
    virtual void begin() = 0;
    virtual void heard() { }
    virtual void lost() { }
    void finish() { m_done = true; }
    [[nodiscard]] test::FakePushServer &server() { return m_server; }

private:
    void noteSignIn();

    test::FakePushServer m_server;
    DeviceFeed m_feed;
    QElapsedTimer m_sinceSignIn;
    qint64 m_shortestSpacing = 86'400'000;
    bool m_begun = false;
    bool m_done = false;
};

/** The server is away for a time; how long until the feed hears it again once it is back? */
class Outage final : public Link
{
public:
    enum class Kind {
        Closed, ///< nobody listens
        Hung, ///< connections are taken and nothing is answered, as by a server that starts
    };

    Outage(Kind kind, Milliseconds away, const Clock &clock, Durations &results);

protected:
    void begin() override;
    void heard() override;

private:
    void comeBack();

    const Kind m_kind;
    const Milliseconds m_away;
    Durations &m_results;
    QElapsedTimer m_back;
};

/** The server closes two seconds after each sign-in; how long until the feed hears it again? */
class ShortLinks final : public Link
{
public:
    ShortLinks(int closes, const Clock &clock, Durations &results);

protected:
    void begin() override { heard(); }
    void heard() override;

private:
    void close();

    int m_left;
    Durations &m_results;
    QElapsedTimer m_closed;
};

/** The link freezes without a word; how long until the feed gives it up? */
class HalfOpen final : public Link
{
public:
    HalfOpen(const Clock &clock, Durations &results);

protected:
    void begin() override;
    void lost() override;

private:
    Durations &m_results;
    QElapsedTimer m_frozen;
};

} // namespace waypost::soak
