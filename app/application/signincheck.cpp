// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/signincheck.h"

namespace waypost {

SignInCheck::SignInCheck(
    const FeedConfig &config, const Credentials &credentials, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_feed(config, clock, nullptr)
{
    connect(&m_feed, &PushFeed::signInStood, this, &SignInCheck::accepted);
    connect(&m_feed, &PushFeed::statusChanged, this, &SignInCheck::statusChanged);
}

SignInCheck::~SignInCheck()
{
    m_feed.disconnect(this);
    m_feed.stop();
}

} // namespace waypost
