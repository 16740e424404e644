// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"
#include "protocol/devicedecoder.h"
#include "render.h"
#include "support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost::test {

class TestDeviceDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data() { addGoldenRows(u"good/device"_s); }
    void golden();
    void utf16GivesTheSame_data() { golden_data(); }
    void utf16GivesTheSame();
    void ownBufferGivesTheSame();
    void fieldOrderIsLearned();
    void lifeSigns_data();
    void lifeSigns();
    void outputIsAppended();
    void failureLeavesTheOutputAlone();
    void reportTimeLimits_data();
    void reportTimeLimits();
    void numbersOfStatus_data();
    void numbersOfStatus();
    void bitThirtyOneAloneIsReported();
    void unknownPushKeepsItsBeginning();

private:
    std::vector<DevicePush> decoded(std::string_view frame);

    DeviceDecoder m_decoder;
};

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/** A small snapshot whose status holds @p members. */
std::string snapshotWith(std::string_view members)
{
    return R"({"event":"snapshot","data":{"imei":"1000000000000001","status":{)" + std::string(members)
        + R"(}},"error":0})";
}

} // namespace

std::vector<DevicePush> TestDeviceDecoder::decoded(std::string_view frame)
{
    std::vector<DevicePush> pushes;
    const auto error = m_decoder.decode(frame, arrival, pushes);
    if (error)
        qWarning("%s", render(error).constData());
    return pushes;
}

void TestDeviceDecoder::golden()
{
    QFETCH(const QString, file);
    const QByteArray frame = fixture(file);
    const QByteArray difference = compareWithGolden(file, render(decoded(view(frame))));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestDeviceDecoder::utf16GivesTheSame()
{
    QFETCH(const QString, file);
    const QByteArray frame = fixture(file);
    std::vector<DevicePush> pushes;
    QCOMPARE(render(m_decoder.decode(QString::fromUtf8(frame), arrival, pushes)), QByteArray());
    QCOMPARE(render(pushes), render(decoded(view(frame))));
}

void TestDeviceDecoder::ownBufferGivesTheSame()
{
    const QByteArray frame = fixture(u"good/device/vendor-example.in.json"_s);
    const std::span<char> room = m_decoder.frameBuffer(view(frame).size());
    std::ranges::copy(frame, room.begin());
    std::vector<DevicePush> pushes;
    QCOMPARE(render(m_decoder.decodeBuffer(room.size(), arrival, pushes)), QByteArray());
    QCOMPARE(render(pushes), render(decoded(view(frame))));
}

void TestDeviceDecoder::fieldOrderIsLearned()
{
    // Once the order is another one, then back again: the result never depends on what was expected.
    const std::string forwards = snapshotWith(R"("lat":1.5,"new_field":[1,{"a":2}],"lng":2.5,"speed":3)");
    const std::string backwards = snapshotWith(R"("speed":3,"lng":2.5,"lat":1.5,"new_field":[1,{"a":2}])");
    const QByteArray expected = render(decoded(forwards));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(render(decoded(backwards)), expected);
        QCOMPARE(render(decoded(forwards)), expected);
    }
}

void TestDeviceDecoder::lifeSigns_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("blank") << QByteArray(" \r\n");
    QTest::addRow("pong") << QByteArray("pong");
    QTest::addRow("ping") << QByteArray("ping\n");
    QTest::addRow("any word") << QByteArray("heartbeat ok 12");
    QTest::addRow("almost a literal") << QByteArray("nothing");
}

void TestDeviceDecoder::lifeSigns()
{
    QFETCH(const QByteArray, frame);
    const std::vector<DevicePush> pushes = decoded(view(frame));
    QCOMPARE(pushes.size(), 1U);
    QVERIFY(std::holds_alternative<LifeSign>(pushes.front()));
}

void TestDeviceDecoder::outputIsAppended()
{
    std::vector<DevicePush> pushes{LifeSign()};
    QCOMPARE(render(m_decoder.decode(snapshotWith(""), arrival, pushes)), QByteArray());
    QCOMPARE(pushes.size(), 2U);
    QVERIFY(std::holds_alternative<Snapshot>(pushes.back()));
}

void TestDeviceDecoder::failureLeavesTheOutputAlone()
{
    std::vector<DevicePush> pushes{LifeSign()};
    for (const std::string_view status : {R"("lat":91)", R"("lat":)", R"("lat":[])"})
        QVERIFY(m_decoder.decode(snapshotWith(status), arrival, pushes).has_value());
    QCOMPARE(pushes.size(), 1U);
}

void TestDeviceDecoder::reportTimeLimits_data()
{
    QTest::addColumn<qint64>("date");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("reported");
    constexpr qint64 day = 24 * 3600 * 1000;
    const qint64 now = toMs(arrival);
    QTest::addRow("a day ahead") << now + day << true << true;
    QTest::addRow("more than a day ahead") << now + day + 1 << false << false;
    QTest::addRow("year 2000") << qint64(946'684'800'000) << true << true;
    QTest::addRow("before 2000") << qint64(946'684'799'999) << false << false;
    QTest::addRow("zero") << qint64(0) << true << false;
    QTest::addRow("sentinel") << qint64(-999) << true << false;
}

void TestDeviceDecoder::reportTimeLimits()
{
    QFETCH(const qint64, date);
    QFETCH(const bool, accepted);
    QFETCH(const bool, reported);
    std::vector<DevicePush> pushes;
    const std::string frame = snapshotWith("\"date\":" + std::to_string(date));
    QCOMPARE(!m_decoder.decode(frame, arrival, pushes).has_value(), accepted);
    if (accepted)
        QCOMPARE(std::get<Snapshot>(pushes.front()).status.deviceTime.has_value(), reported);
}

void TestDeviceDecoder::numbersOfStatus_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Reported<std::int32_t> Status::*>("member");
    QTest::addColumn<int>("expected");
    constexpr int absent = -12345;
    const auto rpm = &Status::rpm;
    QTest::addRow("plain") << QByteArray(R"("rpm":900)") << rpm << 900;
    QTest::addRow("zero is a value") << QByteArray(R"("rpm":0)") << rpm << 0;
    QTest::addRow("in a text") << QByteArray(R"("rpm":" 900 ")") << rpm << 900;
    QTest::addRow("with a fraction") << QByteArray(R"("rpm":900.5)") << rpm << 901;
    QTest::addRow("with an exponent") << QByteArray(R"("rpm":9e2)") << rpm << 900;
    QTest::addRow("null") << QByteArray(R"("rpm":null)") << rpm << absent;
    QTest::addRow("empty text") << QByteArray(R"("rpm":"")") << rpm << absent;
    QTest::addRow("sentinel") << QByteArray(R"("rpm":-999)") << rpm << absent;
    QTest::addRow("sentinel in a text") << QByteArray(R"("rpm":"-999")") << rpm << absent;
    QTest::addRow("minus one is a temperature")
        << QByteArray(R"("cooling_fluid_temp":-1)") << &Status::coolantC << -1;
    QTest::addRow("minus one is no power field") << QByteArray(R"("pwr":-1)") << &Status::pwr << absent;
    QTest::addRow("last of two") << QByteArray(R"("rpm":1,"rpm":2)") << rpm << 2;
    QTest::addRow("last of two is absent") << QByteArray(R"("rpm":1,"rpm":-999)") << rpm << absent;
    const auto drag = &Status::dragThreshold;
    QTest::addRow("camel case") << QByteArray(R"("dragThreshold":5)") << drag << 5;
    QTest::addRow("snake case") << QByteArray(R"("drag_threshold":5)") << drag << 5;
    QTest::addRow("first spelling only")
        << QByteArray(R"("dragThreshold":5,"drag_threshold":-999)") << drag << 5;
    QTest::addRow("second spelling only")
        << QByteArray(R"("dragThreshold":null,"drag_threshold":5)") << drag << 5;
    QTest::addRow("escaped name") << QByteArray(R"("r\u0070m":7)") << rpm << 7;
    QTest::addRow("unsigned bits") << QByteArray(R"("event":4294967294)") << &Status::event << -2;
    QTest::addRow("percent over 100")
        << QByteArray(R"("battery_voltage_percent":101)") << &Status::batteryPercent << absent;
    QTest::addRow("heading 360") << QByteArray(R"("azimuth":360)") << &Status::headingDeg << 0;
}

void TestDeviceDecoder::numbersOfStatus()
{
    QFETCH(const QByteArray, members);
    using Member = Reported<std::int32_t> Status::*;
    QFETCH(const Member, member);
    QFETCH(const int, expected);
    const std::vector<DevicePush> pushes = decoded(snapshotWith(view(members)));
    QCOMPARE(pushes.size(), 1U);
    QCOMPARE((std::get<Snapshot>(pushes.front()).status.*member).value_or(-12345), expected);
}

void TestDeviceDecoder::bitThirtyOneAloneIsReported()
{
    for (const char *word : {"2147483648", "-2147483648", "\"-2147483648\""}) {
        const std::vector<DevicePush> pushes = decoded(snapshotWith("\"alerts\":" + std::string(word)));
        QCOMPARE(*std::get<Snapshot>(pushes.front()).status.alerts, -2'147'483'648);
    }
}

void TestDeviceDecoder::unknownPushKeepsItsBeginning()
{
    const std::string longText(3000, 'x');
    const std::string frame
        = R"({"event":"later","data":{"imei":"1","note":")" + longText + "\u00e4" + longText + "\"}}";
    const std::vector<DevicePush> pushes = decoded(frame);
    QCOMPARE(pushes.size(), 1U);
    const auto &unknown = std::get<UnknownDevicePush>(pushes.front());
    QCOMPARE(unknown.event, "later");
    QCOMPARE(unknown.raw, frame.substr(0, 4096));
}

} // namespace waypost::test

QTEST_GUILESS_MAIN(waypost::test::TestDeviceDecoder)

#include "tst_devicedecoder.moc"
