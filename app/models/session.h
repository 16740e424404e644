// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/profile.h"
#include "domain/feedstatus.h"
#include "models/textpairs.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/** Whether a sign-in can outlive the program on this computer. */
struct Keeping
{
    bool possible = false;
    QString why; ///< translated: why it is not possible; empty = nobody has asked yet
};

/**
 * Who is signed in, and what can be done about it. Asks, but does not act: it announces what the person
 * wants, and whoever owns the accounts obeys and reports back what came of it. Lives as long as the program,
 * while desks come and go with the accounts.
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
    Q_PROPERTY(QString waitingFor READ waitingFor NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(QString namesProblem READ namesProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString userId READ userId NOTIFY accountChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY accountChanged FINAL)
    Q_PROPERTY(QString server READ server NOTIFY serversChanged FINAL)
    Q_PROPERTY(bool vendorServer READ vendorServer NOTIFY serversChanged FINAL)
    Q_PROPERTY(bool encrypted READ encrypted NOTIFY serversChanged FINAL)
    Q_PROPERTY(QString deviceAddress READ deviceAddress NOTIFY serversChanged FINAL)
    Q_PROPERTY(QString messageAddress READ messageAddress NOTIFY serversChanged FINAL)
    Q_PROPERTY(QString apiAddress READ apiAddress NOTIFY serversChanged FINAL)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY keepingChanged FINAL)
    Q_PROPERTY(QString whyNotKept READ whyNotKept NOTIFY keepingChanged FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY profilesChanged FINAL)
    Q_PROPERTY(QList<waypost::ProfileItem> profiles READ profiles NOTIFY profilesChanged FINAL)

public:
    enum State { SignedOut, SigningIn, SignedIn, Refused };
    Q_ENUM(State)
    enum Server { DeviceServer, MessageServer, ApiServer }; ///< as AddressUse
    Q_ENUM(Server)

    explicit Session(QObject *parent = nullptr);

    [[nodiscard]] bool demo() const { return m_demo; }
    [[nodiscard]] bool signedIn() const { return m_state == SignedIn; }
    [[nodiscard]] State state() const { return m_state; }
    /** A person has to sign in, or is doing so, before anything can be shown. */
    [[nodiscard]] bool needsSignIn() const
    {
        return !m_demo
            && (m_state == SignedOut || m_state == Refused || (m_state == SigningIn && !m_trusted));
    }
    [[nodiscard]] QString waitingFor() const; ///< translated, while signing in
    [[nodiscard]] QString reason() const; ///< why it does not work, translated
    [[nodiscard]] QString hint() const; ///< what to do about it, translated
    [[nodiscard]] QString namesProblem() const
    {
        return m_namesProblem;
    } ///< why the service names no vehicles
    [[nodiscard]] QString userId() const { return m_userId; }
    [[nodiscard]] QString title() const; ///< "Demo fleet", the account's label or the user id

    [[nodiscard]] const ServerAddresses &servers() const { return m_servers; }
    [[nodiscard]] QString server() const { return m_servers.host(); }
    [[nodiscard]] bool vendorServer() const { return m_servers == ServerAddresses::vendor(); }
    [[nodiscard]] bool encrypted() const; ///< every address
    [[nodiscard]] QString deviceAddress() const { return m_servers.device.toString(); }
    [[nodiscard]] QString messageAddress() const { return m_servers.message.toString(); }
    [[nodiscard]] QString apiAddress() const { return m_servers.api.toString(); }

    [[nodiscard]] bool canKeep() const { return m_keeping.possible; }
    [[nodiscard]] QString whyNotKept() const { return m_keeping.why; }
    [[nodiscard]] bool kept() const; ///< the account that is signed in stays so
    [[nodiscard]] QList<ProfileItem> profiles() const;

    /** The password becomes the digest the service wants and is kept nowhere. Both must hold something. */
    Q_INVOKABLE void signIn(const QString &userId, const QString &password, bool keep = false);
    /** Ends a sign-in that takes too long. */
    Q_INVOKABLE void cancel();
    /** Ends the sign-in and forgets its secret; also leaves the demo. */
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void tryDemo() { Q_EMIT demoRequested(); }
    /** Fills in who and where, or signs in at once where the secret was kept. */
    Q_INVOKABLE void choose(const QString &profileKey) { Q_EMIT profileChosen(profileKey); }
    /** Its secret goes with it; its data stays. */
    Q_INVOKABLE void forget(const QString &profileKey) { Q_EMIT forgetRequested(profileKey); }
    Q_INVOKABLE void rename(const QString &profileKey, const QString &label)
    {
        Q_EMIT renameRequested(profileKey, label.simplified());
    }
    Q_INVOKABLE void keep(bool on) { Q_EMIT keepRequested(on); }
    /** What is wrong with an address that somebody typed; empty if nothing. */
    Q_INVOKABLE [[nodiscard]] QString
    complaintAbout(waypost::Session::Server server, const QString &address) const;
    /** Takes the addresses over if none of them is wrong. */
    Q_INVOKABLE bool setAddresses(const QString &device, const QString &message, const QString &api);
    Q_INVOKABLE void useVendorAddresses() { setServers(ServerAddresses::vendor()); }

    // What follows is for the owner of the accounts.

    /** The built-in demo: nobody has to sign in. */
    void setDemo(bool demo);
    /** Who will probably sign in: fills the field in. */
    void propose(const QString &userId);
    void setServers(const ServerAddresses &servers);
    /** Credentials from elsewhere are on their way to the service: they count until it says otherwise. */
    void begin(const QString &userId);
    /** The system's key store is asked for the secret. */
    void beginUnlocking(const QString &userId);
    /** A check of what somebody typed, as it goes on. */
    void noteCheck(const FeedStatus &status);
    /** It cannot go on, for a reason that has nothing to do with the service. */
    void fail(const QString &reason);
    /** Nobody is signed in. @param reason translated; empty = somebody wanted it so */
    void reset(const QString &reason = {});
    /** What a feed of the account says of itself. */
    void noteFeed(const FeedStatus &status);
    void setNamesProblem(const QString &problem);
    void setKeeping(const Keeping &keeping);
    void setProfiles(const QList<Profile> &profiles);
    /** For the language: announces every text anew. */
    void retranslate();
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void changed();
    void accountChanged();
    void serversChanged();
    void keepingChanged();
    void profilesChanged();
    /** To servers(). @param passwordMd5 32 hex digits; as good as the password for this service, so it must
     * not be logged. */
    void signInRequested(const QString &userId, const QByteArray &passwordMd5, bool keep);
    void cancelRequested();
    void signOutRequested();
    void demoRequested();
    void profileChosen(const QString &key);
    void forgetRequested(const QString &key);
    void renameRequested(const QString &key, const QString &label);
    void keepRequested(bool on);

private:
    void become(State state);
    void setUserId(const QString &userId);
    [[nodiscard]] AccountId account() const { return {m_userId, m_servers.host()}; }

    bool m_demo = false;
    State m_state = SignedOut;
    bool m_trusted = false; // signing in with what worked before, not with what somebody typed
    bool m_unlocking = false;
    bool m_slow = false; // there is still no answer
    FeedStatus m_feed; // the one that has something to say
    QSet<FeedKind> m_refusedFeeds; // of the account at work
    QString m_failure;
    QString m_namesProblem;
    QString m_userId;
    ServerAddresses m_servers = ServerAddresses::vendor();
    Keeping m_keeping;
    QList<Profile> m_profiles;
    QTimer m_patience;
};

} // namespace waypost
