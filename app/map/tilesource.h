// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tilefetcher.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <set>

class QThread;

namespace waypost {

/**
 * Pictures of tiles for the map, on the gui thread. They are fetched on a thread of their own and decoded on
 * a pool; a bounded number stays in memory, those used last.
 */
class TileSource final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 memoryLimit = 128 << 20; ///< bytes of pictures

    explicit TileSource(std::unique_ptr<TileFetcher> fetcher, QObject *parent = nullptr);
    ~TileSource() override;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const TileSet &set() const { return m_set; }
    [[nodiscard]] const TileStatus &status() const { return m_status; }

    /**
     * All tiles that are on show, most needed first; those at hand or known to be missing may be among them.
     * What was asked for before and is not in the list is given up.
     */
    void want(const QList<TileId> &ids, bool highDensity);
    /** As many as can be on show at a time without pushing each other out of memory. */
    [[nodiscard]] int capacity() const;

    [[nodiscard]] bool has(const TileId &id) const { return m_pictures.contains(id); }
    /** There is no such tile. */
    [[nodiscard]] bool isMissing(const TileId &id) const { return m_missing.contains(id); }
    /** The picture, which counts as used now; null if it is not at hand. */
    [[nodiscard]] QImage picture(const TileId &id);
    [[nodiscard]] qint64 memory() const { return m_memory; } ///< bytes of pictures at hand

Q_SIGNALS:
    void setChanged();
    void statusChanged();
    /** A tile came, or turned out to be missing: it is worth looking again. */
    void tilesChanged();

private:
    struct Kept
    {
        QImage image;
        quint64 lastUse = 0;
    };

    void connectFetcher();
    void decode(const TileId &id, const QByteArray &bytes);
    void take(const TileId &id, const QImage &image, int epoch);
    void noteMissing(const TileId &id);
    void forgetOldest();
    void forgetAll();

    QThread *m_thread;
    TileFetcher *m_fetcher; // lives and dies on its thread
    QThreadPool m_pool; // of our own, so that waiting for it on the way out waits for nobody else
    std::map<TileId, Kept> m_pictures;
    std::set<TileId> m_decoding;
    std::set<TileId> m_missing;
    QList<TileId> m_asked; // what the fetcher was told last
    TileSet m_set;
    TileStatus m_status;
    bool m_isOpen = false;
    bool m_highDensity = false;
    int m_epoch = 0; // what was asked for at another density is of no use
    quint64 m_uses = 0;
    qint64 m_memory = 0;
    qint64 m_largest = 256 << 10; // bytes of one picture
};

} // namespace waypost
