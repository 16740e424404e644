// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tilestatus.h"
#include "map/tiletemplate.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace waypost {

/** Bounds of what a tile server may cost. */
struct TileLimits
{
    int inFlight = 6; ///< requests at a time
    qint64 bodyBytes = 2 << 20; ///< of one tile
    qint64 cacheBytes = 256 << 20; ///< on the disk
    std::chrono::milliseconds timeout{15'000}; ///< for one tile, from asking to its last byte
    std::chrono::milliseconds firstPause{1'000}; ///< after failures; doubles with each
    std::chrono::milliseconds longestPause{60'000};
    std::chrono::milliseconds rest{30'000}; ///< before a tile that failed is asked for again
};

/** What came of asking for a tile. */
struct TileAnswer
{
    TileTrouble trouble = TileTrouble::None; ///< None with an empty body: there is no such tile
    QByteArray body; ///< begins like a picture
    int httpStatus = 0; ///< 0 = no answer
    bool isFromCache = false;
    std::chrono::seconds retryAfter{0}; ///< what the server asks for, 0 = nothing
};

/** Asks for one tile, once. Deleting it gives up. */
class TileRequest final : public QObject
{
    Q_OBJECT

public:
    TileRequest(const TileTemplate &address, const TileLimits &limits, QObject *parent);
    ~TileRequest() override;

    void
    start(QNetworkAccessManager &network, const TileId &id, bool highDensity, const QByteArray &userAgent);

Q_SIGNALS:
    /** Last, once. */
    void answered(const waypost::TileAnswer &answer);

private:
    void onHead();
    void onBytes();
    void onRedirected(const QUrl &target);
    void onFinished();
    void finish(TileAnswer answer);
    [[nodiscard]] TileAnswer answerFor(int status) const;

    TileTemplate m_address;
    TileLimits m_limits;
    QTimer m_timeout;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
};

} // namespace waypost
