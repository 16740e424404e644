// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/**
 * Who is signed in. Asks, but does not act: it announces what the person wants, and whoever owns the feeds
 * obeys and reports back what came of it.
 */
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.session")
    Q_PROPERTY(bool demo READ demo NOTIFY changed FINAL)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool needsSignIn READ needsSignIn NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString userId READ userId NOTIFY changed FINAL)

public:
    enum State { SignedOut, SigningIn, SignedIn, Refused };
    Q_ENUM(State)

    explicit Session(QObject *parent = nullptr);

    [[nodiscard]] bool demo() const { return m_demo; }
    [[nodiscard]] bool signedIn() const { return m_state == SignedIn; }
    [[nodiscard]] State state() const { return m_state; }
    /** A person has to sign in before anything can come. */
    [[nodiscard]] bool needsSignIn() const { return !m_demo && (m_state == SignedOut || m_state == Refused); }
    [[nodiscard]] QString reason() const { return m_reason; } ///< why it was refused, translated
    [[nodiscard]] QString userId() const { return m_userId; }

    /** The password becomes the digest the service wants and is kept nowhere. Both must hold something. */
    Q_INVOKABLE void signIn(const QString &userId, const QString &password);
    Q_INVOKABLE void signOut();

    /** The built-in demo: nobody has to sign in. */
    void setDemo(bool demo);
    /** Who will probably sign in: fills the field in. */
    void propose(const QString &userId);
    /** Credentials from elsewhere are on their way to the service. */
    void begin(const QString &userId);
    /** What a feed says of itself. */
    void noteFeed(const FeedStatus &status);

Q_SIGNALS:
    void changed();
    /** @param passwordMd5 32 hex digits; as good as the password for this service, so it must not be logged.
     */
    void signInRequested(const QString &userId, const QByteArray &passwordMd5);
    void signOutRequested();

private:
    void become(State state, const QString &reason = {});

    bool m_demo = false;
    State m_state = SignedOut;
    QString m_reason;
    QString m_userId;
};

} // namespace waypost
