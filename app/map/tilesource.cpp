// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilesource.h"

#include "map/tilepicture.h"

#include <QFuture>
#include <QLoggingCategory>
#include <QtConcurrent>
#include <QThread>

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.map")

constexpr std::size_t maxMissing = 50'000; // beyond it they are forgotten, and asked for once more
constexpr int partOnShow = 3; // of four parts of the memory
constexpr unsigned long longestFarewellMs = 3'000;

} // namespace

TileSource::TileSource(std::unique_ptr<TileFetcher> fetcher, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_fetcher(fetcher.release())
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 3));
    m_thread->setObjectName(QStringLiteral("tiles"));
    m_fetcher->moveToThread(m_thread);
    connectFetcher();
    m_thread->start();
    QMetaObject::invokeMethod(m_fetcher, [fetching = m_fetcher] { fetching->open(); });
}

TileSource::~TileSource()
{
    m_fetcher->disconnect(this);
    m_pool.clear();
    m_pool.waitForDone();
    connect(m_thread, &QThread::finished, m_fetcher, &QObject::deleteLater);
    m_thread->quit();
    if (m_thread->wait(longestFarewellMs)) {
        delete m_thread;
        return;
    }
    // A file can make SQLite count for ever. Nobody waits for that: the process takes it along when it ends.
    qCWarning(log, "the thread of a tile source does not end");
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void TileSource::connectFetcher()
{
    connect(m_fetcher, &TileFetcher::opened, this, [this](const TileSet &set) {
        m_set = set;
        m_isOpen = true;
        Q_EMIT setChanged();
    });
    connect(m_fetcher, &TileFetcher::statusChanged, this, [this](const TileStatus &status) {
        m_status = status;
        Q_EMIT statusChanged();
    });
    connect(m_fetcher, &TileFetcher::arrived, this, &TileSource::decode);
    connect(m_fetcher, &TileFetcher::missing, this, &TileSource::noteMissing);
}

void TileSource::want(const QList<TileId> &ids, bool highDensity)
{
    if (std::exchange(m_highDensity, highDensity) != highDensity)
        forgetAll();
    QList<TileId> asked;
    for (const TileId &id : ids) {
        if (!has(id) && !m_decoding.contains(id) && !m_missing.contains(id))
            asked += id;
    }
    if (asked == m_asked)
        return;
    m_asked = asked;
    QMetaObject::invokeMethod(
        m_fetcher, [fetching = m_fetcher, asked, highDensity] { fetching->want(asked, highDensity); });
}

int TileSource::capacity() const
{
    return static_cast<int>(memoryLimit / 4 * partOnShow / m_largest);
}

QImage TileSource::picture(const TileId &id)
{
    const auto kept = m_pictures.find(id);
    if (kept == m_pictures.end())
        return {};
    kept->second.lastUse = ++m_uses;
    return kept->second.image;
}

void TileSource::decode(const TileId &id, const QByteArray &bytes)
{
    m_decoding.insert(id);
    QtConcurrent::run(&m_pool, [bytes] {
        return tilepicture::decode(bytes);
    }).then(this, [this, id, epoch = m_epoch](const QImage &image) { take(id, image, epoch); });
}

void TileSource::take(const TileId &id, const QImage &image, int epoch)
{
    m_decoding.erase(id);
    const bool isPicture = !image.isNull();
    QMetaObject::invokeMethod(
        m_fetcher, [fetching = m_fetcher, id, isPicture] { fetching->judge(id, isPicture); });
    if (!isPicture || epoch != m_epoch)
        return;
    Kept &kept = m_pictures[id];
    m_memory += image.sizeInBytes() - kept.image.sizeInBytes();
    m_largest = std::max<qint64>(m_largest, image.sizeInBytes());
    kept = {image, ++m_uses};
    forgetOldest();
    Q_EMIT tilesChanged();
}

void TileSource::noteMissing(const TileId &id)
{
    if (m_missing.size() >= maxMissing)
        m_missing.clear();
    m_missing.insert(id);
    Q_EMIT tilesChanged();
}

void TileSource::forgetOldest()
{
    while (m_memory > memoryLimit && m_pictures.size() > 1) {
        const auto oldest = std::ranges::min_element(
            m_pictures, {}, [](const auto &entry) { return entry.second.lastUse; });
        m_memory -= oldest->second.image.sizeInBytes();
        m_pictures.erase(oldest);
    }
}

void TileSource::forgetAll()
{
    ++m_epoch;
    m_pictures.clear();
    m_missing.clear();
    m_asked.clear();
    m_memory = 0;
}

} // namespace waypost
