// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/pushfeed.h"

#include "feed/feedaddress.h"
#include "feed/signinverdict.h"
#include "protocol/frame.h"

#include <numeric>

namespace waypost {

namespace {

constexpr Milliseconds rateInterval{1'000}; // how often a rate that sinks is worth a new status
constexpr qsizetype noticeLimit = 200;
constexpr int reportLimit = 256; // rejected frames on their way to the gui thread

/** A moment on the line of Clock::monotonic(); see PushMeter. */
Instant momentOf(Milliseconds monotonic)
{
    return Instant(monotonic);
}

/** Without making the bytes: a frame may be very long. */
std::int64_t utf8Size(QStringView text)
{
    std::int64_t size = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (character.isLowSurrogate())
            continue; // counted with the other half
        size += unit < 0x80 ? 1 : unit < 0x800 ? 2 : character.isHighSurrogate() ? 4 : 3;
    }
    return size;
}

/** Begins as an object, a list or a text of JSON does. */
bool mayBeJson(QByteArrayView bytes)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (bytes.startsWith(byteOrderMark))
        bytes = bytes.sliced(byteOrderMark.size());
    bytes = bytes.trimmed();
    return bytes.startsWith('{') || bytes.startsWith('[') || bytes.startsWith('"');
}

} // namespace

PushFeed::PushFeed(
    FeedKind kind, const QUrl &url, const FeedConfig &config, PushConnection::SignInFrame signInFrame,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_clock(clock)
    , m_statusInterval(config.statusInterval)
    , m_connection(url, config.link, config.jitterSeed, std::move(signInFrame), clock, this)
    , m_publish(this)
{
    m_publish.setSingleShot(true);
    connect(&m_publish, &QTimer::timeout, this, &PushFeed::publish);
    connect(&m_connection, &PushConnection::textReceived, this, &PushFeed::onText);
    connect(&m_connection, &PushConnection::binaryReceived, this, &PushFeed::onBinary);
    connect(&m_connection, &PushConnection::frameBroken, this, &PushFeed::onFrameBroken);
    connect(&m_connection, &PushConnection::stateChanged, this, &PushFeed::onStateChanged);
    connect(&m_connection, &PushConnection::signInStood, this, &PushFeed::signInStood);
    connect(&m_connection, &PushConnection::established, this, [this] {
        m_reconnects += m_gaps.isOpen() ? 1 : 0;
        m_gaps.established(momentOf(heardAt()));
        linkBegan(heardAt());
    });
    connect(&m_connection, &PushConnection::lost, this, [this](Milliseconds lastHeard, bool settled) {
        m_gaps.lost(momentOf(lastHeard), settled);
        linkEnded(lastHeard);
    });
}

PushFeed::~PushFeed() = default;

void PushFeed::setCredentials(const Credentials &credentials)
{
    m_secret.setSecret(credentials.passwordMd5);
    m_connection.setCredentials(credentials);
}

FeedStatus PushFeed::status() const
{
    const Instant now = momentOf(m_clock.monotonic());
    FeedStatus status;
    status.feed = m_kind;
    status.state = m_connection.state();
    status.url = shownAddress(m_connection.url());
    status.problem = m_connection.problem();
    status.error = m_connection.error();
    status.serverWords
        = m_secret.filtered(m_connection.serverWords().isEmpty() ? m_notice : m_connection.serverWords());
    status.nextTry = m_connection.nextTry();
    status.tryNumber = m_connection.tryNumber();
    status.connectedSince = m_connection.connectedSince();
    status.frames = m_frames;
    status.rejected = std::accumulate(m_rejected.begin(), m_rejected.end(), std::uint64_t(0));
    status.unknownEvents = m_unknownEvents;
    status.repaired = m_repaired;
    status.reconnects = m_reconnects;
    status.gapCount = m_gaps.count();
    status.gaps = datedGaps();
    for (std::size_t kind = 0; kind < m_rejected.size(); ++kind) {
        if (m_rejected[kind] > 0)
            status.rejectedKinds.append(
                {QLatin1StringView(toString(DecodeErrorKind(kind))), m_rejected[kind]});
    }
    status.pushesPerSecond = m_meter.pushesPerSecond(now);
    if (const Reported<Instant> last = m_meter.lastPush())
        status.lastPush = *last + dateOffset();
    status.history = m_meter.history(now, m_gaps.gaps());
    completeStatus(status);
    return status;
}

/** Clocks are not read in the same moment; a few milliseconds must not move a gap back and forth. */
Milliseconds PushFeed::dateOffset() const
{
    constexpr Milliseconds jitter{500};
    const Milliseconds offset = m_clock.now().time_since_epoch() - m_clock.monotonic();
    if (std::chrono::abs(offset - m_dateOffset) > jitter)
        m_dateOffset = offset;
    return m_dateOffset;
}

QList<FeedGap> PushFeed::datedGaps() const
{
    const Milliseconds offset = dateOffset();
    QList<FeedGap> gaps = m_gaps.gaps();
    for (FeedGap &gap : gaps) {
        gap.from += offset;
        if (gap.to)
            gap.to = *gap.to + offset;
    }
    return gaps;
}

void PushFeed::notePush()
{
    m_meter.notePush(momentOf(heardAt()));
    m_connection.noteAccepted();
}

void PushFeed::takeNotice(const ServiceNotice &notice, std::string_view signInEvent)
{
    const bool onSignIn = notice.event == signInEvent || notice.event.empty();
    if (notice.error == 0) {
        m_connection.noteAccepted();
        return;
    }
    const QString words = notice.text.empty() ? tr("error %1").arg(notice.error)
                                              : QString::fromStdString(notice.text).left(noticeLimit);
    if (!onSignIn || !m_connection.isSignInOpen()) {
        m_notice = words;
        return;
    }
    const SignInVerdict verdict = verdictOnAnswer(notice.error, QString::fromStdString(notice.text));
    if (verdict == SignInVerdict::Refused)
        m_connection.refuse(words);
    else
        m_connection.postpone(words, verdict == SignInVerdict::TooMany);
}

void PushFeed::reject(const DecodeError &error, QStringView text, Instant received)
{
    reject(frameOf(error, text, received));
}

void PushFeed::reject(const RejectedFrame &frame)
{
    ++m_rejected[static_cast<std::size_t>(frame.error.kind)];
    report(frame);
}

void PushFeed::noteRepairs(std::vector<Repair> repairs, QStringView text, Instant received)
{
    if (repairs.empty())
        return;
    ++m_repaired;
    RejectedFrame frame = frameOf({repairs.front().kind, 0, ""}, text, received);
    frame.repairs = std::move(repairs);
    report(frame);
}

RejectedFrame PushFeed::frameOf(const DecodeError &error, QStringView text, Instant received) const
{
    const QByteArray head = text.first(std::min<qsizetype>(text.size(), RejectedFrame::headBytes))
                                .toUtf8()
                                .first(std::min<qsizetype>(text.size(), RejectedFrame::headBytes));
    return {m_kind, error, utf8Size(text), head, received, {}};
}

void PushFeed::report(const RejectedFrame &frame)
{
    noteChange();
    if (m_reportsAway >= reportLimit)
        return;
    ++m_reportsAway;
    Q_EMIT frameRejected(frame);
}

void PushFeed::onText(const QString &text, Instant received)
{
    ++m_frames;
    noteChange();
    takeText(m_secret.filtered(text), received);
}

/** Both feeds speak text; JSON that comes as bytes all the same is as good. */
void PushFeed::onBinary(const QByteArray &bytes, Instant received)
{
    if (mayBeJson(bytes)) {
        onText(QString::fromUtf8(bytes), received);
        return;
    }
    ++m_frames;
    reject(
        {m_kind,
         binaryFrameError(),
         std::int64_t(bytes.size()),
         bytes.left(RejectedFrame::headBytes),
         received,
         {}});
}

void PushFeed::onFrameBroken(DecodeErrorKind kind, Instant at)
{
    ++m_frames;
    reject({m_kind, {kind, 0, ""}, std::nullopt, {}, at, {}});
}

void PushFeed::onStateChanged(FeedState state)
{
    Q_EMIT stateChanged(state);
    publish();
    if (state == FeedState::Refused)
        Q_EMIT refused(m_connection.error());
}

void PushFeed::noteChange()
{
    if (m_changed)
        return;
    m_changed = true;
    if (!m_publish.isActive() || m_publish.remainingTimeAsDuration() > m_statusInterval)
        m_publish.start(m_statusInterval);
}

void PushFeed::publish()
{
    m_changed = false;
    const FeedStatus now = status();
    // Nothing to say while nothing comes, but a rate sinks and the bars move on by themselves.
    m_publish.start(now.pushesPerSecond > 0 ? rateInterval : PushMeter::barLength);
    Q_EMIT statusChanged(now);
}

} // namespace waypost
