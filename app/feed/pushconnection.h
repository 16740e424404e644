// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"
#include "feed/credentials.h"
#include "feed/linktrouble.h"
#include "feed/reconnectpolicy.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <string>

class QWebSocket;

namespace waypost {

/**
 * One socket's life: connect, sign in, ping, watch for signs of life, back off and try again, and stop where
 * the service turns the sign-in down. Knows nothing of what the frames say; its owner tells it what they mean
 * for the sign-in (noteAccepted(), refuse()).
 *
 * A link is Connected from its first sign of life after the sign-in (a ping frame goes out with the sign-in,
 * so that this does not wait for a push), and has settled once a frame was accepted or it outlived
 * LinkLimits::earlyClose.
 */
class PushConnection final : public QObject
{
    Q_OBJECT

public:
    using SignInFrame = std::function<std::string(const Credentials &)>;

    PushConnection(
        QUrl url, const LinkLimits &limits, std::uint64_t jitterSeed, SignInFrame signInFrame,
        const Clock &clock, QObject *parent);
    ~PushConnection() override;

    /** Connects, or connects anew, as somebody else. Empty credentials sign out. */
    void setCredentials(const Credentials &credentials);
    /** Ends the wait, or tries again after a refusal. Nothing happens while connected or without credentials.
     */
    void retryNow();
    /** Closes the link for good, as at the end of the program: a silence that nobody needs to hear about. */
    void stop();

    /** The owner understood a frame of this link: the sign-in stands. Cheap, call it for each. */
    void noteAccepted()
    {
        if (!m_settled)
            settle();
    }
    /** Nothing was accepted on this link yet. */
    [[nodiscard]] bool isSignInOpen() const { return !m_settled; }
    /** The service turned the sign-in down, in its own @p words. */
    void refuse(const QString &words);

    [[nodiscard]] FeedState state() const { return m_state; }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] FeedProblem problem() const { return m_trouble.problem; }
    [[nodiscard]] const QString &error() const { return m_trouble.sentence; }
    [[nodiscard]] const QString &serverWords() const { return m_trouble.serverWords; }
    [[nodiscard]] Reported<Instant> nextTry() const { return m_nextTry; }
    /** Of the next try, counted since a link last worked; 0 before the first failure. */
    [[nodiscard]] int tryNumber() const { return m_failures; }
    [[nodiscard]] Reported<Instant> connectedSince() const { return m_connectedSince; }

Q_SIGNALS:
    void textReceived(const QString &text, waypost::Instant received);
    void binaryReceived(const QByteArray &bytes, waypost::Instant received);
    /** The link broke off over a frame that never arrived whole. */
    void frameBroken(waypost::DecodeErrorKind kind, waypost::Instant at);
    void established(waypost::Instant at);
    /** Only after established(). @param settled whether the sign-in had stood. */
    void lost(waypost::Instant lastFrame, bool settled);
    void stateChanged(waypost::FeedState state);
    /** The sign-in stands on this link; see isSignInOpen(). */
    void signInStood();

private:
    enum class Farewell { Close, Abort };

    void connectNow();
    void openSocket();
    void signIn();
    void ping();
    void noteLife(Instant at);
    void establish(Instant at);
    void settle();
    void countQuiet();
    void onLimit();
    void conclude();
    void reportBrokenFrame();
    void fail(LinkTrouble trouble, Farewell farewell);
    void endLink(Farewell farewell, bool tell);
    void enter(FeedState state, LinkTrouble trouble);

    const QUrl m_url;
    const LinkLimits m_limits;
    const SignInFrame m_signInFrame;
    const Clock &m_clock;
    ReconnectPolicy m_policy;
    Credentials m_credentials;

    QWebSocket *m_socket = nullptr; // a new one for each attempt
    FeedProblem m_tlsProblem = FeedProblem::None;
    QTimer m_retry;
    QTimer m_limit; // on connecting, then on the first sign of life
    QTimer m_early; // active = a close would be an early one
    QTimer m_ping;
    QTimer m_quiet;
    QTimer m_ending; // the socket said that it ended; wait until it has said everything about it

    FeedState m_state = FeedState::Offline;
    LinkTrouble m_trouble;
    Reported<Instant> m_nextTry;
    Reported<Instant> m_connectedSince;
    Instant m_lastHeard;
    int m_quietTicks = 0;
    int m_earlyCloses = 0;
    int m_failures = 0; // since a link last settled
    bool m_signedIn = false;
    bool m_settled = false;
    bool m_signInWorked = false; // with the present credentials, on any link
};

} // namespace waypost
