// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackreader.h"
#include "journal/trackschema.h"
#include "journaltestbase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds patience{5'000};
constexpr int all = 1'000'000;

std::vector<SavedPosition> drive(std::string_view imei, int points, int first = 0)
{
    std::vector<SavedPosition> positions;
    for (int i = first; i < first + points; ++i)
        positions.push_back(
            {Imei(imei), {.at = dawn + 10s * i, .lat = (52'000'000 + i * 100) / 1e6, .lng = 13}});
    return positions;
}

void expectComplaint(const QString &words)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"tracks are not being written.*"_s + words));
}

} // namespace

/** The disk refuses tracks, or has changed them. The inbox must not suffer, and nothing may go unsaid. */
class TracksFailureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = optionsFor(*m_folder);
        m_options.tracks.commitEvery = Milliseconds(1);
        m_options.tracks.runPoints = 16;
        m_options.tracks.queueLimit = 1'000;
        m_journal = std::make_unique<Journal>(m_clock);
    }
    void cleanup()
    {
        m_journal->setPageLimit(0); // so that closing need not wait
        m_journal.reset();
    }

    void keepsWhatWaitsForAFullDisk();
    void thinsWhatNeverFits();
    void messagesDoNotWaitForTracks();
    void closingGivesUpAtItsDeadline();
    void goesOnWithoutANewerFile();
    void goesOnWithoutAFolder();
    void movesRubbishAside();
    void beginsAnewWhenDamageShows();
    void leavesOutADamagedRun();
    void leavesOutADamagedLog();

private:
    [[nodiscard]] JournalOpening open() { return m_journal->open(m_options); }
    void reopen()
    {
        m_journal = std::make_unique<Journal>(m_clock);
        QVERIFY(open().isOpen());
    }
    void save(const std::vector<SavedPosition> &positions)
    {
        m_journal->saveTrack(positions);
        QVERIFY(m_journal->flush(patience));
    }
    void fillTheDisk()
    {
        QVERIFY(open().isOpen());
        save(drive("V1", 1));
        m_journal->setPageLimit(1); // SQLite takes it as "no more than there is now"
        expectComplaint(u"disk is full"_s);
        m_journal->saveTrack(drive("V1", 900, 1));
        QTRY_COMPARE(m_journal->trackHealth().error, u"The disk is full."_s);
    }
    [[nodiscard]] std::size_t points(const QString &imei = u"V1"_s)
    {
        return m_journal->track(imei, dawn, dawn + 24h * 300, all).size();
    }
    [[nodiscard]] QStringList damagedFiles() const
    {
        return QDir(m_folder->path()).entryList({u"tracks-damaged-*.sqlite"_s}, QDir::Files);
    }
    void damage(qint64 from)
    {
        QFile file(m_folder->filePath(u"tracks.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > from && file.seek(from));
        file.write(QByteArray(file.size() - from, '\x5a'));
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
};

void TracksFailureTest::keepsWhatWaitsForAFullDisk()
{
    fillTheDisk();
    QVERIFY(!m_journal->trackHealth().isOk());
    QCOMPARE(m_journal->trackHealth().waiting, 900);
    QCOMPARE(points(), 901U);
    m_journal->setPageLimit(0); // room again: the retry finds it by itself
    QTRY_COMPARE(m_journal->trackHealth().error, QString());
    QTRY_COMPARE(m_journal->trackHealth().written, 901);
    QCOMPARE(m_journal->trackHealth().waiting, 0);
    QVERIFY(m_journal->trackHealth().isOk());
    reopen();
    QCOMPARE(points(), 901U);
}

void TracksFailureTest::thinsWhatNeverFits()
{
    fillTheDisk();
    std::vector<SavedPosition> flood;
    for (int i = 0; i < 500; ++i) {
        for (int vehicle = 0; vehicle < 4; ++vehicle) {
            const auto one = drive("F" + std::to_string(vehicle), 1, i);
            flood.insert(flood.end(), one.begin(), one.end());
        }
    }
    m_journal->saveTrack(flood);
    m_journal->setPageLimit(0);
    QVERIFY(m_journal->flush(patience));
    QTRY_COMPARE(m_journal->trackHealth().written, 901 + 4);
    QCOMPARE(m_journal->trackHealth().thinned, 2'000 - 4);
    QVERIFY2(!m_journal->trackHealth().isOk(), "what was left out stays told");
    for (int vehicle = 0; vehicle < 4; ++vehicle) {
        const Track rest = m_journal->track(u"F%1"_s.arg(vehicle), dawn, dawn + 24h, all);
        QCOMPARE(rest.size(), 1U);
        QCOMPARE(rest[0].at, dawn + 10s * 499);
    }
}

void TracksFailureTest::messagesDoNotWaitForTracks()
{
    QVERIFY(open().isOpen());
    expectComplaint(u"Another program"_s);
    WriteLock lock(m_folder->path(), u"tracks"_s);
    m_journal->saveTrack(drive("V1", 10));
    QTRY_VERIFY(!m_journal->trackHealth().isOk());
    QVERIFY(m_journal->append(plainMessage(1), dawn));
    const QSignalSpy committed(m_journal.get(), &Journal::committed);
    QTRY_COMPARE(committed.size(), 1);
    QVERIFY(m_journal->health().isOk());
    QCOMPARE(points(), 10U);
    lock.release();
    QTRY_VERIFY(m_journal->trackHealth().isOk());
}

void TracksFailureTest::closingGivesUpAtItsDeadline()
{
    fillTheDisk();
    QVERIFY(!m_journal->flush(Milliseconds(20)));
    QVERIFY(!m_journal->close(Milliseconds(20)));
}

void TracksFailureTest::goesOnWithoutANewerFile()
{
    QVERIFY(open().isOpen());
    save(drive("V1", 1));
    m_journal->close(patience);
    changeOnDisk(m_folder->path(), u"PRAGMA user_version = 1000"_s, u"tracks"_s);
    expectComplaint(u"newer Waypost"_s);
    QVERIFY(open().isOpen());
    QTRY_VERIFY(m_journal->trackHealth().error.contains(u"newer Waypost"_s));
    m_journal->saveTrack(drive("V1", 5, 1));
    QVERIFY(m_journal->append(plainMessage(1), dawn));
    QVERIFY(m_journal->flush(patience)); // who ends now waits for nothing that may never come
    QTRY_COMPARE(m_journal->trackHealth().thinned, 5);
    QVERIFY(m_journal->trackHealth().error.contains(u"newer Waypost"_s));
    QCOMPARE(points(), 0U);
    QCOMPARE(columnOnDisk(m_folder->path(), u"SELECT count(*) FROM log"_s, u"tracks"_s)[0].toInt(), 1);

    m_journal->saveTrack(drive("V1", 5, 6)); // but who goes on has them when the file fits
    changeOnDisk(
        m_folder->path(), u"PRAGMA user_version = %1"_s.arg(trackMigrations().size()), u"tracks"_s);
    QTRY_COMPARE(m_journal->trackHealth().error, QString());
    QTRY_COMPARE(points(), 6U);
}

void TracksFailureTest::goesOnWithoutAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"tracks.sqlite"_s)); // in the way
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"tracks are not being written"_s));
    QVERIFY(open().isOpen());
    QVERIFY(m_journal->append(plainMessage(1), dawn));
    QVERIFY(m_journal->flush(patience));
    QTRY_VERIFY(!m_journal->trackHealth().isOk());
}

void TracksFailureTest::movesRubbishAside()
{
    QFile rubbish(m_folder->filePath(u"tracks.sqlite"_s));
    QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write(QByteArray(8'192, 'x')) == 8'192);
    rubbish.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"tracks were damaged"_s));
    const JournalOpening opening = open();
    QVERIFY(opening.isOpen());
    QCOMPARE(damagedFiles().size(), 1);
    QVERIFY2(opening.notice.contains(damagedFiles().first()), qUtf8Printable(opening.notice));
    save(drive("V1", 20));
    QCOMPARE(points(), 20U);
}

void TracksFailureTest::beginsAnewWhenDamageShows()
{
    QVERIFY(open().isOpen());
    save(drive("V1", 3'000));
    m_journal->close(patience);
    damage(4'096); // the first page is whole: opening finds nothing
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"tracks were damaged"_s));
    QVERIFY(open().isOpen());
    save(drive("V1", 40, 3'000));
    QTRY_VERIFY(m_journal->trackHealth().isOk());
    QCOMPARE(damagedFiles().size(), 1);
    QCOMPARE(points(), 40U);
    reopen();
    save(drive("V1", 40, 3'040));
    QCOMPARE(points(), 80U);
}

void TracksFailureTest::leavesOutADamagedRun()
{
    QVERIFY(open().isOpen());
    save(drive("V1", 16));
    save(drive("V1", 16, 16));
    m_journal->close(patience);
    changeOnDisk(
        m_folder->path(), u"UPDATE run SET points = x'07' WHERE id = (SELECT min(id) FROM run)"_s,
        u"tracks"_s);
    QVERIFY(open().isOpen());
    const QRegularExpression complaint(u"damaged part"_s);
    QTest::ignoreMessage(QtWarningMsg, complaint);
    QCOMPARE(points(), 16U);
    TrackReader reader(m_folder->path());
    QCOMPARE(reader.open(), QString());
    QTest::ignoreMessage(QtWarningMsg, complaint);
    const StoredRuns runs = reader.runsAfter(0, Instant::min(), 10);
    QCOMPARE(runs.runs.size(), 2);
    QVERIFY(runs.runs[0].points.empty());
    QCOMPARE(runs.runs[1].points.size(), 16U);
}

void TracksFailureTest::leavesOutADamagedLog()
{
    QVERIFY(open().isOpen());
    save(drive("V1", 3));
    save(drive("V1", 3, 3));
    m_journal->close(patience);
    changeOnDisk(
        m_folder->path(), u"UPDATE log SET points = x'01FFFFFFFFFFFF' WHERE id = (SELECT min(id) FROM log)"_s,
        u"tracks"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"newest points"_s));
    QVERIFY(open().isOpen());
    QCOMPARE(points(), 3U);
    save(drive("V1", 3, 6));
    QCOMPARE(points(), 6U);
}

QTEST_GUILESS_MAIN(TracksFailureTest)
#include "tst_tracksfailure.moc"
