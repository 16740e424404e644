// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemlistmodel.h"

#include "journal/journal.h"
#include "models/downloadlistmodel.h"
#include "models/feedhealth.h"
#include "models/journalstatus.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant start = instantFromMs(1'795'523'000'000);

FeedStatus statusOf(FeedKind feed, FeedState state, FeedProblem problem = FeedProblem::None)
{
    FeedStatus status;
    status.feed = feed;
    status.state = state;
    status.problem = problem;
    status.url = u"wss://feed.example.com"_s;
    status.tryNumber = state == FeedState::Waiting ? 1 : 0;
    status.lastPush = start;
    return status;
}

/** The list over sources that a test sets. */
struct Sources
{
    explicit Sources(const Journal *opened = nullptr)
        : journal(opened)
    {
        device.update(statusOf(FeedKind::Device, FeedState::Connected));
        message.update(statusOf(FeedKind::Message, FeedState::Connected));
    }

    [[nodiscard]] QList<int> kinds() const
    {
        QList<int> kinds;
        for (int row = 0; row < problems.rowCount(); ++row)
            kinds.append(problems.index(row).data(ProblemListModel::KindRole).toInt());
        return kinds;
    }
    [[nodiscard]] QString text(int row) const
    {
        return problems.index(row).data(ProblemListModel::TextRole).toString();
    }

    JournalStatus journal;
    FeedHealth device{FeedKind::Device};
    FeedHealth message{FeedKind::Message};
    DownloadListModel downloads{nullptr};
    ProblemListModel problems{
        {.journal = journal, .deviceFeed = device, .messageFeed = message, .downloads = downloads}};
    QAbstractItemModelTester tester{&problems};
};

} // namespace

/** What desk and wallboard say about the program itself. */
class ProblemListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWhileAllIsWell();
    void aFeedThatIsAway();
    void bothAwayForOneReason();
    void aRefusedSignIn();
    void gapsUntilTheyAreSeen();
    void aJournalThatTakesNothing();
    void sayNothingTwice();
};

void ProblemListModelTest::emptyWhileAllIsWell()
{
    const Sources sources;
    QCOMPARE(sources.problems.count(), 0);
    QVERIFY(sources.problems.areAlarmsKnown());
    QCOMPARE(sources.problems.worst(), names::priority::Value::None);
}

void ProblemListModelTest::aFeedThatIsAway()
{
    Sources sources;
    const QSignalSpy changed(&sources.problems, &ProblemListModel::changed);
    sources.message.update(statusOf(FeedKind::Message, FeedState::Waiting, FeedProblem::HostUnknown));
    QCOMPARE(sources.kinds(), QList<int>{ProblemListModel::Feed});
    QVERIFY2(
        sources.text(0).startsWith(u"No server named feed.example.com"), qUtf8Printable(sources.text(0)));
    QCOMPARE(sources.problems.index(0).data(ProblemListModel::SinceMsRole).toDouble(), double(toMs(start)));
    QVERIFY(!sources.problems.areAlarmsKnown());
    QCOMPARE(changed.size(), 1);
    // While it is asked for the first time there is nothing to say, and nothing to be sure of.
    sources.message.update(statusOf(FeedKind::Message, FeedState::Connecting));
    QCOMPARE(sources.problems.count(), 0);
    QVERIFY(!sources.problems.areAlarmsKnown());
    sources.message.update(statusOf(FeedKind::Message, FeedState::Connected));
    QVERIFY(sources.problems.areAlarmsKnown());
}

void ProblemListModelTest::bothAwayForOneReason()
{
    Sources sources;
    sources.device.update(statusOf(FeedKind::Device, FeedState::Waiting, FeedProblem::HostUnknown));
    sources.message.update(statusOf(FeedKind::Message, FeedState::Waiting, FeedProblem::HostUnknown));
    QCOMPARE(sources.problems.count(), 1);
    sources.message.update(statusOf(FeedKind::Message, FeedState::Waiting, FeedProblem::CertificateExpired));
    QCOMPARE(sources.problems.count(), 2);
}

void ProblemListModelTest::aRefusedSignIn()
{
    Sources sources;
    sources.device.update(statusOf(FeedKind::Device, FeedState::Refused, FeedProblem::Refused));
    QCOMPARE(sources.kinds(), QList<int>{ProblemListModel::SignIn});
    QCOMPARE(sources.problems.worst(), names::priority::Value::Critical);
    // Tried again by itself, it is still refused.
    sources.device.update(statusOf(FeedKind::Device, FeedState::Waiting, FeedProblem::Refused));
    QCOMPARE(sources.kinds(), QList<int>{ProblemListModel::SignIn});
}

void ProblemListModelTest::gapsUntilTheyAreSeen()
{
    Sources sources;
    FeedStatus status = statusOf(FeedKind::Message, FeedState::Connected);
    status.gapCount = 1;
    status.gaps = {{start, start + 31s}};
    sources.message.update(status);
    QCOMPARE(sources.kinds(), QList<int>{ProblemListModel::Gap});
    QVERIFY(!sources.problems.areAlarmsKnown());
    sources.message.markGapsSeen();
    QCOMPARE(sources.problems.count(), 0);
    QVERIFY(sources.problems.areAlarmsKnown());
}

void ProblemListModelTest::aJournalThatTakesNothing()
{
    const QTemporaryDir folder;
    ManualClock clock(start);
    Journal journal(clock);
    JournalOptions options;
    options.folder = folder.path();
    QVERIFY(journal.open(options).isOpen());
    Sources sources(&journal);
    QCOMPARE(sources.problems.count(), 0);

    Message message;
    message.raw.assign(200'000, 'r');
    journal.setPageLimit(1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"disk is full"_s));
    QVERIFY(journal.append(message, start));
    QTRY_COMPARE(sources.kinds(), QList<int>{ProblemListModel::Journal});
    QCOMPARE(sources.problems.worst(), names::priority::Value::Critical);
    QVERIFY(sources.text(0).contains(u"The disk is full."));
    // With a feed away as well, the worse of the two comes first.
    sources.device.update(statusOf(FeedKind::Device, FeedState::Waiting, FeedProblem::Silent));
    QCOMPARE(sources.kinds(), (QList<int>{ProblemListModel::Journal, ProblemListModel::Feed}));
    journal.setPageLimit(0);
    QTRY_COMPARE(sources.kinds(), QList<int>{ProblemListModel::Feed});
}

void ProblemListModelTest::sayNothingTwice()
{
    Sources sources;
    FeedStatus status = statusOf(FeedKind::Device, FeedState::Waiting, FeedProblem::HostUnknown);
    status.lastPush = {};
    sources.device.update(status);
    const QSignalSpy changed(&sources.problems, &ProblemListModel::changed);
    status.frames = 7;
    sources.device.update(status);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(ProblemListModelTest)
#include "tst_problemlistmodel.moc"
