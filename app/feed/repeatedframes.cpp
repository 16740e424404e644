// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/repeatedframes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

QByteArray digestOf(QStringView frame)
{
    const QByteArrayView bytes(
        reinterpret_cast<const char *>(frame.utf16()), frame.size() * qsizetype(sizeof(char16_t)));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void RepeatedFrames::beginLink(Milliseconds now)
{
    ++m_link;
    if (const auto ended = std::exchange(m_endedAt, std::nullopt))
        m_away += now - *ended;
}

bool RepeatedFrames::isRepeat(QStringView frame, Milliseconds now, bool dated)
{
    forgetOld(now);
    const QByteArray digest = digestOf(frame);
    bool repeat = false;
    if (m_counts.contains(digest)) {
        const auto earlier = std::ranges::find_if(
            m_entries, [&](const Entry &entry) { return matches(entry, digest, now, dated); });
        repeat = earlier != m_entries.end();
        if (repeat) { // it is this link's now: the next reconnect may bring it again
            m_entries.erase(earlier);
            --m_counts[digest];
        }
    }
    m_entries.push_back({digest, now, m_away, m_link});
    ++m_counts[digest];
    return repeat;
}

bool RepeatedFrames::matches(const Entry &entry, const QByteArray &digest, Milliseconds now, bool dated) const
{
    return entry.link != m_link && (dated || now - entry.at <= keptFor) && entry.digest == digest;
}

void RepeatedFrames::forgetOld(Milliseconds now)
{
    const auto isOld = [&](const Entry &entry) { return now - entry.at - (m_away - entry.away) > keptFor; };
    while (!m_entries.empty() && (m_entries.size() >= kept || isOld(m_entries.front()))) {
        const QByteArray digest = m_entries.front().digest;
        m_entries.pop_front();
        if (--m_counts[digest] == 0)
            m_counts.remove(digest);
    }
}

} // namespace waypost
