// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waypost {

/**
 * The wallboard's PIN as a settings file may hold it: a salted PBKDF2 digest,
 * "pbkdf2-sha256:rounds:salt:digest" with the last two in hex. The PIN cannot be read back from it.
 */
class KioskPin
{
public:
    /** Of a PIN somebody just chose; a fresh salt each time. */
    [[nodiscard]] static QString digestOf(const QString &pin);
    [[nodiscard]] static bool isDigest(const QString &text);
    /** False also for a digest that is none. */
    [[nodiscard]] static bool matches(const QString &pin, const QString &digest);
};

} // namespace waypost
