// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/faketileserver.h"
#include "map/mbtilesreader.h"
#include "map/tilesource.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

using Metadata = QList<std::pair<QString, QString>>;

const Metadata usual{
    {u"name"_s, u"Test"_s},
    {u"format"_s, u"png"_s},
    {u"minzoom"_s, u"3"_s},
    {u"maxzoom"_s, u"5"_s},
    {u"attribution"_s, u"<a href=\"x\">Somebody</a>"_s}};

void exec(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
}

/** Writes a database with another connection than the one that is tested. */
void write(const QString &fileName, const std::function<void(QSqlQuery &)> &fill)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
        database.setDatabaseName(fileName);
        if (!database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        QSqlQuery query(database);
        fill(query);
    }
    QSqlDatabase::removeDatabase(u"writer"_s);
}

void fillTables(QSqlQuery &query, const Metadata &metadata)
{
    exec(query, u"CREATE TABLE metadata (name text, value text)"_s);
    exec(
        query,
        u"CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"_s);
    for (const auto &[name, value] : metadata) {
        query.prepare(u"INSERT INTO metadata VALUES (?, ?)"_s);
        query.addBindValue(name);
        query.addBindValue(value);
        query.exec();
    }
}

/** @param row as the file counts, from the south */
void addTile(QSqlQuery &query, int z, int column, int row, const QVariant &data)
{
    query.prepare(u"INSERT INTO tiles VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(z);
    query.addBindValue(column);
    query.addBindValue(row);
    query.addBindValue(data);
    query.exec();
}

/** A reader on the test's own thread, and what it says. */
struct Reading
{
    MbtilesReader reader;
    QSignalSpy opened{&reader, &TileFetcher::opened};
    QSignalSpy arrived{&reader, &TileFetcher::arrived};
    QSignalSpy missing{&reader, &TileFetcher::missing};
    TileStatus status;

    explicit Reading(const QString &fileName)
        : reader(fileName)
    {
        QObject::connect(
            &reader, &TileFetcher::statusChanged, &reader, [this](const TileStatus &now) { status = now; });
        reader.open();
    }

    [[nodiscard]] TileSet set() const { return opened.at(0).at(0).value<TileSet>(); }
};

} // namespace

class TestMbtiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreCountedFromTheSouth();
    void rowsAreCountedFromTheNorthWhereItSaysSo_data();
    void rowsAreCountedFromTheNorthWhereItSaysSo();
    void metadataMayBeMissing();
    void levelsAreCountedWhereNobodySaysThem();
    void fileIsNotTouched();
    void badFiles_data();
    void badFiles();
    void badTiles();
    void damageInTheMiddle();
    void sourceShowsPictures();
    void readsNoFurtherAheadThanPicturesAreMade();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArray m_png = FakeTileServer::pngOf({256, 256}, Qt::blue);
};

void TestMbtiles::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMbtiles::rowsAreCountedFromTheSouth()
{
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        fillTables(query, usual);
        addTile(query, 3, 4, 0, m_png); // the southernmost row
    });
    Reading reading(path(u"a.mbtiles"_s));
    QCOMPARE(reading.opened.count(), 1);
    QCOMPARE(reading.set().levels, (TileLevels{3, 5}));
    QCOMPARE(reading.set().name, u"Test"_s);
    QCOMPARE(reading.set().attribution, u"<a href=\"x\">Somebody</a>"_s);
    reading.reader.want({{3, 4, 7}, {3, 4, 0}}, false);
    QTRY_COMPARE(reading.arrived.count(), 1);
    QCOMPARE(reading.arrived.at(0).at(0).value<TileId>(), (TileId{3, 4, 7}));
    QCOMPARE(reading.arrived.at(0).at(1).toByteArray(), m_png);
    QTRY_COMPARE(reading.missing.count(), 1);
    QCOMPARE(reading.status.trouble, TileTrouble::None);
}

void TestMbtiles::rowsAreCountedFromTheNorthWhereItSaysSo_data()
{
    QTest::addColumn<Metadata>("metadata");
    QTest::addColumn<int>("row"); // of the tile in the north, as the file counts
    QTest::newRow("nothing said") << Metadata{} << 7;
    QTest::newRow("tms") << Metadata{{u"scheme"_s, u"tms"_s}} << 7;
    QTest::newRow("xyz") << Metadata{{u"scheme"_s, u"xyz"_s}} << 0;
    QTest::newRow("xyz in other letters") << Metadata{{u"Scheme"_s, u" XYZ "_s}} << 0;
    QTest::newRow("rubbish") << Metadata{{u"scheme"_s, u"zxy?"_s}} << 7;
    QTest::newRow("all that is usual")
        << Metadata{{u"format"_s, u"jpg"_s}, {u"bounds"_s, u"-180,-85,180,85"_s}, {u"scheme"_s, u"xyz"_s}}
        << 0;
}

void TestMbtiles::rowsAreCountedFromTheNorthWhereItSaysSo()
{
    QFETCH(Metadata, metadata);
    QFETCH(int, row);
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        fillTables(query, metadata);
        addTile(query, 3, 4, row, m_png);
    });
    Reading reading(path(u"a.mbtiles"_s));
    reading.reader.want({{3, 4, 0}}, false);
    QTRY_COMPARE(reading.arrived.count(), 1);
    QCOMPARE(reading.arrived.at(0).at(0).value<TileId>(), (TileId{3, 4, 0}));
}

void TestMbtiles::metadataMayBeMissing()
{
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        exec(query, u"CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)"_s);
        addTile(query, 3, 4, 0, m_png);
        addTile(query, 5, 4, 0, m_png);
    });
    Reading reading(path(u"a.mbtiles"_s));
    QCOMPARE(reading.opened.count(), 1);
    QCOMPARE(reading.set().levels, (TileLevels{3, 5}));
    reading.reader.want({{3, 4, 7}}, false);
    QTRY_COMPARE(reading.arrived.count(), 1);
}

void TestMbtiles::levelsAreCountedWhereNobodySaysThem()
{
    for (const QString &said : {u""_s, u"99"_s, u"-3"_s, u"many"_s}) {
        QFile::remove(path(u"a.mbtiles"_s));
        write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
            fillTables(query, {{u"minzoom"_s, said}, {u"maxzoom"_s, said}});
            addTile(query, 6, 1, 1, m_png);
            addTile(query, 9, 1, 1, m_png);
        });
        QCOMPARE(Reading(path(u"a.mbtiles"_s)).set().levels, (TileLevels{6, 9}));
    }
}

void TestMbtiles::fileIsNotTouched()
{
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        fillTables(query, usual);
        addTile(query, 3, 4, 0, m_png);
    });
    QFile file(path(u"a.mbtiles"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        Reading reading(path(u"a.mbtiles"_s));
        reading.reader.want({{3, 4, 7}}, false);
        QTRY_COMPARE(reading.arrived.count(), 1);
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.mbtiles"_s});
}

void TestMbtiles::badFiles_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("make");
    QTest::addColumn<TileTrouble>("trouble");
    const auto row
        = [](const char *name, TileTrouble trouble, const std::function<void(const QString &)> &make) {
              QTest::newRow(name) << make << trouble;
          };
    const auto bytes = [](const QByteArray &all) {
        return [all](const QString &fileName) {
            QFile file(fileName);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(all);
        };
    };
    row("no file", TileTrouble::FileMissing, [](const QString &) {});
    row("a folder", TileTrouble::FileMissing, [](const QString &name) { QDir().mkdir(name); });
    row("nothing in it", TileTrouble::NotMbtiles, bytes({}));
    row("text", TileTrouble::NotMbtiles, bytes("This is no database.\n" + QByteArray(5'000, 'x')));
    row("a head and rubbish", TileTrouble::NotMbtiles,
        bytes("SQLite format 3" + QByteArray(1, '\0') + QByteArray(9'000, '\xff')));
    row("another database", TileTrouble::NotMbtiles, [](const QString &name) {
        write(name, [](QSqlQuery &query) { exec(query, u"CREATE TABLE songs (name text)"_s); });
    });
    row("no metadata and no tiles", TileTrouble::NoTiles, [](const QString &name) {
        write(name, [](QSqlQuery &query) {
            exec(query, u"CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)"_s);
        });
    });
    row("other columns", TileTrouble::NotMbtiles, [](const QString &name) {
        write(name, [](QSqlQuery &query) {
            exec(query, u"CREATE TABLE tiles (a, b)"_s);
            exec(query, u"CREATE TABLE metadata (name text, value text)"_s);
        });
    });
    row("vector", TileTrouble::VectorTiles, [](const QString &name) {
        write(name, [](QSqlQuery &query) {
            fillTables(query, {{u"format"_s, u"pbf"_s}, {u"minzoom"_s, u"0"_s}, {u"maxzoom"_s, u"5"_s}});
        });
    });
    row("no tiles", TileTrouble::NoTiles,
        [](const QString &name) { write(name, [](QSqlQuery &query) { fillTables(query, {}); }); });
}

void TestMbtiles::badFiles()
{
    QFETCH(std::function<void(const QString &)>, make);
    make(path(u"bad.mbtiles"_s));
    Reading reading(path(u"bad.mbtiles"_s));
    QTEST(reading.status.trouble, "trouble");
    QCOMPARE(reading.opened.count(), 0);
    reading.reader.want({{3, 4, 7}}, false); // and nothing happens
    QCOMPARE(reading.arrived.count(), 0);
}

void TestMbtiles::badTiles()
{
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        fillTables(query, usual);
        addTile(query, 3, 0, 7, QByteArray(30 << 20, 'x'));
        addTile(query, 3, 1, 7, QByteArray("\x1f\x8b\x08"));
        addTile(query, 3, 2, 7, u"text"_s);
        addTile(query, 3, 3, 7, 5);
        addTile(query, 3, 4, 7, QVariant());
        addTile(query, 3, 5, 7, m_png);
    });
    Reading reading(path(u"a.mbtiles"_s));
    const QList<TileTrouble> expected{
        TileTrouble::TooLarge, TileTrouble::VectorTiles, TileTrouble::NotAPicture, TileTrouble::NotAPicture,
        TileTrouble::NotAPicture};
    for (int x = 0; x < 5; ++x) {
        reading.reader.want({{3, x, 0}}, false);
        QTRY_COMPARE(reading.missing.count(), x + 1);
        QCOMPARE(reading.status.trouble, expected[x]);
    }
    reading.reader.want({{3, 5, 0}}, false);
    QTRY_COMPARE(reading.arrived.count(), 1);
    QCOMPARE(reading.status.trouble, TileTrouble::None);
    QCOMPARE(reading.status.failed, 5);
}

void TestMbtiles::damageInTheMiddle()
{
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        fillTables(query, usual);
        for (int x = 0; x < 8; ++x)
            addTile(query, 3, x, 7, m_png + QByteArray(20'000, char(x)));
    });
    QFile file(path(u"a.mbtiles"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 3; page * 4'096 < file.size(); ++page) {
        file.seek(page * 4'096);
        file.write(QByteArray(64, '\xee'));
    }
    file.close();
    Reading reading(path(u"a.mbtiles"_s));
    QList<TileId> ids;
    for (int x = 0; x < 8; ++x)
        ids += TileId{3, x, 0};
    reading.reader.want(ids, false);
    QTRY_COMPARE(reading.status.trouble, TileTrouble::FileDamaged);
}

void TestMbtiles::sourceShowsPictures()
{
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        fillTables(query, usual);
        addTile(query, 3, 4, 0, m_png);
        addTile(query, 3, 5, 0, m_png.first(70)); // broken behind its head
    });
    TileSource source(std::make_unique<MbtilesReader>(path(u"a.mbtiles"_s)));
    source.want({{3, 4, 7}, {3, 5, 7}}, false);
    QTRY_VERIFY(source.has({3, 4, 7}));
    QCOMPARE(source.picture({3, 4, 7}).pixelColor(0, 0), QColor(Qt::blue));
    QTRY_VERIFY(source.isMissing({3, 5, 7}));
    QTRY_COMPARE(source.status().trouble, TileTrouble::NotAPicture);
}

void TestMbtiles::readsNoFurtherAheadThanPicturesAreMade()
{
    write(path(u"a.mbtiles"_s), [&](QSqlQuery &query) {
        fillTables(query, {{u"minzoom"_s, u"5"_s}, {u"maxzoom"_s, u"5"_s}});
        for (int x = 0; x < 20; ++x)
            addTile(query, 5, x, 31, m_png);
    });
    Reading reading(path(u"a.mbtiles"_s));
    QList<TileId> ids;
    for (int x = 0; x < 20; ++x)
        ids += TileId{5, x, 0};
    reading.reader.want(ids, false);
    QTRY_COMPARE(reading.arrived.count(), 8);
    QCoreApplication::processEvents();
    QCOMPARE(reading.arrived.count(), 8);
    for (int judged = 0; judged < 20; ++judged) {
        QTRY_VERIFY(reading.arrived.count() > judged);
        reading.reader.judge(reading.arrived.at(judged).at(0).value<TileId>(), true);
    }
    QCOMPARE(reading.arrived.count(), 20);
}

QTEST_GUILESS_MAIN(TestMbtiles)
#include "tst_mbtiles.moc"
