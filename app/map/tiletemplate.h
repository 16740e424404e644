// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tileid.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <optional>

namespace waypost {

/**
 * The address of a tile server's tiles: "https://tiles.example/{z}/{x}/{y}{r}.png". {r} becomes "@2x" on
 * screens of high density, {s} one of a, b, c; both may be left out. May carry a key: never write it to a
 * log.
 */
class TileTemplate
{
    Q_DECLARE_TR_FUNCTIONS(waypost::TileTemplate)

public:
    /** What is wrong with a text as an address of tiles, in one sentence; "" if nothing is. */
    [[nodiscard]] static QString complaintAbout(const QString &text);
    /** Nothing if there is something to complain about. */
    [[nodiscard]] static std::optional<TileTemplate> parse(const QString &text);

    [[nodiscard]] QUrl urlOf(const TileId &id, bool highDensity) const;
    /** Whether a redirection from one of its own addresses may be followed: to a host of its own, and as
     * safe. */
    [[nodiscard]] bool allowsRedirect(const QUrl &target) const;
    /** The server without anything that might be secret: "tiles.example". */
    [[nodiscard]] QString host() const;
    /** It tells high density from low: its tiles have more pixels there. */
    [[nodiscard]] bool hasDensity() const { return m_text.contains(QLatin1StringView("{r}")); }

    friend bool operator==(const TileTemplate &, const TileTemplate &) = default;

private:
    explicit TileTemplate(const QString &text);

    QString m_text;
};

constexpr qsizetype tileTemplateLimit = 2'048; ///< characters; what browsers and proxies agree on

} // namespace waypost
