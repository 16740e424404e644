// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session.h"

#include <QCryptographicHash>

namespace waypost {

Session::Session(QObject *parent)
    : QObject(parent)
{
}

void Session::signIn(const QString &userId, const QString &password)
{
    const QString user = userId.trimmed();
    if (user.isEmpty() || password.isEmpty())
        return;
    QByteArray plain = password.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(plain, QCryptographicHash::Md5).toHex();
    plain.fill('\0');
    begin(user);
    Q_EMIT signInRequested(user, digest);
}

void Session::signOut()
{
    m_userId.clear();
    become(SignedOut);
    Q_EMIT signOutRequested();
}

void Session::setDemo(bool demo)
{
    m_demo = demo;
    Q_EMIT changed();
}

void Session::propose(const QString &userId)
{
    m_userId = userId;
    Q_EMIT changed();
}

void Session::begin(const QString &userId)
{
    m_userId = userId;
    become(SigningIn);
}

void Session::noteFeed(const FeedStatus &status)
{
    if (m_state == SignedOut && !m_demo)
        return; // the last words of a feed that is being closed
    if (status.state == FeedState::Refused)
        become(Refused, status.error);
    else if (status.state == FeedState::Connected && m_state != Refused)
        become(SignedIn);
    // A feed that lost its link is not signed out: it comes back by itself.
}

void Session::become(State state, const QString &reason)
{
    if (state == m_state && reason == m_reason && state != SigningIn)
        return;
    m_state = state;
    m_reason = reason;
    Q_EMIT changed();
}

} // namespace waypost
