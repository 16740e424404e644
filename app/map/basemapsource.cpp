// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/basemapsource.h"

#include <QFile>
#include <QFuture>
#include <QtConcurrent>

#include <algorithm>

namespace waypost {

namespace {

constexpr std::size_t maxCells = 160;

struct Loaded
{
    std::shared_ptr<const Basemap> basemap;
    QString error;
};

QByteArray readAll(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = BasemapSource::tr("%1: %2").arg(path, file.errorString());
        return {};
    }
    return file.readAll();
}

Loaded loadFiles(const QString &folder)
{
    Loaded result;
    const QByteArray landBytes = readAll(folder + QStringLiteral("/land.dat"), &result.error);
    const QByteArray placesBytes = result.error.isEmpty()
        ? readAll(folder + QStringLiteral("/places.dat"), &result.error)
        : QByteArray();
    if (!result.error.isEmpty())
        return result;
    std::optional<LandFile> land = LandFile::open(landBytes, &result.error);
    std::optional<PlacesFile> places = PlacesFile::open(placesBytes, &result.error);
    if (land && places)
        result.basemap = std::make_shared<const Basemap>(std::move(*land), std::move(*places));
    return result;
}

} // namespace

BasemapSource::BasemapSource(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
}

BasemapSource::~BasemapSource()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void BasemapSource::load(const QString &folder)
{
    QtConcurrent::run(&m_pool, [folder] {
        return loadFiles(folder);
    }).then(this, [this](const Loaded &result) {
        m_basemap = result.basemap;
        m_cells.clear();
        Q_EMIT loaded(result.error);
    });
}

std::shared_ptr<const CellGeometry> BasemapSource::cell(const CellId &id)
{
    const auto [slot, isNew] = m_cells.try_emplace(id);
    slot->second.lastUse = ++m_uses;
    if (isNew) {
        ++m_pending;
        QtConcurrent::run(&m_pool, [basemap = m_basemap, id] {
            return std::make_shared<const CellGeometry>(makeCellGeometry(basemap->land, basemap->places, id));
        }).then(this, [this, id](const std::shared_ptr<const CellGeometry> &geometry) {
            take(id, geometry);
        });
    }
    return slot->second.geometry;
}

void BasemapSource::take(const CellId &id, std::shared_ptr<const CellGeometry> geometry)
{
    --m_pending;
    const auto slot = m_cells.find(id);
    if (slot == m_cells.end())
        return;
    slot->second.geometry = std::move(geometry);
    forgetOldest();
    Q_EMIT cellsReady();
}

void BasemapSource::forgetOldest()
{
    while (m_cells.size() > maxCells) {
        auto oldest = m_cells.end();
        for (auto it = m_cells.begin(); it != m_cells.end(); ++it) {
            const bool isOlder = oldest == m_cells.end() || it->second.lastUse < oldest->second.lastUse;
            if (it->second.geometry && isOlder)
                oldest = it;
        }
        if (oldest == m_cells.end())
            return;
        m_cells.erase(oldest);
    }
}

} // namespace waypost
