// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/scenarioplayer.h"

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto tickInterval = 10ms;

} // namespace

ScenarioPlayer::ScenarioPlayer(
    const std::vector<ScenarioStep> &steps, FeedKind feed, PushServer &server, const Clock &clock,
    SentCounts &counts, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
    , m_counts(counts)
{
    for (const ScenarioStep &step : steps) {
        if (step.feed == feed)
            m_steps.push_back(step);
    }
    connect(&m_timer, &QTimer::timeout, this, &ScenarioPlayer::tick);
    connect(&m_server, &PushServer::signedIn, this, [this] {
        if (!m_began) {
            m_began = m_clock.now();
            m_timer.start(tickInterval);
        }
    });
}

void ScenarioPlayer::tick()
{
    const Instant now = m_clock.now();
    while (!finished()) {
        const ScenarioStep &step = m_steps[m_next];
        if (now - *m_began < step.at + step.every * m_repeats || m_server.listeners().empty())
            return;
        play(step, now);
        if (++m_repeats >= step.repeat) {
            m_repeats = 0;
            ++m_next;
        }
    }
    m_timer.stop();
}

void ScenarioPlayer::play(const ScenarioStep &step, Instant now)
{
    switch (step.action) {
    case ScenarioStep::Action::Text:
    case ScenarioStep::Action::Binary:
        return send(step, now);
    case ScenarioStep::Action::Close:
        return m_server.closeAll(step.closeCode, QStringLiteral("scenario"));
    case ScenarioStep::Action::Drop:
        return m_server.dropAll();
    }
}

void ScenarioPlayer::send(const ScenarioStep &step, Instant now)
{
    FrameBatch batch;
    if (step.action == ScenarioStep::Action::Binary)
        batch.addBinary({step.payload.constData(), static_cast<std::size_t>(step.payload.size())});
    else
        batch.addText(withTimes(step.payload, now).toStdString());
    m_counts.add(SentKind::Script, m_server.listeners().size());
    m_server.broadcast(batch);
}

} // namespace waypost
