// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/feedstatus.h"

#include <QCoreApplication>
#include <QList>

class QSslError;
class QWebSocket;

namespace waypost {

/** Why a link is not there, for the program and for a person. */
struct LinkTrouble
{
    Q_DECLARE_TR_FUNCTIONS(waypost::LinkTrouble)

public:
    /** Characters of other people's words that we repeat. */
    static constexpr qsizetype foreignTextLimit = 200;

    FeedProblem problem = FeedProblem::None;
    QString sentence; ///< translated; never holds credentials
    QString serverWords; ///< untrusted
    bool tooMany = false; ///< the server wants fewer sign-ins

    /** The service turned the sign-in down, in its own @p words. */
    [[nodiscard]] static LinkTrouble refused(const QString &words);
    /** The server cannot judge the sign-in now, in its own @p words. */
    [[nodiscard]] static LinkTrouble notReady(const QString &words, bool tooMany = false);
    /** The one word for what is wrong with a server's certificate that helps a person most. */
    [[nodiscard]] static FeedProblem problemOf(const QList<QSslError> &errors);
    /** A socket that never got as far as the sign-in. @param tlsProblem what problemOf() said of its
     * certificate; None if nothing. */
    [[nodiscard]] static LinkTrouble
    whyNotConnected(const QWebSocket &socket, const QString &host, FeedProblem tlsProblem);
    /** A socket that ended after the sign-in had stood, or before it was sent. */
    [[nodiscard]] static LinkTrouble whyClosed(const QWebSocket &socket);
    /** A socket that ended between the sign-in and the first sign that it stands: perhaps that was the
     * answer. */
    [[nodiscard]] static LinkTrouble whyTurnedAway(const QWebSocket &socket);
};

} // namespace waypost
