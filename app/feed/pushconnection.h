// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"
#include "feed/connectattempt.h"
#include "feed/credentials.h"
#include "feed/linktrouble.h"
#include "feed/linkwatch.h"
#include "feed/reconnectpolicy.h"
#include "feed/wakewatch.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace waypost {

/**
 * One feed's link: connect, sign in, ping, watch for signs of life, and come back. Knows nothing of what the
 * frames say; its owner tells it what they mean for the sign-in (noteAccepted(), refuse(), postpone()).
 *
 * While there is no link, attempts to open a socket follow each other within seconds; one that hangs gets
 * others beside it, and the first to open wins. A sign-in is sent only on an open socket and never sooner
 * than LinkLimits::signInSpacing after the last one.
 *
 * A link is Connected from its first sign of life after the sign-in (a ping frame goes out with the sign-in,
 * so that this does not wait for a push), and has settled once a frame was accepted or it outlived
 * LinkLimits::earlyClose. Only a plain no ends in Refused (see SignInVerdict), and where the credentials have
 * worked before, or nobody is there to type others, the sign-in is tried again all the same; see
 * RefusalWaits.
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
    /** The network came back, or the computer woke: tries at once, or finds out whether the link is still
     * there. */
    void wake();
    /** Closes the link for good, as at the end of the program: a silence that nobody needs to hear about. */
    void stop();
    /** Stops or goes on reading: while the owner cannot take more, it stays in the network. */
    void setReading(bool reading);

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
    /** The service could not judge the sign-in, in its own @p words. @param tooMany it wants fewer */
    void postpone(const QString &words, bool tooMany);

    [[nodiscard]] FeedState state() const { return m_state; }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] FeedProblem problem() const { return m_trouble.problem; }
    [[nodiscard]] const QString &error() const { return m_trouble.sentence; }
    [[nodiscard]] const QString &serverWords() const { return m_trouble.serverWords; }
    /** Of the next try, counted since a link last worked; 0 before the first failure. */
    [[nodiscard]] int tryNumber() const { return m_failures; }

    // Moments as the clock's date now less (or plus) what Clock::monotonic() measured.
    [[nodiscard]] Reported<Instant> nextTry() const;
    [[nodiscard]] Reported<Instant> connectedSince() const;
    /** By Clock::monotonic(): when anything came last. */
    [[nodiscard]] Milliseconds lastHeard() const { return m_lastHeard; }

Q_SIGNALS:
    void textReceived(const QString &text, waypost::Instant received);
    void binaryReceived(const QByteArray &bytes, waypost::Instant received);
    /** The link broke off over a frame that never arrived whole. */
    void frameBroken(waypost::DecodeErrorKind kind, waypost::Instant at);
    void established();
    /** Only after established(). @param lastHeard by Clock::monotonic() @param settled whether the sign-in
     * had stood. */
    void lost(waypost::Milliseconds lastHeard, bool settled);
    void stateChanged(waypost::FeedState state);
    /** The sign-in stands on this link; see isSignInOpen(). */
    void signInStood();

private:
    enum class Farewell { Close, Abort };

    void connectTimers();
    // Attempts
    void connectNow();
    void startAttempt();
    void onNextTry();
    void giveUpAttempts();
    void dropAttempt(ConnectAttempt *attempt);
    void attemptFailed(ConnectAttempt *attempt, const LinkTrouble &trouble);
    void takeLink(ConnectAttempt *attempt);
    // The link
    void connectSocket();
    void watchBytes();
    void readOneByte();
    [[nodiscard]] QTcpSocket *tcpSocket() const;
    void signInWhenAllowed();
    void signIn();
    void sendPing();
    void sendPingText();
    void takeText(const QString &text);
    void noteLife();
    void establish();
    void settle();
    void conclude();
    void reportBrokenFrame();
    // Ends
    void fail(LinkTrouble trouble, Farewell farewell);
    void waitToTry(LinkTrouble trouble, Milliseconds wait);
    void enterRefused(LinkTrouble trouble);
    [[nodiscard]] Milliseconds waitAfter(const LinkTrouble &trouble, bool settled);
    [[nodiscard]] std::optional<Milliseconds> refusalWait() const;
    void endLink(Farewell farewell, bool tell);
    void closeSocket(Farewell farewell);
    void enter(FeedState state, LinkTrouble trouble);
    void logState();

    const QUrl m_url;
    const LinkLimits m_limits;
    const SignInFrame m_signInFrame;
    const Clock &m_clock;
    ReconnectPolicy m_policy;
    Credentials m_credentials;

    std::vector<ConnectAttempt *> m_attempts; // oldest first
    QWebSocket *m_socket = nullptr; // open; a new one for each link
    LinkWatch m_watch;
    WakeWatch m_wake;
    QTimer m_next; // the next attempt
    QTimer m_signIn; // until it may be sent
    QTimer m_firstLife;
    QTimer m_early; // active = a close would be an early one
    QTimer m_pingText;
    QTimer m_ending; // the socket said that it ended; wait until it has said everything about it

    QTimer m_trickle; // while nothing is to be read

    FeedState m_state = FeedState::Offline;
    LinkTrouble m_trouble;
    QString m_logged;
    // By Clock::monotonic().
    Milliseconds m_lastHeard{};
    Milliseconds m_awaySince{};
    Milliseconds m_nextAt{};
    std::optional<Milliseconds> m_connectedAt;
    std::optional<Milliseconds> m_lastSignIn;
    int m_earlyCloses = 0;
    int m_refusals = 0; // since a sign-in last stood
    int m_failures = 0; // the same
    bool m_signedIn = false;
    bool m_settled = false;
    bool m_reading = true;
};

} // namespace waypost
