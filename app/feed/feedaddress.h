// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace waypost {

/**
 * Whether we connect to @p url at all: wss, or ws to this very computer (localhost, 127.0.0.0/8, ::1),
 * because a sign-in must never cross a network in the clear. Returns a translated sentence on what is wrong,
 * empty if nothing.
 */
[[nodiscard]] QString addressProblem(const QUrl &url);

/** The address as it may be shown and logged: without user, password, query and fragment. */
[[nodiscard]] QString shownAddress(const QUrl &url);

} // namespace waypost
