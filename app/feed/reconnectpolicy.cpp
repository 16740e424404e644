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

} // namespace

ReconnectPolicy::ReconnectPolicy(const BackOff &limits, std::uint64_t seed)
    : m_limits(limits)
    , m_random(generatorFor(seed))
{
}

Milliseconds ReconnectPolicy::ceiling() const
{
    Milliseconds ceiling = m_limits.first;
    for (int i = 0; i < m_failures && ceiling < m_limits.longest; ++i)
        ceiling *= 2;
    return std::min(ceiling, m_limits.longest);
}

Milliseconds ReconnectPolicy::waitAfter(Milliseconds lifetime)
{
    if (lifetime >= m_limits.stableAfter)
        reset();
    const Milliseconds most = std::max(ceiling(), m_limits.least);
    ++m_failures;
    return Milliseconds(m_random.bounded(qint64(m_limits.least.count()), qint64(most.count()) + 1));
}

} // namespace waypost
