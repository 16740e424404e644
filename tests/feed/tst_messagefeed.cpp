// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/messagefeed.h"

#include "feedtestconfig.h"
#include "support/fakepushserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

QByteArray messageFrame(const QByteArray &type)
{
    return R"({"type":")" + type
        + R"(","from_id":0,"from_name":"System","message":"hello <b>desk</b>","date":1700000000000})";
}

struct Desk
{
    explicit Desk(const QUrl &url, const BatchLimits &limits = {})
        : feed(configFor(url, limits), clock)
    {
    }

    static FeedConfig configFor(const QUrl &url, const BatchLimits &limits)
    {
        FeedConfig config = patientConfig({}, url);
        config.batches = limits;
        return config;
    }

    [[nodiscard]] bool connect()
    {
        feed.setCredentials(someone());
        return QTest::qWaitFor([this] { return feed.state() == FeedState::Connected; });
    }

    ManualClock clock;
    MessageFeed feed;
    QSignalSpy passed{&feed, &MessageFeed::messagePassReceived};
    QSignalSpy shakes{&feed, &MessageFeed::getFileShakeReceived};
    QSignalSpy allows{&feed, &MessageFeed::downloadAllowReceived};
    QSignalSpy unknowns{&feed, &MessageFeed::unknownMessageReceived};
    QSignalSpy rejections{&feed, &PushFeed::frameRejected};
};

} // namespace

class MessageFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void signsInAsTheServiceAsks();
    void oneSignalForEachKind();
    void refusedByErrorAnswer();
    void rejectsAndGoesOn();
    void aServerThatRepeatsItselfIsHeardOnce();
    void readsNoMoreThanIsTaken();
    void aHeldFeedReadsNothing();
};

void MessageFeedTest::signsInAsTheServiceAsks()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    QVERIFY(server.expectSignIn());
    QCOMPARE(
        server.signIns().constFirst(),
        R"({"user_id":"desk-4711","md5-password":"5f4dcc3b5aa765d61d8327deb882cf99","type":"registUserMessage"})"_ba);
}

void MessageFeedTest::oneSignalForEachKind()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.push(messageFrame("messagePass"));
    server.push(messageFrame("getFileShake"));
    server.push(messageFrame("downloadAllow"));
    server.push(messageFrame("somethingNew"));
    QTRY_COMPARE(desk.unknowns.size(), 1);
    QCOMPARE(desk.passed.size(), 1);
    QCOMPARE(desk.shakes.size(), 1);
    QCOMPARE(desk.allows.size(), 1);
    const auto message = desk.passed.constFirst().at(0).value<Message>();
    QCOMPARE(message.type, MessageType::MessagePass);
    QCOMPARE(message.text, std::string("hello <b>desk</b>"));
    QCOMPARE(desk.passed.constFirst().at(1).value<Instant>(), desk.clock.now());

    const FeedStatus status = desk.feed.status();
    QCOMPARE(status.feed, FeedKind::Message);
    QCOMPARE(
        status.pushes,
        QList<KindCount>({{"messagePass"_L1, 1}, {"getFileShake"_L1, 1}, {"downloadAllow"_L1, 1}}));
    QCOMPARE(status.unknownEvents, std::uint64_t(1));
    QCOMPARE(status.frames, std::uint64_t(4));
}

void MessageFeedTest::refusedByErrorAnswer()
{
    FakePushServer server;
    server.refuse(R"({"type":"registUserMessage","error":5,"msg":"no such user"})");
    Desk desk(server.url());
    desk.feed.setCredentials(someone());
    QTRY_COMPARE(desk.feed.state(), FeedState::Refused);
    QCOMPARE(desk.feed.status().serverWords, u"no such user"_s);
}

void MessageFeedTest::rejectsAndGoesOn()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    server.push("[1,2");
    server.push(messageFrame("messagePass"));
    QTRY_COMPARE(desk.passed.size(), 1);
    QCOMPARE(desk.rejections.size(), 1);
    const auto rejected = desk.rejections.constFirst().at(0).value<RejectedFrame>();
    QCOMPARE(rejected.feed, FeedKind::Message);
    QCOMPARE(rejected.head, "[1,2"_ba);
}

void MessageFeedTest::aServerThatRepeatsItselfIsHeardOnce()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    const QByteArray first = messageFrame("messagePass");
    QByteArray second = first;
    second.replace("1700000000000", "1700000000001");
    server.push(first);
    server.push(first); // twice on one link is twice
    QTRY_COMPARE(desk.passed.size(), 2);
    server.dropLink();
    QTRY_COMPARE(server.signIns().size(), 2);
    QTRY_COMPARE(desk.feed.state(), FeedState::Connected);
    desk.clock.advance(std::chrono::seconds(10));
    server.push(first);
    server.push(first);
    server.push(second);
    QTRY_COMPARE(desk.passed.size(), 3);
    QCOMPARE(desk.feed.status().repeated, std::uint64_t(2));
    QCOMPARE(desk.feed.status().pushes.constFirst().count, std::uint64_t(3));
    QCOMPARE(desk.feed.status().frames, std::uint64_t(5));
}

void MessageFeedTest::readsNoMoreThanIsTaken()
{
    constexpr int messages = 60;
    FakePushServer server;
    Desk desk(server.url(), {.messageBytes = 4 * 1024 * 1024});
    QVERIFY(desk.connect());
    QByteArray frame = messageFrame("messagePass");
    frame.replace("hello", QByteArray(1024 * 1024, 'x'));
    std::size_t most = 0;
    connect(&desk.feed, &MessageFeed::messagePassReceived, &desk.feed, [&] {
        most = std::max(most, desk.feed.bytesAway());
    });
    for (int i = 0; i < messages; ++i)
        server.push(frame);
    QTRY_VERIFY(desk.feed.bytesAway() > 4 * 1024 * 1024);
    while (desk.passed.size() < messages) { // the receiver takes one at a time
        QVERIFY(QTest::qWaitFor([&] { return desk.feed.bytesAway() > 0; }));
        desk.feed.messageTaken(std::size_t(frame.size()));
    }
    QVERIFY2(most < 30 * 1024 * 1024, qPrintable(QString::number(most))); // and what the network had brought
    QCOMPARE(desk.feed.state(), FeedState::Connected);
}

void MessageFeedTest::aHeldFeedReadsNothing()
{
    FakePushServer server;
    Desk desk(server.url());
    QVERIFY(desk.connect());
    desk.feed.hold(true);
    server.push(messageFrame("messagePass"));
    QVERIFY(!desk.passed.wait(20));
    desk.feed.hold(false);
    QTRY_COMPARE(desk.passed.size(), 1);
}

QTEST_GUILESS_MAIN(MessageFeedTest)
#include "tst_messagefeed.moc"
