// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace waypost {

QString toIsoString(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace waypost
