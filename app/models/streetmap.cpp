// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/streetmap.h"

#include "domain/outsidetext.h"
#include "map/mbtilesreader.h"
#include "map/tiledownloader.h"
#include "map/tilesource.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using Kind = Preferences::StreetMapKind;

// https://operations.osmfoundation.org/policies/tiles/: this address, a user agent of one's own, what the
// server says about keeping tiles counts, nothing fetched ahead, whose it is on the map.
const QString osmAddress = u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s;
const QString osmAttribution = u"© OpenStreetMap contributors"_s;
const QString osmTerms = u"https://www.openstreetmap.org/copyright"_s;
constexpr int finestServerLevel = 19; // beyond it hardly a server has tiles: they are shown larger
constexpr qsizetype attributionLimit = 200; // characters
const TileId wholeWorld{0, 0, 0};

Kind kindOf(const Preferences &preferences)
{
    return static_cast<Kind>(preferences.streetMap());
}

QLatin1StringView nameOf(TileTrouble trouble)
{
    static constexpr std::array names{"none"_L1,        "no answer"_L1,     "server error"_L1,
                                      "refused"_L1,     "not a picture"_L1, "too large"_L1,
                                      "redirected"_L1,  "no tiles"_L1,      "file missing"_L1,
                                      "not MBTiles"_L1, "vector tiles"_L1,  "file damaged"_L1};
    static_assert(names.size() == static_cast<std::size_t>(TileTrouble::FileDamaged) + 1);
    return names[static_cast<std::size_t>(trouble)];
}

} // namespace

StreetMap::StreetMap(const Preferences &preferences, const Places &places, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_places(places)
{
    connect(&preferences, &Preferences::streetMapChanged, this, &StreetMap::renew);
    renew();
}

StreetMap::~StreetMap() = default;

bool StreetMap::isChosen() const
{
    return kindOf(m_preferences) != Kind::NoStreetMap;
}

QString StreetMap::address() const
{
    switch (kindOf(m_preferences)) {
    case Kind::OpenStreetMap:
        return osmAddress;
    case Kind::OwnServer:
        return m_preferences.streetMapUrl();
    default:
        return {};
    }
}

std::unique_ptr<TileFetcher> StreetMap::makeFetcher() const
{
    if (kindOf(m_preferences) == Kind::MapFile) {
        const QString file = m_preferences.streetMapFile();
        return file.isEmpty() ? nullptr : std::make_unique<MbtilesReader>(file);
    }
    const std::optional<TileTemplate> server = TileTemplate::parse(address());
    if (!server)
        return nullptr;
    const QByteArray userAgent = u"Waypost/%1 (fleet dispatch desk)"_s.arg(m_places.version).toLatin1();
    return std::make_unique<TileDownloader>(
        TileServer{*server, TileSet{{0, finestServerLevel}, {}, {}}, userAgent, m_places.cacheFolder});
}

void StreetMap::renew()
{
    const QStringList wanted{
        QString::number(m_preferences.streetMap()), address(),
        kindOf(m_preferences) == Kind::MapFile ? m_preferences.streetMapFile() : QString()};
    if (m_shown == wanted) { // only its attribution is another one
        Q_EMIT attributionChanged();
        return;
    }
    const bool isFirst = m_shown.isEmpty();
    m_shown = wanted;
    const std::optional<TileTemplate> server = TileTemplate::parse(address());
    m_host = server ? server->host() : QString();
    std::unique_ptr<TileFetcher> fetcher = makeFetcher();
    const auto old = std::exchange(
        m_tiles, fetcher ? std::make_unique<TileSource>(std::move(fetcher)) : std::unique_ptr<TileSource>());
    if (m_tiles) {
        connect(m_tiles.get(), &TileSource::setChanged, this, &StreetMap::attributionChanged);
        connect(m_tiles.get(), &TileSource::statusChanged, this, &StreetMap::statusChanged);
        // Whoever has just chosen it wants to know at once whether it works, wherever the map looks.
        if (!isFirst)
            m_tiles->want({wholeWorld}, false);
    }
    Q_EMIT tilesChanged();
    Q_EMIT attributionChanged();
    Q_EMIT statusChanged();
}

bool StreetMap::hasTerms() const
{
    return attribution().contains("OpenStreetMap"_L1);
}

void StreetMap::openTerms() const
{
    if (hasTerms())
        QDesktopServices::openUrl(QUrl(osmTerms));
}

QString StreetMap::attribution() const
{
    if (!m_tiles)
        return {};
    if (kindOf(m_preferences) == Kind::OpenStreetMap)
        return osmAttribution;
    const QString said = kindOf(m_preferences) == Kind::MapFile
        ? shownName(withoutMarkup(m_tiles->set().attribution))
        : m_preferences.streetMapAttribution();
    if (!said.isEmpty())
        return said;
    const QString name = m_host.isEmpty() ? QFileInfo(m_preferences.streetMapFile()).fileName() : m_host;
    return tr("Street map: %1", "a server or a file").arg(name);
}

QString StreetMap::trouble() const
{
    if (!isChosen())
        return {};
    if (kindOf(m_preferences) == Kind::MapFile)
        return fileTrouble();
    return m_tiles ? serverTrouble() : complaintAboutAddress(address());
}

QString StreetMap::serverTrouble() const
{
    const TileStatus &status = m_tiles->status();
    switch (status.trouble) {
    case TileTrouble::NoAnswer:
        return tr("%1 does not answer.", "a server").arg(m_host);
    case TileTrouble::ServerError:
        return tr("%1 answers with error %2.", "a server, a number").arg(m_host).arg(status.httpStatus);
    case TileTrouble::Refused:
        return tr("%1 refuses to send tiles (error %2). A key may be missing.", "a server, a number")
            .arg(m_host)
            .arg(status.httpStatus);
    case TileTrouble::NotAPicture:
        return tr("%1 sends something that is no picture.", "a server").arg(m_host);
    case TileTrouble::TooLarge:
        return tr("%1 sends tiles that are too large.", "a server").arg(m_host);
    case TileTrouble::Redirected:
        return tr("%1 points to another server. That is not followed.", "a server").arg(m_host);
    case TileTrouble::NoTiles:
        return tr("%1 answers, but has no tiles at this address.", "a server").arg(m_host);
    default:
        return {};
    }
}

QString StreetMap::fileTrouble() const
{
    if (!m_tiles)
        return tr("No file is chosen.");
    const QString name = QFileInfo(m_preferences.streetMapFile()).fileName();
    switch (m_tiles->status().trouble) {
    case TileTrouble::FileMissing:
        return tr("%1 cannot be opened.", "a file").arg(name);
    case TileTrouble::NotMbtiles:
        return tr("%1 is no MBTiles map.", "a file").arg(name);
    case TileTrouble::VectorTiles:
        return tr("%1 is a vector map. Only maps of pictures can be shown.", "a file").arg(name);
    case TileTrouble::FileDamaged:
        return tr("%1 is damaged.", "a file").arg(name);
    case TileTrouble::NoTiles:
        return tr("%1 holds no tiles.", "a file").arg(name);
    case TileTrouble::NotAPicture:
        return tr("%1 holds something that is no picture.", "a file").arg(name);
    case TileTrouble::TooLarge:
        return tr("%1 holds tiles that are too large.", "a file").arg(name);
    default:
        return {};
    }
}

QString StreetMap::state() const
{
    if (const QString why = trouble(); !isChosen() || !why.isEmpty())
        return why;
    const TileStatus &status = m_tiles->status();
    if (status.loaded > 0)
        return tr("It works: %n tile(s) so far.", "", static_cast<int>(status.loaded));
    if (m_host.isEmpty())
        return m_tiles->isOpen() ? tr("It works. Levels %1 to %2.", "of a map file")
                                       .arg(m_tiles->set().levels.min)
                                       .arg(m_tiles->set().levels.max)
                                 : tr("The file is being opened.");
    return status.isAnswered ? tr("%1 answers, but has no tile here so far.", "a server").arg(m_host)
                             : tr("Asking %1…", "a server").arg(m_host);
}

QString StreetMap::complaintAboutAddress(const QString &address) const
{
    return TileTemplate::complaintAbout(address);
}

QString StreetMap::pathOf(const QUrl &file) const
{
    return file.isLocalFile() ? QDir::toNativeSeparators(file.toLocalFile()) : QString();
}

QStringList StreetMap::report() const
{
    static constexpr std::array kinds{"none"_L1, "OpenStreetMap"_L1, "own server"_L1, "file"_L1};
    QStringList lines{u"street map: "_s + kinds[static_cast<std::size_t>(kindOf(m_preferences))]};
    if (!m_tiles)
        return lines;
    const TileStatus &status = m_tiles->status();
    if (!m_host.isEmpty())
        lines += u"  server: "_s + m_host;
    lines += u"  tiles loaded %1 (%2 from the cache), missing %3, failed %4, bytes %5"_s.arg(status.loaded)
                 .arg(status.fromCache)
                 .arg(status.missing)
                 .arg(status.failed)
                 .arg(status.bytes);
    if (status.trouble != TileTrouble::None)
        lines += u"  trouble: %1 %2"_s.arg(nameOf(status.trouble)).arg(status.httpStatus);
    return lines;
}

void StreetMap::retranslate()
{
    Q_EMIT attributionChanged();
    Q_EMIT statusChanged();
}

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    QString plain = QString(text).remove(tag);
    plain.replace("&copy;"_L1, u"©"_s, Qt::CaseInsensitive)
        .replace("&#169;"_L1, u"©"_s)
        .replace("&nbsp;"_L1, u" "_s)
        .replace("&lt;"_L1, u"<"_s)
        .replace("&gt;"_L1, u">"_s)
        .replace("&quot;"_L1, u"\""_s)
        .replace("&amp;"_L1, u"&"_s); // last, so that nothing is read twice
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return plain.simplified().left(attributionLimit);
}

} // namespace waypost
