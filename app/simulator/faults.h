// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/framebatch.h"
#include "simulator/random.h"

#include "domain/clock.h"

#include <QStringView>

#include <optional>

namespace waypost {

/** What goes wrong on purpose, on both feeds. */
enum class FaultProfile : std::uint8_t {
    None,
    SilentSignIn, ///< never answers a sign-in and sends nothing
    Refuse, ///< answers with a non-zero error and closes
    DropEvery, ///< cuts every line one period after its sign-in
    HalfOpen, ///< one period after the sign-in stops reading and writing and keeps the line
    Garbage, ///< malformed, binary and huge frames among the good ones, one in five
    Flood, ///< once a period a burst of alarms and of pushes
    Slow, ///< every answer and every push comes three seconds late
};

/** By its name on the command line: "silent-sign-in", "refuse", ... */
[[nodiscard]] std::optional<FaultProfile> faultFromName(QStringView name);
/** All names, separated by commas, for help and errors. */
[[nodiscard]] QString faultNames();

namespace fault {

inline constexpr Milliseconds slowDelay{3'000};
inline constexpr int floodAlarms = 400;
inline constexpr int floodReports = 5'000;
inline constexpr std::uint64_t garbageEvery = 5; ///< good frames to one bad
inline constexpr std::size_t hugeFrameBytes = 6 * 1024 * 1024;

/** Adds the @p number-th bad frame: each kind in turn, all but the binary ones as text. */
void addGarbage(FrameBatch &batch, std::uint64_t number);
/** How many kinds of bad frames addGarbage() knows. */
[[nodiscard]] std::uint64_t garbageKinds();

} // namespace fault

} // namespace waypost
