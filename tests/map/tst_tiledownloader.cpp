// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/faketileserver.h"
#include "map/tiledownloader.h"
#include "map/tilesource.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Nothing waits for long here, and what must not happen in a test never comes. */
TileLimits quick()
{
    TileLimits limits;
    limits.timeout = 300ms;
    limits.firstPause = 20ms;
    limits.longestPause = 40ms;
    limits.rest = 1h;
    return limits;
}

TileLimits patient()
{
    TileLimits limits = quick();
    limits.timeout = 1h;
    return limits;
}

QList<TileId> tiles(int count)
{
    QList<TileId> ids;
    for (int i = 0; i < count; ++i)
        ids += TileId{10, 100 + i, 300};
    return ids;
}

/** A downloader on the test's own thread, and what it says. */
struct Download
{
    TileDownloader fetcher;
    QSignalSpy arrived{&fetcher, &TileFetcher::arrived};
    QSignalSpy missing{&fetcher, &TileFetcher::missing};
    TileStatus status;

    explicit Download(
        const FakeTileServer &server, const TileLimits &limits = quick(), const QString &cacheFolder = {})
        : fetcher(
              {*TileTemplate::parse(server.address()), TileSet{}, "Waypost/1.2 (test)", cacheFolder}, limits)
    {
        QObject::connect(
            &fetcher, &TileFetcher::statusChanged, &fetcher, [this](const TileStatus &now) { status = now; });
        fetcher.open();
    }
};

} // namespace

class TestTileDownloader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void fetchesAndSaysWhoItIs();
    void badAnswers_data();
    void badAnswers();
    void hugeBodyIsCutOff();
    void serverThatNeverAnswers();
    void atMostSixAtATimeTheMostNeededFirst();
    void whatIsNoLongerNeededIsGivenUp();
    void missingTilesAreNotAFault();
    void oneBadTileAmongGoodOnesIsTheTilesFault();
    void failuresPauseAndPausesGrow();
    void retryAfterIsHeeded();
    void redirects();
    void whatTheServerLetsUsKeepIsKept();
    void whatTheServerForbidsIsNotKept();
    void whatIsOldIsAskedAboutAndNotFetchedAgain();
    void cacheIsBounded();
    void sourceDecodesAndBoundsItsMemory();
    void sourceTellsOfBrokenPictures();
    void sourceEndsWhileTheServerHangs();
};

void TestTileDownloader::fetchesAndSaysWhoItIs()
{
    FakeTileServer server;
    Download download(server);
    download.fetcher.want({{7, 66, 42}}, false);
    QTRY_COMPARE(download.arrived.count(), 1);
    QCOMPARE(download.arrived.at(0).at(0).value<TileId>(), (TileId{7, 66, 42}));
    QCOMPARE(server.requests().size(), 1);
    const TileHttpRequest &request = server.requests().constFirst();
    QCOMPARE(request.path, u"/7/66/42.png"_s);
    QCOMPARE(request.headers.value("user-agent"), "Waypost/1.2 (test)");
    QVERIFY(!request.headers.contains("referer"));
    QVERIFY(!request.headers.contains("cookie"));
    QTRY_COMPARE(download.status.loaded, 1);
    QCOMPARE(download.status.trouble, TileTrouble::None);
    QVERIFY(download.status.isAnswered && download.status.bytes > 100);
}

void TestTileDownloader::badAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<TileTrouble>("trouble");
    QTest::addColumn<int>("httpStatus");
    const auto row = [](const char *name, const QByteArray &answer, TileTrouble trouble, int status) {
        QTest::newRow(name) << answer << trouble << status;
    };
    row("500", FakeTileServer::answer("500 Internal Server Error", "oh"), TileTrouble::ServerError, 500);
    row("503 with a picture", FakeTileServer::answer("503 Busy", FakeTileServer::pngOf({256, 256}, Qt::red)),
        TileTrouble::ServerError, 503);
    row("429", FakeTileServer::answer("429 Too Many Requests"), TileTrouble::ServerError, 429);
    row("401", FakeTileServer::answer("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        TileTrouble::Refused, 401);
    row("403", FakeTileServer::answer("403 Forbidden"), TileTrouble::Refused, 403);
    row("html", FakeTileServer::answer("200 OK", "<html>Hello</html>", "Content-Type: image/png\r\n"),
        TileTrouble::NotAPicture, 200);
    row("nothing", FakeTileServer::answer("200 OK"), TileTrouble::NotAPicture, 200);
    row("says 100 MB", "HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n\x89PNG", TileTrouble::TooLarge,
        0);
    row("no HTTP", "SSH-2.0-OpenSSH_9.9\r\n\r\n", TileTrouble::NoAnswer, 0);
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n\x89PNG\r\n\x1a\n", TileTrouble::NoAnswer,
        0);
    row("to plain http", FakeTileServer::answer("302 Found", {}, "Location: http://tiles.example/1.png\r\n"),
        TileTrouble::Redirected, 0);
    row("round and round", FakeTileServer::answer("302 Found", {}, "Location: /round\r\n"),
        TileTrouble::Redirected, 302);
}

void TestTileDownloader::badAnswers()
{
    QFETCH(QByteArray, answer);
    FakeTileServer server;
    server.setHandler([&](const TileHttpRequest &) { return answer; });
    Download download(server, patient());
    download.fetcher.want({{7, 66, 42}}, false);
    QTRY_COMPARE(download.status.failed, 1);
    QTEST(download.status.trouble, "trouble");
    QTEST(download.status.httpStatus, "httpStatus");
    QCOMPARE(download.arrived.count() + download.missing.count(), 0);
    // And is not asked for again at once.
    const auto asked
        = [&] { return std::ranges::count(server.requests(), u"/7/66/42.png"_s, &TileHttpRequest::path); };
    const auto before = asked(); // more than once where Qt itself tries again
    download.fetcher.want({{7, 66, 42}, {7, 66, 43}}, false);
    QTRY_COMPARE(download.status.failed, 2);
    QCOMPARE(asked(), before);
}

void TestTileDownloader::hugeBodyIsCutOff()
{
    FakeTileServer server;
    server.streamBytes(100 << 20);
    Download download(server, patient());
    download.fetcher.want({{7, 66, 42}}, false);
    QTRY_COMPARE(download.status.trouble, TileTrouble::TooLarge);
    QCOMPARE(download.arrived.count(), 0);
    // What the system's own buffers took on top of our two megabytes.
    QVERIFY2(server.bytesSent() < (20 << 20), qPrintable(QString::number(server.bytesSent())));
}

void TestTileDownloader::serverThatNeverAnswers()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return QByteArray(); });
    Download download(server);
    download.fetcher.want({{7, 66, 42}}, false);
    QTRY_COMPARE(download.status.trouble, TileTrouble::NoAnswer);
    QTRY_COMPARE(server.waiting(), 0); // hung up
    server.setHandler([](const TileHttpRequest &) { return FakeTileServer::tile(); });
    download.fetcher.want({{7, 66, 43}}, false);
    QTRY_COMPARE(download.arrived.count(), 1);
    QTRY_COMPARE(download.status.trouble, TileTrouble::None);
}

void TestTileDownloader::atMostSixAtATimeTheMostNeededFirst()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return QByteArray(); });
    Download download(server, patient());
    download.fetcher.want(tiles(20), false);
    QTRY_COMPARE(server.waiting(), 6);
    for (int i = 0; i < 6; ++i) {
        const QString path = u"/10/%1/300.png"_s.arg(100 + i);
        QVERIFY(std::ranges::count(server.requests(), path, &TileHttpRequest::path) == 1);
    }
    while (download.arrived.count() < 20) {
        QTRY_VERIFY(server.waiting() > 0 || download.arrived.count() == 20);
        server.answerAll(FakeTileServer::tile());
    }
    QCOMPARE(server.mostWaiting(), 6);
    QCOMPARE(server.requests().size(), 20);
    QTRY_COMPARE(download.status.loaded, 20);
}

void TestTileDownloader::whatIsNoLongerNeededIsGivenUp()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return QByteArray(); });
    Download download(server, patient());
    download.fetcher.want(tiles(20), false);
    QTRY_COMPARE(server.waiting(), 6);
    download.fetcher.want({{10, 100, 300}, {10, 500, 500}}, false);
    QTRY_VERIFY(server.requests().size() == 7 && server.waiting() == 2);
    QCOMPARE(server.requests().constLast().path, u"/10/500/500.png"_s);
    server.answerAll(FakeTileServer::tile());
    QTRY_COMPARE(download.arrived.count(), 2);
    QCOMPARE(download.status.failed, 0);
    QCOMPARE(server.requests().size(), 7);
}

void TestTileDownloader::missingTilesAreNotAFault()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &request) {
        return request.path.startsWith("/10/100/"_L1) ? FakeTileServer::tile()
            : request.path.startsWith("/10/101/"_L1)
            ? FakeTileServer::answer("410 Gone", FakeTileServer::pngOf({256, 256}, Qt::red))
            : FakeTileServer::answer("404 Not Found", "no");
    });
    Download download(server);
    download.fetcher.want(tiles(3), false);
    QTRY_COMPARE(download.missing.count(), 2);
    QTRY_COMPARE(download.arrived.count(), 1);
    QCOMPARE(download.status.failed, 0);
    QCOMPARE(download.status.trouble, TileTrouble::None);

    FakeTileServer wrong; // but never a tile: that is no address of tiles
    wrong.setHandler([](const TileHttpRequest &) { return FakeTileServer::answer("404 Not Found"); });
    Download nothing(wrong);
    nothing.fetcher.want(tiles(6), false);
    QTRY_COMPARE(nothing.missing.count(), 6);
    QTRY_COMPARE(nothing.status.trouble, TileTrouble::NoTiles);
}

void TestTileDownloader::oneBadTileAmongGoodOnesIsTheTilesFault()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &request) {
        return request.path.startsWith("/10/110/"_L1) ? FakeTileServer::answer("500 Oh")
                                                      : FakeTileServer::tile();
    });
    TileLimits limits = patient();
    limits.firstPause = limits.longestPause = 1h; // a pause would be noticed
    Download download(server, limits);
    download.fetcher.want(tiles(20), false);
    QTRY_COMPARE(download.arrived.count(), 19);
    QTRY_COMPARE(download.status.failed, 1);
    QCOMPARE(download.status.trouble, TileTrouble::None);
}

void TestTileDownloader::failuresPauseAndPausesGrow()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return FakeTileServer::answer("500 Oh"); });
    TileLimits limits = quick();
    limits.inFlight = 1;
    Download download(server, limits);
    QList<int> pauses;
    connect(&download.fetcher, &TileFetcher::statusChanged, &server, [&](const TileStatus &status) {
        pauses += status.pauseMs;
    });
    download.fetcher.want(tiles(6), false);
    QTRY_COMPARE(download.status.failed, 6);
    QCOMPARE(pauses, (QList<int>{0, 0, 20, 40, 40, 40}));
    QCOMPARE(server.requests().size(), 6);

    server.setHandler([](const TileHttpRequest &) { return FakeTileServer::tile(); });
    download.fetcher.want({{3, 3, 3}}, false);
    QTRY_COMPARE(download.status.loaded, 1);
    QCOMPARE(download.status.pauseMs, 0);
}

void TestTileDownloader::retryAfterIsHeeded()
{
    FakeTileServer server;
    QByteArray seconds = "90";
    server.setHandler([&](const TileHttpRequest &) {
        return FakeTileServer::answer("429 Slow down", {}, "Retry-After: " + seconds + "\r\n");
    });
    Download download(server);
    download.fetcher.want({{7, 66, 42}}, false);
    QTRY_COMPARE(download.status.pauseMs, 90'000);
    seconds = "99999999"; // but not for ever
    Download other(server);
    other.fetcher.want({{7, 66, 42}}, false);
    QTRY_COMPARE(other.status.pauseMs, 600'000);
}

void TestTileDownloader::redirects()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &request) {
        return request.path == "/elsewhere.png"_L1
            ? FakeTileServer::tile()
            : FakeTileServer::answer("301 Moved", {}, "Location: /elsewhere.png\r\n");
    });
    Download download(server);
    download.fetcher.want({{7, 66, 42}}, false);
    QTRY_COMPARE(download.arrived.count(), 1);
    QCOMPARE(server.requests().constLast().headers.value("user-agent"), "Waypost/1.2 (test)");
}

void TestTileDownloader::whatTheServerLetsUsKeepIsKept()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) {
        return FakeTileServer::tile(Qt::red, "Cache-Control: max-age=3600\r\n");
    });
    QTemporaryDir folder;
    for (const int run : {1, 2}) {
        Download download(server, quick(), folder.path());
        download.fetcher.want({{7, 66, 42}}, false);
        QTRY_COMPARE(download.arrived.count(), 1);
        QTRY_COMPARE(download.status.fromCache, run - 1);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestTileDownloader::whatTheServerForbidsIsNotKept()
{
    FakeTileServer server;
    server.setHandler(
        [](const TileHttpRequest &) { return FakeTileServer::tile(Qt::red, "Cache-Control: no-store\r\n"); });
    QTemporaryDir folder;
    for (const int run : {1, 2}) {
        Download download(server, quick(), folder.path());
        download.fetcher.want({{7, 66, 42}}, false);
        QTRY_COMPARE(download.arrived.count(), 1);
        QCOMPARE(server.requests().size(), run);
        QCOMPARE(download.status.fromCache, 0);
    }
}

void TestTileDownloader::whatIsOldIsAskedAboutAndNotFetchedAgain()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &request) {
        return request.headers.value("if-none-match") == "\"one\""
            ? QByteArray("HTTP/1.1 304 Not Modified\r\nConnection: close\r\nETag: \"one\"\r\n\r\n")
            : FakeTileServer::tile(
                  Qt::red,
                  "Date: Mon, 02 Nov 2026 10:00:00 GMT\r\nExpires: Mon, 02 Nov 2026 11:00:00 GMT\r\nETag: "
                  "\"one\"\r\n");
    });
    QTemporaryDir folder;
    for (const int run : {1, 2}) {
        Download download(server, quick(), folder.path());
        download.fetcher.want({{7, 66, 42}}, false);
        QTRY_COMPARE(download.arrived.count(), 1);
        QCOMPARE(server.requests().size(), run);
        QTRY_COMPARE(download.status.fromCache, run - 1);
    }
}

void TestTileDownloader::cacheIsBounded()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) {
        return FakeTileServer::tile(Qt::red, "Cache-Control: max-age=3600\r\n");
    });
    QTemporaryDir folder;
    TileLimits limits = quick();
    limits.cacheBytes = 20'000;
    Download download(server, limits, folder.path());
    download.fetcher.want(tiles(60), false);
    QTRY_COMPARE(download.arrived.count(), 60);
    const auto bytesOnDisk = [&] {
        qint64 bytes = 0;
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            bytes += files.nextFileInfo().size();
        return bytes;
    };
    QTRY_VERIFY2(bytesOnDisk() <= limits.cacheBytes + 2'000, qPrintable(QString::number(bytesOnDisk())));
}

void TestTileDownloader::sourceDecodesAndBoundsItsMemory()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) {
        return FakeTileServer::answer("200 OK", FakeTileServer::pngOf({512, 512}, Qt::green));
    });
    TileSource source(std::make_unique<TileDownloader>(
        TileServer{*TileTemplate::parse(server.address()), TileSet{{2, 17}, u"x"_s, {}}, "w", {}}, quick()));
    QTRY_VERIFY(source.isOpen());
    QCOMPARE(source.set().levels, (TileLevels{2, 17}));
    QSignalSpy changed(&source, &TileSource::tilesChanged);
    source.want({{7, 66, 42}}, false);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(source.picture({7, 66, 42}).pixelColor(9, 9), QColor(Qt::green));
    QVERIFY(source.picture({7, 66, 43}).isNull());
    QCOMPARE(source.capacity(), 96); // of a megabyte each

    // Far more than memory holds, a view at a time.
    for (int view = 0; view < 3; ++view) {
        QList<TileId> ids;
        for (int i = 0; i < 60; ++i)
            ids += TileId{12, i, view};
        source.want(ids, false);
        QTRY_VERIFY(std::ranges::all_of(ids, [&](const TileId &id) { return source.has(id); }));
        QVERIFY(source.memory() <= TileSource::memoryLimit);
    }
    QVERIFY(!source.has({7, 66, 42})); // the oldest went first
}

void TestTileDownloader::sourceTellsOfBrokenPictures()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) {
        return FakeTileServer::answer("200 OK", FakeTileServer::pngOf({256, 256}, Qt::green).first(60));
    });
    TileSource source(std::make_unique<TileDownloader>(
        TileServer{*TileTemplate::parse(server.address()), {}, "w", {}}, quick()));
    source.want({{7, 66, 42}}, false);
    QTRY_COMPARE(source.status().trouble, TileTrouble::NotAPicture);
    QCOMPARE(source.status().loaded, 0);
    QVERIFY(!source.has({7, 66, 42}));
}

void TestTileDownloader::sourceEndsWhileTheServerHangs()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return QByteArray(); });
    auto source = std::make_optional<TileSource>(std::make_unique<TileDownloader>(
        TileServer{*TileTemplate::parse(server.address()), {}, "w", {}}, patient()));
    source->want(tiles(6), false);
    QTRY_COMPARE(server.waiting(), 6);
    source.reset();
    QTRY_COMPARE(server.waiting(), 0);
}

QTEST_GUILESS_MAIN(TestTileDownloader)
#include "tst_tiledownloader.moc"
