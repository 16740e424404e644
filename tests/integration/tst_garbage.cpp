// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"
#include "dumpreader.h"
#include "support/fixtures.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

/** Garbage on one feed: counted, and nobody else notices. */
class GarbageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void badFramesAmongSnapshots();
    void badFramesAmongMessages();
    void binaryFrames();
    void lateSnapshotsChangeNothing();
};

namespace {

QByteArray snapshot(int mileage)
{
    return R"({"event":"snapshot","data":{"imei":"1000000000000001","status":{"mileage":)"
        + QByteArray::number(mileage) + R"(}},"error":0})";
}

QByteArray message(int number)
{
    return R"({"type":"messagePass","from_id":0,"message":")" + QByteArray::number(number) + R"("})";
}

/** Every frame of tests/fixtures/bad that a text frame can carry, for one feed. */
QByteArrayList badFrames(bool messages)
{
    QByteArrayList frames;
    for (const QString &file : fixturesIn(u"bad"_s)) {
        if (file.contains("__message"_L1) == messages && !file.contains("invalid-utf8"_L1))
            frames += fixture(file);
    }
    return frames;
}

} // namespace

void GarbageTest::badFramesAmongSnapshots()
{
    DeskRig desk;
    QVERIFY(desk.start());
    const QByteArrayList bad = badFrames(false);
    QVERIFY(bad.size() > 50);
    for (qsizetype i = 0; i < bad.size(); ++i) {
        desk.device.push(bad.at(i));
        desk.device.push(snapshot(int(i)));
        desk.message.push(message(int(i)));
    }
    const std::uint64_t total = std::uint64_t(bad.size()) * 2;
    QTRY_COMPARE(desk.backend().status(FeedKind::Device).frames, total);
    QTRY_COMPARE(desk.backend().status(FeedKind::Message).frames, total / 2);
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"feeds/device/rejected"_s).toInteger(), bad.size());
    QCOMPARE(valueAt(dump, u"feeds/device/pushes/snapshot"_s).toInteger(), bad.size());
    QCOMPARE(valueAt(dump, u"feeds/device/state"_s).toString(), u"connected"_s);
    QCOMPARE(valueAt(dump, u"vehicles"_s).toArray().size(), 1);
    QCOMPARE(valueAt(dump, u"vehicles/0/mileageM"_s).toInteger(), bad.size() - 1);
    QCOMPARE(valueAt(dump, u"feeds/message/rejected"_s).toInt(-1), 0);
    QCOMPARE(valueAt(dump, u"inbox"_s).toArray().size(), bad.size());
}

void GarbageTest::badFramesAmongMessages()
{
    DeskRig desk;
    QVERIFY(desk.start());
    const QByteArrayList bad = badFrames(true);
    QVERIFY(bad.size() > 5);
    for (qsizetype i = 0; i < bad.size(); ++i) {
        desk.message.push(bad.at(i));
        desk.message.push(message(int(i)));
    }
    QTRY_COMPARE(desk.backend().status(FeedKind::Message).frames, std::uint64_t(bad.size()) * 2);
    QVERIFY(desk.deviceSends(snapshot(7)));
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"feeds/message/rejected"_s).toInteger(), bad.size());
    const QJsonArray inbox = valueAt(dump, u"inbox"_s).toArray();
    QCOMPARE(inbox.size(), bad.size());
    for (qsizetype i = 0; i < inbox.size(); ++i)
        QCOMPARE(inbox.at(i)["text"_L1].toString(), QString::number(i)); // in the order of arrival
    QCOMPARE(valueAt(dump, u"feeds/device/rejected"_s).toInt(-1), 0);
    QCOMPARE(valueAt(dump, u"vehicles/0/mileageM"_s).toInt(), 7);
}

void GarbageTest::binaryFrames()
{
    DeskRig desk;
    QVERIFY(desk.start());
    desk.device.pushBinary(snapshot(1)); // JSON in bytes is as good as in text
    desk.message.pushBinary(message(1));
    desk.device.pushBinary("\x01\x02 no JSON");
    desk.message.pushBinary("\x01\x02 no JSON");
    QVERIFY(desk.deviceSends(snapshot(2)));
    QVERIFY(desk.messageSends(message(2)));
    QTRY_COMPARE(desk.backend().status(FeedKind::Device).frames, std::uint64_t(3));
    QTRY_COMPARE(desk.backend().status(FeedKind::Message).frames, std::uint64_t(3));
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"feeds/device/rejected"_s).toInt(), 1);
    QCOMPARE(valueAt(dump, u"feeds/message/rejected"_s).toInt(), 1);
    QCOMPARE(valueAt(dump, u"feeds/device/pushes/snapshot"_s).toInt(), 2);
    QCOMPARE(valueAt(dump, u"vehicles/0/mileageM"_s).toInt(), 2);
    QCOMPARE(valueAt(dump, u"inbox"_s).toArray().size(), 2);
    QCOMPARE(valueAt(dump, u"inbox/1/text"_s).toString(), u"2"_s);
}

void GarbageTest::lateSnapshotsChangeNothing()
{
    const auto at = [](qint64 ms, int mileage) {
        QByteArray frame = snapshot(mileage);
        return frame.replace(R"("status":{)", R"("status":{"date":)" + QByteArray::number(ms) + ',');
    };
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.deviceSends(at(1'699'999'990'000, 10)));
    QVERIFY(desk.deviceSends(at(1'699'999'980'000, 9)));
    QVERIFY(desk.deviceSends(at(1'699'999'990'000, 11))); // just as old is not older
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"feeds/device/outOfOrder"_s).toInt(), 1);
    QCOMPARE(valueAt(dump, u"feeds/device/pushes/snapshot"_s).toInt(), 3);
    QCOMPARE(valueAt(dump, u"vehicles/0/mileageM"_s).toInt(), 11);
    QCOMPARE(valueAt(dump, u"vehicles/0/deviceTime"_s).toString(), u"2023-11-14T22:13:10.000Z"_s);
}

QTEST_GUILESS_MAIN(GarbageTest)
#include "tst_garbage.moc"
