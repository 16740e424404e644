// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QString>

namespace waypost::test {

/** When all frames of these tests arrive: 2023-11-14T22:13:20Z. */
inline constexpr Instant arrival = instantFromMs(1'700'000'000'000);

/** Adds a data row "name" with @p folder's file for every NAME.in.json there. */
void addGoldenRows(const QString &folder);
/**
 * Compares with FOLDER/NAME.out.json. On a difference writes NAME.fail into the build folder and returns what
 * to say.
 * @return empty when equal.
 */
[[nodiscard]] QByteArray compareWithGolden(const QString &inputFile, const QByteArray &actual);

} // namespace waypost::test
