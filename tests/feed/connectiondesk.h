// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/pushconnection.h"
#include "feedtestconfig.h"
#include "support/fakepushserver.h"

#include <QSignalSpy>
#include <QStringList>

namespace waypost::test {

inline std::string signInFrame(const Credentials &credentials)
{
    return "sign-in " + credentials.userId.toStdString() + ' ' + credentials.passwordMd5.toStdString();
}

/** A connection, what it signalled, and a clock that stands still. */
struct ConnectionDesk
{
    explicit ConnectionDesk(const QUrl &url, const LinkLimits &limits = patientLimits())
        : connection(url, limits, 1, signInFrame, clock, nullptr)
    {
        QObject::connect(&connection, &PushConnection::stateChanged, &connection, [this](FeedState state) {
            states.append(state);
        });
    }

    [[nodiscard]] bool isConnected() const { return connection.state() == FeedState::Connected; }
    /** All states so far, in words. */
    [[nodiscard]] QString course() const
    {
        QStringList words;
        for (const FeedState state : states)
            words.append(QString::fromLatin1(toString(state)));
        return words.join(u' ');
    }

    ManualClock clock;
    PushConnection connection;
    QList<FeedState> states;
    QSignalSpy texts{&connection, &PushConnection::textReceived};
    QSignalSpy binaries{&connection, &PushConnection::binaryReceived};
    QSignalSpy broken{&connection, &PushConnection::frameBroken};
    QSignalSpy establishments{&connection, &PushConnection::established};
    QSignalSpy losses{&connection, &PushConnection::lost};
};

} // namespace waypost::test
