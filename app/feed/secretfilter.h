// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace waypost {

/**
 * Blanks out the digest that signs us in wherever a server repeats it, in either case of its letters: it
 * opens the account as well as the password does, and whatever a feed lets through may be shown, logged and
 * kept. A frame without it costs a look at every thirtieth character or so.
 */
class SecretFilter
{
public:
    /** @param digest hex digits; shorter than eight (or none) filters nothing. */
    void setSecret(const QByteArray &digest);

    /** @p text itself, or a copy of the same length with stars in the digest's place. */
    [[nodiscard]] QString filtered(const QString &text) const;

private:
    [[nodiscard]] qsizetype find(QStringView text, qsizetype from) const;

    QByteArray m_secret; // in lower case
    std::array<std::uint8_t, 128> m_shift{}; // by the character under the secret's last one
};

} // namespace waypost
