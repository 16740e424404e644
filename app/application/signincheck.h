// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/devicefeed.h"

#include <QObject>

namespace waypost {

/**
 * Asks the service whether it takes a sign-in, before anything of the account is shown: what this computer
 * remembers of a fleet is nobody's business who does not know its password.
 *
 * Signs in with the device feed alone and throws away what it says. The message feed stays out of it, because
 * its messages come only once. Goes on trying while the service cannot be reached.
 */
class SignInCheck final : public QObject
{
    Q_OBJECT

public:
    SignInCheck(
        const FeedConfig &config, const Credentials &credentials, const Clock &clock,
        QObject *parent = nullptr);
    ~SignInCheck() override;

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    void start() { m_feed.setCredentials(m_credentials); }

Q_SIGNALS:
    void accepted();
    /** Also says when the service turned it down; there is nothing more to come then. */
    void statusChanged(const waypost::FeedStatus &status);

private:
    Credentials m_credentials;
    DeviceFeed m_feed;
};

} // namespace waypost
