// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/linkwatch.h"

namespace waypost {

namespace {

constexpr int unheardLimit = 3; // the first of them may have gone out just before the link died
constexpr int unspokenLimit = 2;
// A server that answers ping texts only now and then would be given up again and again.
constexpr int textSilenceLimit = 2;

} // namespace

LinkWatch::LinkWatch(const LinkLimits &limits, QObject *parent)
    : QObject(parent)
    , m_silenceLimit(limits.silenceLimit)
    , m_probe(this)
    , m_wake(this)
{
    m_probe.setInterval(limits.probeInterval);
    m_wake.setInterval(limits.wakeLimit);
    m_wake.setSingleShot(true);
    connect(&m_probe, &QTimer::timeout, this, &LinkWatch::onProbe);
    connect(&m_wake, &QTimer::timeout, this, &LinkWatch::onWakeLimit);
}

void LinkWatch::start()
{
    m_paused = m_answersPing = m_answersText = m_textAsked = false;
    m_heard = m_spoke = true;
    m_probes = m_unheard = m_unspoken = 0;
    m_probe.start();
}

void LinkWatch::stop()
{
    m_probe.stop();
    m_wake.stop();
}

void LinkWatch::setPaused(bool paused)
{
    m_paused = paused;
    m_heard = m_spoke = true;
    m_unheard = m_unspoken = 0;
}

void LinkWatch::checkNow()
{
    if (m_paused || !m_probe.isActive())
        return;
    m_heard = false;
    m_wake.start();
    Q_EMIT pingDue();
}

void LinkWatch::onWakeLimit()
{
    if (!m_heard && !m_paused)
        Q_EMIT dead();
}

void LinkWatch::onProbe()
{
    if (m_paused)
        return;
    if (m_wake.isActive() && !m_heard)
        return; // onWakeLimit() looks at it first
    m_wake.stop(); // it was heard
    ++m_probes;
    m_unheard = m_heard ? 0 : m_unheard + 1;
    m_unspoken = m_spoke ? 0 : m_unspoken + (m_textAsked ? 1 : 0);
    const bool quiet = !m_spoke;
    m_heard = m_spoke = false;
    if (isDead()) {
        m_textSilences += m_unspoken >= unspokenLimit && m_unheard == 0 ? 1 : 0;
        Q_EMIT dead();
        return;
    }
    // The first one finds out whether the service answers texts at all.
    m_textAsked = m_probes == 1 || (quiet && wantsText());
    Q_EMIT pingDue();
    if (m_textAsked)
        Q_EMIT pingTextDue();
}

bool LinkWatch::wantsText() const
{
    return m_answersText && m_textSilences < textSilenceLimit;
}

bool LinkWatch::isDead() const
{
    if (m_unspoken >= unspokenLimit && wantsText())
        return true;
    if (m_answersPing)
        return m_unheard >= unheardLimit;
    return m_unheard * m_probe.intervalAsDuration() >= m_silenceLimit;
}

} // namespace waypost
