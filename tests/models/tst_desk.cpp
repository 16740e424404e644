// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneSelectionForAll();
    void selectionBeforeTheFirstReport();
    void namesVehicles();
    void timeTicksOnlyWhileSeen();
    void titleSaysWhoIsSignedIn();
    void feedStatusReachesTheRightFeed();
    void feedHealthSaysWhatTheStatusSays();
    void passwordBecomesADigest();
    void emptySignInIsNone();
    void refusalAsksAgain();
    void refusalThatIsTakenBack();
    void lostLinkIsNoSignOut();
    void signOutForgets();
    void demoNeedsNoSignIn();
    void rejectedFramesAreBounded();
    void rejectedFrameInFull();
    void repairedFrameInFull();
    void bytesArePrintable();
    void reportTellsNoSecrets();
    void anotherFormatForOtherUnits();
    void languageMakesAnotherFormat();
    void anotherLanguageReachesEveryText();

private:
    [[nodiscard]] static FeedStatus status(FeedKind feed, FeedState state);

    std::unique_ptr<TestFleet> m_fleet;
    std::unique_ptr<Desk> m_desk;
};

void DeskTest::init()
{
    QTest::failOnWarning();
    m_fleet = std::make_unique<TestFleet>();
    m_desk = std::make_unique<Desk>(DeskParts{
        .store = m_fleet->store, .alarms = m_fleet->book, .clock = m_fleet->clock, .batching = 0ms});
}

void DeskTest::cleanup()
{
    m_desk.reset();
    m_fleet.reset();
}

FeedStatus DeskTest::status(FeedKind feed, FeedState state)
{
    FeedStatus status;
    status.feed = feed;
    status.state = state;
    return status;
}

void DeskTest::oneSelectionForAll()
{
    m_fleet->apply({m_fleet->moving("A"), m_fleet->moving("B")});
    QSignalSpy spy(m_desk.get(), &Desk::selectionChanged);
    m_desk->selectRow(1);
    QCOMPARE(m_desk->selectedImei(), u"B"_s);
    QCOMPARE(m_desk->selectedRow(), 1);
    QCOMPARE(m_desk->vehicle()->imei(), u"B"_s);
    QCOMPARE(spy.size(), 1);
    m_desk->setSelectedImei(u"A"_s);
    QCOMPARE(m_desk->selectedRow(), 0);
    QCOMPARE(spy.size(), 2);
    m_desk->selectRow(99);
    QCOMPARE(m_desk->selectedImei(), QString());
    QCOMPARE(m_desk->selectedRow(), -1);
    m_desk->clearSelection();
    QCOMPARE(spy.size(), 3);
}

void DeskTest::selectionBeforeTheFirstReport()
{
    m_desk->setSelectedImei(u"A"_s);
    QCOMPARE(m_desk->selectedRow(), -1);
    QSignalSpy spy(m_desk.get(), &Desk::selectionChanged);
    m_fleet->apply({m_fleet->moving("A")});
    QCOMPARE(m_desk->selectedRow(), 0);
    QCOMPARE(spy.size(), 1);
}

void DeskTest::namesVehicles()
{
    m_fleet->apply({m_fleet->moving("A")});
    m_fleet->name("A", u"HV 118"_s);
    QCOMPARE(m_desk->vehicleName(u"A"_s), u"HV 118"_s);
    QCOMPARE(m_desk->vehicleName(u"X"_s), u"X"_s);
}

void DeskTest::timeTicksOnlyWhileSeen()
{
    QSignalSpy ticks(m_desk.get(), &Desk::nowMsChanged);
    m_fleet->clock.advance(5s);
    QVERIFY(!m_desk->active());
    QCOMPARE(m_desk->nowMs(), double(toMs(m_fleet->clock.now())) - 5'000);
    m_desk->setActive(true); // a window that comes back shows the present at once
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(m_desk->nowMs(), double(toMs(m_fleet->clock.now())));
    m_fleet->clock.advance(1s);
    QVERIFY(ticks.wait());
    QCOMPARE(m_desk->nowMs(), double(toMs(m_fleet->clock.now())));
    m_desk->setActive(false);
    QVERIFY(!m_desk->active());
}

void DeskTest::titleSaysWhoIsSignedIn()
{
    QSignalSpy spy(m_desk.get(), &Desk::titleChanged);
    m_desk->session()->begin(u"halden"_s);
    QCOMPARE(m_desk->title(), u"halden"_s);
    m_desk->session()->setDemo(true);
    QCOMPARE(m_desk->title(), u"Demo fleet"_s);
    QCOMPARE(spy.size(), 2);
}

void DeskTest::feedStatusReachesTheRightFeed()
{
    m_desk->takeFeedStatus(status(FeedKind::Message, FeedState::Connected));
    QCOMPARE(m_desk->messageFeed()->state(), names::feedstate::Value::Connected);
    QCOMPARE(m_desk->deviceFeed()->state(), names::feedstate::Value::Offline);
    QCOMPARE(m_desk->deviceFeed()->name(), u"Devices"_s);
    QCOMPARE(m_desk->messageFeed()->name(), u"Messages"_s);
}

void DeskTest::feedHealthSaysWhatTheStatusSays()
{
    FeedHealth health(FeedKind::Device);
    QVERIFY(std::isnan(health.lastPushMs()));
    QVERIFY(std::isnan(health.lastGapMs()));
    FeedStatus given = status(FeedKind::Device, FeedState::Waiting);
    given.url = u"wss://example.com:8443"_s;
    given.error = u"No answer"_s;
    given.nextTry = instantFromMs(5'000);
    given.lastPush = instantFromMs(4'000);
    given.pushesPerSecond = 41.6;
    given.frames = 10;
    given.rejected = 2;
    given.gapCount = 2;
    given.gaps = {{instantFromMs(1'000), instantFromMs(1'500)}, {instantFromMs(3'000), {}}};
    given.pushes = {{"snapshot"_L1, 7}, {"bleTire"_L1, 1}};
    given.history[21] = FeedStatus::gapBar;
    QSignalSpy spy(&health, &FeedHealth::changed);
    health.update(given);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(health.state(), names::feedstate::Value::Waiting);
    QCOMPARE(health.error(), u"No answer"_s);
    QCOMPARE(health.nextTryMs(), 5'000);
    QCOMPARE(health.lastPushMs(), 4'000);
    QCOMPARE(health.lastGapMs(), 3'000);
    QCOMPARE(health.pushesPerSecond(), 41.6);
    QCOMPARE(health.rejected(), 2);
    QCOMPARE(health.kinds(), QList<KindTally>({{u"snapshot"_s, 7}, {u"bleTire"_s, 1}}));
    QCOMPARE(health.history().size(), 22);
    QCOMPARE(health.history().last(), -1);
}

void DeskTest::passwordBecomesADigest()
{
    Session &session = *m_desk->session();
    QVERIFY(session.needsSignIn());
    QSignalSpy spy(&session, &Session::signInRequested);
    session.signIn(u" halden "_s, u"password"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"halden"_s);
    QCOMPARE(spy[0][1].toByteArray(), "5f4dcc3b5aa765d61d8327deb882cf99");
    QCOMPARE(session.state(), Session::SigningIn);
    QVERIFY(session.needsSignIn());
    // A feed of whoever was signed in before does not speak for what was typed.
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connected));
    QVERIFY(!session.signedIn());
    session.begin(u"halden"_s);
    QVERIFY(!session.needsSignIn());
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connected));
    QVERIFY(session.signedIn());
}

void DeskTest::emptySignInIsNone()
{
    QSignalSpy spy(m_desk->session(), &Session::signInRequested);
    m_desk->session()->signIn(u"  "_s, u"password"_s);
    m_desk->session()->signIn(u"halden"_s, {});
    QCOMPARE(spy.size(), 0);
    QCOMPARE(m_desk->session()->state(), Session::SignedOut);
}

void DeskTest::refusalAsksAgain()
{
    Session &session = *m_desk->session();
    session.begin(u"halden"_s);
    FeedStatus refused = status(FeedKind::Device, FeedState::Refused);
    refused.error = u"The password is wrong"_s;
    m_desk->takeFeedStatus(refused);
    QCOMPARE(session.state(), Session::Refused);
    QVERIFY(session.needsSignIn());
    QCOMPARE(session.reason(), u"The password is wrong"_s);
    // The other feed may still be connected; that does not make the password right.
    m_desk->takeFeedStatus(status(FeedKind::Message, FeedState::Connected));
    QVERIFY(session.needsSignIn());
    session.signIn(u"halden"_s, u"better"_s);
    QCOMPARE(session.reason(), QString());
}

void DeskTest::refusalThatIsTakenBack()
{
    Session &session = *m_desk->session();
    session.begin(u"halden"_s);
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connected));
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Refused));
    m_desk->takeFeedStatus(status(FeedKind::Message, FeedState::Refused));
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connecting)); // it is tried again
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connected));
    QCOMPARE(session.state(), Session::Refused); // the other one still says no
    m_desk->takeFeedStatus(status(FeedKind::Message, FeedState::Connected));
    QVERIFY(session.signedIn());
    QVERIFY(session.reason().isEmpty());
}

void DeskTest::lostLinkIsNoSignOut()
{
    Session &session = *m_desk->session();
    session.begin(u"halden"_s);
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connected));
    QSignalSpy spy(&session, &Session::changed);
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Waiting));
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connecting));
    QVERIFY(session.signedIn());
    QCOMPARE(spy.size(), 0);
}

void DeskTest::signOutForgets()
{
    Session &session = *m_desk->session();
    session.begin(u"halden"_s);
    QSignalSpy spy(&session, &Session::signOutRequested);
    session.signOut();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(session.userId(), QString());
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connected)); // was on its way
    QCOMPARE(session.state(), Session::SignedOut);
}

void DeskTest::demoNeedsNoSignIn()
{
    Session &session = *m_desk->session();
    session.setDemo(true);
    QVERIFY(!session.needsSignIn());
    m_desk->takeFeedStatus(status(FeedKind::Device, FeedState::Connected));
    QVERIFY(session.signedIn());
}

void DeskTest::rejectedFramesAreBounded()
{
    Diagnostics &diagnostics = *m_desk->diagnostics();
    const QAbstractItemModelTester tester(
        &diagnostics, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int number = 0; number < Diagnostics::capacity + 20; ++number) {
        RejectedFrame frame;
        frame.feed = number % 2 == 0 ? FeedKind::Device : FeedKind::Message;
        frame.error.offset = static_cast<std::size_t>(number);
        diagnostics.add(frame);
    }
    QCOMPARE(diagnostics.rowCount(), Diagnostics::capacity);
    QCOMPARE(diagnostics.index(0).data(Diagnostics::OffsetRole).toInt(), Diagnostics::capacity + 19);
    QCOMPARE(diagnostics.total(), Diagnostics::capacity + 20);
    const double half = (Diagnostics::capacity + 20) / 2;
    QCOMPARE(
        diagnostics.counts(),
        QList<RejectTally>({{u"syntax"_s, u"device"_s, half}, {u"syntax"_s, u"message"_s, half}}));
}

void DeskTest::rejectedFrameInFull()
{
    RejectedFrame frame;
    frame.feed = FeedKind::Message;
    frame.error = {DecodeErrorKind::OutOfRange, 17, "lat"};
    frame.size = 300;
    frame.head = "{\"lat\":91";
    frame.received = instantFromMs(9'000);
    m_desk->diagnostics()->add(frame);
    const QModelIndex row = m_desk->diagnostics()->index(0);
    QCOMPARE(row.data(Diagnostics::FeedRole).toString(), u"message"_s);
    QCOMPARE(row.data(Diagnostics::KindRole).toString(), u"out-of-range"_s);
    QCOMPARE(row.data(Diagnostics::FieldRole).toString(), u"lat"_s);
    QCOMPARE(row.data(Diagnostics::SizeRole).toDouble(), 300);
    QCOMPARE(row.data(Diagnostics::ReceivedMsRole).toDouble(), 9'000);
    QCOMPARE(row.data(Diagnostics::HeadRole).toString(), u"{\"lat\":91"_s);
}

void DeskTest::repairedFrameInFull()
{
    RejectedFrame frame;
    frame.size = 300;
    frame.head = "{\"lat\":91";
    frame.repairs
        = {{DecodeErrorKind::OutOfRange, "lat", "655.35"},
           {DecodeErrorKind::WrongType, "speed", "\"\u202e<b>\""},
           {DecodeErrorKind::MissingField, "lat", {}}};
    m_desk->diagnostics()->add(frame);
    const QModelIndex row = m_desk->diagnostics()->index(0);
    QCOMPARE(row.data(Diagnostics::KindRole).toString(), u"repaired"_s);
    QCOMPARE(row.data(Diagnostics::FieldRole).toString(), u"lat, speed"_s);
    QCOMPARE(
        row.data(Diagnostics::RepairsRole).toString(),
        u"lat: out-of-range, 655.35\nspeed: wrong-type, \"\\xe2\\x80\\xae<b>\"\nlat: missing-field"_s);
    QCOMPARE(m_desk->diagnostics()->counts(), QList<RejectTally>({{u"repaired"_s, u"device"_s, 1}}));
}

void DeskTest::bytesArePrintable()
{
    QCOMPARE(printable("a\n\0\xff"_ba), u"a\\x0a\\x00\\xff"_s);
    QCOMPARE(printable({}), QString());
}

void DeskTest::reportTellsNoSecrets()
{
    const ProgramPlaces places{QDir::homePath() + u"/data"_s, u"/var/log/waypost.log"_s, {}};
    Desk desk(DeskParts{
        .store = m_fleet->store,
        .alarms = m_fleet->book,
        .clock = m_fleet->clock,
        .version = u"1.2"_s,
        .revision = u"abc"_s,
        .places = places});
    desk.session()->begin(u"user-4711"_s);
    FeedStatus feed = status(FeedKind::Device, FeedState::Refused);
    feed.url = u"wss://feed.example.com"_s;
    feed.unknownEvents = 7;
    feed.coalescedPositions = 3;
    feed.serverWords = u"no such user-4711"_s;
    desk.takeFeedStatus(feed);
    RejectedFrame frame;
    frame.error = {.kind = DecodeErrorKind::Syntax, .offset = 17, .field = "lat"};
    frame.head = "{\"driver\":\"Jane Doe\"";
    desk.diagnostics()->add(frame);
    const QString report = desk.support()->report();
    for (const QString &expected :
         {u"waypost 1.2 (abc)"_s, u"device feed: refused"_s, u"wss://feed.example.com"_s,
          u"unknown events 7"_s, u"syntax at byte 17, field lat"_s, u"journal: ok"_s,
          u"tracks: ok, written 0, waiting 0, left out 0 and 3, expired 0"_s, u"/var/log/waypost.log"_s})
        QVERIFY2(report.contains(expected), qPrintable(expected + u'\n' + report));
    for (const QString &secret : {u"4711"_s, u"Jane"_s})
        QVERIFY2(!report.contains(secret), qPrintable(report));
    if (QDir::homePath() != "/"_L1)
        QVERIFY(report.contains("data: ~/data"_L1) && !report.contains(QDir::homePath()));
}

void DeskTest::anotherFormatForOtherUnits()
{
    m_fleet->apply({m_fleet->moving("A")});
    m_desk->selectRow(0);
    const QSignalSpy vehicle(m_desk->vehicle(), &VehicleWatcher::changed);
    const QSignalSpy spy(m_desk.get(), &Desk::formatChanged);
    const QPointer<Format> old = m_desk->format();
    m_desk->preferences()->setDistanceUnit(int(Preferences::DistanceUnit::Miles));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(vehicle.size(), 1); // its details are written by the format
    QVERIFY(m_desk->format() != old);
    QCOMPARE(m_desk->format()->speedUnit(), u"mph"_s);
    QVERIFY(old); // bindings on their way may still ask it
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!old);
    m_desk->preferences()->setScheme(1);
    QCOMPARE(spy.size(), 1);
}

void DeskTest::languageMakesAnotherFormat()
{
    QCOMPARE(m_desk->format()->number(1.5, 1), u"1.5"_s);
    m_desk->preferences()->setLanguage(u"de"_s);
    QCOMPARE(m_desk->format()->number(1.5, 1), u"1,5"_s);
}

/** Models hand out words; the engine's own retranslation reaches only those in QML. */
void DeskTest::anotherLanguageReachesEveryText()
{
    m_fleet->apply({m_fleet->moving("A")});
    m_desk->selectRow(0);
    m_fleet->raise("A", sosNumber);
    m_desk->palette()->begin();
    QTRY_COMPARE(m_desk->alarms()->rowCount(), 1);
    QTRY_COMPARE(m_desk->toasts()->rowCount(), 1);
    QVERIFY(m_desk->palette()->rowCount() > 0);

    const QSignalSpy alarms(m_desk->alarms(), &QAbstractItemModel::dataChanged);
    const QSignalSpy toasts(m_desk->toasts(), &QAbstractItemModel::dataChanged);
    const QSignalSpy palette(m_desk->palette(), &QAbstractItemModel::dataChanged);
    const QSignalSpy devices(m_desk->deviceFeed(), &FeedHealth::changed);
    const QSignalSpy messages(m_desk->messageFeed(), &FeedHealth::changed);
    const QSignalSpy session(m_desk->session(), &Session::changed);
    const QSignalSpy vehicle(m_desk->vehicle(), &VehicleWatcher::changed);
    m_desk->retranslate();
    for (const QSignalSpy *spy : {&alarms, &toasts, &palette, &devices, &messages, &session, &vehicle})
        QVERIFY2(!spy->isEmpty(), spy->signal().constData());
}

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
