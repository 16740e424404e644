// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waypost::test {

/** Bytes of tests/fixtures/@p name; ends the program when there is no such file. */
[[nodiscard]] QByteArray fixture(const QString &name);
/** File names in tests/fixtures/@p folder, sorted, as "folder/file". */
[[nodiscard]] QStringList fixturesIn(const QString &folder);

} // namespace waypost::test
