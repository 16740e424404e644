// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/feedconfig.h"

#include <QObject>
#include <QTimer>

namespace waypost {

/**
 * Finds out that a link which looks open is dead. Asks the other side again and again, and counts how often
 * nothing at all came back; whatever comes counts, even a part of a long frame, so that a slow link that is
 * busy is never taken for a dead one.
 *
 * What a server answers is learned on each link: one that never answered a ping gets the long limit of
 * LinkLimits::silenceLimit. Control frames are often answered by something in front of the service; where the
 * service was heard to answer the ping text, too, that is asked for as well while it says nothing.
 */
class LinkWatch final : public QObject
{
    Q_OBJECT

public:
    LinkWatch(const LinkLimits &limits, QObject *parent);

    /** A link begins; its first ping goes out now, by the caller. */
    void start();
    void stop();
    /** Nothing is read on purpose, so nothing can be heard. */
    void setPaused(bool paused);
    /** Something may have happened to the link: finds out within LinkLimits::wakeLimit. */
    void checkNow();

    // Called for each frame, so they only note it.
    void noteBytes() { m_heard = true; }
    void notePong() { m_heard = m_answersPing = true; }
    void noteFrame() { m_heard = m_spoke = true; }
    /** The service answered a ping text with a text. */
    void noteTextAnswer() { m_answersText = true; }

Q_SIGNALS:
    void pingDue();
    void pingTextDue();
    /** No sign of life for too long. */
    void dead();

private:
    void onProbe();
    void onWakeLimit();
    [[nodiscard]] bool isDead() const;
    [[nodiscard]] bool wantsText() const;

    const Milliseconds m_silenceLimit;
    QTimer m_probe;
    QTimer m_wake;
    bool m_paused = false;
    bool m_heard = false; // since the last probe
    bool m_spoke = false; // a whole frame of the service since the last probe
    bool m_answersPing = false;
    bool m_answersText = false;
    bool m_textAsked = false; // with the last probe
    int m_probes = 0;
    int m_unheard = 0; // probes in a row that nothing followed
    int m_unspoken = 0; // probes with a text in a row that no frame followed
    int m_textSilences = 0; // links given up because of that
};

} // namespace waypost
