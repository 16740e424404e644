// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tilegrid.h"

#include <QMetaType>
#include <QString>

namespace waypost {

/** Why there are no tiles. */
enum class TileTrouble : quint8 {
    None,
    NoAnswer, ///< nothing, or too late
    ServerError, ///< httpStatus says which
    Refused, ///< the server does not want us: a key is missing, or it has blocked us
    NotAPicture, ///< HTML, nothing at all, or a broken picture
    TooLarge, ///< more bytes or pixels than a tile may have
    Redirected, ///< to somewhere that is not followed
    NoTiles, ///< the server answers, but never with a tile
    FileMissing, ///< or it may not be read
    NotMbtiles,
    VectorTiles, ///< an MBTiles file of shapes; pictures are needed
    FileDamaged,
};

/** How fetching goes, since it began. */
struct TileStatus
{
    TileTrouble trouble = TileTrouble::None; ///< gone with the next tile that comes
    int httpStatus = 0; ///< with ServerError and Refused
    int pauseMs = 0; ///< for which the server is left alone since the last failure; 0 = it is not
    bool isAnswered = false; ///< a tile came, or the word that there is none
    qint64 loaded = 0;
    qint64 fromCache = 0; ///< among them
    qint64 missing = 0;
    qint64 failed = 0;
    qint64 bytes = 0; ///< of tiles that came from the network or the file

    friend bool operator==(const TileStatus &, const TileStatus &) = default;
};

/** What a set of tiles says of itself. */
struct TileSet
{
    TileLevels levels;
    QString attribution; ///< may hold HTML; from a file, so not to be trusted
    QString name; ///< likewise

    friend bool operator==(const TileSet &, const TileSet &) = default;
};

} // namespace waypost

Q_DECLARE_METATYPE(waypost::TileStatus)
Q_DECLARE_METATYPE(waypost::TileSet)
