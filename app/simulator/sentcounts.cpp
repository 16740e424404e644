// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/sentcounts.h"

namespace waypost {

namespace {

constexpr std::array names{"snapshot",    "bleTire",     "rs232Tire",    "driver",        "obdErrorInfo",
                           "rs232Fuel",   "messagePass", "getFileShake", "downloadAllow", "unknownEvent",
                           "unknownType", "notice",      "pong",         "garbage",       "script"};
static_assert(names.size() == sentKindCount);

} // namespace

const char *toString(SentKind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

QByteArray toJsonLine(const SentTotals &totals)
{
    QByteArray line("{\"sent\":{");
    for (std::size_t kind = 0; kind < totals.size(); ++kind) {
        if (kind > 0)
            line += ',';
        line += QByteArray("\"") + names[kind]
            + "\":" + QByteArray::number(static_cast<qulonglong>(totals[kind]));
    }
    return line + "}}";
}

SentTotals SentCounts::totals() const
{
    SentTotals totals{};
    for (std::size_t kind = 0; kind < totals.size(); ++kind)
        totals[kind] = m_counts[kind].load(std::memory_order_relaxed);
    return totals;
}

} // namespace waypost
