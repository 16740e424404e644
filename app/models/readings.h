// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QString>

#include <limits>
#include <string_view>

/** How values of the domain look to QML: a double each, NaN where nothing was reported. */
namespace waypost {

inline constexpr double notReported = std::numeric_limits<double>::quiet_NaN();

template <typename T>
[[nodiscard]] double toNumber(Reported<T> value)
{
    return value ? static_cast<double>(*value) : notReported;
}

[[nodiscard]] inline double toNumber(Instant instant)
{
    return static_cast<double>(toMs(instant));
}
[[nodiscard]] inline double toNumber(Reported<Instant> instant)
{
    return instant ? toNumber(*instant) : notReported;
}

/** -1 not reported, 0 no, 1 yes. */
[[nodiscard]] inline int toTriState(Reported<bool> flag)
{
    return flag ? int(*flag) : -1;
}

/** Texts of the wire are UTF-8, checked by the decoder. */
[[nodiscard]] inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace waypost
