// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/profile.h"

#include <QList>

#include <optional>

namespace waypost {

/**
 * The accounts that this computer knows, in one small JSON file: who, where, and how they are called. Never a
 * password, a digest or a token.
 *
 * Every change is written at once. A file that cannot be read is left as it is, and nothing is written then.
 */
class ProfileStore
{
public:
    /** @param fileName made with its folder when there is something to write; empty = keep nothing */
    explicit ProfileStore(QString fileName);

    /** Returns one sentence on what is wrong with the file, if anything. No file is no trouble. */
    [[nodiscard]] QString load();

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const AccountId &account) const;
    /** By AccountId::key(). */
    [[nodiscard]] std::optional<Profile> findKey(const QString &key) const;
    /** Who was signed in last and did not sign out. */
    [[nodiscard]] std::optional<Profile> current() const;

    // Each returns one sentence on why it could not be written, if so; the change counts for this run all the
    // same.
    /** Adds the profile, or replaces the one of the same account. */
    QString put(const Profile &profile);
    QString forget(const AccountId &account);
    /** @param account empty = nobody is signed in */
    QString setCurrent(const AccountId &account);

private:
    [[nodiscard]] qsizetype indexOf(const AccountId &account) const;
    QString save();
    QString setAside();

    QString m_fileName;
    QList<Profile> m_profiles; // in the order in which they came
    AccountId m_current;
    bool m_readOnly = false;
};

} // namespace waypost
