// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tilestatus.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace waypost {

/** Where the bytes of tiles come from. Made on any thread, then moved to its own; all calls are made there.
 */
class TileFetcher : public QObject
{
    Q_OBJECT

public:
    /** Called once, before anything else. */
    virtual void open() = 0;
    /**
     * All tiles that are needed from now on, most needed first. What was needed before and is not in the list
     * is given up.
     */
    virtual void want(const QList<TileId> &ids, bool highDensity) = 0;
    /** What became of the bytes that came for a tile: a picture, or nothing that can be shown. */
    virtual void judge(const TileId &id, bool isPicture) = 0;

Q_SIGNALS:
    void opened(const waypost::TileSet &set);
    void arrived(const waypost::TileId &id, const QByteArray &bytes);
    /** There is no such tile, and there will be none. */
    void missing(const waypost::TileId &id);
    void statusChanged(const waypost::TileStatus &status);
};

} // namespace waypost
