// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarms/knownends.h"

#include <algorithm>
#include <vector>

namespace waypost {

bool KnownEnds::note(const QString &vehicle, const QString &key, Instant at)
{
    End &end = entry(vehicle, key);
    if (end.at && *end.at >= at)
        return false;
    const bool isNews = !end.at || at - end.written >= worthWriting;
    end.at = at;
    if (isNews)
        end.written = at;
    return isNews;
}

void KnownEnds::restore(const Alarm &record)
{
    End &end = entry(record.vehicle, record.key);
    // A journal that opens late brings less than what is known by then.
    if (record.ended)
        end.at = std::max(end.at.value_or(*record.ended), *record.ended);
    end.occurrence = std::max(end.occurrence, record.occurrence);
    end.written = std::max(end.written, record.ended.value_or(record.last));
}

std::optional<KnownEnds::End> KnownEnds::of(const QString &vehicle, const QString &key) const
{
    const auto ends = m_ends.constFind(vehicle);
    if (ends == m_ends.cend())
        return std::nullopt;
    const auto end = ends->constFind(key.sliced(vehicle.size()));
    return end == ends->cend() ? std::nullopt : std::optional(*end);
}

std::optional<KnownEnds::End> KnownEnds::take(const QString &vehicle, const QString &key)
{
    const std::optional<End> end = of(vehicle, key);
    if (end) {
        m_ends[vehicle].remove(key.sliced(vehicle.size()));
        --m_count;
    }
    return end;
}

QStringList KnownEnds::keysOf(const QString &vehicle) const
{
    return m_ends.value(vehicle).keys();
}

KnownEnds::End &KnownEnds::entry(const QString &vehicle, const QString &key)
{
    if (m_count >= most)
        forgetOld();
    QHash<QString, End> &ends = m_ends[vehicle];
    const qsizetype before = ends.size();
    End &end = ends[key.sliced(vehicle.size())];
    m_count += static_cast<int>(ends.size() - before);
    return end;
}

/** The older half: a report so late that it needs them is the less likely. */
void KnownEnds::forgetOld()
{
    std::vector<Instant> times;
    for (const auto &ends : std::as_const(m_ends)) {
        for (const End &end : ends)
            times.push_back(end.at.value_or(end.written));
    }
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    const auto isOld = [limit = *middle](const auto &end) { return end->at.value_or(end->written) <= limit; };
    m_count = 0;
    for (auto ends = m_ends.begin(); ends != m_ends.end();) {
        ends->removeIf([&](QHash<QString, End>::iterator end) { return isOld(end); });
        m_count += static_cast<int>(ends->size());
        ends = ends->isEmpty() ? m_ends.erase(ends) : std::next(ends);
    }
}

} // namespace waypost
