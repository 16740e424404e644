// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/backend.h"
#include "application/deskhost.h"

#include <memory>

class QTemporaryDir;

namespace waypost {

class Demo;
class Session;

/**
 * One account at work: its backend on its own folder, and the window on that. Nothing in it is shared with
 * another account's; whoever changes accounts makes a new one and destroys the old one.
 */
class AccountRun final
{
public:
    /** @param options with the account's own addresses, user and digest; without a user nobody is signed in
     * and there is nothing to connect
     * @param folder the account's; empty = nothing is kept */
    AccountRun(Options options, const QString &folder, const Clock &clock);
    ~AccountRun();
    AccountRun(const AccountRun &) = delete;
    AccountRun &operator=(const AccountRun &) = delete;

    /** A run of the built-in fleet on a server of its own. @param folder empty = a temporary one */
    [[nodiscard]] static std::unique_ptr<AccountRun>
    makeDemo(const Options &options, const QString &folder, const Clock &clock, QString &complaint);

    /** See Backend::open(). */
    void open();
    /** Makes the window. False when it could not be; the log says why. */
    [[nodiscard]] bool show(Session &session, const WindowPlacement &placement);
    /** Lets the feeds connect. */
    void start();
    /** The account's password is another one now. */
    void setDigest(const QString &passwordMd5);
    void closeDesk() { m_desk.reset(); }
    /** Ends the feeds and closes the journal; the window stays as it is. False when something was left
     * behind. */
    [[nodiscard]] bool close() { return m_backend.close(); }

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] bool hasAccount() const { return !m_options.user.isEmpty() && !m_options.demo; }
    [[nodiscard]] Backend &backend() { return m_backend; }
    [[nodiscard]] DeskHost *desk() { return m_desk.get(); }

private:
    [[nodiscard]] Credentials credentials() const;

    // In the order of who needs whom.
    Options m_options;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Demo> m_demo;
    const Clock &m_clock;
    Backend m_backend;
    std::unique_ptr<DeskHost> m_desk;
};

} // namespace waypost
