// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackreader.h"
#include "journaltestbase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds patience{5'000};
constexpr int all = 1'000'000;

SavedPosition position(std::string_view imei, Milliseconds after, double lat = 52)
{
    return {
        Imei(imei),
        {.at = dawn + after,
         .lat = lat,
         .lng = 13.5,
         .speedKmh = 50.F,
         .headingDeg = 90.F,
         .motion = Motion::Moving}};
}

/** One position every ten seconds, each some metres further. */
std::vector<SavedPosition> drive(std::string_view imei, int points, int first = 0)
{
    std::vector<SavedPosition> positions;
    for (int i = first; i < first + points; ++i)
        positions.push_back(position(imei, 10s * i, (52'000'000 + i * 100) / 1e6));
    return positions;
}

Track trackOf(const std::vector<SavedPosition> &positions)
{
    Track track;
    for (const SavedPosition &position : positions)
        track.push_back(position.point);
    return track;
}

} // namespace

/** Tracks as the journal keeps them, from the saving to the reading. */
class TracksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(dawn);
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = optionsFor(*m_folder);
        m_options.tracks.commitEvery = Milliseconds(1);
        m_options.tracks.runPoints = 16;
        open();
    }
    void cleanup() { m_journal.reset(); }

    void anUnknownVehicleHasNone();
    void answersLater();
    void isReadBeforeItIsWritten();
    void reachesTheDiskByItself();
    void keepsVehiclesApart();
    void comesInTheOrderOfTime();
    void onlyTheTimeAskedFor();
    void theNewestWhenThereAreTooMany();
    void aLongDriveBecomesRuns();
    void survivesARestart();
    void survivesBeingCutOff();
    void writesNoPointTwiceAfterRestarts();
    void knowsTheSameVehicleAgain();
    void theLogStaysShort();
    void deletesWhatIsOld();
    void aWrongClockDeletesNothing_data();
    void aWrongClockDeletesNothing();
    void aWrongClockAtTheFirstStartDeletesNothing();
    void deletesTheOldestWhenTooBig();
    void readerTellsEachRunOnce();
    void readerLeavesOutWhatEndsBefore();
    void readerNeedsAFile();

private:
    void open()
    {
        m_journal.reset();
        m_journal = std::make_unique<Journal>(m_clock);
        QVERIFY(m_journal->open(m_options).isOpen());
    }
    void save(const std::vector<SavedPosition> &positions)
    {
        m_journal->saveTrack(positions);
        QVERIFY(m_journal->flush(patience));
    }
    [[nodiscard]] Track track(const QString &imei = u"V1"_s)
    {
        return m_journal->track(imei, dawn - 24h * 365, dawn + 24h * 365, all);
    }
    [[nodiscard]] QVariant onDisk(const QString &select) const
    {
        return columnOnDisk(m_folder->path(), select, u"tracks"_s).value(0);
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
};

void TracksTest::anUnknownVehicleHasNone()
{
    QVERIFY(track().empty());
    QVERIFY(track(QString()).empty());
    QVERIFY(track(u"longer than any identifier may be, and not even one"_s).empty());
    QVERIFY(m_journal->trackHealth().isOk());
}

void TracksTest::answersLater()
{
    save(drive("V1", 3));
    QSignalSpy ready(m_journal.get(), &Journal::trackReady);
    const quint64 one = m_journal->requestTrack(u"V1"_s, dawn, dawn + 1h, all);
    const quint64 other = m_journal->requestTrack(u"V2"_s, dawn, dawn + 1h, all);
    QVERIFY(one != 0 && other != 0 && one != other);
    QCOMPARE(ready.size(), 0);
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(ready[0][0].toULongLong(), one);
    QCOMPARE(ready[0][1].value<Track>(), trackOf(drive("V1", 3)));
    QCOMPARE(ready[1][0].toULongLong(), other);
    QVERIFY(ready[1][1].value<Track>().empty());
    m_journal->close(patience);
    QCOMPARE(m_journal->requestTrack(u"V1"_s, dawn, dawn + 1h, all), quint64(0));
    QVERIFY(track().empty());
}

void TracksTest::isReadBeforeItIsWritten()
{
    m_options.tracks.commitEvery = 24h;
    open();
    // Opening ends with a look at what waits, and the first flush may come before it.
    QVERIFY(m_journal->flush(patience) && m_journal->flush(patience));
    m_journal->saveTrack(drive("V1", 5));
    QCOMPARE(track(), trackOf(drive("V1", 5)));
    QCOMPARE(onDisk(u"SELECT count(*) FROM log"_s).toInt(), 0);
}

void TracksTest::reachesTheDiskByItself()
{
    m_journal->saveTrack(drive("V1", 5));
    QTRY_COMPARE(m_journal->trackHealth().written, 5);
    QCOMPARE(m_journal->trackHealth().waiting, 0);
    QVERIFY(m_journal->trackHealth().isOk());
    QCOMPARE(onDisk(u"SELECT count(*) FROM log"_s).toInt(), 1);
}

void TracksTest::keepsVehiclesApart()
{
    std::vector<SavedPosition> mixed;
    for (int i = 0; i < 100; ++i) {
        mixed.push_back(position("V1", 10s * i, 40 + i / 1000.0));
        mixed.push_back(position("V2", 10s * i, 50 + i / 1000.0));
    }
    save(mixed);
    const Track one = track(u"V1"_s), other = track(u"V2"_s);
    QCOMPARE(one.size(), 100U);
    QCOMPARE(other.size(), 100U);
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].lat, (40'000'000 + i * 1'000) / 1e6);
        QCOMPARE(other[i].lat, (50'000'000 + i * 1'000) / 1e6);
    }
}

void TracksTest::comesInTheOrderOfTime()
{
    const std::vector<SavedPosition> whole = drive("V1", 60);
    std::vector<SavedPosition> shuffled;
    for (std::size_t i = 0; i < whole.size(); ++i)
        shuffled.push_back(whole[i * 7 % whole.size()]);
    shuffled.insert(shuffled.end(), whole.begin(), whole.begin() + 20); // the device says it all again
    for (const SavedPosition &one : shuffled)
        save({one});
    QVERIFY(onDisk(u"SELECT count(*) FROM run"_s).toInt() > 1);
    QCOMPARE(track(), trackOf(whole));

    const SavedPosition lastYear = position("V1", -24h * 300);
    save({lastYear});
    QCOMPARE(track().front(), lastYear.point);
    QCOMPARE(m_journal->track(u"V1"_s, lastYear.point.at, lastYear.point.at, all), Track{lastYear.point});
}

void TracksTest::onlyTheTimeAskedFor()
{
    const std::vector<SavedPosition> whole = drive("V1", 10'000); // more than a day
    save(whole);
    const Track points = trackOf(whole);
    constexpr std::array<std::pair<int, int>, 4> parts{{{0, 0}, {17, 17}, {100, 4'000}, {8'000, 9'999}}};
    for (const auto &[first, last] : parts) {
        const Track part = m_journal->track(u"V1"_s, points[first].at, points[last].at, all);
        QCOMPARE(part, Track(points.begin() + first, points.begin() + last + 1));
    }
    QVERIFY(m_journal->track(u"V1"_s, dawn + 1ms, dawn + 9s, all).empty());
    QVERIFY(m_journal->track(u"V1"_s, dawn + 1h, dawn, all).empty());
    QCOMPARE(m_journal->track(u"V1"_s, Instant::min(), Instant::max(), all), points);
}

void TracksTest::theNewestWhenThereAreTooMany()
{
    const std::vector<SavedPosition> whole = drive("V1", 5'000);
    save(whole);
    const Track points = trackOf(whole);
    QCOMPARE(m_journal->track(u"V1"_s, dawn, dawn + 240h, 100), Track(points.end() - 100, points.end()));
    QCOMPARE(m_journal->track(u"V1"_s, dawn, points[50].at, 1), Track{points[50]});
    QCOMPARE(m_journal->track(u"V1"_s, dawn, dawn + 240h, 0), Track{points.back()});
}

void TracksTest::aLongDriveBecomesRuns()
{
    for (int part = 0; part < 10; ++part)
        save(drive("V1", 10, part * 10));
    QCOMPARE(track(), trackOf(drive("V1", 100)));
    const int runs = onDisk(u"SELECT count(*) FROM run"_s).toInt();
    const int inRuns = onDisk(u"SELECT sum(count) FROM run"_s).toInt();
    QVERIFY(runs >= 100 / 26 && runs <= 100 / 8);
    QVERIFY(inRuns <= 100 && inRuns > 100 - 16);
    const int inLog = onDisk(u"SELECT count(*) FROM log"_s).toInt();
    QVERIFY2(inLog <= 2, qPrintable(QString::number(inLog))); // the rest has done its service
}

void TracksTest::survivesARestart()
{
    save(drive("V1", 10));
    save(drive("V2", 3));
    open();
    QCOMPARE(track(u"V1"_s), trackOf(drive("V1", 10)));
    QCOMPARE(track(u"V2"_s), trackOf(drive("V2", 3)));
    save(drive("V1", 100, 10));
    open();
    QCOMPARE(track(u"V1"_s), trackOf(drive("V1", 110)));
    QCOMPARE(track(u"V2"_s), trackOf(drive("V2", 3)));
}

void TracksTest::survivesBeingCutOff()
{
    for (int part = 0; part < 7; ++part)
        save(drive("V1", 7, part * 7));
    save(drive("V2", 3));
    // What a killed program leaves behind: the files as they are, and nobody who closes them.
    const QTemporaryDir left;
    for (const QString &name : {u"tracks.sqlite"_s, u"tracks.sqlite-wal"_s})
        QVERIFY(QFile::copy(m_folder->filePath(name), left.filePath(name)));
    Journal journal(m_clock);
    JournalOptions options = m_options;
    options.folder = left.path();
    QVERIFY(journal.open(options).isOpen());
    QCOMPARE(journal.track(u"V1"_s, dawn, dawn + 240h, all), trackOf(drive("V1", 49)));
    QCOMPARE(journal.track(u"V2"_s, dawn, dawn + 240h, all), trackOf(drive("V2", 3)));
}

void TracksTest::writesNoPointTwiceAfterRestarts()
{
    for (int part = 0; part < 30; ++part) {
        save(drive("V1", 5, part * 5));
        save(drive("V2", part % 3, part * 3));
        open();
    }
    QCOMPARE(track(), trackOf(drive("V1", 150)));
    const int inRuns
        = onDisk(u"SELECT sum(count) FROM run JOIN vehicle ON number = vehicle WHERE imei = 'V1'"_s).toInt();
    QVERIFY2(inRuns <= 150 && inRuns > 150 - 16, qPrintable(QString::number(inRuns)));
}

void TracksTest::knowsTheSameVehicleAgain()
{
    save(drive("V1", 3));
    save(drive("V2", 3));
    open();
    save(drive("V1", 3, 3));
    save(drive("V3", 3));
    QCOMPARE(onDisk(u"SELECT count(*) FROM vehicle"_s).toInt(), 3);
    QCOMPARE(track(), trackOf(drive("V1", 6)));
    QCOMPARE(track(u"V3"_s), trackOf(drive("V3", 3)));
}

void TracksTest::theLogStaysShort()
{
    m_options.tracks.logBytes = 20'000;
    open();
    save({position("parked", 0s)}); // alone it would keep the log from its first row on
    for (int part = 0; part < 200; ++part) {
        std::vector<SavedPosition> positions;
        for (int vehicle = 0; vehicle < 50; ++vehicle)
            positions.push_back(position("V" + std::to_string(vehicle), 10s * part));
        save(positions);
    }
    const qint64 bytes = onDisk(u"SELECT sum(length(points)) FROM log"_s).toLongLong();
    QVERIFY2(bytes <= 22'000, qPrintable(QString::number(bytes)));
    QCOMPARE(track(u"parked"_s).size(), 1U);
    QCOMPARE(track(u"V7"_s).size(), 200U);

    m_clock.advance(m_options.tracks.runAge + 1ms);
    save({position("V0", 1h)});
    QVERIFY(onDisk(u"SELECT count(*) FROM log"_s).toInt() <= 1);
}

void TracksTest::deletesWhatIsOld()
{
    m_clock.set(dawn + 1h);
    save(drive("V1", 100));
    save(drive("V2", 5));
    m_clock.advance(24h * 10);
    save({position("V1", 24h * 10)});
    QCOMPARE(track().size(), 101U);
    QCOMPARE(m_journal->trackHealth().expired, 0);

    m_clock.advance(24h * 20 + 1h);
    for (int i = 0; i < 20; ++i)
        save({position("V3", 24h * 30 + 1h + 10s * i)});
    QCOMPARE(track(), Track{position("V1", 24h * 10).point});
    QVERIFY(track(u"V2"_s).empty());
    QCOMPARE(track(u"V3"_s).size(), 20U);
    QTRY_COMPARE(m_journal->trackHealth().expired, 105);
}

void TracksTest::aWrongClockDeletesNothing_data()
{
    QTest::addColumn<Milliseconds>("wrong");
    QTest::newRow("two years back") << -Milliseconds(24h * 730);
    QTest::newRow("ten years ahead") << Milliseconds(24h * 3'650);
}

void TracksTest::aWrongClockDeletesNothing()
{
    QFETCH(const Milliseconds, wrong);
    m_clock.advance(1h);
    for (int part = 0; part < 5; ++part)
        save(drive("V1", 100, part * 100));
    const std::size_t before = track().size();
    // What arrives in that minute has the desk's time where the device has none.
    m_clock.set(m_clock.now() + wrong);
    for (int second = 0; second < 60; second += 10) {
        m_clock.advance(10s);
        std::vector<SavedPosition> positions = drive("V2", 20);
        for (SavedPosition &position : positions)
            position.point.at = m_clock.now() + Milliseconds(&position - positions.data());
        save(positions);
    }
    if (wrong.count() > 0) { // also when the program ends and starts in it
        open();
        m_clock.advance(15min);
        save(drive("V3", 20));
    }
    m_clock.set(m_clock.now() - wrong);
    for (int i = 0; i < 10; ++i) {
        m_clock.advance(1min);
        save(drive("V1", 10, 500 + i * 10));
    }
    QCOMPARE(track().size(), before + 100);
    QCOMPARE(m_journal->trackHealth().expired, 0);
}

void TracksTest::aWrongClockAtTheFirstStartDeletesNothing()
{
    m_clock.set(dawn + 24h * 3'650);
    std::vector<SavedPosition> positions = drive("V2", 40);
    for (SavedPosition &position : positions)
        position.point.at += 24h * 3'650;
    save(positions);
    m_clock.set(dawn + 1h);
    for (int part = 0; part < 5; ++part) {
        m_clock.advance(1min);
        save(drive("V1", 100, part * 100));
    }
    QCOMPARE(track().size(), 500U);
    QCOMPARE(m_journal->trackHealth().expired, 0);
}

void TracksTest::deletesTheOldestWhenTooBig()
{
    m_options.tracks.maxBytes = 300'000;
    m_options.tracks.logBytes = 20'000;
    open();
    for (int part = 0; part < 300; ++part) {
        std::vector<SavedPosition> positions;
        for (int vehicle = 0; vehicle < 20; ++vehicle) {
            for (int i = 0; i < 16; ++i)
                positions.push_back(position("V" + std::to_string(vehicle), 10s * (part * 16 + i), i / 10.0));
        }
        save(positions);
    }
    QTRY_VERIFY(m_journal->trackHealth().expired > 10'000);
    const qint64 used = onDisk(u"SELECT (page_count - freelist_count) * 4096 FROM pragma_page_count(), "
                               "pragma_freelist_count()"_s)
                            .toLongLong();
    QVERIFY2(used < 450'000, qPrintable(QString::number(used)));
    const Track rest = track(u"V7"_s);
    QVERIFY(!rest.empty() && rest.size() < 4'800);
    QCOMPARE(rest.back().at, dawn + 10s * 4'799);
    for (std::size_t i = 1; i < rest.size(); ++i) // no holes: the oldest went
        QCOMPARE(rest[i].at - rest[i - 1].at, Milliseconds(10s));
    const qint64 inRuns = onDisk(u"SELECT sum(count) FROM run"_s).toLongLong();
    QVERIFY(m_journal->trackHealth().expired + inRuns <= 96'000);
}

void TracksTest::readerTellsEachRunOnce()
{
    for (int part = 0; part < 10; ++part) {
        save(drive("V1", 10, part * 10));
        save(drive("V2", 10, part * 10));
    }
    TrackReader reader(m_folder->path());
    QCOMPARE(reader.open(), QString());
    QStringList imeis;
    std::size_t points = 0;
    StoredRuns page;
    do {
        page = reader.runsAfter(page.mark, Instant::min(), 3);
        QCOMPARE(page.error, QString());
        QVERIFY(page.runs.size() <= 3);
        for (const StoredRun &run : page.runs) {
            imeis += run.imei;
            points += run.points.size();
            QVERIFY(std::ranges::is_sorted(run.points, {}, &TrackPoint::at));
        }
    } while (page.more);
    QCOMPARE(imeis.size(), onDisk(u"SELECT count(*) FROM run"_s).toInt());
    QCOMPARE(qint64(points), onDisk(u"SELECT sum(count) FROM run"_s).toLongLong());
    QVERIFY2(imeis.contains(u"V1"_s) && imeis.contains(u"V2"_s), qPrintable(imeis.join(u' ')));

    const qint64 mark = page.mark;
    QVERIFY(reader.runsAfter(mark, Instant::min(), 3).runs.isEmpty());
    QCOMPARE(reader.runsAfter(mark, Instant::min(), 3).mark, mark);
    save(drive("V2", 20, 100));
    page = reader.runsAfter(mark, Instant::min(), 100);
    QVERIFY(!page.runs.isEmpty() && page.mark > mark && !page.more);
    for (const StoredRun &run : page.runs)
        QCOMPARE(run.imei, u"V2"_s);
}

void TracksTest::readerLeavesOutWhatEndsBefore()
{
    for (int part = 0; part < 20; ++part)
        save(drive("V1", 50, part * 50));
    TrackReader reader(m_folder->path());
    QCOMPARE(reader.open(), QString());
    const Instant late = dawn + 10s * 900;
    const StoredRuns page = reader.runsAfter(0, late, 1'000);
    QVERIFY(!page.runs.isEmpty());
    for (const StoredRun &run : page.runs)
        QVERIFY(run.points.back().at >= late);
    QVERIFY(page.runs.size() < reader.runsAfter(0, Instant::min(), 1'000).runs.size());
}

void TracksTest::readerNeedsAFile()
{
    const QTemporaryDir empty;
    TrackReader reader(empty.path());
    QVERIFY(!reader.open().isEmpty());
    QVERIFY(!reader.isOpen());
    QVERIFY(!reader.runsAfter(0, Instant::min(), 10).error.isEmpty());
}

QTEST_GUILESS_MAIN(TracksTest)
#include "tst_tracks.moc"
