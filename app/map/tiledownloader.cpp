// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tiledownloader.h"

#include <QNetworkAccessManager>
#include <QNetworkDiskCache>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace waypost {

namespace {

constexpr int failuresBeforePause = 3; // one bad tile among good ones is the tile's fault
constexpr int missesBeforeTrouble = 4; // and never a tile: the address is wrong
constexpr std::chrono::milliseconds longestAsked = 10min; // that a server's Retry-After is heeded

} // namespace

TileDownloader::TileDownloader(const TileServer &server, const TileLimits &limits)
    : m_server(server)
    , m_limits(limits)
    , m_pause(this)
    , m_rest(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TileDownloader::pump);
    m_rest.setSingleShot(true);
    m_rest.setInterval(m_limits.rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_resting.clear();
        pump();
    });
}

TileDownloader::~TileDownloader()
{
    m_running.clear(); // before the network that they use
}

void TileDownloader::open()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setAutoDeleteReplies(false);
    if (!m_server.cacheFolder.isEmpty()) {
        auto *cache = new QNetworkDiskCache(m_network.get());
        cache->setCacheDirectory(m_server.cacheFolder);
        cache->setMaximumCacheSize(m_limits.cacheBytes);
        m_network->setCache(cache);
    }
    Q_EMIT opened(m_server.set);
    pump();
}

void TileDownloader::want(const QList<TileId> &ids, bool highDensity)
{
    if (std::exchange(m_highDensity, highDensity) != highDensity) {
        m_running.clear();
        m_delivered.clear();
    }
    m_wanted = ids;
    const std::set<TileId> needed(ids.begin(), ids.end());
    std::erase_if(m_running, [&needed](const auto &entry) { return !needed.contains(entry.first); });
    std::erase_if(m_delivered, [&needed](const TileId &id) { return !needed.contains(id); });
    pump();
}

void TileDownloader::pump()
{
    if (!m_network || m_pause.isActive())
        return;
    for (const TileId &id : std::as_const(m_wanted)) {
        if (static_cast<int>(m_running.size()) >= m_limits.inFlight)
            return;
        if (!m_running.contains(id) && !m_delivered.contains(id) && !m_resting.contains(id))
            start(id);
    }
}

void TileDownloader::start(const TileId &id)
{
    auto request = std::make_unique<TileRequest>(m_server.address, m_limits, nullptr);
    const int number = ++m_requests;
    // Queued: the request may not be deleted while it speaks.
    connect(
        request.get(), &TileRequest::answered, this,
        [this, id, number](const TileAnswer &answer) { onAnswered(id, number, answer); },
        Qt::QueuedConnection);
    request->start(*m_network, id, m_highDensity, m_server.userAgent);
    m_running.emplace(id, Running{std::move(request), number});
}

void TileDownloader::onAnswered(const TileId &id, int number, const TileAnswer &answer)
{
    const auto running = m_running.find(id);
    if (running == m_running.end() || running->second.number != number)
        return; // given up meanwhile
    m_running.erase(running);
    if (answer.trouble != TileTrouble::None)
        takeFailure(id, answer);
    else if (answer.body.isEmpty())
        takeMissing(id);
    else
        takePicture(id, answer);
    Q_EMIT statusChanged(m_status);
    pump();
}

void TileDownloader::takePicture(const TileId &id, const TileAnswer &answer)
{
    noteGoodAnswer();
    ++m_status.loaded;
    if (answer.isFromCache)
        ++m_status.fromCache;
    else
        m_status.bytes += answer.body.size();
    m_delivered.insert(id);
    Q_EMIT arrived(id, answer.body);
}

void TileDownloader::takeMissing(const TileId &id)
{
    noteGoodAnswer();
    ++m_status.missing;
    if (m_status.loaded == 0 && m_status.missing >= missesBeforeTrouble)
        m_status.trouble = TileTrouble::NoTiles;
    m_delivered.insert(id);
    Q_EMIT missing(id);
}

void TileDownloader::noteGoodAnswer()
{
    m_failuresInARow = 0;
    m_pauses = 0;
    m_status.isAnswered = true;
    m_status.trouble = TileTrouble::None;
    m_status.httpStatus = 0;
    m_status.pauseMs = 0;
}

void TileDownloader::takeFailure(const TileId &id, const TileAnswer &answer)
{
    ++m_status.failed;
    ++m_failuresInARow;
    m_resting.insert(id);
    if (!m_rest.isActive())
        m_rest.start();
    const bool isServer = answer.trouble == TileTrouble::NoAnswer || answer.trouble == TileTrouble::Refused
        || answer.retryAfter > 0s || m_failuresInARow >= failuresBeforePause;
    if (isServer || m_status.loaded == 0) {
        m_status.trouble = answer.trouble;
        m_status.httpStatus = answer.httpStatus;
    }
    if (isServer)
        pauseFor(answer.retryAfter);
}

void TileDownloader::pauseFor(std::chrono::milliseconds asked)
{
    if (m_pause.isActive())
        return; // the others that were on their way fail for the same reason
    const auto own = std::min(m_limits.longestPause, m_limits.firstPause * (1 << std::min(m_pauses, 16)));
    ++m_pauses;
    m_pause.start(std::max(own, std::min(asked, longestAsked)));
    m_status.pauseMs = m_pause.interval();
}

void TileDownloader::judge(const TileId &id, bool isPicture)
{
    if (isPicture)
        return;
    m_delivered.erase(id);
    --m_status.loaded;
    takeFailure(id, {.trouble = TileTrouble::NotAPicture});
    Q_EMIT statusChanged(m_status);
}

} // namespace waypost
