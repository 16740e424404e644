// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waypost {

/**
 * Sends the log to standard error or a file, and counts what must not happen.
 * @param level least severity that is written: debug, info, warning or critical; empty = warning
 * @param fileName empty = standard error; one that cannot be written, too, which is logged there: a desk is
 * not kept from working by its log
 */
void startLogging(const QString &level, const QString &fileName);

/** Warnings of the QML engine and critical lines so far: in a self-test each of them is a failure. */
[[nodiscard]] int faultsLogged();

} // namespace waypost
