// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/signinverdict.h"

#include <QString>

#include <algorithm>
#include <array>
#include <span>

namespace waypost {

namespace {

constexpr std::array crowdedWords{u"too many", u"rate limit", u"ratelimit", u"too frequent", u"频繁"};

// "Wrong password, please try again" is a refusal: "again" alone says nothing.
constexpr std::array waitWords{
    u"starting",     u"startup",       u"start up",    u"later",          u"busy",
    u"overload",     u"maintenance",   u"unavailable", u"not ready",      u"not available",
    u"temporar",     u"initiali",      u"loading",     u"warming",        u"timeout",
    u"timed out",    u"shutting down", u"going away",  u"please wait",    u"in a moment",
    u"database",     u"upgrad",        u"restart",     u"internal error", u"internal server error",
    u"server error", u"启动",          u"重启",        u"稍后",           u"稍候",
    u"维护",         u"繁忙"};

constexpr std::array refusalWords{u"password",  u"passwd", u"credential",  u"unauthor",   u"not author",
                                  u"forbidden", u"denied", u"login",       u"log in",     u"log-in",
                                  u"sign-in",   u"signin", u"sign in",     u"authent",    u"user",
                                  u"account",   u"token",  u"not allowed", u"permission", u"no access",
                                  u"密码",      u"用户",   u"账号",        u"帐号",       u"权限"};

bool hasAny(QStringView words, std::span<const char16_t *const> parts)
{
    return std::ranges::any_of(parts, [words](const char16_t *part) {
        return words.contains(QStringView(part), Qt::CaseInsensitive);
    });
}

/** What the words alone say. */
SignInVerdict verdictOfWords(QStringView words)
{
    if (hasAny(words, crowdedWords))
        return SignInVerdict::TooMany;
    if (hasAny(words, waitWords))
        return SignInVerdict::NotReady;
    return hasAny(words, refusalWords) ? SignInVerdict::Refused : SignInVerdict::None;
}

bool isServerFault(std::int64_t status)
{
    constexpr std::int64_t requestTimeout = 408;
    constexpr std::int64_t tooEarly = 425;
    return (status >= 500 && status <= 599) || status == requestTimeout || status == tooEarly;
}

constexpr std::int64_t tooManyRequests = 429;

// WebSocket close codes (RFC 6455 and IANA's registry).
constexpr int policyViolated = 1008;
constexpr int unauthorized = 3000;
constexpr int forbidden = 3003;
constexpr int firstPrivate = 4000;
constexpr int lastPrivate = 4999;
// Private codes that are HTTP's with a 4 before it.
constexpr int privateUnauthorized = 4401;
constexpr int privateForbidden = 4403;

} // namespace

SignInVerdict verdictOnAnswer(std::int64_t error, QStringView words)
{
    const SignInVerdict said = verdictOfWords(words);
    if (said != SignInVerdict::None)
        return said;
    if (error == tooManyRequests)
        return SignInVerdict::TooMany;
    return isServerFault(error) ? SignInVerdict::NotReady : SignInVerdict::Refused;
}

SignInVerdict verdictOnClose(int code, QStringView words)
{
    const SignInVerdict said = verdictOfWords(words);
    switch (code) {
    case policyViolated:
    case unauthorized:
    case forbidden:
    case privateUnauthorized:
    case privateForbidden:
        return said == SignInVerdict::None ? SignInVerdict::Refused : said;
    default:
        break;
    }
    const bool isPrivate = code >= firstPrivate && code <= lastPrivate;
    if (said == SignInVerdict::Refused && !isPrivate)
        return SignInVerdict::None; // an ordinary close that happens to speak of users
    return said;
}

SignInVerdict verdictOnHttp(int status)
{
    if (status == 401 || status == 403)
        return SignInVerdict::Refused;
    if (status == tooManyRequests)
        return SignInVerdict::TooMany;
    return isServerFault(status) ? SignInVerdict::NotReady : SignInVerdict::None;
}

} // namespace waypost
