// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/groundkeeper.h"
#include "map/groundfiles.h"
#include "map/mercator.h"
#include "map/roadmap.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A history in memory: page after page, as a journal would tell it. */
class History
{
public:
    void append(const TraceRun &run)
    {
        QMutexLocker lock(&m_mutex);
        m_runs += run;
    }
    void fail(const QString &error)
    {
        QMutexLocker lock(&m_mutex);
        m_error = error;
    }
    [[nodiscard]] TracePage page(qint64 mark)
    {
        QMutexLocker lock(&m_mutex);
        TracePage page{{}, mark, false, m_error};
        if (m_error.isEmpty() && mark < m_runs.size()) {
            page.runs += m_runs.at(mark);
            page.mark = mark + 1;
            page.more = page.mark < m_runs.size();
            ++m_told;
        }
        return page;
    }
    [[nodiscard]] int told()
    {
        QMutexLocker lock(&m_mutex);
        return m_told;
    }

private:
    QMutex m_mutex;
    QList<TraceRun> m_runs;
    QString m_error;
    int m_told = 0;
};

/** An hour on a straight road. */
TraceRun drive(const QString &imei, double lat, Instant from)
{
    TraceRun run{imei, {}};
    for (int i = 0; i < 60; ++i) {
        TrackPoint point;
        point.at = from + 20s * i;
        point.lat = lat;
        point.lng = 9 + i * 0.006;
        run.points.push_back(point);
    }
    return run;
}

int stretches(const MapGround &ground)
{
    int count = 0;
    if (const auto roads = ground.roads()) {
        const WorldPoint at = mercator::toWorld(52, 9.1);
        for (int column = -1; column <= 2; ++column)
            count += int(roads->roads({2, int(at.x * 512) + column, int(at.y * 512)}).size());
    }
    return count;
}

/** Lets a keeper gather, and waits for it. A round may be over before gather() returns. */
bool gatherAll(RoadKeeper &keeper)
{
    QSignalSpy gathered(&keeper, &RoadKeeper::gathered);
    keeper.gather();
    return gathered.count() > 0 || gathered.wait();
}

} // namespace

class TestGroundKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_clock = ManualClock();
    }
    void roadsGrowAndAreKept();
    void aHistoryThatCannotBeReadIsTriedAgain();
    void stoppingDoesNotWaitForTheHistory();
    void filesComeAndGo();
    void nothingIsKeptWithoutAFolder();

private:
    [[nodiscard]] TraceSource source()
    {
        return [this](qint64 mark, Instant) { return m_history->page(mark); };
    }
    std::optional<QTemporaryDir> m_folder;
    std::shared_ptr<History> m_history = std::make_shared<History>();
    ManualClock m_clock;
};

void TestGroundKeeper::roadsGrowAndAreKept()
{
    m_history = std::make_shared<History>();
    const QString file = m_folder->filePath(u"traces.dat"_s);
    int before = 0;
    {
        MapGround ground({});
        RoadKeeper keeper(file, source(), m_clock, ground);
        QVERIFY(gatherAll(keeper));
        QVERIFY(!ground.hasRoads()); // there is no history yet
        m_history->append(drive(u"1"_s, 52, m_clock.now() - 1h));
        m_history->append(drive(u"2"_s, 52.01, m_clock.now() - 1h));
        QVERIFY(gatherAll(keeper));
        QVERIFY(ground.hasRoads());
        before = stretches(ground);
        QVERIFY2(before > 20, qPrintable(QString::number(before)));
        QVERIFY(!QFile::exists(file)); // not yet, it is but a few minutes
        keeper.stop();
        QVERIFY(QFile::exists(file));
    }
    QCOMPARE(m_history->told(), 2);
    MapGround ground({});
    RoadKeeper keeper(file, source(), m_clock, ground);
    QVERIFY(gatherAll(keeper));
    QCOMPARE(stretches(ground), before);
    QCOMPARE(m_history->told(), 2); // what is in the file is not read again

    // A clock that is ten years ahead for a minute makes no road old, and none is old before others are new.
    m_clock.set(m_clock.now() + std::chrono::days(3'650));
    QVERIFY(gatherAll(keeper));
    m_clock.set(m_clock.now() - std::chrono::days(3'650));
    m_clock.advance(std::chrono::days(40));
    QVERIFY(gatherAll(keeper));
    QCOMPARE(stretches(ground), before);

    m_history->append(drive(u"1"_s, 60, m_clock.now() - 1h)); // but for more than a month not there
    QVERIFY(gatherAll(keeper));
    QCOMPARE(stretches(ground), 0);
}

void TestGroundKeeper::aHistoryThatCannotBeReadIsTriedAgain()
{
    m_history = std::make_shared<History>();
    m_history->append(drive(u"1"_s, 52, m_clock.now() - 1h));
    m_history->fail(u"the disk is gone"_s);
    MapGround ground({});
    RoadKeeper keeper(m_folder->filePath(u"traces.dat"_s), source(), m_clock, ground);
    QTest::ignoreMessage(QtWarningMsg, "the disk is gone");
    QVERIFY(gatherAll(keeper));
    QVERIFY(!ground.hasRoads());
    m_history->fail({});
    QVERIFY(gatherAll(keeper));
    QVERIFY(stretches(ground) > 10);
}

void TestGroundKeeper::stoppingDoesNotWaitForTheHistory()
{
    // An endless history: the keeper takes so many pages and no more, and ends when it is told to.
    MapGround ground({});
    std::atomic<int> pages = 0;
    RoadKeeper keeper(
        m_folder->filePath(u"traces.dat"_s),
        [&pages](qint64 mark, Instant) {
            ++pages;
            return TracePage{{}, mark + 1, true, {}};
        },
        m_clock, ground);
    QVERIFY(gatherAll(keeper));
    const int aRound = pages;
    QVERIFY(aRound > 0 && aRound < 1'000);
    keeper.stop();
    QVERIFY(gatherAll(keeper));
    QCOMPARE(int(pages), aRound); // after the end nothing is read
}

void TestGroundKeeper::filesComeAndGo()
{
    GroundKeeper keeper(m_folder->path(), {}, m_clock);
    MapGround &ground = keeper.ground();
    QSignalSpy changed(&ground, &MapGround::filesChanged);
    keeper.start();
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(!ground.files());
    QVERIFY(QDir(m_folder->filePath(u"layers"_s)).exists());

    QFile file(m_folder->filePath(u"layers/depots.geojson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type": "Point", "coordinates": [9, 52]})");
    file.close();
    QTRY_COMPARE(ground.fileNames(), QStringList{u"depots.geojson"_s}); // seen by itself
    QCOMPARE(ground.fileNotes(), QStringList{u"1 feature(s)"_s});
    QVERIFY(ground.files());

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"depots.geojson .*not JSON"_s));
    ground.reload();
    QTRY_VERIFY(ground.fileNotes().constFirst().contains(u"not JSON"_s));
    QVERIFY(file.remove());
    QTRY_VERIFY(!ground.files());
}

void TestGroundKeeper::nothingIsKeptWithoutAFolder()
{
    GroundKeeper keeper({}, source(), m_clock);
    keeper.start();
    keeper.ground().reload();
    keeper.stop();
    QVERIFY(keeper.ground().folder().isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestGroundKeeper)
#include "tst_groundkeeper.moc"
