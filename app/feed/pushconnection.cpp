// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/pushconnection.h"

#include "feed/feedaddress.h"
#include "protocol/encoder.h"
#include "protocol/frame.h"

#include <QLoggingCategory>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>

Q_LOGGING_CATEGORY(lcFeed, "waypost.feed")

namespace waypost {

namespace {

constexpr qsizetype longestLifeSign = 64;
constexpr Milliseconds trickleInterval{2'000};
constexpr std::size_t attemptsBeforeAWord = 3; // beside each other without an answer

/** Whether a server that closed said nothing by it. */
bool isWordlessClose(const QWebSocket &socket)
{
    const auto code = socket.closeCode();
    return socket.closeReason().isEmpty()
        && (code == QWebSocketProtocol::CloseCodeNormal
            || code == QWebSocketProtocol::CloseCodeMissingStatusCode);
}

} // namespace

PushConnection::PushConnection(
    QUrl url, const LinkLimits &limits, std::uint64_t jitterSeed, SignInFrame signInFrame, const Clock &clock,
    QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_limits(limits)
    , m_signInFrame(std::move(signInFrame))
    , m_clock(clock)
    , m_policy(limits.backOff, jitterSeed)
    , m_watch(limits, this)
    , m_wake(clock, this)
    , m_next(this)
    , m_signIn(this)
    , m_firstLife(this)
    , m_early(this)
    , m_pingText(this)
    , m_ending(this)
    , m_trickle(this)
{
    m_trickle.setInterval(trickleInterval);
    for (QTimer *timer : {&m_next, &m_signIn, &m_firstLife, &m_early, &m_ending})
        timer->setSingleShot(true);
    m_pingText.setInterval(m_limits.pingInterval);
    m_early.setInterval(m_limits.earlyClose);
    m_firstLife.setInterval(m_limits.firstLifeLimit);
    connectTimers();
}

PushConnection::~PushConnection() = default;

void PushConnection::connectTimers()
{
    connect(&m_next, &QTimer::timeout, this, &PushConnection::onNextTry);
    connect(&m_signIn, &QTimer::timeout, this, &PushConnection::signIn);
    connect(&m_firstLife, &QTimer::timeout, this, [this] {
        if (!m_reading) // then nothing can be heard
            return m_firstLife.start();
        fail({FeedProblem::TimedOut, tr("The server did not answer the sign-in."), {}}, Farewell::Abort);
    });
    connect(&m_early, &QTimer::timeout, this, [this] {
        if (m_state == FeedState::Connected)
            settle();
    });
    connect(&m_pingText, &QTimer::timeout, this, [this] {
        sendPingText();
        sendPing();
    });
    connect(&m_ending, &QTimer::timeout, this, &PushConnection::conclude);
    connect(&m_watch, &LinkWatch::pingDue, this, &PushConnection::sendPing);
    connect(&m_watch, &LinkWatch::pingTextDue, this, &PushConnection::sendPingText);
    connect(&m_watch, &LinkWatch::dead, this, [this] {
        fail(
            {FeedProblem::Silent, tr("Nothing came over the connection for too long."), {}}, Farewell::Abort);
    });
    connect(&m_trickle, &QTimer::timeout, this, &PushConnection::readOneByte);
    connect(&m_wake, &WakeWatch::woke, this, &PushConnection::wake);
}

// --- what the owner asks for

void PushConnection::setCredentials(const Credentials &credentials)
{
    endLink(Farewell::Close, true);
    m_credentials = credentials;
    m_earlyCloses = 0;
    m_refusals = 0;
    m_failures = 0;
    m_awaySince = m_clock.monotonic();
    if (m_credentials.isEmpty()) {
        m_wake.stop();
        enter(FeedState::Offline, {});
    } else {
        m_wake.start();
        connectNow();
    }
}

void PushConnection::retryNow()
{
    if (m_credentials.isEmpty() || m_state == FeedState::Connecting || m_state == FeedState::Connected)
        return;
    m_awaySince = m_clock.monotonic();
    m_earlyCloses = 0;
    connectNow();
}

void PushConnection::wake()
{
    const bool due = m_next.isActive() && m_nextAt <= m_clock.monotonic();
    if (m_state == FeedState::Waiting || (m_state == FeedState::Refused && due)) {
        retryNow();
    } else if (m_state == FeedState::Connected) {
        m_watch.checkNow();
    } else if (m_state == FeedState::Connecting && !m_socket) {
        m_awaySince = m_clock.monotonic();
        startAttempt();
    }
}

void PushConnection::stop()
{
    m_wake.stop();
    endLink(Farewell::Close, false);
    enter(FeedState::Offline, {});
}

void PushConnection::setReading(bool reading)
{
    if (reading == std::exchange(m_reading, reading) || !m_socket)
        return;
    m_watch.setPaused(!reading);
    if (reading) {
        m_trickle.stop();
        m_socket->setReadBufferSize(ConnectAttempt::readBufferSize(m_limits));
    } else {
        m_trickle.start();
        readOneByte();
    }
}

/** The socket gives a link up on which half a frame waits for five seconds; a byte now and then keeps it. */
void PushConnection::readOneByte()
{
    const QTcpSocket *tcp = tcpSocket();
    m_socket->setReadBufferSize(tcp ? tcp->bytesAvailable() + 1 : ConnectAttempt::readBufferSize(m_limits));
}

QTcpSocket *PushConnection::tcpSocket() const
{
    return m_socket->findChild<QTcpSocket *>(Qt::FindDirectChildrenOnly);
}

void PushConnection::refuse(const QString &words)
{
    fail(LinkTrouble::refused(words), Farewell::Close);
}

void PushConnection::postpone(const QString &words, bool tooMany)
{
    fail(LinkTrouble::notReady(words, tooMany), Farewell::Close);
}

Reported<Instant> PushConnection::nextTry() const
{
    const bool waits = m_state == FeedState::Waiting || m_state == FeedState::Refused;
    if (!waits || !m_next.isActive())
        return {};
    return m_clock.now() + (m_nextAt - m_clock.monotonic());
}

Reported<Instant> PushConnection::connectedSince() const
{
    if (!m_connectedAt)
        return {};
    return m_clock.now() - (m_clock.monotonic() - *m_connectedAt);
}

// --- attempts to open a socket

void PushConnection::connectNow()
{
    endLink(Farewell::Abort, true);
    if (const QString problem = addressProblem(m_url); !problem.isEmpty()) {
        enter(FeedState::Offline, {FeedProblem::BadAddress, problem, {}});
        return;
    }
    startAttempt();
}

void PushConnection::startAttempt()
{
    // The oldest one keeps all the time there is, for a network so slow that it needs that.
    if (m_attempts.size() >= std::max<std::size_t>(m_limits.attempts, 2))
        dropAttempt(m_attempts[1]);
    auto *attempt = new ConnectAttempt(m_url, m_limits, this);
    m_attempts.push_back(attempt);
    connect(attempt, &ConnectAttempt::opened, this, [this, attempt] { takeLink(attempt); });
    connect(attempt, &ConnectAttempt::failed, this, [this, attempt](const LinkTrouble &trouble) {
        attemptFailed(attempt, trouble);
    });
    const bool old = m_clock.monotonic() - m_awaySince >= m_limits.backOff.quickFor;
    m_next.start(old ? std::max(m_policy.slowWait(), m_limits.overlapAfter) : m_limits.overlapAfter);
    enter(FeedState::Connecting, m_trouble); // until it works, the last trouble is what there is to say
    attempt->start();
}

void PushConnection::onNextTry()
{
    if (m_attempts.empty()) {
        connectNow();
        return;
    }
    ++m_failures; // the one before has not answered
    if (m_attempts.size() >= attemptsBeforeAWord)
        m_trouble
            = {FeedProblem::TimedOut, tr("The server %1 did not answer in time.").arg(m_url.host()), {}};
    startAttempt();
}

void PushConnection::dropAttempt(ConnectAttempt *attempt)
{
    std::erase(m_attempts, attempt);
    attempt->disconnect(this);
    attempt->deleteLater(); // we may be in one of its signals
}

void PushConnection::giveUpAttempts()
{
    while (!m_attempts.empty())
        dropAttempt(m_attempts.back());
}

void PushConnection::attemptFailed(ConnectAttempt *attempt, const LinkTrouble &trouble)
{
    dropAttempt(attempt);
    if (m_attempts.empty() || trouble.problem == FeedProblem::Refused)
        fail(trouble, Farewell::Abort);
    else
        m_trouble = trouble; // of those that still hang nothing is known
}

void PushConnection::takeLink(ConnectAttempt *attempt)
{
    m_socket = attempt->take(this);
    giveUpAttempts();
    m_next.stop();
    connectSocket();
    watchBytes();
    if (!std::exchange(m_reading, true))
        setReading(false);
    signInWhenAllowed();
}

// --- the link

void PushConnection::connectSocket()
{
    connect(m_socket, &QWebSocket::textMessageReceived, this, &PushConnection::takeText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        m_watch.noteFrame();
        noteLife();
        Q_EMIT binaryReceived(bytes, m_clock.now());
    });
    connect(m_socket, &QWebSocket::pong, this, [this] {
        m_watch.notePong();
        noteLife();
    });
    connect(m_socket, &QWebSocket::disconnected, &m_ending, qOverload<>(&QTimer::start));
    connect(m_socket, &QWebSocket::errorOccurred, &m_ending, qOverload<>(&QTimer::start));
}

/** The socket tells of whole frames only; a long one takes its time on a slow line. */
void PushConnection::watchBytes()
{
    if (QTcpSocket *tcp = tcpSocket())
        connect(tcp, &QIODevice::readyRead, this, [this] { m_watch.noteBytes(); });
}

void PushConnection::signInWhenAllowed()
{
    const Milliseconds now = m_clock.monotonic();
    const Milliseconds allowed = m_lastSignIn ? *m_lastSignIn + m_limits.signInSpacing : now;
    if (allowed <= now)
        signIn();
    else
        m_signIn.start(allowed - now);
}

void PushConnection::signIn()
{
    m_signedIn = true;
    m_lastSignIn = m_lastHeard = m_clock.monotonic();
    m_socket->sendTextMessage(QString::fromStdString(m_signInFrame(m_credentials)));
    sendPing();
    m_firstLife.start();
    m_early.start();
    m_pingText.start();
    m_watch.start();
    m_watch.setPaused(!m_reading);
}

void PushConnection::sendPing()
{
    m_socket->ping(); // a control frame is answered by any server that speaks WebSocket at all
}

void PushConnection::sendPingText()
{
    m_socket->sendTextMessage(QString::fromUtf8(pingText.data(), qsizetype(pingText.size())));
}

void PushConnection::takeText(const QString &text)
{
    m_watch.noteFrame();
    if (text.size() <= longestLifeSign && isLifeSign(text.toStdString()))
        m_watch.noteTextAnswer();
    noteLife();
    Q_EMIT textReceived(text, m_clock.now());
}

void PushConnection::noteLife()
{
    m_lastHeard = m_clock.monotonic();
    if (m_state == FeedState::Connecting && m_signedIn)
        establish();
}

void PushConnection::establish()
{
    m_firstLife.stop();
    m_connectedAt = m_lastHeard;
    Q_EMIT established();
    enter(FeedState::Connected, {});
    if (!m_early.isActive())
        settle();
}

void PushConnection::settle()
{
    m_settled = true;
    m_credentials.worked = true;
    m_earlyCloses = 0;
    m_refusals = 0;
    m_failures = 0;
    Q_EMIT signInStood();
}

void PushConnection::conclude()
{
    if (!m_socket)
        return;
    LinkTrouble trouble = m_signedIn && !m_settled ? LinkTrouble::whyTurnedAway(*m_socket)
                                                   : LinkTrouble::whyClosed(*m_socket);
    if (trouble.problem == FeedProblem::BadData)
        reportBrokenFrame();
    // Perhaps these credentials are wrong; perhaps the server is restarting. It has not said which.
    const bool early = trouble.problem == FeedProblem::Closed && m_early.isActive() && !m_settled
        && !m_credentials.worked && isWordlessClose(*m_socket);
    if (early && ++m_earlyCloses >= m_limits.earlyCloseLimit)
        trouble.sentence = tr("The server closed the connection right after each sign-in.");
    fail(std::move(trouble), Farewell::Abort);
}

void PushConnection::reportBrokenFrame()
{
    const bool notUtf8 = m_socket->closeCode() == QWebSocketProtocol::CloseCodeWrongDatatype;
    noteLife();
    Q_EMIT frameBroken(notUtf8 ? DecodeErrorKind::InvalidUtf8 : DecodeErrorKind::TooLarge, m_clock.now());
}

// --- ends

void PushConnection::fail(LinkTrouble trouble, Farewell farewell)
{
    const bool settled = m_settled;
    if (settled)
        m_awaySince = m_clock.monotonic();
    endLink(farewell, true);
    if (trouble.problem == FeedProblem::Refused) {
        enterRefused(std::move(trouble));
        return;
    }
    const Milliseconds wait = waitAfter(trouble, settled);
    waitToTry(std::move(trouble), wait);
}

Milliseconds PushConnection::waitAfter(const LinkTrouble &trouble, bool settled)
{
    if (settled)
        return m_policy.waitAfterLink();
    const Milliseconds wait = m_policy.waitAfterTry(m_clock.monotonic() - m_awaySince);
    if (trouble.tooMany)
        return std::max(wait, m_limits.tooManyWait);
    return m_earlyCloses >= m_limits.earlyCloseLimit ? m_policy.slowWait() : wait;
}

void PushConnection::waitToTry(LinkTrouble trouble, Milliseconds wait)
{
    ++m_failures;
    m_nextAt = m_clock.monotonic() + wait;
    m_next.start(wait);
    enter(FeedState::Waiting, std::move(trouble));
}

void PushConnection::enterRefused(LinkTrouble trouble)
{
    if (const std::optional<Milliseconds> wait = refusalWait()) {
        m_nextAt = m_clock.monotonic() + *wait;
        m_next.start(*wait);
    }
    ++m_refusals;
    enter(FeedState::Refused, std::move(trouble));
}

/** Nothing where only other credentials can help. */
std::optional<Milliseconds> PushConnection::refusalWait() const
{
    const RefusalWaits &waits = m_limits.refusals;
    const bool unattended = waits.unattended > Milliseconds::zero();
    if (!m_credentials.worked)
        return unattended ? std::optional(waits.unattended) : std::nullopt;
    const Milliseconds wait = waits.worked[std::min(std::size_t(m_refusals), waits.worked.size() - 1)];
    return unattended ? std::min(wait, waits.unattended) : wait;
}

void PushConnection::endLink(Farewell farewell, bool tell)
{
    for (QTimer *timer : {&m_next, &m_signIn, &m_firstLife, &m_early, &m_pingText, &m_ending, &m_trickle})
        timer->stop();
    m_watch.stop();
    giveUpAttempts();
    closeSocket(farewell);
    const bool wasEstablished = std::exchange(m_connectedAt, std::nullopt).has_value();
    const bool settled = std::exchange(m_settled, false);
    m_signedIn = false;
    if (wasEstablished && tell)
        Q_EMIT lost(m_lastHeard, settled);
}

void PushConnection::closeSocket(Farewell farewell)
{
    if (!m_socket)
        return;
    if (QTcpSocket *tcp = tcpSocket())
        tcp->disconnect(this);
    m_socket->disconnect(this);
    m_socket->disconnect(&m_ending);
    if (farewell == Farewell::Close && m_signedIn)
        m_socket->close();
    else
        m_socket->abort();
    m_socket->deleteLater(); // we may be in one of its signals
    m_socket = nullptr;
}

void PushConnection::enter(FeedState state, LinkTrouble trouble)
{
    m_state = state;
    m_trouble = std::move(trouble);
    logState();
    Q_EMIT stateChanged(state);
}

/** Attempts follow each other within seconds; the log hears of what is new. */
void PushConnection::logState()
{
    const bool passing = m_state == FeedState::Connecting || m_state == FeedState::Waiting;
    const QString text = QString::fromLatin1(toString(m_state)) + u' ' + m_trouble.sentence;
    const QString news = passing ? m_trouble.sentence : text;
    const bool known = passing && m_failures > 0 && m_logged == news;
    m_logged = news;
    if (known)
        qCDebug(lcFeed).noquote() << shownAddress(m_url) << text;
    else
        qCInfo(lcFeed).noquote() << shownAddress(m_url) << text;
}

} // namespace waypost
