// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/faketileserver.h"
#include "map/tilesource.h"
#include "models/streetmap.h"

#include <QDesktopServices>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace waypost;
using namespace Qt::StringLiterals;

using Kind = Preferences::StreetMapKind;

/** From what a person chose to tiles and words. The tiles themselves are tested in tests/map. */
class StreetMapTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void noteUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void noneIsBuiltIn();
    void ownServerIsTriedAtOnce();
    void troubleIsSaidInWords();
    void badAddressIsSaidAndAsksNobody();
    void files();
    void anotherChoiceLetsGoOfTheFirst();
    void openStreetMapIsAPreset();
    void keysStayOutOfReports();
    void markup_data();
    void markup();
};

void StreetMapTest::noneIsBuiltIn()
{
    Preferences preferences({});
    StreetMap map(preferences, {});
    QVERIFY(!map.tiles() && !map.isChosen());
    QVERIFY(map.attribution().isEmpty() && map.trouble().isEmpty() && map.state().isEmpty());
}

void StreetMapTest::ownServerIsTriedAtOnce()
{
    FakeTileServer server;
    Preferences preferences({});
    StreetMap map(preferences, {.cacheFolder = {}, .version = u"1.2"_s});
    QSignalSpy changed(&map, &StreetMap::tilesChanged);
    preferences.setStreetMap(int(Kind::OwnServer));
    preferences.setStreetMapUrl(server.address());
    QVERIFY(changed.count() >= 1 && map.tiles());
    QVERIFY2(map.state().contains("127.0.0.1"_L1), qPrintable(map.state()));
    QTRY_VERIFY2(map.state().contains(u"1 tile"_s), qPrintable(map.state()));
    QVERIFY(map.trouble().isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().path, u"/0/0/0.png"_s);
    QVERIFY(server.requests().constFirst().headers.value("user-agent").startsWith("Waypost/1.2 "));

    QVERIFY(map.attribution().contains("127.0.0.1"_L1)); // until somebody says whose it is
    const TileSource *before = map.tiles();
    QSignalSpy attribution(&map, &StreetMap::attributionChanged);
    preferences.setStreetMapAttribution(u"© <b>Us</b>"_s);
    QCOMPARE(map.attribution(), u"© <b>Us</b>"_s);
    QCOMPARE(attribution.count(), 1);
    QCOMPARE(map.tiles(), before);
}

void StreetMapTest::troubleIsSaidInWords()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return FakeTileServer::answer("403 Forbidden"); });
    Preferences preferences({});
    StreetMap map(preferences, {});
    preferences.setStreetMap(int(Kind::OwnServer));
    preferences.setStreetMapUrl(server.address());
    QTRY_VERIFY2(map.trouble().contains("403"_L1), qPrintable(map.trouble()));
    QCOMPARE(map.state(), map.trouble());
    QVERIFY(map.report().join(u'\n').contains("trouble: refused 403"_L1));
}

void StreetMapTest::badAddressIsSaidAndAsksNobody()
{
    Preferences preferences({});
    StreetMap map(preferences, {});
    preferences.setStreetMap(int(Kind::OwnServer));
    QVERIFY(map.isChosen() && !map.tiles());
    QVERIFY(!map.trouble().isEmpty());
    preferences.setStreetMapUrl(u"http://tiles.example/{z}/{x}/{y}.png"_s); // not taken
    QCOMPARE(preferences.streetMapUrl(), QString());
    QVERIFY(map.complaintAboutAddress(u"http://tiles.example/{z}/{x}/{y}.png"_s).contains("https"_L1));
    QVERIFY(map.complaintAboutAddress(u"https://tiles.example/{z}/{x}/{y}.png"_s).isEmpty());
}

void StreetMapTest::files()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"town.mbtiles"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no map") > 0);
    file.close();
    Preferences preferences({});
    StreetMap map(preferences, {});
    preferences.setStreetMap(int(Kind::MapFile));
    QVERIFY(!map.trouble().isEmpty() && !map.tiles()); // none is chosen
    preferences.setStreetMapFile(file.fileName());
    QTRY_COMPARE(map.trouble(), u"town.mbtiles is no MBTiles map."_s);
    preferences.setStreetMapFile(folder.filePath(u"gone.mbtiles"_s));
    QTRY_COMPARE(map.trouble(), u"gone.mbtiles cannot be opened."_s);
    QCOMPARE(map.pathOf(QUrl(u"https://tiles.example/town.mbtiles"_s)), QString());
    QVERIFY(map.pathOf(QUrl::fromLocalFile(file.fileName())).endsWith("town.mbtiles"_L1));
}

void StreetMapTest::anotherChoiceLetsGoOfTheFirst()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return QByteArray(); });
    Preferences preferences({});
    StreetMap map(preferences, {});
    preferences.setStreetMapUrl(server.address());
    QVERIFY(!map.tiles()); // what is not chosen is not asked
    preferences.setStreetMap(int(Kind::OwnServer));
    QTRY_COMPARE(server.waiting(), 1);
    preferences.setStreetMap(int(Kind::NoStreetMap));
    QVERIFY(!map.tiles() && map.state().isEmpty());
    QTRY_COMPARE(server.waiting(), 0);
}

void StreetMapTest::openStreetMapIsAPreset()
{
    PreferenceSources sources;
    sources.proposed = {{u"streetMap"_s, u"osm"_s}};
    Preferences preferences(sources);
    StreetMap map(preferences, {}); // asks nothing until a map looks at something
    QVERIFY(map.tiles());
    QCOMPARE(map.attribution(), u"© OpenStreetMap contributors"_s);
    QVERIFY(map.report().contains(u"  server: tile.openstreetmap.org"_s));
    QCOMPARE(map.tiles()->status(), TileStatus());
    QVERIFY(map.hasTerms());
    QDesktopServices::setUrlHandler(u"https"_s, this, "noteUrl");
    map.openTerms();
    preferences.setStreetMap(int(Kind::NoStreetMap));
    QVERIFY(!map.hasTerms());
    map.openTerms();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QList<QUrl>({QUrl(u"https://www.openstreetmap.org/copyright"_s)}));
}

void StreetMapTest::keysStayOutOfReports()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return FakeTileServer::answer("500 Oh"); });
    Preferences preferences({});
    StreetMap map(preferences, {});
    preferences.setStreetMap(int(Kind::OwnServer));
    preferences.setStreetMapUrl(server.address() + u"?key=s3cret"_s);
    QTRY_VERIFY(!map.trouble().isEmpty());
    QVERIFY(server.requests().constFirst().path.contains("s3cret"_L1));
    for (const QString &text : {map.report().join(u'\n'), map.trouble(), map.state(), map.attribution()})
        QVERIFY2(!text.contains("s3cret"_L1), qPrintable(text));
}

void StreetMapTest::markup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"© Somebody"_s << u"© Somebody"_s;
    QTest::newRow("link") << u"<a href=\"https://x.example\">&copy; OpenStreetMap</a> contributors"_s
                          << u"© OpenStreetMap contributors"_s;
    QTest::newRow("open") << u"A<img src=x onerror=y"_s << u"A"_s;
    QTest::newRow("twice") << u"&amp;lt;b>"_s << u"&lt;b>"_s;
    QTest::newRow("lines") << u"A\n\n B\t"_s << u"A B"_s;
    QTest::newRow("turned round") << u"A\u202eB"_s << u"AB"_s;
    QTest::newRow("long") << QString(5'000, u'a') << QString(200, u'a');
}

void StreetMapTest::markup()
{
    QFETCH(QString, text);
    QTEST(withoutMarkup(text), "plain");
}

QTEST_GUILESS_MAIN(StreetMapTest)
#include "tst_streetmap.moc"
