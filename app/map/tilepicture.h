// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

/** From the bytes of a tile, which nobody vouches for, to a picture. Pure, for any thread. */
namespace waypost::tilepicture {

constexpr qsizetype maxBytes = 2 << 20;
constexpr int maxSide = 1'024; ///< pixels; beyond it nothing is decoded
constexpr int keptSide = 512; ///< pixels; a larger picture is made this small

/** "png", "jpg", "webp" by the first bytes; empty for anything else. */
[[nodiscard]] QByteArray formatOf(const QByteArray &bytes);
/** Null if it is no picture of a known kind, is too large or broken. Ready to become a texture. */
[[nodiscard]] QImage decode(const QByteArray &bytes);

} // namespace waypost::tilepicture
