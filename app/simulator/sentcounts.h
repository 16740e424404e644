// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <atomic>
#include <cstdint>

namespace waypost {

/** What the simulator sends. The first nine are the documented pushes. */
enum class SentKind : std::uint8_t {
    Snapshot,
    BleTire,
    Rs232Tire,
    Driver,
    ObdErrorInfo,
    Rs232Fuel,
    MessagePass,
    GetFileShake,
    DownloadAllow,
    UnknownEvent, ///< a device event that no client knows
    UnknownType, ///< a message type that no client knows
    Notice, ///< answers to sign-ins
    Pong,
    Garbage, ///< malformed on purpose
    Script, ///< sent by a scenario, whatever it was
};
inline constexpr int sentKindCount = 15;

/** The wire's own word where there is one: "snapshot", "messagePass", ...; else "unknownEvent", "garbage",
 * ... */
[[nodiscard]] const char *toString(SentKind kind);

/** Counts of one moment. */
using SentTotals = std::array<std::uint64_t, sentKindCount>;

/** One line: {"sent":{"snapshot":n,...}}, every kind, in their order. */
[[nodiscard]] QByteArray toJsonLine(const SentTotals &totals);

/** How many frames went out, by kind and once for each client. Counted on the simulator's thread, read on
 * any. */
class SentCounts
{
public:
    void add(SentKind kind, std::uint64_t clients = 1)
    {
        m_counts[static_cast<std::size_t>(kind)].fetch_add(clients, std::memory_order_relaxed);
    }
    [[nodiscard]] SentTotals totals() const;

private:
    std::array<std::atomic<std::uint64_t>, sentKindCount> m_counts{};
};

} // namespace waypost
