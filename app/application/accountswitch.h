// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/datafolders.h"
#include "application/accountkeeper.h"
#include "application/accountrun.h"
#include "application/signincheck.h"

#include <QObject>

#include <memory>

namespace waypost {

/**
 * Decides which account is at work, and changes it while the program runs: what the session asks for comes
 * true here. There is always exactly one run; another account means another one, with everything that belongs
 * to it, and nothing of the old one stays.
 */
class AccountSwitch final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Options options;
        const Clock &clock;
        DataFolders folders;
        QString profilesFile; ///< see ProfileStore
        std::unique_ptr<SecretStore> secrets;
        FeedConfig checking; ///< the feed's limits while a sign-in is tried; its addresses are not used
        Milliseconds unlockGrace{1'500}; ///< how long the first window waits for the key store
        bool windowed = true;
    };

    explicit AccountSwitch(Parts parts, QObject *parent = nullptr);
    ~AccountSwitch() override;

    /** The first run, with its window if there is to be one. Returns one sentence on what went wrong, if
     * anything. */
    [[nodiscard]] QString open();
    /** See Backend. */
    void stop() { m_run->backend().stop(); }
    void hideDesk() { m_run->closeDesk(); }
    [[nodiscard]] bool close() { return m_run->close(); }

    [[nodiscard]] Backend &backend() { return m_run->backend(); }
    /** Null without windows. Another one after each change of account. */
    [[nodiscard]] DeskHost *desk() { return m_run->desk(); }
    [[nodiscard]] Session &session() { return m_session; }

Q_SIGNALS:
    /** Another run is at work. */
    void changed();

private:
    void connectSession();
    [[nodiscard]] QString openAtStart();

    // What the session asks for.
    void check(const QString &userId, const QByteArray &passwordMd5, bool keep);
    void takeCheck(const FeedStatus &status);
    void admit();
    void cancel();
    void signOut();
    void startDemo();
    void choose(const QString &key);
    void unlock(const Profile &profile);
    void forget(const QString &key);
    void setKeep(bool on);

    [[nodiscard]] Options
    optionsFor(const QString &userId, const ServerAddresses &servers, const QByteArray &md5) const;
    [[nodiscard]] Options signedOutOptions() const;
    [[nodiscard]] AccountId account() const;
    /** Brings the account to work. Returns one sentence on why it cannot be, if so. */
    [[nodiscard]] QString enter(const Options &options);
    void enterOrSay(const Options &options);
    void prepareFolder(AccountRun &run, const QString &folder, const AccountId &account) const;
    /** Nobody is signed in. */
    void leave();
    [[nodiscard]] QString replace(std::unique_ptr<AccountRun> next);

    const Options m_options; // as the program was started
    const Clock &m_clock;
    const DataFolders m_folders;
    const FeedConfig m_checking;
    const Milliseconds m_unlockGrace;
    const bool m_windowed;
    Session m_session;
    AccountKeeper m_keeper;
    std::unique_ptr<AccountRun> m_run;
    std::unique_ptr<SignInCheck> m_check;
    bool m_keepChecked = false;
    int m_unlocking = 0; // counts; an answer to an older question is not wanted any more
};

} // namespace waypost
