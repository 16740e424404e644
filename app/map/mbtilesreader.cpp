// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/mbtilesreader.h"

#include "map/tilepicture.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr std::size_t maxUnjudged = 8; // read ahead of who makes pictures of them
constexpr int maxMetadataRows = 200;
constexpr int maxMetadataText = 2'000; // characters

// SQLite's primary result codes, https://www.sqlite.org/rescode.html
constexpr int corruptCode = 11;
constexpr int notADatabaseCode = 26;

TileTrouble troubleOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case corruptCode:
        return TileTrouble::FileDamaged;
    case notADatabaseCode:
        return TileTrouble::NotMbtiles;
    default:
        return TileTrouble::FileMissing;
    }
}

bool hasTable(const QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ?"_s);
    query.addBindValue(name);
    return query.exec() && query.next();
}

bool isVector(const QString &format)
{
    return format == "pbf"_L1 || format == "mvt"_L1 || format.contains("vector"_L1);
}

/** -1 where it says nothing; some write "5.0". */
int levelOf(const QString &value)
{
    bool isNumber = false;
    const double level = value.trimmed().toDouble(&isNumber);
    return isNumber && level >= 0 && level <= maxTileLevel ? static_cast<int>(level) : -1;
}

} // namespace

MbtilesReader::MbtilesReader(const QString &fileName)
    : m_fileName(fileName)
    , m_connection(u"mbtiles-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

MbtilesReader::~MbtilesReader()
{
    QSqlDatabase::removeDatabase(m_connection);
}

void MbtilesReader::open()
{
    TileSet set;
    TileTrouble trouble = openDatabase();
    if (trouble == TileTrouble::None)
        trouble = readMetadata(set);
    if (trouble == TileTrouble::None)
        trouble = readLevels(set);
    m_isOpen = trouble == TileTrouble::None;
    if (!m_isOpen) {
        fail(trouble);
        return;
    }
    m_status.isAnswered = true;
    Q_EMIT opened(set);
    Q_EMIT statusChanged(m_status);
    scheduleNext();
}

TileTrouble MbtilesReader::openDatabase()
{
    const QFileInfo file(m_fileName);
    if (!file.isFile() || !file.isReadable())
        return TileTrouble::FileMissing;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_fileName);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!database.open())
        return troubleOf(database.lastError());
    QSqlQuery query(database);
    if (!query.exec(u"SELECT count(*) FROM sqlite_master"_s))
        return troubleOf(query.lastError());
    return hasTable(database, u"tiles"_s) ? TileTrouble::None : TileTrouble::NotMbtiles;
}

TileTrouble MbtilesReader::readMetadata(TileSet &set)
{
    set.levels = {-1, -1};
    if (!hasTable(QSqlDatabase::database(m_connection), u"metadata"_s))
        return TileTrouble::None; // some writers leave it out: the tiles say enough
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT lower(trim(name)), substr(value, 1, %1) FROM metadata WHERE lower(trim(name)) IN "
            "('name', 'format', 'attribution', 'minzoom', 'maxzoom', 'scheme') LIMIT %2"_s
                .arg(maxMetadataText)
                .arg(maxMetadataRows)))
        return troubleOf(query.lastError()) == TileTrouble::FileDamaged ? TileTrouble::FileDamaged
                                                                        : TileTrouble::NotMbtiles;
    while (query.next()) {
        const QString name = query.value(0).toString();
        const QString value = query.value(1).toString();
        if (name == "format"_L1 && isVector(value.toLower()))
            return TileTrouble::VectorTiles;
        if (name == "name"_L1)
            set.name = value;
        else if (name == "attribution"_L1)
            set.attribution = value;
        else if (name == "minzoom"_L1)
            set.levels.min = levelOf(value);
        else if (name == "maxzoom"_L1)
            set.levels.max = levelOf(value);
        else if (name == "scheme"_L1)
            m_isFromNorth = value.trimmed().compare("xyz"_L1, Qt::CaseInsensitive) == 0;
    }
    return TileTrouble::None;
}

TileTrouble MbtilesReader::readLevels(TileSet &set)
{
    const auto isLevel = [](int level) { return level >= 0 && level <= maxTileLevel; };
    if (isLevel(set.levels.min) && isLevel(set.levels.max) && set.levels.min <= set.levels.max)
        return TileTrouble::None;
    // Older files do not say; and what a file says may be nonsense.
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"SELECT min(zoom_level), max(zoom_level) FROM tiles"_s))
        return troubleOf(query.lastError()) == TileTrouble::FileDamaged ? TileTrouble::FileDamaged
                                                                        : TileTrouble::NotMbtiles;
    if (!query.next() || query.isNull(0))
        return TileTrouble::NoTiles;
    set.levels
        = {std::clamp(query.value(0).toInt(), 0, maxTileLevel),
           std::clamp(query.value(1).toInt(), 0, maxTileLevel)};
    return TileTrouble::None;
}

void MbtilesReader::want(const QList<TileId> &ids, bool)
{
    m_wanted = ids;
    m_wanted.removeIf([this](const TileId &id) { return m_unjudged.contains(id); });
    scheduleNext();
}

void MbtilesReader::judge(const TileId &id, bool isPicture)
{
    m_unjudged.erase(id);
    if (!isPicture) {
        --m_status.loaded;
        ++m_status.failed;
        m_status.trouble = TileTrouble::NotAPicture;
        Q_EMIT statusChanged(m_status);
        Q_EMIT missing(id); // reading it again would not help
    }
    scheduleNext();
}

/** One at a time, so that what is wanted next need not wait for what no longer is. */
void MbtilesReader::scheduleNext()
{
    if (!m_isOpen || m_isScheduled || m_wanted.isEmpty() || m_unjudged.size() >= maxUnjudged)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &MbtilesReader::readNext, Qt::QueuedConnection);
}

void MbtilesReader::readNext()
{
    m_isScheduled = false;
    if (!m_isOpen || m_wanted.isEmpty())
        return;
    read(m_wanted.takeFirst());
    scheduleNext();
}

void MbtilesReader::read(const TileId &id)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    // What is too long is not read at all.
    query.prepare(u"SELECT length(tile_data), CASE WHEN length(tile_data) <= ? THEN tile_data END FROM tiles "
                  "WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1"_s);
    query.addBindValue(tilepicture::maxBytes);
    query.addBindValue(id.z);
    query.addBindValue(id.x);
    query.addBindValue(m_isFromNorth ? id.y : (1 << id.z) - 1 - id.y);
    if (!query.exec()) {
        fail(
            troubleOf(query.lastError()) == TileTrouble::NotMbtiles ? TileTrouble::NotMbtiles
                                                                    : TileTrouble::FileDamaged);
        return;
    }
    if (!query.next()) {
        if (query.lastError().isValid()) {
            fail(TileTrouble::FileDamaged);
            return;
        }
        ++m_status.missing;
        Q_EMIT statusChanged(m_status);
        Q_EMIT missing(id);
        return;
    }
    const QByteArray bytes = query.value(1).toByteArray();
    if (tilepicture::formatOf(bytes).isEmpty()) {
        const bool isTooLong = query.value(0).toLongLong() > tilepicture::maxBytes;
        const bool isPacked = bytes.startsWith("\x1f\x8b"); // as vector tiles are
        ++m_status.failed;
        m_status.trouble = isTooLong ? TileTrouble::TooLarge
            : isPacked               ? TileTrouble::VectorTiles
                                     : TileTrouble::NotAPicture;
        Q_EMIT statusChanged(m_status);
        Q_EMIT missing(id);
        return;
    }
    ++m_status.loaded;
    m_status.bytes += bytes.size();
    m_status.trouble = TileTrouble::None;
    m_unjudged.insert(id);
    Q_EMIT statusChanged(m_status);
    Q_EMIT arrived(id, bytes);
}

/** For good: a file does not get better. */
void MbtilesReader::fail(TileTrouble trouble)
{
    m_isOpen = false;
    m_wanted.clear();
    m_status.trouble = trouble;
    m_status.isAnswered = true;
    Q_EMIT statusChanged(m_status);
}

} // namespace waypost
