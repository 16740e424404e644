// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/addresspolicy.h"

#include "downloads/downloadwords.h"
#include "downloads/filenotice.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using Kind = AddressVerdict::Kind;
using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr qsizetype addressLimit = 2'048; // characters; what browsers and proxies agree on

// Field names without underscores and in lower case.
constexpr std::array addressNames{"url"_L1,          "fileurl"_L1, "downloadurl"_L1, "downloadpath"_L1,
                                  "downloadlink"_L1, "path"_L1,    "filepath"_L1,    "link"_L1,
                                  "href"_L1,         "uri"_L1,     "fileuri"_L1};
// These more often hold a bare file name, which is no address.
constexpr std::array weakNames{"file"_L1, "download"_L1, "src"_L1, "location"_L1};

AddressVerdict refused(const QUrl &url, const QString &reason)
{
    return {Kind::Refused, url, reason};
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/** Anything that could make an address read differently from what it is, or smuggle a second line into a
 * request. */
bool hasDeceptiveCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSpace()
            || c == u'\\' || c == u'\0';
    });
}

bool looksLikeUrl(const QString &value)
{
    return value.startsWith("https://"_L1, Qt::CaseInsensitive)
        || value.startsWith("http://"_L1, Qt::CaseInsensitive);
}

bool looksLikePath(const QString &value)
{
    return value.size() > 1 && value.startsWith(u'/') && !hasDeceptiveCharacters(value);
}

template <std::size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    return std::ranges::find(names, name) != names.end();
}

/** From text to a judged address; @p value is a whole address or a path on the account's host. */
AddressVerdict judgeText(const QString &value, const AddressRules &rules)
{
    if (value.size() > addressLimit)
        return refused({}, DownloadWords::tr("The address is too long."));
    if (hasDeceptiveCharacters(value))
        return refused({}, DownloadWords::tr("The address holds characters that none may hold."));
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid())
        return refused({}, DownloadWords::tr("The address cannot be read."));
    return judgeAddress(url.isRelative() ? rules.account.resolved(url) : url, rules);
}

/** What the fields offer, best first: named like an address before looking like one, whole addresses before
 * paths. */
QStringList addressesInFields(const Fields &fields)
{
    QStringList namedUrls, otherUrls, namedPaths, otherPaths;
    for (const auto &[name, value] : fields) {
        const QString key = plainFieldName(name);
        const QString text = QString::fromStdString(value).trimmed();
        const bool named = isOneOf(addressNames, key) || (isOneOf(weakNames, key) && text.contains(u'/'));
        if (looksLikeUrl(text))
            (named ? namedUrls : otherUrls) << text;
        else if (named && !text.isEmpty())
            namedPaths << text;
        else if (looksLikePath(text))
            otherPaths << text;
    }
    return namedUrls + otherUrls + namedPaths + otherPaths;
}

std::optional<QString> addressInText(const std::string &text)
{
    static const QRegularExpression address(
        uR"(\bhttps?://[^\s<>"'\x{0000}-\x{001f}]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = address.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString found = match.captured();
    while (!found.isEmpty() && u".,;:!?)]}"_s.contains(found.back()))
        found.chop(1); // the sentence's, not the address's
    return found;
}

} // namespace

QString hostKey(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const int port = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    return port == 443 ? host : host + u':' + QString::number(port);
}

AddressVerdict judgeAddress(const QUrl &address, const AddressRules &rules)
{
    const QUrl url = address.adjusted(QUrl::RemoveFragment);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return refused(url, DownloadWords::tr("The address cannot be read."));
    const bool loopbackHttp = url.scheme() == "http"_L1 && isLoopback(url.host(QUrl::FullyEncoded));
    if (url.scheme() != "https"_L1 && !loopbackHttp)
        return refused(url, DownloadWords::tr("Only https addresses are fetched."));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(url, DownloadWords::tr("The address holds a user name."));
    const QString key = hostKey(url);
    const bool own = rules.account.isValid() && key == hostKey(rules.account);
    if (own || rules.allowedHosts.contains(key))
        return {Kind::Allowed, url, {}};
    return {Kind::HostNotAllowed, url, DownloadWords::tr("%1: host not allowed yet").arg(key)};
}

QString fillPattern(const QString &pattern, const Fields &fields)
{
    static const QRegularExpression placeholder(uR"(\{([^{}]*)\})"_s);
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(pattern)) {
        const QString wanted = match.captured(1);
        const auto field = std::ranges::find_if(
            fields, [&wanted](const auto &entry) { return QString::fromStdString(entry.first) == wanted; });
        const QString value = field == fields.end() ? QString() : QString::fromStdString(field->second);
        // "." and ".." survive percent-encoding and would climb in the path.
        if (value.isEmpty() || value == "."_L1 || value == ".."_L1)
            return {};
        filled += QStringView(pattern).sliced(end, match.capturedStart() - end);
        filled += QString::fromLatin1(QUrl::toPercentEncoding(value));
        end = match.capturedEnd();
    }
    return filled.append(QStringView(pattern).sliced(end));
}

AddressVerdict findAddress(const Message &notice, const AddressRules &rules)
{
    QStringList candidates = addressesInFields(notice.fields);
    if (const std::optional<QString> inText = addressInText(notice.text))
        candidates << *inText;
    if (candidates.isEmpty() && !rules.pattern.isEmpty())
        candidates << fillPattern(rules.pattern, notice.fields);

    AddressVerdict verdict{Kind::None, {}, DownloadWords::tr("The notice names no address.")};
    for (const QString &candidate : std::as_const(candidates)) {
        if (candidate.isEmpty())
            continue;
        const AddressVerdict next = judgeText(candidate, rules);
        if (next.kind != Kind::Refused)
            return next;
        if (verdict.kind == Kind::None)
            verdict = next;
    }
    return verdict;
}

} // namespace waypost
