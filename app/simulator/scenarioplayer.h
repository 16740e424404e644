// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/pushserver.h"
#include "simulator/scenario.h"

#include <QTimer>

namespace waypost {

/**
 * Plays the steps of one feed. Time runs from the feed's first sign-in; a step that finds nobody signed in
 * waits for the next sign-in, and the later ones wait behind it.
 */
class ScenarioPlayer final : public QObject
{
    Q_OBJECT

public:
    ScenarioPlayer(
        const std::vector<ScenarioStep> &steps, FeedKind feed, PushServer &server, const Clock &clock,
        SentCounts &counts, QObject *parent = nullptr);

    [[nodiscard]] bool finished() const { return m_next >= m_steps.size(); }
    void stop() { m_timer.stop(); }

private:
    void tick();
    void play(const ScenarioStep &step, Instant now);
    void send(const ScenarioStep &step, Instant now);

    std::vector<ScenarioStep> m_steps;
    PushServer &m_server;
    const Clock &m_clock;
    SentCounts &m_counts;
    std::optional<Instant> m_began;
    std::size_t m_next = 0;
    int m_repeats = 0; // of the step at m_next
    QTimer m_timer;
};

} // namespace waypost
