// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/accountkeeper.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.account")

/** Nothing that keeps anybody from working. */
void note(const QString &complaint)
{
    if (!complaint.isEmpty())
        qCWarning(log).noquote() << complaint;
}

} // namespace

AccountKeeper::AccountKeeper(
    const QString &profilesFile, std::unique_ptr<SecretStore> secrets, Session &session, QObject *parent)
    : QObject(parent)
    , m_profiles(profilesFile)
    , m_secrets(std::move(secrets))
    , m_session(session)
{
}

AccountKeeper::~AccountKeeper() = default;

void AccountKeeper::open()
{
    if (std::exchange(m_opened, true))
        return;
    note(m_profiles.load());
    showProfiles();
    m_secrets->probe(
        [this](const QString &error) { m_session.setKeeping({.possible = error.isEmpty(), .why = error}); });
}

std::optional<Profile>
AccountKeeper::startProfile(const QString &userId, const std::optional<ServerAddresses> &servers) const
{
    const auto fits = [&](const Profile &profile) {
        return (userId.isEmpty() || profile.userId == userId) && (!servers || profile.servers == *servers);
    };
    if (const std::optional<Profile> current = m_profiles.current(); current && fits(*current))
        return current;
    if (userId.isEmpty())
        return std::nullopt;
    const auto at = std::ranges::find_if(m_profiles.profiles(), fits);
    return at == m_profiles.profiles().end() ? std::nullopt : std::optional(*at);
}

void AccountKeeper::readSecret(const Profile &profile, SecretStore::Found found)
{
    m_secrets->read(profile.id().key(), std::move(found));
}

void AccountKeeper::put(const Profile &profile)
{
    note(m_profiles.put(profile));
    showProfiles();
}

void AccountKeeper::remember(
    const QString &userId, const ServerAddresses &servers, const QByteArray &secret, bool keep)
{
    Profile profile = m_profiles.find({userId, servers.host()}).value_or(Profile{});
    profile.userId = userId;
    profile.servers = servers;
    put(profile);
    note(m_profiles.setCurrent(profile.id()));
    setKeep(profile.id(), secret, keep);
}

void AccountKeeper::setCurrent(const AccountId &account)
{
    note(m_profiles.setCurrent(account));
}

void AccountKeeper::setKeep(const AccountId &account, const QByteArray &secret, bool keep)
{
    std::optional<Profile> profile = m_profiles.find(account);
    if (!profile)
        return;
    if (!keep) {
        removeSecret(*profile);
        return;
    }
    m_secrets->write(account.key(), secret, [this, account](const QString &error) {
        note(error);
        std::optional<Profile> written = m_profiles.find(account);
        if (!written)
            return;
        written->keep = error.isEmpty();
        put(*written);
    });
}

void AccountKeeper::removeSecret(const Profile &profile)
{
    if (!profile.keep)
        return;
    m_secrets->remove(profile.id().key(), note);
    Profile without = profile;
    without.keep = false;
    put(without);
}

void AccountKeeper::rename(const QString &key, const QString &label)
{
    std::optional<Profile> profile = m_profiles.findKey(key);
    if (!profile)
        return;
    profile->label = label == profile->userId ? QString() : label;
    put(*profile);
}

void AccountKeeper::forget(const QString &key)
{
    const std::optional<Profile> profile = m_profiles.findKey(key);
    if (!profile)
        return;
    removeSecret(*profile);
    note(m_profiles.forget(profile->id()));
    showProfiles();
}

void AccountKeeper::signOut(const AccountId &account)
{
    note(m_profiles.setCurrent({}));
    if (const std::optional<Profile> profile = m_profiles.find(account))
        removeSecret(*profile);
}

void AccountKeeper::showProfiles()
{
    m_session.setProfiles(m_profiles.profiles());
}

} // namespace waypost
