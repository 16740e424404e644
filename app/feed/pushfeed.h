// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"
#include "feed/feedmeter.h"
#include "feed/pushconnection.h"
#include "feed/secretfilter.h"

#include <QObject>
#include <QTimer>

namespace waypost {

/**
 * What the two feeds have in common: a connection, figures about it, and a status that goes out on every
 * change of state and otherwise at most once per FeedConfig::statusInterval. Lives on the feed thread.
 */
class PushFeed : public QObject
{
    Q_OBJECT

public:
    ~PushFeed() override;

    void setCredentials(const waypost::Credentials &credentials);
    void retryNow() { m_connection.retryNow(); }
    /** See PushConnection. */
    void wake() { m_connection.wake(); }
    void stop() { m_connection.stop(); }

    /** The receiver is done with one frameRejected(). */
    void reportTaken() { --m_reportsAway; }

    [[nodiscard]] FeedState state() const { return m_connection.state(); }
    [[nodiscard]] FeedStatus status() const;

Q_SIGNALS:
    void stateChanged(waypost::FeedState state);
    void statusChanged(const waypost::FeedStatus &status);
    /** Not of every one: while reportTaken() lags far behind, the status alone counts them. */
    void frameRejected(const waypost::RejectedFrame &frame);
    /** The sign-in was turned down; FeedStatus::nextTry says whether it is tried again without new
     * credentials or retryNow(). */
    void refused(const QString &reason);
    /** The service took the sign-in: it sent something that only somebody signed in gets, or left the link
     * alone for LinkLimits::earlyClose. */
    void signInStood();

protected:
    PushFeed(
        FeedKind kind, const QUrl &url, const FeedConfig &config, PushConnection::SignInFrame signInFrame,
        const Clock &clock, QObject *parent);

    virtual void takeText(const QString &text, Instant received) = 0;
    /** A link was established, or ended. @param at by Clock::monotonic() */
    virtual void linkBegan(Milliseconds at) { Q_UNUSED(at) }
    virtual void linkEnded(Milliseconds at) { Q_UNUSED(at) }
    /** Fills in what only this kind of feed counts. */
    virtual void completeStatus(FeedStatus &status) const = 0;

    /** A push was understood. */
    void notePush();
    /** A push was understood and is none of the news. */
    void noteRepeat() { m_connection.noteAccepted(); }
    /** By Clock::monotonic(): when the frame at hand came. */
    [[nodiscard]] Milliseconds heardAt() const { return m_connection.lastHeard(); }
    /** See PushConnection. */
    void setReading(bool reading) { m_connection.setReading(reading); }
    void noteUnknown() { ++m_unknownEvents; }
    /** @param signInEvent what the service would call its answer to our sign-in. */
    void takeNotice(const ServiceNotice &notice, std::string_view signInEvent);
    void reject(const DecodeError &error, QStringView text, Instant received);
    /** A frame was taken without some of its figures. Does nothing when @p repairs is empty. */
    void noteRepairs(std::vector<Repair> repairs, QStringView text, Instant received);

private:
    void onText(const QString &text, Instant received);
    void onBinary(const QByteArray &bytes, Instant received);
    void onFrameBroken(DecodeErrorKind kind, Instant at);
    void onStateChanged(FeedState state);
    void reject(const RejectedFrame &frame);
    void report(const RejectedFrame &frame);
    [[nodiscard]] RejectedFrame frameOf(const DecodeError &error, QStringView text, Instant received) const;
    void noteChange();
    void publish();
    [[nodiscard]] Milliseconds dateOffset() const;
    [[nodiscard]] QList<FeedGap> datedGaps() const;

    const FeedKind m_kind;
    const Clock &m_clock;
    const Milliseconds m_statusInterval;
    PushConnection m_connection;
    PushMeter m_meter;
    GapLog m_gaps;
    QTimer m_publish;
    bool m_changed = false; // something happened since the last status
    std::uint64_t m_frames = 0;
    std::uint64_t m_unknownEvents = 0;
    std::uint64_t m_repaired = 0;
    SecretFilter m_secret;
    std::uint64_t m_reconnects = 0;
    std::array<std::uint64_t, decodeErrorKindCount> m_rejected{};
    int m_reportsAway = 0;
    mutable Milliseconds m_dateOffset{}; // from Clock::monotonic() to the date
    QString m_notice; // what the service last complained about, other than the sign-in
};

} // namespace waypost
