// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/groundfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

double meshArea(const FillMesh &mesh)
{
    double area = 0;
    for (std::size_t i = 0; i + 2 < mesh.triangles.size(); i += 3) {
        const CellPoint a = mesh.points[mesh.triangles[i]];
        const CellPoint b = mesh.points[mesh.triangles[i + 1]];
        const CellPoint c = mesh.points[mesh.triangles[i + 2]];
        area += std::abs(double(b.x - a.x) * double(c.y - a.y) - double(c.x - a.x) * double(b.y - a.y)) / 2;
    }
    return area;
}

double shoelace(const CellRing &ring)
{
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const CellPoint a = ring[i];
        const CellPoint b = ring[(i + 1) % ring.size()];
        twice += double(a.x) * double(b.y) - double(b.x) * double(a.y);
    }
    return std::abs(twice) / 2;
}

/** A star around a middle: never crosses itself, whatever its radii. */
CellRing star(QRandomGenerator &random, QPointF middle, int corners, double least, double most)
{
    CellRing ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        const double radius = least + random.bounded(most - least);
        ring.push_back(
            {float(std::round(middle.x() + radius * std::cos(angle))),
             float(std::round(middle.y() + radius * std::sin(angle)))});
    }
    return ring;
}

double areaOf(const std::vector<CellRing> &rings)
{
    FillMesh mesh;
    return fillPolygon(rings, mesh) ? meshArea(mesh) : -1;
}

} // namespace

class TestGroundFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileTakesForever();
    void init() { m_folder.emplace(); }
    void fillsByTheEvenOddRule();
    void fillsRandomPolygonsWithHoles();
    void fillsWhatIsNoPolygon();
    void fillsLargePolygonsQuickly();
    void allGeometries();
    void placesThatDoNotExist();
    void badFilesSaySo_data();
    void badFilesSaySo();
    void largeFilesAreNotRead();
    void limits();
    void oneBadFileDoesNoHarm();
    void levels();
    void damagedBytesNeverCrash();

private:
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's own file could not be written");
        return file.fileName();
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestGroundFiles::noFileTakesForever()
{
    QTemporaryDir folder;
    QFile zigzag(folder.filePath(u"zigzag.geojson"_s)); // of which the simplification keeps every other point
    QVERIFY(zigzag.open(QIODevice::WriteOnly));
    zigzag.write(R"({"type": "LineString", "coordinates": [)");
    constexpr int corners = 20'000;
    for (int i = 0; i < corners; ++i) {
        const double lat = 50 + (i % 2 ? 3.0 : -3.0) * (corners - i) / corners;
        zigzag.write(
            QByteArray(i ? "," : "") + '[' + QByteArray::number(6 + 4.0 * i / corners) + ','
            + QByteArray::number(lat) + ']');
    }
    zigzag.write("]}");
    zigzag.close();
    WorkBudget budget(1'000'000);
    const auto cut = GroundFiles::load(folder.path(), {}, budget);
    QCOMPARE(cut->reports().size(), 1);
    QVERIFY(!cut->reports()[0].problem.isEmpty());
    WorkBudget ended(GroundFiles::mostWork);
    ended.end();
    const auto nothing = GroundFiles::load(folder.path(), {}, ended);
    QVERIFY(nothing->reports().empty()); // nobody's files are to blame
}

void TestGroundFiles::fillsByTheEvenOddRule()
{
    const CellRing square{{0, 0}, {100, 0}, {100, 100}, {0, 100}};
    const CellRing hole{{20, 20}, {20, 60}, {70, 60}, {70, 20}};
    const CellRing island{{30, 30}, {40, 30}, {40, 40}, {30, 40}};
    QCOMPARE(areaOf({square}), 10'000.0);
    QCOMPARE(areaOf({square, hole}), 8'000.0);
    QCOMPARE(areaOf({square, hole, island}), 8'100.0);
    CellRing closed = square;
    closed.push_back(closed.front());
    QCOMPARE(areaOf({closed}), 10'000.0);
    QCOMPARE(
        areaOf({{{0, 0}, {50, 100}, {100, 0}, {50, 30}}}), shoelace({{0, 0}, {50, 100}, {100, 0}, {50, 30}}));
    // Touching corners, and a hole on the edge.
    QCOMPARE(areaOf({{{0, 0}, {50, 50}, {0, 100}}, {{100, 0}, {50, 50}, {100, 100}}}), 5'000.0);
    QCOMPARE(areaOf({square, {{0, 0}, {0, 50}, {50, 50}, {50, 0}}}), 7'500.0);
}

void TestGroundFiles::fillsRandomPolygonsWithHoles()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 300; ++round) {
        const int corners = 3 + int(random.bounded(60));
        std::vector<CellRing> rings{star(random, {500'000, 400'000}, corners + 8, 200'000, 390'000)};
        double expected = shoelace(rings[0]);
        for (int hole = 0; hole < int(random.bounded(4)); ++hole) {
            const QPointF middle(
                500'000 + (hole % 2 ? 50'000 : -50'000), 400'000 + (hole / 2 ? 50'000 : -50'000));
            rings.push_back(star(random, middle, corners, 10'000, 45'000));
            expected -= shoelace(rings.back());
        }
        const double area = areaOf(rings);
        // Corners between others lie on whole units: each may be half a unit aside.
        QVERIFY2(
            std::abs(area - expected) < 1e-4 * expected, qPrintable(u"%1 for %2"_s.arg(area).arg(expected)));
    }
}

void TestGroundFiles::fillsWhatIsNoPolygon()
{
    FillMesh mesh;
    QVERIFY(fillPolygon({}, mesh));
    const std::vector<CellRing> odd{
        {}, {{1, 1}}, {{1, 1}, {5, 5}}, {{3, 3}, {3, 3}, {3, 3}}, {{0, 7}, {9, 7}, {4, 7}}};
    QVERIFY(fillPolygon(odd, mesh));
    QCOMPARE(meshArea(mesh), 0.0);
    // A figure of eight: both halves.
    QVERIFY(std::abs(areaOf({{{0, 0}, {1000, 1000}, {1000, 0}, {0, 1000}}}) - 500'000) < 1'000);
    QRandomGenerator random(2);
    for (int round = 0; round < 200; ++round) { // a scribble
        CellRing ring;
        for (int i = 0; i < 40; ++i)
            ring.push_back({float(random.bounded(50)), float(random.bounded(50))});
        QVERIFY(areaOf({ring}) >= 0);
    }
}

void TestGroundFiles::fillsLargePolygonsQuickly()
{
    QRandomGenerator random(4);
    const std::vector<CellRing> rings{star(random, {2'000'000, 2'000'000}, 50'000, 1'900'000, 1'901'000)};
    QElapsedTimer timer;
    timer.start();
    const double area = areaOf(rings);
    QVERIFY2(
        std::abs(area - shoelace(rings[0])) < 1e-3 * area,
        qPrintable(QString::number(area / shoelace(rings[0]))));
    qInfo("50,000 corners in %lld ms", timer.elapsed());
    // A comb of zigzags that would take minutes gives up.
    CellRing comb;
    for (int i = 0; i < 20'000; ++i)
        comb.push_back({float(i * 100), float(i % 2 ? 4'000'000 - i : i)});
    QCOMPARE(areaOf({comb}), -1.0);
}

void TestGroundFiles::allGeometries()
{
    const QString path = write(u"a.geojson"_s, R"({"features": [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [9.7, 52.4]}, "properties": {"name": "Depot <b>Nord</b>"}},
        {"properties": null, "geometry": {"coordinates": [[9, 52], [10, 53, 120]], "type": "MultiPoint"}, "type": "Feature"},
        {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[9, 52], [10, 53]]}},
        {"type": "Feature", "geometry": {"type": "MultiLineString", "coordinates": [[[9, 52], [10, 53]], [[1, 2], [3, 4]]]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[9, 52], [10, 52], [10, 53], [9, 52]]]}, "properties": {"natural": "water", "name": "Steinhuder Meer"}},
        {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[[[9, 52], [10, 52], [10, 53], [9, 52]]], [[[1, 2], [2, 2], [2, 3], [1, 2]], [[1.4, 2.1], [1.6, 2.1], [1.6, 2.2], [1.4, 2.1]]]]}, "properties": {"kind": 7}},
        {"type": "Feature", "geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}, {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}]}, "properties": {"name": "both"}},
        {"type": "Feature", "geometry": null, "properties": {"name": "nowhere"}}
        ], "type": "FeatureCollection"})");
    const GeoJson read = GeoJsonReader::read(path);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.skipped, 0);
    const auto kinds = [&] {
        QList<int> list;
        for (const GroundFeature &feature : read.features)
            list += int(feature.kind);
        return list;
    };
    using enum FeatureKind;
    QCOMPARE(
        kinds(),
        QList<int>(
            {int(Spot), int(Spot), int(Line), int(Line), int(Water), int(Built), int(Built), int(Spot),
             int(Line)}));
    QCOMPARE(read.features[0].name, u"Depot <b>Nord</b>"_s);
    QCOMPARE(read.features[0].parts[0][0], mercator::toWorld(52.4, 9.7));
    QCOMPARE(read.features[1].parts[0].size(), 2);
    QCOMPARE(read.features[3].parts.size(), 2);
    QCOMPARE(read.features[5].parts.size(), 1);
    QCOMPARE(read.features[6].parts.size(), 2);
    QCOMPARE(read.features[8].name, u"both"_s);
    QCOMPARE(
        GeoJsonReader::read(write(u"b.json"_s, R"({"type": "Point", "coordinates": [1, 2]})"))
            .features.size(),
        1);
    QCOMPARE(
        GeoJsonReader::read(
            write(
                u"c.json"_s, R"({"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}})"))
            .features.size(),
        1);
}

void TestGroundFiles::placesThatDoNotExist()
{
    const QString path = write(u"a.geojson"_s, R"({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [541, 0]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0, -92]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[0, 0], [1e300, 2]]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": ["a", "b"]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "Circle", "coordinates": [1, 2]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [1, 2]}, "properties": {}},
        {"type": "Feature", "geometry": 7, "properties": {}},
        {"type": "Thing"}, 12, null, "text",
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-180, 90]}, "properties": {}}]})");
    const GeoJson read = GeoJsonReader::read(path);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.features.size(), 1);
    QCOMPARE(read.features[0].parts[0][0], (WorldPoint{0, 0}));
    QCOMPARE(read.skipped, 12);
}

void TestGroundFiles::badFilesSaySo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"not JSON"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"not JSON"_s;
    QTest::newRow("a page") << QByteArray("<html><body>404</body></html>") << u"JSON"_s;
    QTest::newRow("no object") << QByteArray("[1, 2, 3]") << u"not GeoJSON"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"name": "package", "version": 1})") << u"not GeoJSON"_s;
    QTest::newRow("cut short") << QByteArray(
        R"({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [1)")
                               << u"not JSON"_s;
    QTest::newRow("too deep") << QByteArray(R"({"type": "Polygon", "coordinates": )")
            + QByteArray(200'000, '[')
                              << u"not JSON"_s;
}

void TestGroundFiles::badFilesSaySo()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const GeoJson read = GeoJsonReader::read(write(u"bad.geojson"_s, text));
    QVERIFY2(read.problem.contains(says), qPrintable(read.problem));
    QVERIFY(read.features.empty());
    QVERIFY(!GeoJsonReader::read(m_folder->filePath(u"none.geojson"_s)).problem.isEmpty());
}

void TestGroundFiles::largeFilesAreNotRead()
{
    QFile file(m_folder->filePath(u"large.geojson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(500LL * 1024 * 1024)); // a hole: takes no room on disk, and would be slow to read
    file.close();
    const GeoJson read = GeoJsonReader::read(file.fileName());
    QVERIFY2(read.problem.contains(u"larger than 64 MB"_s), qPrintable(read.problem));
}

void TestGroundFiles::limits()
{
    const QString path = write(u"a.geojson"_s, R"({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1], [2, 2]]}, "properties": {"name": "abcdefghij"}},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {}}]})");
    GeoJsonLimits limits;
    limits.points = 4;
    limits.features = 2;
    limits.nameLength = 5;
    QCOMPARE(GeoJsonReader::read(path, limits).problem, QString());
    QCOMPARE(GeoJsonReader::read(path, limits).features[0].name, u"abcde"_s);
    limits.points = 3;
    QVERIFY(GeoJsonReader::read(path, limits).problem.contains(u"3 points"_s));
    limits.points = 4;
    limits.features = 1;
    QVERIFY(GeoJsonReader::read(path, limits).problem.contains(u"1 features"_s));
}

void TestGroundFiles::oneBadFileDoesNoHarm()
{
    write(u"bad.json"_s, "{");
    write(u"good.geojson"_s, R"({"type": "Point", "coordinates": [1, 2]})");
    write(u"notes.txt"_s, "not looked at");
    write(
        u"some.geojson"_s,
        R"({"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [600, 2]}, {"type": "Point", "coordinates": [5, 2]}]})");
    const auto files = GroundFiles::load(m_folder->path());
    const auto &reports = files->reports();
    QCOMPARE(reports.size(), 3);
    QCOMPARE(reports[0].name, u"bad.json"_s);
    QVERIFY(!reports[0].problem.isEmpty());
    QCOMPARE(reports[1].features, 1);
    QCOMPARE(reports[2].features, 1);
    QCOMPARE(reports[2].skipped, 1);
    QVERIFY(!files->chunks(2).empty());
    QVERIFY(GroundFiles::load(m_folder->filePath(u"no such folder"_s))->reports().empty());

    GroundFiles::Limits few;
    few.files = 1;
    QCOMPARE(GroundFiles::load(m_folder->path(), few)->reports().size(), 2);
    QVERIFY(!GroundFiles::load(m_folder->path(), few)->reports()[1].problem.isEmpty());
    few = {};
    few.points = 1;
    QVERIFY(!GroundFiles::load(m_folder->path(), few)->reports()[2].problem.isEmpty());
}

void TestGroundFiles::levels()
{
    // A lake of ten kilometres with a thousand corners, one of a metre, and a depot on either side of the
    // world.
    QByteArray ring;
    for (int i = 0; i <= 1000; ++i) {
        const double angle = 2 * M_PI * (i % 1000) / 1000;
        ring += QByteArray::number(9.3 + 0.07 * std::cos(angle), 'g', 12) + ','
            + QByteArray::number(52.4 + 0.04 * std::sin(angle), 'g', 12);
        ring = i < 1000 ? ring + "],[" : ring;
    }
    write(
        u"a.geojson"_s,
        R"({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[)"
            + ring + R"(]]]}, "properties": {"natural": "water", "name": "Lake"}},
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[9, 52], [9.00001, 52], [9.00001, 52.00001], [9, 52]]]}, "properties": {}},
        {"type": "Feature", "geometry": {"type": "MultiPoint", "coordinates": [[-180, 10], [180, 10]]}, "properties": {"name": "Depot"}}]})");
    const auto files = GroundFiles::load(m_folder->path());
    QCOMPARE(files->reports()[0].problem, QString());
    QCOMPARE(files->names().size(), 2);
    const auto triangles = [&](int level) {
        std::size_t water = 0, built = 0, spots = 0;
        for (const auto &chunk : files->chunks(level)) {
            water += chunk->water.triangles.size() / 3;
            built += chunk->built.triangles.size() / 3;
            spots += chunk->spots.size() / dotCorners;
        }
        return std::array{water, built, spots};
    };
    QCOMPARE(triangles(0)[1], 0u); // the metre is not drawn from afar
    QVERIFY(triangles(2)[1] > 0);
    QVERIFY(triangles(0)[0] < 20);
    QVERIFY2(
        triangles(1)[0] > triangles(0)[0] && triangles(1)[0] < 600,
        qPrintable(QString::number(triangles(1)[0])));
    QVERIFY2(triangles(2)[0] > 900, qPrintable(QString::number(triangles(2)[0])));
    for (const int level : {0, 1, 2})
        QCOMPARE(triangles(level)[2], 2u);
}

void TestGroundFiles::damagedBytesNeverCrash()
{
    const QByteArray good = R"({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[[[9, 52], [10, 52], [10, 53], [9, 52]]]]}, "properties": {"name": "a\u00e9\"b", "kind": "lake"}},
        {"type": "Feature", "geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}]}, "properties": null}]})";
    QRandomGenerator random(6);
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 1 + round % 5; ++i)
            bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(round % 2 ? 128 : 256));
        if (round % 3 == 0)
            bytes.truncate(qsizetype(random.bounded(int(bytes.size()))));
        write(u"a.geojson"_s, bytes);
        const auto files = GroundFiles::load(m_folder->path());
        QCOMPARE(files->reports().size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestGroundFiles)
#include "tst_groundfiles.moc"
