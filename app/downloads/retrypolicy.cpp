// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/retrypolicy.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** The three forms of RFC 9110, 5.6.7, all in GMT. */
std::optional<Instant> parseHttpDate(const QByteArray &value)
{
    static const std::array forms{
        u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s,
        u"ddd MMM d HH:mm:ss yyyy"_s};
    const QString text = QString::fromLatin1(value).simplified();
    for (const QString &form : forms) {
        QDateTime date = QLocale::c().toDateTime(text, form, 2000);
        if (!date.isValid())
            continue;
        date.setTimeZone(QTimeZone::UTC);
        return instantFromMs(date.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

Milliseconds bounded(Milliseconds delay)
{
    return std::clamp(delay, Milliseconds(0), longestRetryAfter);
}

} // namespace

Milliseconds retryDelay(int failures)
{
    const int doublings = std::clamp(failures - 1, 0, 20);
    return std::min<Milliseconds>(std::chrono::seconds(1LL << doublings), longestRetryDelay);
}

std::optional<Milliseconds>
parseRetryAfter(const QByteArray &value, const QByteArray &serverDate, Instant now)
{
    const QByteArray text = value.trimmed();
    const bool isNumber
        = !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) // more digits than a number holds are a long time too
        return text.size() > 9 ? longestRetryAfter : bounded(std::chrono::seconds(text.toLongLong()));
    const std::optional<Instant> until = parseHttpDate(text);
    if (!until)
        return std::nullopt;
    return bounded(*until - parseHttpDate(serverDate).value_or(now));
}

} // namespace waypost
