// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waypost {

/** What to call a kind of alarm, in the user's language. @p name as the tables or the server have it. */
[[nodiscard]] QString alarmText(const QString &name);

} // namespace waypost
