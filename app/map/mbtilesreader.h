// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tilefetcher.h"

#include <set>

namespace waypost {

/**
 * Tiles from an MBTiles file (https://github.com/mapbox/mbtiles-spec), which is an SQLite database. Opened
 * for reading only and never trusted: a tile that is absurdly large is not read, and a damaged file says so.
 * Rows are counted from the south, unless the metadata's "scheme" is "xyz". A file may lack its metadata.
 */
class MbtilesReader final : public TileFetcher
{
    Q_OBJECT

public:
    explicit MbtilesReader(const QString &fileName);
    ~MbtilesReader() override;

    void open() override;
    void want(const QList<TileId> &ids, bool highDensity) override;
    void judge(const TileId &id, bool isPicture) override;

private:
    [[nodiscard]] TileTrouble openDatabase();
    [[nodiscard]] TileTrouble readMetadata(TileSet &set);
    [[nodiscard]] TileTrouble readLevels(TileSet &set);
    void scheduleNext();
    void readNext();
    void read(const TileId &id);
    void fail(TileTrouble trouble);

    QString m_fileName;
    QString m_connection;
    QList<TileId> m_wanted; // what is left of it
    std::set<TileId> m_unjudged; // handed on, and not yet a picture
    TileStatus m_status;
    bool m_isFromNorth = false; ///< how rows are counted
    bool m_isOpen = false;
    bool m_isScheduled = false;
};

} // namespace waypost
