// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedwords.h"

#include "domain/outsidetext.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int usualPort = 443;

/** Where translators find these sentences. */
struct FeedWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::FeedWords)
};

struct Server
{
    explicit Server(const FeedStatus &status)
        : url(status.url)
    {
    }

    [[nodiscard]] QString host() const { return url.host(); }
    [[nodiscard]] int port() const { return url.port(url.scheme() == "ws"_L1 ? 80 : usualPort); }

    QUrl url;
};

/** A port that firewalls are rarely open for. */
QString portHint(const Server &server)
{
    if (server.port() == usualPort)
        return FeedWords::tr("Check this computer's connection to the network.");
    //: %1 and %2 are port numbers
    return FeedWords::
        tr("Port %1 may be blocked by your firewall while %2 works. Ask whoever looks after your network.")
            .arg(server.port())
            .arg(usualPort);
}

} // namespace

QString feedName(FeedKind feed)
{
    return feed == FeedKind::Device ? FeedWords::tr("Devices") : FeedWords::tr("Messages");
}

QString troubleText(const FeedStatus &status)
{
    const Server server(status);
    switch (status.problem) {
    case FeedProblem::None:
        return shownName(status.error);
    case FeedProblem::BadAddress:
        return FeedWords::tr("%1 is not an address that a sign-in may be sent to.")
            .arg(shownName(status.url));
    case FeedProblem::HostUnknown:
        return FeedWords::tr("No server named %1 can be found.").arg(server.host());
    case FeedProblem::PortClosed:
        return FeedWords::tr("%1 takes no connections on port %2.").arg(server.host()).arg(server.port());
    case FeedProblem::Unreachable:
        return FeedWords::tr("%1 cannot be reached on port %2.").arg(server.host()).arg(server.port());
    case FeedProblem::CertificateExpired:
        return FeedWords::tr("The certificate of %1 has expired or is not valid yet.").arg(server.host());
    case FeedProblem::CertificateUnknown:
        return FeedWords::tr(
                   "The certificate of %1 comes from an authority that this computer does not know.")
            .arg(server.host());
    case FeedProblem::CertificateForeign:
        return FeedWords::tr("The server that answers for %1 shows the certificate of another name.")
            .arg(server.host());
    case FeedProblem::Tls:
        return FeedWords::tr("No encrypted connection to %1 could be made.").arg(server.host());
    case FeedProblem::TimedOut:
        return FeedWords::tr("%1 does not answer on port %2.").arg(server.host()).arg(server.port());
    case FeedProblem::Silent:
        return FeedWords::tr("Nothing came from %1 for too long.").arg(server.host());
    case FeedProblem::Closed:
        return FeedWords::tr("%1 closed the connection.").arg(server.host());
    case FeedProblem::BadData:
        return FeedWords::tr("%1 sent something that cannot be read.").arg(server.host());
    case FeedProblem::Refused:
        //: %1 is "Devices" or "Messages"
        return FeedWords::tr("The service did not accept this user and password (feed: %1).")
            .arg(feedName(status.feed));
    case FeedProblem::NotReady:
        return FeedWords::tr("%1 answers, but is not ready to take the sign-in.").arg(server.host());
    }
    return shownName(status.error);
}

QString troubleHint(const FeedStatus &status)
{
    switch (status.problem) {
    case FeedProblem::HostUnknown:
        return FeedWords::tr("Check the server's name and this computer's connection to the network.");
    case FeedProblem::PortClosed:
    case FeedProblem::Unreachable:
    case FeedProblem::TimedOut:
        return portHint(Server(status));
    case FeedProblem::CertificateExpired:
        return FeedWords::tr(
            "Check this computer's date. If it is right, the service has to renew its certificate.");
    case FeedProblem::CertificateUnknown:
    case FeedProblem::CertificateForeign:
    case FeedProblem::Tls:
        return FeedWords::tr(
            "Somebody may be listening in, or your company checks encrypted traffic. Nothing was sent. "
            "Ask whoever looks after your network.");
    case FeedProblem::Refused:
        if (status.nextTry.has_value()) {
            return FeedWords::tr(
                "The sign-in is tried again by itself. If it is refused again and again, check the "
                "user ID and type the password.");
        }
        return FeedWords::tr("Check the user ID and type the password again.");
    case FeedProblem::BadAddress:
        return FeedWords::tr("Correct the server's addresses.");
    case FeedProblem::None:
    case FeedProblem::Silent:
    case FeedProblem::Closed:
    case FeedProblem::BadData:
    case FeedProblem::NotReady:
        break;
    }
    return {};
}

QString waitText(const FeedStatus &status)
{
    const Server server(status);
    switch (status.state) {
    case FeedState::Waiting:
        return FeedWords::tr("%1 is tried again in a moment.").arg(server.host());
    case FeedState::Connected:
        return FeedWords::tr("%1 answers. Waiting for its word on the sign-in.").arg(server.host());
    default:
        return FeedWords::tr("Waiting for %1, port %2.").arg(server.host()).arg(server.port());
    }
}

} // namespace waypost
