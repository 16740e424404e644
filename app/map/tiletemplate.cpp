// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tiletemplate.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr std::array servers{"a"_L1, "b"_L1, "c"_L1};
constexpr std::array needed{"{z}"_L1, "{x}"_L1, "{y}"_L1};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/** Anything that could make an address read differently from what it is. */
bool hasDeceptiveCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSpace()
            || c == u'\\';
    });
}

QUrl filled(QString text, const TileId &id, bool highDensity)
{
    const auto server = servers[static_cast<std::size_t>(id.x + id.y) % servers.size()];
    text.replace("{z}"_L1, QString::number(id.z))
        .replace("{x}"_L1, QString::number(id.x))
        .replace("{y}"_L1, QString::number(id.y))
        .replace("{s}"_L1, QString(server))
        .replace("{r}"_L1, highDensity ? u"@2x"_s : QString());
    return QUrl(text, QUrl::StrictMode);
}

QString complaintAboutPlaceholders(const QString &text)
{
    static const QRegularExpression placeholder(uR"(\{[^{}]*\})"_s);
    static const QStringList known{u"{z}"_s, u"{x}"_s, u"{y}"_s, u"{r}"_s, u"{s}"_s};
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        if (!known.contains(match.captured()))
            return TileTemplate::tr("%1 is not known. Known are {z}, {x}, {y}, {r} and {s}.")
                .arg(match.captured());
    }
    for (const QLatin1StringView one : needed) {
        if (QStringView(text).count(one) != 1)
            return TileTemplate::tr("%1 must stand in the address once.").arg(one);
    }
    return {};
}

QString complaintAboutUrl(const QUrl &url)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return TileTemplate::tr("The address cannot be read. It begins with https://");
    const bool isLocal = url.scheme() == "http"_L1 && isLoopback(url.host(QUrl::FullyEncoded));
    if (url.scheme() != "https"_L1 && !isLocal)
        return TileTemplate::tr("Only https addresses are used.");
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return TileTemplate::tr("The address must not hold a user name.");
    if (url.hasFragment())
        return TileTemplate::tr("The address must not hold a #.");
    return {};
}

} // namespace

TileTemplate::TileTemplate(const QString &text)
    : m_text(text)
{
}

QString TileTemplate::complaintAbout(const QString &text)
{
    if (text.isEmpty())
        return tr("An address is needed.");
    if (text.size() > tileTemplateLimit)
        return tr("The address is too long.");
    if (hasDeceptiveCharacters(text))
        return tr("The address holds characters that none may hold.");
    if (const QString why = complaintAboutPlaceholders(text); !why.isEmpty())
        return why;
    const QUrl url = filled(text, {}, true);
    if (const QString why = complaintAboutUrl(url); !why.isEmpty())
        return why;
    // Numbers of tiles choose a path or a parameter, never whom Waypost talks to.
    const QString onOneServer = QString(text).replace("{s}"_L1, "a"_L1);
    const auto movesHost = [&](const TileId &id) {
        const QUrl other = filled(onOneServer, id, false);
        return other.port() != url.port() || other.host() != filled(onOneServer, {}, false).host();
    };
    if (movesHost({1, 3, 6}) || movesHost({7, 9, 3}))
        return tr("{z}, {x}, {y} and {r} must not stand in the server's name.");
    return {};
}

std::optional<TileTemplate> TileTemplate::parse(const QString &text)
{
    return complaintAbout(text).isEmpty() ? std::optional(TileTemplate(text)) : std::nullopt;
}

QUrl TileTemplate::urlOf(const TileId &id, bool highDensity) const
{
    return filled(m_text, id, highDensity);
}

bool TileTemplate::allowsRedirect(const QUrl &target) const
{
    if (!complaintAboutUrl(target.adjusted(QUrl::RemoveFragment)).isEmpty())
        return false;
    for (int x = 0; x < static_cast<int>(servers.size()); ++x) {
        const QUrl own = filled(m_text, {2, x, 0}, false);
        const bool isAsSafe = target.scheme() == "https"_L1 || own.scheme() == "http"_L1;
        const int standard = target.scheme() == "https"_L1 ? 443 : 80;
        const bool isSamePort = target.scheme() != own.scheme() ? target.port(standard) == standard
                                                                : target.port(standard) == own.port(standard);
        if (isAsSafe && isSamePort && target.host() == own.host())
            return true;
    }
    return false;
}

QString TileTemplate::host() const
{
    const QUrl url = filled(m_text, {}, false);
    const QString host = url.host();
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

} // namespace waypost
