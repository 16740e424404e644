// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/pushconnection.h"

#include "feed/feedaddress.h"
#include "protocol/encoder.h"

#include <QLoggingCategory>
#include <QSslError>
#include <QWebSocket>

Q_LOGGING_CATEGORY(lcFeed, "waypost.feed")

namespace waypost {

namespace {

// Silence is counted in parts, because restarting a timer for each of 100,000 frames a second is not free.
constexpr int quietParts = 5;
constexpr qint64 readBufferReserve = 64 * 1024;

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
    , m_retry(this)
    , m_limit(this)
    , m_early(this)
    , m_ping(this)
    , m_quiet(this)
    , m_ending(this)
{
    for (QTimer *timer : {&m_retry, &m_limit, &m_early, &m_ending})
        timer->setSingleShot(true);
    m_ping.setInterval(m_limits.pingInterval);
    m_quiet.setInterval(m_limits.silenceLimit / quietParts);
    m_early.setInterval(m_limits.earlyClose);
    connect(&m_retry, &QTimer::timeout, this, &PushConnection::connectNow);
    connect(&m_limit, &QTimer::timeout, this, &PushConnection::onLimit);
    connect(&m_early, &QTimer::timeout, this, [this] {
        if (m_state == FeedState::Connected)
            settle();
    });
    connect(&m_ping, &QTimer::timeout, this, &PushConnection::ping);
    connect(&m_quiet, &QTimer::timeout, this, &PushConnection::countQuiet);
    connect(&m_ending, &QTimer::timeout, this, &PushConnection::conclude);
}

PushConnection::~PushConnection() = default;

void PushConnection::setCredentials(const Credentials &credentials)
{
    endLink(Farewell::Close, true);
    m_credentials = credentials;
    m_policy.reset();
    m_earlyCloses = 0;
    m_failures = 0;
    m_signInWorked = false;
    if (m_credentials.isEmpty())
        enter(FeedState::Offline, {});
    else
        connectNow();
}

void PushConnection::retryNow()
{
    if (m_credentials.isEmpty() || m_state == FeedState::Connecting || m_state == FeedState::Connected)
        return;
    m_policy.reset();
    m_earlyCloses = 0;
    connectNow();
}

void PushConnection::stop()
{
    endLink(Farewell::Close, false);
    enter(FeedState::Offline, {});
}

void PushConnection::refuse(const QString &words)
{
    fail(LinkTrouble::refused(words), Farewell::Close);
}

void PushConnection::connectNow()
{
    endLink(Farewell::Abort, true);
    if (const QString problem = addressProblem(m_url); !problem.isEmpty()) {
        enter(FeedState::Offline, {FeedProblem::BadAddress, problem, {}});
        return;
    }
    enter(FeedState::Connecting, m_trouble); // until it works, the last trouble is what there is to say
    m_limit.start(m_limits.connectLimit);
    openSocket();
}

void PushConnection::openSocket()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(m_limits.socketFrameLimit);
    m_socket->setMaxAllowedIncomingMessageSize(m_limits.socketFrameLimit);
    // Bounded, but never below one whole frame: the socket delivers a frame only once all of it is in the
    // buffer.
    m_socket->setReadBufferSize(qint64(m_limits.socketFrameLimit) + readBufferReserve);
    connect(m_socket, &QWebSocket::connected, this, &PushConnection::signIn);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const Instant now = m_clock.now();
        noteLife(now);
        Q_EMIT textReceived(text, now);
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        const Instant now = m_clock.now();
        noteLife(now);
        Q_EMIT binaryReceived(bytes, now);
    });
    connect(m_socket, &QWebSocket::pong, this, [this] { noteLife(m_clock.now()); });
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = LinkTrouble::problemOf(errors); // and nothing is ever ignored
    });
    connect(m_socket, &QWebSocket::disconnected, &m_ending, qOverload<>(&QTimer::start));
    connect(m_socket, &QWebSocket::errorOccurred, &m_ending, qOverload<>(&QTimer::start));
    m_socket->open(m_url);
}

void PushConnection::signIn()
{
    m_signedIn = true;
    m_lastHeard = m_clock.now();
    m_quietTicks = 0;
    m_socket->sendTextMessage(QString::fromStdString(m_signInFrame(m_credentials)));
    m_socket->ping();
    m_limit.start(m_limits.firstLifeLimit);
    m_early.start();
    m_ping.start();
    m_quiet.start();
}

void PushConnection::ping()
{
    // The vendor asks for a message; the control frame is answered by any server that speaks WebSocket at
    // all.
    m_socket->sendTextMessage(QString::fromUtf8(pingText.data(), qsizetype(pingText.size())));
    m_socket->ping();
}

void PushConnection::noteLife(Instant at)
{
    m_lastHeard = at;
    m_quietTicks = 0;
    if (m_state == FeedState::Connecting)
        establish(at);
}

void PushConnection::establish(Instant at)
{
    m_limit.stop();
    m_connectedSince = at;
    Q_EMIT established(at);
    enter(FeedState::Connected, {});
    if (!m_early.isActive())
        settle();
}

void PushConnection::settle()
{
    m_settled = true;
    m_signInWorked = true;
    m_earlyCloses = 0;
    m_failures = 0;
    Q_EMIT signInStood();
}

void PushConnection::countQuiet()
{
    if (++m_quietTicks > quietParts)
        fail(
            {FeedProblem::Silent, tr("Nothing came over the connection for too long."), {}}, Farewell::Abort);
}

void PushConnection::onLimit()
{
    const QString sentence = m_signedIn ? tr("The server did not answer the sign-in.")
                                        : tr("The server %1 did not answer in time.").arg(m_url.host());
    fail({FeedProblem::TimedOut, sentence, {}}, Farewell::Abort);
}

void PushConnection::conclude()
{
    if (!m_socket)
        return;
    LinkTrouble trouble = m_signedIn ? LinkTrouble::whyClosed(*m_socket)
                                     : LinkTrouble::whyNotConnected(*m_socket, m_url.host(), m_tlsProblem);
    if (trouble.problem == FeedProblem::BadData)
        reportBrokenFrame();
    // Once these credentials have worked, a server that closes early is restarting, not refusing them.
    const bool early
        = trouble.problem == FeedProblem::Closed && !m_settled && !m_signInWorked && m_early.isActive();
    if (early && ++m_earlyCloses >= m_limits.earlyCloseLimit) {
        trouble.problem = FeedProblem::Refused;
        trouble.sentence = tr("The server closed the connection right after each sign-in.");
    }
    fail(std::move(trouble), Farewell::Abort);
}

void PushConnection::reportBrokenFrame()
{
    const bool notUtf8 = m_socket->closeCode() == QWebSocketProtocol::CloseCodeWrongDatatype;
    noteLife(m_clock.now());
    Q_EMIT frameBroken(notUtf8 ? DecodeErrorKind::InvalidUtf8 : DecodeErrorKind::TooLarge, m_lastHeard);
}

void PushConnection::fail(LinkTrouble trouble, Farewell farewell)
{
    const Milliseconds lifetime
        = m_connectedSince ? m_clock.now() - m_connectedSince.value() : Milliseconds::zero();
    endLink(farewell, true);
    if (trouble.problem == FeedProblem::Refused) {
        enter(FeedState::Refused, std::move(trouble));
        return;
    }
    const Milliseconds wait = m_policy.waitAfter(lifetime);
    ++m_failures;
    m_nextTry = m_clock.now() + wait;
    m_retry.start(wait);
    enter(FeedState::Waiting, std::move(trouble));
}

void PushConnection::endLink(Farewell farewell, bool tell)
{
    for (QTimer *timer : {&m_retry, &m_limit, &m_early, &m_ping, &m_quiet, &m_ending})
        timer->stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->disconnect(&m_ending);
        if (farewell == Farewell::Close && m_signedIn)
            m_socket->close();
        else
            m_socket->abort();
        m_socket->deleteLater(); // we may be in one of its signals
        m_socket = nullptr;
    }
    const bool wasEstablished = m_connectedSince.has_value();
    const bool settled = std::exchange(m_settled, false);
    m_connectedSince.reset();
    m_nextTry.reset();
    m_tlsProblem = FeedProblem::None;
    m_signedIn = false;
    if (wasEstablished && tell)
        Q_EMIT lost(m_lastHeard, settled);
}

void PushConnection::enter(FeedState state, LinkTrouble trouble)
{
    m_state = state;
    m_trouble = std::move(trouble);
    qCInfo(lcFeed).noquote() << shownAddress(m_url) << toString(state) << m_trouble.sentence;
    Q_EMIT stateChanged(state);
}

} // namespace waypost
