// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedhealth.h"
#include "models/journalstatus.h"

#include "journal/journal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

/** What the banners are told. */
class FeedHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsWaitUntilSomebodySawThem();
    void aGapThatGoesOnIsNoNewsYet();
    void asksForARetry();
    void withoutAJournalAllIsWell();
    void aJournalThatTakesNothingIsNotWell();
    void tellsHowTheTracksAre();
};

namespace {

const Instant start = instantFromMs(1'795'523'000'000);

FeedStatus withGaps(QList<FeedGap> gaps)
{
    FeedStatus status;
    status.feed = FeedKind::Message;
    status.gapCount = std::uint64_t(gaps.size());
    status.gaps = std::move(gaps);
    return status;
}

} // namespace

void FeedHealthTest::gapsWaitUntilSomebodySawThem()
{
    FeedHealth health(FeedKind::Message);
    QCOMPARE(health.unseenGaps(), 0);
    health.update(withGaps({{start, start + 31s}}));
    QCOMPARE(health.unseenGaps(), 1);
    QCOMPARE(health.unseenLengthMs(), 31'000.0);
    health.update(withGaps({{start, start + 31s}, {start + 60s, start + 70s}}));
    QCOMPARE(health.unseenGaps(), 2);
    QCOMPARE(health.unseenLengthMs(), 41'000.0);
    QCOMPARE(health.unseenFromMs(), double(toMs(start)));
    QCOMPARE(health.unseenToMs(), double(toMs(start + 70s)));
    QSignalSpy changed(&health, &FeedHealth::changed);
    health.markGapsSeen();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(health.unseenGaps(), 0);
    QVERIFY(std::isnan(health.unseenFromMs()));
    health.update(withGaps({{start, start + 31s}, {start + 60s, start + 70s}, {start + 90s, start + 95s}}));
    QCOMPARE(health.unseenGaps(), 1);
    QCOMPARE(health.unseenLengthMs(), 5'000.0);
}

void FeedHealthTest::aGapThatGoesOnIsNoNewsYet()
{
    FeedHealth health(FeedKind::Message);
    health.update(withGaps({{start, {}}}));
    QCOMPARE(health.unseenGaps(), 0);
    health.markGapsSeen();
    health.update(withGaps({{start, start + 8s}}));
    QCOMPARE(health.unseenGaps(), 1); // seen was only what had ended
    FeedStatus many = withGaps({{start, start + 8s}, {start + 9s, start + 10s}});
    many.gapCount = 1'500; // older ones are forgotten
    health.update(many);
    QCOMPARE(health.unseenGaps(), 2);
}

void FeedHealthTest::asksForARetry()
{
    FeedHealth health(FeedKind::Device);
    QSignalSpy asked(&health, &FeedHealth::retryRequested);
    health.retryNow();
    QCOMPARE(asked.size(), 1);
}

void FeedHealthTest::withoutAJournalAllIsWell()
{
    JournalStatus status(nullptr);
    QVERIFY(status.isOk());
    QCOMPARE(status.waiting(), 0.0);
}

void FeedHealthTest::aJournalThatTakesNothingIsNotWell()
{
    const QTemporaryDir folder;
    ManualClock clock(start);
    Journal journal(clock);
    JournalOptions options;
    options.folder = folder.path();
    QVERIFY(journal.open(options).isOpen());
    JournalStatus status(&journal);
    QSignalSpy changed(&status, &JournalStatus::changed);
    QVERIFY(status.isOk());
    journal.setPageLimit(1); // a disk that is full
    Message message;
    message.text = std::string(100'000, 'x');
    QVERIFY(journal.append(message, start));
    QTRY_VERIFY(!status.isOk());
    QVERIFY(!changed.isEmpty());
    QVERIFY(!status.error().isEmpty());
    QTRY_COMPARE(status.waiting(), 1.0);
    journal.setPageLimit(0);
    QTRY_VERIFY(status.isOk());
}

void FeedHealthTest::tellsHowTheTracksAre()
{
    const JournalStatus none(nullptr);
    QVERIFY(none.areTracksOk());
    QCOMPARE(none.positionsWritten(), 0.0);

    const QTemporaryDir folder;
    ManualClock clock(start);
    Journal journal(clock);
    JournalOptions options;
    options.folder = folder.path();
    options.tracks.queueLimit = 4;
    options.tracks.commitEvery = Milliseconds(1);
    QVERIFY(journal.open(options).isOpen());
    JournalStatus status(&journal);
    const QSignalSpy changed(&status, &JournalStatus::changed);
    const QSignalSpy tracksChanged(&status, &JournalStatus::tracksChanged);
    std::vector<SavedPosition> positions;
    for (int i = 0; i < 5; ++i)
        positions.push_back({Imei("V1"), {.at = start + Milliseconds(i), .lat = 1, .lng = 2}});
    journal.saveTrack(positions);
    QTRY_COMPARE(status.positionsWritten(), 1.0);
    QCOMPARE(status.positionsThinned(), 4.0);
    QCOMPARE(status.positionsWaiting(), 0.0);
    QCOMPARE(status.positionsExpired(), 0.0);
    QVERIFY(!status.areTracksOk());
    QCOMPARE(status.tracksError(), QString());
    QVERIFY(!tracksChanged.isEmpty());
    QVERIFY2(!changed.isEmpty(), "problems() are those of the tracks too");
    QVERIFY(status.isOk());
    QCOMPARE(status.problems(), status.trackProblems());
}

QTEST_GUILESS_MAIN(FeedHealthTest)
#include "tst_feedhealth.moc"
