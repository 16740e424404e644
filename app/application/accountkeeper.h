// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/profilestore.h"
#include "account/secretstore.h"
#include "models/session.h"

#include <QObject>

#include <memory>

namespace waypost {

/**
 * What this computer remembers of accounts: their profiles in a file, their secrets in the system's key store
 * and nowhere else. Shows both in the session.
 */
class AccountKeeper final : public QObject
{
    Q_OBJECT

public:
    /** @param profilesFile see ProfileStore */
    AccountKeeper(
        const QString &profilesFile, std::unique_ptr<SecretStore> secrets, Session &session,
        QObject *parent = nullptr);
    ~AccountKeeper() override;

    /** Reads the profiles and asks whether there is a key store. Once; later calls do nothing. */
    void open();

    /** Who is to be signed in when the program starts. @param userId the one asked for; empty = as it was
     * @param servers the ones asked for; none = the profile's own */
    [[nodiscard]] std::optional<Profile>
    startProfile(const QString &userId, const std::optional<ServerAddresses> &servers) const;
    [[nodiscard]] std::optional<Profile> profile(const QString &key) const { return m_profiles.findKey(key); }
    void readSecret(const Profile &profile, SecretStore::Found found);

    /** Somebody signed in by hand. @param keep whether the secret is to outlive the program */
    void remember(const QString &userId, const ServerAddresses &servers, const QByteArray &secret, bool keep);
    void setCurrent(const AccountId &account);
    /** Keeps the secret from now on, or forgets it. */
    void setKeep(const AccountId &account, const QByteArray &secret, bool keep);
    void rename(const QString &key, const QString &label);
    /** Forgets the profile with its secret. */
    void forget(const QString &key);
    /** Forgets the secret; the profile stays, so that its user id need not be typed again. */
    void signOut(const AccountId &account);

private:
    void put(const Profile &profile);
    void removeSecret(const Profile &profile);
    void showProfiles();

    ProfileStore m_profiles;
    std::unique_ptr<SecretStore> m_secrets;
    Session &m_session;
    bool m_opened = false;
};

} // namespace waypost
