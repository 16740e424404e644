// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/profile.h"

namespace waypost {

/**
 * Which folder is whose: each account has its own, and a small file in it says so. No account ever gets a
 * folder that another one left something in. The mark is kept twice, so that one damaged file makes nobody a
 * stranger in his own folder.
 *
 * In the platform's data folder every account lives in `accounts/<name>`. A folder that somebody named for
 * this run (--data-dir) belongs to the first account that comes, exactly as given; others that come later
 * live in `accounts/<name>` below it.
 */
class DataFolders
{
public:
    enum class Base { Platform, Named };
    /** Whether what lies in a named folder without an owner, as versions before accounts left it, may become
     * the account's own. */
    enum class Unowned { Adopt, Leave };

    DataFolders(QString path, Base base);

    /** The account's folder, which need not exist yet. */
    [[nodiscard]] QString folderOf(const AccountId &account, Unowned unowned = Unowned::Adopt) const;
    /** Makes that folder and marks it as the account's. Any thread. Returns one sentence on why that cannot
     * be, if so; then nothing may be written to it. */
    [[nodiscard]] QString claim(const QString &folder, const AccountId &account) const;
    /** A journal that a version before accounts left in the platform's folder. It stays there, shown to
     * nobody, until somebody names the folder with --data-dir. */
    [[nodiscard]] bool hasUnownedJournal() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] QString ownFolderOf(const AccountId &account) const;

    QString m_path;
    Base m_base;
};

} // namespace waypost
