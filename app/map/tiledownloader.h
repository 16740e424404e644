// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tilefetcher.h"
#include "map/tilerequest.h"

#include <QTimer>

#include <map>
#include <memory>
#include <set>

namespace waypost {

/** Who is asked for tiles, and by whom. */
struct TileServer
{
    TileTemplate address;
    TileSet set;
    QByteArray userAgent;
    QString cacheFolder; ///< "" = nothing is kept
};

/**
 * Tiles from a server, the most needed first and few at a time. What the server says about keeping them
 * counts. After failures it is left alone for a while, longer each time.
 */
class TileDownloader final : public TileFetcher
{
    Q_OBJECT

public:
    explicit TileDownloader(const TileServer &server, const TileLimits &limits = {});
    ~TileDownloader() override;

    void open() override;
    void want(const QList<TileId> &ids, bool highDensity) override;
    void judge(const TileId &id, bool isPicture) override;

private:
    struct Running
    {
        std::unique_ptr<TileRequest> request;
        int number = 0; ///< tells it from one for the same tile that was given up
    };

    void pump();
    void start(const TileId &id);
    void onAnswered(const TileId &id, int number, const TileAnswer &answer);
    void takePicture(const TileId &id, const TileAnswer &answer);
    void takeMissing(const TileId &id);
    void takeFailure(const TileId &id, const TileAnswer &answer);
    void pauseFor(std::chrono::milliseconds asked);
    void noteGoodAnswer();

    TileServer m_server;
    TileLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network; // made on the thread that it works on
    std::map<TileId, Running> m_running;
    QList<TileId> m_wanted;
    std::set<TileId> m_delivered; // of the wanted ones: whoever wants may not have seen them yet
    std::set<TileId> m_resting; // failed a short while ago
    QTimer m_pause;
    QTimer m_rest;
    TileStatus m_status;
    bool m_highDensity = false;
    int m_requests = 0;
    int m_failuresInARow = 0;
    int m_pauses = 0; // since the last good answer
};

} // namespace waypost
