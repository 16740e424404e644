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
    void deviceClocks_data();
    void deviceClocks();
    void everyReadingHasItsTime();
    void alarmNumbers_data();
    void alarmNumbers();
    void halfAPlaceIsNone();
    void identifiers_data();
    void identifiers();
    void longIdentifiersStayApart();
    void moreLinesThanEight();
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
    for (const std::string_view frame :
         {R"({"event":"snapshot","data":{"imei":"1","status":{"lat":}}})",
          R"({"event":"snapshot","data":{}})", R"({"event":"snapshot","data":[7,{"status":{}}]})", R"([])"})
        QVERIFY(m_decoder.decode(frame, arrival, pushes).has_value());
    QCOMPARE(pushes.size(), 1U);
}

void TestDeviceDecoder::deviceClocks_data()
{
    QTest::addColumn<double>("date");
    QTest::addColumn<QByteArray>("suspect");
    QTest::addColumn<double>("deviceClock"); // ms; 0 = none
    const auto now = double(toMs(arrival));
    constexpr double minute = 60'000;
    constexpr double week = 7 * 24 * 60 * minute;
    QTest::addRow("now") << now << QByteArray("none") << now;
    QTest::addRow("ten minutes ahead") << now + 10 * minute << QByteArray("none") << now + 10 * minute;
    QTest::addRow("a little more") << now + 10 * minute + 1 << QByteArray("future") << now + 10 * minute + 1;
    QTest::addRow("a year ahead") << now + 52 * week << QByteArray("future") << now + 52 * week;
    QTest::addRow("microseconds") << now * 1'000 << QByteArray("future") << now * 1'000;
    QTest::addRow("beyond every calendar") << 1e300 << QByteArray("future") << 0.0;
    QTest::addRow("stored for a year") << now - 52 * week << QByteArray("none") << now - 52 * week;
    QTest::addRow("2010") << 1'262'304'000'000.0 << QByteArray("none") << 1'262'304'000'000.0;
    QTest::addRow("before 2010") << 1'262'303'999'999.0 << QByteArray("past") << 1'262'303'999'999.0;
    QTest::addRow("never set, 1980") << 315'964'819'000.0 << QByteArray("past") << 315'964'819'000.0;
    QTest::addRow("never set, 1999") << 935'280'000'000.0 << QByteArray("past") << 935'280'000'000.0;
    QTest::addRow("never set, 1970") << 12'000.0 << QByteArray("past") << 12'000.0;
    QTest::addRow("negative") << -5.0 << QByteArray("past") << -5.0;
    QTest::addRow("seconds") << now / 1'000 << QByteArray("seconds") << now;
    QTest::addRow("week rollover") << now - 1'024 * week << QByteArray("week-rollover") << now - 1'024 * week;
    QTest::addRow("week rollover, a while on the way")
        << now - 1'024 * week - 60 * minute << QByteArray("week-rollover")
        << now - 1'024 * week - 60 * minute;
    QTest::addRow("a month beside a rollover")
        << now - 1'020 * week << QByteArray("past") << now - 1'020 * week;
    QTest::addRow("zero") << 0.0 << QByteArray("none") << 0.0;
    QTest::addRow("minus one") << -1.0 << QByteArray("none") << 0.0;
    QTest::addRow("sentinel") << -999.0 << QByteArray("none") << 0.0;
}

/** A clock that cannot be right costs the report its time and nothing else; every event judges alike. */
void TestDeviceDecoder::deviceClocks()
{
    QFETCH(const double, date);
    QFETCH(const QByteArray, suspect);
    QFETCH(const double, deviceClock);
    const std::string number = QByteArray::number(date, 'f', 0).toStdString();
    const auto check = [&](const auto &push, Reported<Instant> deviceTime) {
        QCOMPARE(QByteArray(toString(push.clockSuspect)), suspect);
        QCOMPARE(push.repairs.empty(), suspect == "none");
        if (date != 1e300) // a snapshot reads whole numbers of 64 bits
            QCOMPARE(push.deviceClock ? double(toMs(*push.deviceClock)) : 0, deviceClock);
        QCOMPARE(deviceTime.has_value(), suspect == "none" && deviceClock != 0);
    };
    if (date != 1e300) {
        const std::vector<DevicePush> snapshots
            = decoded(snapshotWith("\"date\":" + number + ",\"cur_event\":6"));
        QCOMPARE(snapshots.size(), 1U);
        const auto &snapshot = std::get<Snapshot>(snapshots.front());
        check(snapshot, snapshot.status.deviceTime);
        QCOMPARE(snapshot.status.alarmNumber.value_or(0), 6);
    }
    const std::vector<DevicePush> tires = decoded(
        R"({"event":"bleTire","data":{"imei":"1","mac":"AABBCCDDEEFF","airPressure":800,"date":)" + number
        + "}}");
    QCOMPARE(tires.size(), 1U);
    const auto &tire = std::get<TireReport>(tires.front());
    check(tire, tire.deviceTime);
    QCOMPARE(tire.readings.size(), 1U);
}

void TestDeviceDecoder::everyReadingHasItsTime()
{
    const std::vector<DevicePush> pushes
        = decoded(R"({"event":"bleTire","data":{"imei":"1","date":1699999990000,"tires":[)"
                  R"({"mac":"AABBCCDDEE01","airPressure":800,"date":1699999980000},)"
                  R"({"mac":"AABBCCDDEE02","airPressure":810,"date":1699999970000},)"
                  R"({"mac":"AABBCCDDEE03","airPressure":820}]}})");
    const auto &report = std::get<TireReport>(pushes.front());
    QCOMPARE(report.readingTimes.size(), 3U);
    QCOMPARE(toMs(*report.readingTimes[0]), 1'699'999'980'000);
    QCOMPARE(toMs(*report.readingTimes[1]), 1'699'999'970'000);
    QCOMPARE(toMs(*report.readingTimes[2]), 1'699'999'990'000);
}

void TestDeviceDecoder::alarmNumbers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("number"); // -1 = none that can be read
    QTest::addColumn<QByteArray>("raw"); // what is shown then
    const auto row = [](const char *written, int number, const char *raw = "") {
        QTest::addRow("%s", written) << QByteArray(written) << number << QByteArray(raw);
    };
    row("6", 6);
    row("\"6\"", 6);
    row("6.0", 6);
    row("\" 6 \"", 6);
    row("\"0x06\"", 6);
    row("6e0", 6);
    row("null", -1);
    row("\"\"", -1);
    row("-999", -1);
    row("\"SOS\"", -1, "SOS");
    row("true", -1, "true");
    row("[6]", -1, "[6]");
    row("{\"n\":6}", -1, "{\"n\":6}");
    row("1e400", -1, "1e400");
    row("99999999999", -1, "99999999999");
    row("06", -1, "06");
    row("NaN", -1, "NaN");
}

/** A number that cannot be read is kept as it came, under the field's name: it will be shown. */
void TestDeviceDecoder::alarmNumbers()
{
    QFETCH(const QByteArray, written);
    QFETCH(const int, number);
    QFETCH(const QByteArray, raw);
    const std::vector<DevicePush> pushes
        = decoded(snapshotWith("\"cur_event\":" + written.toStdString() + ",\"speed\":5"));
    QCOMPARE(pushes.size(), 1U);
    const auto &snapshot = std::get<Snapshot>(pushes.front());
    QCOMPARE(snapshot.status.alarmNumber.value_or(-1), number);
    QCOMPARE(snapshot.status.speedKmh.value_or(-1), 5);
    QCOMPARE(QByteArray::fromStdString(std::string(unreadAlarm(snapshot))).left(60), raw.left(60));
}

void TestDeviceDecoder::halfAPlaceIsNone()
{
    const std::vector<DevicePush> pushes = decoded(
        snapshotWith(R"("lat":655.35,"lng":8.5,"latlng_valid":1,"speed":61,"azimuth":90,"cur_event":6)"));
    const auto &snapshot = std::get<Snapshot>(pushes.front());
    QVERIFY(!snapshot.status.lat && !snapshot.status.lng && !snapshot.status.fixValid);
    QCOMPARE(*snapshot.status.speedKmh, 61);
    QCOMPARE(*snapshot.status.headingDeg, 90);
    QCOMPARE(*snapshot.status.alarmNumber, 6);
    QCOMPARE(snapshot.repairs, (std::vector<Repair>{{DecodeErrorKind::OutOfRange, "lat", "655.35"}}));
}

void TestDeviceDecoder::identifiers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("imei"); // empty = names no vehicle
    QTest::addRow("blanks around") << u" 1000000000000001\t"_s << u"1000000000000001"_s;
    QTest::addRow("blanks of Unicode") << u"\u00a0\u2003\ufeffT-7\u3000\u200b"_s << u"T-7"_s;
    QTest::addRow("a blank inside") << u" T 7 "_s << u"T 7"_s;
    QTest::addRow("blanks only") << u" \u00a0\u2003"_s << QString();
    QTest::addRow("direction marks only") << u"\u202e\u200f\u2066"_s << QString();
    QTest::addRow("no width") << u"\u200b\u200c\u200d\u2060"_s << QString();
    QTest::addRow("too long") << QString(60, u'7') << u"77777777777777~"_s;
}

void TestDeviceDecoder::identifiers()
{
    QFETCH(const QString, written);
    QFETCH(const QString, imei);
    std::vector<DevicePush> pushes;
    const QString frame
        = u"{\"event\":\"snapshot\",\"data\":{\"imei\":\"%1\",\"status\":{\"cur_event\":6}}}"_s.arg(
            QString(written).replace(u'\t', u"\\t"_s));
    const auto error = m_decoder.decode(frame, arrival, pushes);
    if (imei.isEmpty()) {
        QVERIFY(error && error->kind == DecodeErrorKind::NoVehicle);
        return;
    }
    QCOMPARE(render(error), QByteArray());
    const auto &snapshot = std::get<Snapshot>(pushes.front());
    const std::string_view taken = snapshot.vehicle.imei.view();
    QCOMPARE(QString::fromUtf8(taken).left(imei.size()), imei);
    QCOMPARE(*snapshot.status.alarmNumber, 6);
    QCOMPARE(snapshot.repairs.empty(), written.size() < 60);
}

void TestDeviceDecoder::longIdentifiersStayApart()
{
    const auto imeiOf = [this](const std::string &imei) {
        const auto pushes = decoded(R"({"event":"snapshot","data":{"imei":")" + imei + R"(","status":{}}})");
        return std::string(std::get<Snapshot>(pushes.front()).vehicle.imei.view());
    };
    const std::string beginning(40, '7');
    QCOMPARE(imeiOf(beginning + "1"), imeiOf(beginning + "1"));
    QVERIFY(imeiOf(beginning + "1") != imeiOf(beginning + "2"));
}

void TestDeviceDecoder::moreLinesThanEight()
{
    const std::vector<DevicePush> pushes
        = decoded(snapshotWith(R"("input":"1:0|2:1|3:0|4:0|5:0|6:0|7:0|8:0|9:1|12:1")"));
    const Status &status = std::get<Snapshot>(pushes.front()).status;
    QCOMPARE(status.inputs.toDigits(), std::string("010000001--1"));
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
    QTest::addRow("a charger's percent")
        << QByteArray(R"("battery_voltage_percent":101)") << &Status::batteryPercent << 100;
    QTest::addRow("no percent") << QByteArray(R"("battery_voltage_percent":111)") << &Status::batteryPercent
                                << absent;
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
