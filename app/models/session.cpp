// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session.h"

#include "domain/outsidetext.h"
#include "models/feedwords.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace waypost {

namespace {

constexpr auto patience = 8s; // then a person wants to know what is the matter

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT changed();
    });
}

QString Session::waitingFor() const
{
    if (m_state != SigningIn)
        return {};
    return m_unlocking ? tr("Waiting for this computer's key store.") : waitText(m_feed);
}

QString Session::reason() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_feed.problem == FeedProblem::None && m_slow && !m_unlocking) {
        FeedStatus silent = m_feed;
        silent.problem = FeedProblem::TimedOut;
        return troubleText(silent);
    }
    return troubleText(m_feed);
}

QString Session::hint() const
{
    if (!m_failure.isEmpty() || m_unlocking)
        return {};
    FeedStatus status = m_feed;
    if (status.problem == FeedProblem::None && m_slow)
        status.problem = FeedProblem::TimedOut;
    return troubleHint(status);
}

QString Session::title() const
{
    if (m_demo)
        return tr("Demo fleet");
    const auto profile = std::ranges::find(m_profiles, account(), &Profile::id);
    return shownName(profile == m_profiles.end() ? m_userId : profile->title());
}

bool Session::encrypted() const
{
    return m_servers.device.scheme() == QLatin1StringView("wss")
        && m_servers.message.scheme() == QLatin1StringView("wss")
        && (m_servers.api.isEmpty() || m_servers.api.scheme() == QLatin1StringView("https"));
}

bool Session::kept() const
{
    const auto profile = std::ranges::find(m_profiles, account(), &Profile::id);
    return !m_demo && profile != m_profiles.end() && profile->keep;
}

QList<ProfileItem> Session::profiles() const
{
    QList<ProfileItem> items;
    for (const Profile &profile : m_profiles) {
        const bool current = !m_demo && m_state != SignedOut && profile.id() == account();
        items.append(
            {profile.id().key(), profile.title(), profile.userId, profile.servers.host(), profile.keep,
             current});
    }
    return items;
}

void Session::signIn(const QString &userId, const QString &password, bool keep)
{
    const QString user = userId.trimmed();
    if (user.isEmpty() || password.isEmpty())
        return;
    QByteArray plain = password.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(plain, QCryptographicHash::Md5).toHex();
    plain.fill('\0');
    setUserId(user);
    m_feed = {.url = m_servers.device.toString()};
    m_trusted = false;
    become(SigningIn);
    Q_EMIT signInRequested(user, digest, keep && canKeep());
}

void Session::cancel()
{
    if (m_state != SigningIn)
        return;
    become(SignedOut);
    Q_EMIT cancelRequested();
}

void Session::signOut()
{
    reset();
    Q_EMIT signOutRequested();
}

QString Session::complaintAbout(Server server, const QString &address) const
{
    return addressComplaint(QUrl(address.trimmed(), QUrl::StrictMode), AddressUse(server));
}

bool Session::setAddresses(const QString &device, const QString &message, const QString &api)
{
    const bool good = complaintAbout(DeviceServer, device).isEmpty()
        && complaintAbout(MessageServer, message).isEmpty() && complaintAbout(ApiServer, api).isEmpty();
    if (good)
        setServers({QUrl(device.trimmed()), QUrl(message.trimmed()), QUrl(api.trimmed())});
    return good;
}

void Session::setDemo(bool demo)
{
    m_demo = demo;
    Q_EMIT changed();
    Q_EMIT accountChanged();
    Q_EMIT profilesChanged();
}

void Session::propose(const QString &userId)
{
    setUserId(userId);
}

void Session::setServers(const ServerAddresses &servers)
{
    if (servers == m_servers)
        return;
    m_servers = servers;
    Q_EMIT serversChanged();
    Q_EMIT accountChanged();
    Q_EMIT profilesChanged();
}

void Session::begin(const QString &userId)
{
    setUserId(userId);
    m_feed = {};
    m_trusted = true;
    become(SigningIn);
}

void Session::beginUnlocking(const QString &userId)
{
    setUserId(userId);
    m_feed = {};
    m_trusted = false;
    become(SigningIn);
    m_unlocking = true;
    Q_EMIT changed();
}

void Session::noteCheck(const FeedStatus &status)
{
    if (m_state != SigningIn)
        return;
    m_feed = status;
    if (status.state == FeedState::Refused)
        become(Refused);
    else
        Q_EMIT changed();
}

void Session::fail(const QString &reason)
{
    m_feed = {};
    become(SignedOut);
    m_failure = reason;
    Q_EMIT changed();
}

void Session::reset(const QString &reason)
{
    m_demo = false;
    m_feed = {};
    m_namesProblem.clear();
    setUserId({});
    become(SignedOut);
    m_failure = reason;
    Q_EMIT changed();
}

void Session::noteFeed(const FeedStatus &status)
{
    if (m_demo) {
        if (status.state == FeedState::Connected && m_state != SignedIn)
            become(SignedIn);
        return;
    }
    if (m_state == SignedOut || (m_state == SigningIn && !m_trusted))
        return; // the last words of a feed that is being closed, or of somebody else's
    if (status.state == FeedState::Refused) {
        m_feed = status;
        become(Refused);
        m_refusedFeeds.insert(status.feed);
    } else if (status.state == FeedState::Connected) {
        // A refusal is tried again by itself, see FeedStatus::nextTry, and may turn out to have been an
        // error.
        const bool takenBack = m_refusedFeeds.remove(status.feed) && m_refusedFeeds.isEmpty();
        if (m_state == SigningIn || (m_state == Refused && takenBack)) {
            m_feed = {};
            become(SignedIn);
        }
    }
    // A feed that lost its link is not signed out: it comes back by itself.
}

void Session::setNamesProblem(const QString &problem)
{
    if (problem == m_namesProblem)
        return;
    m_namesProblem = problem;
    Q_EMIT changed();
}

void Session::setKeeping(const Keeping &keeping)
{
    m_keeping = keeping;
    Q_EMIT keepingChanged();
}

void Session::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    Q_EMIT profilesChanged();
    Q_EMIT accountChanged();
}

void Session::retranslate()
{
    Q_EMIT changed();
    Q_EMIT accountChanged();
    Q_EMIT keepingChanged();
}

void Session::setUserId(const QString &userId)
{
    if (userId == m_userId)
        return;
    m_userId = userId;
    Q_EMIT accountChanged();
    Q_EMIT profilesChanged();
}

void Session::become(State state)
{
    m_unlocking = false;
    m_slow = false;
    m_failure.clear();
    if (state != Refused)
        m_refusedFeeds.clear();
    if (state == SigningIn)
        m_patience.start();
    else
        m_patience.stop();
    m_state = state;
    Q_EMIT changed();
    Q_EMIT profilesChanged();
}

} // namespace waypost
