// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/devicefeed.h"
#include "feed/messagefeed.h"
#include "feed/secretfilter.h"

#include "feedtestconfig.h"
#include "support/fakepushserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

const QByteArray oddSnapshot
    = R"({"event":"snapshot","data":{"imei":"1000000000000001","status":{"lat":655.35,"lng":8.5,"cur_event":6}},"error":0})"_ba;
const QByteArray digest = "5f4dcc3b5aa765d61d8327deb882cf99"_ba; // someone()'s

/** Both feeds over one server; the test uses the one it is about. */
template <typename Feed>
struct Link
{
    Link()
        : feed(makeFeed())
    {
    }

    [[nodiscard]] bool connect()
    {
        feed->setCredentials(someone());
        return QTest::qWaitFor([this] { return feed->state() == FeedState::Connected; });
    }

    std::unique_ptr<Feed> makeFeed()
    {
        if constexpr (std::is_same_v<Feed, DeviceFeed>)
            return std::make_unique<DeviceFeed>(patientConfig(server.url(), {}), clock, nullptr);
        else
            return std::make_unique<MessageFeed>(patientConfig({}, server.url()), clock);
    }

    FakePushServer server;
    ManualClock clock;
    std::unique_ptr<Feed> feed;
    QSignalSpy frames{feed.get(), &PushFeed::frameRejected};
};

} // namespace

/** Frames that are taken all the same, and what must never be taken from any. */
class OddFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void repairedFrameActsAndIsShown();
    void repairedMessageActsAndIsShown();
    void jsonInBytesIsRead();
    void digestIsBlankedOut_data();
    void digestIsBlankedOut();
    void digestNeverPasses();
};

void OddFramesTest::repairedFrameActsAndIsShown()
{
    Link<DeviceFeed> link;
    QSignalSpy snapshots(link.feed.get(), &DeviceFeed::snapshotReceived);
    QVERIFY(link.connect());
    link.server.push(oddSnapshot);
    QTRY_COMPARE(snapshots.size(), 1);
    const auto snapshot = snapshots.constFirst().at(0).value<Snapshot>();
    QCOMPARE(snapshot.status.alarmNumber.value_or(0), 6);
    QVERIFY(!snapshot.status.lng);
    QCOMPARE(link.feed->status().repaired, std::uint64_t(1));
    QCOMPARE(link.feed->status().rejected, std::uint64_t(0));
    QCOMPARE(link.frames.size(), 1);
    const auto frame = link.frames.constFirst().at(0).value<RejectedFrame>();
    QCOMPARE(frame.repairs, (std::vector<Repair>{{DecodeErrorKind::OutOfRange, "lat", "655.35"}}));
    QCOMPARE(frame.head, oddSnapshot.left(RejectedFrame::headBytes));
}

void OddFramesTest::repairedMessageActsAndIsShown()
{
    Link<MessageFeed> link;
    QSignalSpy messages(link.feed.get(), &MessageFeed::messagePassReceived);
    QVERIFY(link.connect());
    link.server.push(R"({"from_id":"1","alarm_msg":{"imei":"1","cur_event":6,"lat":"north","lng":8.5}})");
    QTRY_COMPARE(messages.size(), 1);
    const auto message = messages.constFirst().at(0).value<Message>();
    QVERIFY(message.alarm.has_value());
    QCOMPARE(message.alarm->number.value_or(0), 6);
    QCOMPARE(link.feed->status().repaired, std::uint64_t(1));
    QCOMPARE(link.frames.size(), 1);
}

void OddFramesTest::jsonInBytesIsRead()
{
    Link<DeviceFeed> devices;
    QSignalSpy snapshots(devices.feed.get(), &DeviceFeed::snapshotReceived);
    QVERIFY(devices.connect());
    devices.server.pushBinary(oddSnapshot);
    QTRY_COMPARE(snapshots.size(), 1);
    devices.server.pushBinary("\xEF\xBB\xBF " + oddSnapshot);
    QTRY_COMPARE(snapshots.size(), 2);
    devices.server.pushBinary("\x1F\x8B compressed");
    QTRY_COMPARE(devices.feed->status().rejected, std::uint64_t(1));
    QCOMPARE(devices.feed->status().frames, std::uint64_t(3));

    Link<MessageFeed> messages;
    QSignalSpy passed(messages.feed.get(), &MessageFeed::messagePassReceived);
    QVERIFY(messages.connect());
    messages.server.pushBinary(R"({"type":"messagePass","from_id":0,"message":"in bytes"})");
    QTRY_COMPARE(passed.size(), 1);
}

void OddFramesTest::digestIsBlankedOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const QString stars(32, u'*');
    const QString plain = QString::fromLatin1(digest);
    QTest::newRow("nothing of it") << u"hello"_s << u"hello"_s;
    QTest::newRow("alone") << plain << stars;
    QTest::newRow("in a text") << u"no user with "_s + plain + u"!"_s << u"no user with "_s + stars + u"!"_s;
    QTest::newRow("in capitals") << plain.toUpper() << stars;
    QTest::newRow("twice") << plain + plain.toUpper() << stars + stars;
    QTest::newRow("echoed JSON") << u"{\\\"md5-password\\\":\\\""_s + plain + u"\\\"}"_s
                                 << u"{\\\"md5-password\\\":\\\""_s + stars + u"\\\"}"_s;
    QTest::newRow("all but its end") << plain.chopped(1) << plain.chopped(1);
    QTest::newRow("beside other scripts") << u"Пароль: "_s + plain << u"Пароль: "_s + stars;
}

void OddFramesTest::digestIsBlankedOut()
{
    QFETCH(const QString, text);
    SecretFilter filter;
    QCOMPARE(filter.filtered(text), text);
    filter.setSecret(digest);
    QTEST(filter.filtered(text), "clean");
}

/** Not in what a push says, not in what is shown of a frame, not in the server's words. */
void OddFramesTest::digestNeverPasses()
{
    Link<MessageFeed> link;
    QSignalSpy messages(link.feed.get(), &MessageFeed::messagePassReceived);
    QVERIFY(link.connect());
    link.server.push(
        R"({"type":"messagePass","from_id":0,"message":"you sent )" + digest + R"(","echo":")"
        + digest.toUpper() + "\"}");
    link.server.push("[" + digest);
    link.server.push(R"({"error":7,"msg":"bad digest )" + digest + "\"}");
    QTRY_COMPARE(messages.size(), 1);
    QTRY_COMPARE(link.frames.size(), 1);
    QTRY_VERIFY(!link.feed->status().serverWords.isEmpty());
    const auto message = messages.constFirst().at(0).value<Message>();
    const auto frame = link.frames.constFirst().at(0).value<RejectedFrame>();
    for (const std::string &text :
         {message.text, message.raw, message.fields.at(0).second, frame.head.toStdString(),
          link.feed->status().serverWords.toStdString()})
        QVERIFY2(!QByteArray::fromStdString(text).toLower().contains(digest), text.c_str());
}

QTEST_GUILESS_MAIN(OddFramesTest)
#include "tst_oddframes.moc"
