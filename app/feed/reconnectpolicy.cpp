// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/reconnectpolicy.h"

#include <algorithm>

namespace waypost {

namespace {

QRandomGenerator generatorFor(std::uint64_t seed)
{
    if (seed == 0)
        return QRandomGenerator::securelySeeded();
    const quint32 words[] = {static_cast<quint32>(seed), static_cast<quint32>(seed >> 32)};
    return QRandomGenerator(words);
}

/** The shortest wait where @p longest is the longest: 60 % of it. */
Milliseconds shortestFor(Milliseconds longest)
{
    return longest * 3 / 5;
}

} // namespace

ReconnectPolicy::ReconnectPolicy(const BackOff &limits, std::uint64_t seed)
    : m_limits(limits)
    , m_random(generatorFor(seed))
{
}

Milliseconds ReconnectPolicy::waitAfterLink()
{
    return draw(m_limits.least, m_limits.first);
}

Milliseconds ReconnectPolicy::waitAfterTry(Milliseconds away)
{
    return away < m_limits.quickFor ? draw(shortestFor(m_limits.quick), m_limits.quick) : slowWait();
}

Milliseconds ReconnectPolicy::slowWait()
{
    return draw(shortestFor(m_limits.slow), m_limits.slow);
}

Milliseconds ReconnectPolicy::draw(Milliseconds least, Milliseconds most)
{
    const Milliseconds end = std::max(least, most);
    return Milliseconds(m_random.bounded(qint64(least.count()), qint64(end.count()) + 1));
}

} // namespace waypost
