// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"
#include "protocol/devicedecoder.h"
#include "protocol/encoder.h"
#include "protocol/messagedecoder.h"
#include "protocol/statusfields.h"
#include "render.h"
#include "support/fixtures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost::test {

class TestEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInFrames();
    void fullSnapshotComesBack();
    void emptySnapshotComesBack_data();
    void emptySnapshotComesBack();
    void vendorExampleIsWrittenAsItWasRead();
    void assumedEventsComeBack_data();
    void assumedEventsComeBack();
    void messagesComeBack_data();
    void messagesComeBack();
    void textIsEscaped();

private:
    QByteArray decoded(const std::string &frame);

    DeviceDecoder m_decoder;
};

namespace {

/** Gives every field of a status another value that it can have. */
class Filler
{
public:
    explicit Filler(Status &status)
        : m_status(status)
    {
    }

    template <typename T>
    void fill(const StatusField<Reported<T>> &field)
    {
        // Within the narrowest range of the table, a latitude's.
        const int number = 1 + m_count++ % 80;
        Reported<T> &into = m_status.*field.member;
        if constexpr (std::is_same_v<T, Instant>)
            into = arrival - std::chrono::minutes(number);
        else if constexpr (std::is_same_v<T, bool>)
            into = number % 2 == 0;
        else
            into = static_cast<T>(number) + (std::is_floating_point_v<T> ? static_cast<T>(0.123456789) : T{});
    }
    void fill(const StatusTextField &field) { m_status.texts.ensure().*field.member = field.name; }
    void fill(const StatusField<IoLines> &field) { m_status.*field.member = IoLines{0b10100101, 0b11111111}; }
    void fill(const StatusField<AlertSum> &field)
    {
        m_status.*field.member = AlertSum{{404228143, -972, std::numeric_limits<std::int32_t>::min()}, true};
    }
    void fill(const StatusField<InlineText<15>> &field) { m_status.*field.member = InlineText<15>("tcp"); }
    void fill(const StatusImeiField &) { }

private:
    Status &m_status;
    int m_count = 0;
};

VehicleIdentity someVehicle()
{
    VehicleIdentity vehicle;
    vehicle.imei = Imei("1000000000000042");
    vehicle.deviceKey = DeviceKey("862000000000042");
    return vehicle;
}

Snapshot fullSnapshot()
{
    Snapshot snapshot{someVehicle(), {}};
    snapshot.vehicle.id = 42;
    snapshot.vehicle.model = "T1 \"special\"";
    Filler filler(snapshot.status);
    std::apply([&filler](const auto &...field) { (filler.fill(field), ...); }, statusFields);
    return snapshot;
}

TireReport someTires(TireSource source)
{
    TireReport report;
    report.vehicle = someVehicle();
    report.source = source;
    report.deviceTime = arrival;
    for (const int number : {1, 2}) {
        TireReading tire;
        tire.sensor.assign(
            source == TireSource::Ble ? "C45A01D2E3F" + std::to_string(number)
                                      : "01D2E" + std::to_string(number));
        tire.source = source;
        tire.wheel.assign("1-" + std::to_string(number));
        tire.state = number;
        tire.pressureKpa = 700.5 + number;
        tire.temperatureC = 30 + number;
        tire.sensorVolts = 3.1;
        report.readings.push_back(tire);
    }
    return report;
}

DriverReport someDriver()
{
    DriverReport report;
    report.vehicle = someVehicle();
    report.deviceTime = arrival;
    report.id = "D-7";
    report.name = "Ana Ĉapo";
    report.tagVolts = 2.9;
    report.tagAlert = 0;
    return report;
}

ObdErrorReport someFaults()
{
    ObdErrorReport report;
    report.vehicle = someVehicle();
    report.deviceTime = arrival;
    report.standard = "J1979";
    report.faults = {"P0301", "C1201"};
    report.vin = "WDB00000000000001";
    return report;
}

FuelProbeReport someFuel()
{
    FuelProbeReport report;
    report.vehicle = someVehicle();
    report.deviceTime = arrival;
    report.percent = 62.25;
    report.currentHeight = 310.5;
    report.fullHeight = 500;
    report.temperatureC = 18.5;
    report.liquid = 1;
    report.alarm = 0;
    return report;
}

/** A single reading is all that the object layout has room for. */
template <typename Report>
void fitTo(AssumedShape::Layout layout, Report &report)
{
    if constexpr (std::is_same_v<Report, TireReport>) {
        if (layout == AssumedShape::Layout::Object)
            report.readings.resize(1);
    }
}

} // namespace

QByteArray TestEncoder::decoded(const std::string &frame)
{
    std::vector<DevicePush> pushes;
    const auto error = m_decoder.decode(frame, arrival, pushes);
    for (DevicePush &push : pushes) {
        if (auto *fuel = std::get_if<FuelProbeReport>(&push))
            fuel->fields.clear(); // the decoder's record of the frame, not part of the value
    }
    return error ? render(error) : render(pushes);
}

void TestEncoder::signInFrames()
{
    QCOMPARE(
        deviceSignInFrame("12\"3", "0123456789abcdef0123456789abcdef"),
        R"({"token":"12\"3","md5-password":"0123456789abcdef0123456789abcdef","event":"signin"})");
    QCOMPARE(
        messageSignInFrame("123", "0123456789abcdef0123456789abcdef"),
        R"({"user_id":"123","md5-password":"0123456789abcdef0123456789abcdef","type":"registUserMessage"})");
    QCOMPARE(pingText, "ping");
}

void TestEncoder::fullSnapshotComesBack()
{
    const Snapshot snapshot = fullSnapshot();
    std::string frame;
    appendSnapshot(frame, snapshot);
    std::vector<DevicePush> pushes;
    QCOMPARE(render(m_decoder.decode(frame, arrival, pushes)), QByteArray());
    const Snapshot &back = std::get<Snapshot>(pushes.front());
    QCOMPARE(render(pushes), render(std::vector<DevicePush>{snapshot}));
    QVERIFY(back.status == snapshot.status);
    QCOMPARE(back.vehicle.model, snapshot.vehicle.model);
}

void TestEncoder::emptySnapshotComesBack_data()
{
    QTest::addColumn<bool>("sentinels");
    QTest::addRow("sentinels") << true;
    QTest::addRow("left out") << false;
}

void TestEncoder::emptySnapshotComesBack()
{
    QFETCH(const bool, sentinels);
    const Snapshot snapshot{someVehicle(), {}};
    std::string frame;
    appendSnapshot(frame, snapshot, sentinels ? Unreported::Sentinel : Unreported::Omit);
    QCOMPARE(frame.find("\"rpm\":-999") != std::string::npos, sentinels);
    QCOMPARE(decoded(frame), render(std::vector<DevicePush>{snapshot}));
}

void TestEncoder::vendorExampleIsWrittenAsItWasRead()
{
    const QByteArray example = fixture(u"good/device/vendor-example.in.json"_s);
    std::vector<DevicePush> pushes;
    QCOMPARE(
        render(m_decoder.decode(std::string_view(example.constData(), example.size()), arrival, pushes)),
        QByteArray());
    std::string frame;
    appendSnapshot(frame, std::get<Snapshot>(pushes.front()));
    QJsonObject expected = QJsonDocument::fromJson(example).object();
    // The page's example gives status.imei another value than data.imei; we write the one we know.
    QJsonObject data = expected[u"data"].toObject();
    QJsonObject status = data[u"status"].toObject();
    status[u"imei"] = data[u"imei"];
    data[u"status"] = status;
    expected[u"data"] = data;
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(frame)).object(), expected);
}

void TestEncoder::assumedEventsComeBack_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<bool>("snakeCase");
    QTest::addColumn<bool>("numbersAsText");
    const std::array names{"object", "list", "nested"};
    for (int layout = 0; layout < 3; ++layout) {
        for (int spelling = 0; spelling < 4; ++spelling)
            QTest::addRow(
                "%s%s%s", names.at(layout), spelling & 1 ? ", snake case" : "", spelling & 2 ? ", texts" : "")
                << layout << bool(spelling & 1) << bool(spelling & 2);
    }
}

void TestEncoder::assumedEventsComeBack()
{
    QFETCH(const int, layout);
    QFETCH(const bool, snakeCase);
    QFETCH(const bool, numbersAsText);
    const AssumedShape shape{static_cast<AssumedShape::Layout>(layout), snakeCase, numbersAsText};
    const auto check = [&](auto report, auto append) {
        fitTo(shape.layout, report);
        std::string frame;
        append(frame, report, shape);
        QCOMPARE(decoded(frame), render(std::vector<DevicePush>{report}));
    };
    check(someTires(TireSource::Ble), appendTireReport);
    check(someTires(TireSource::Rs232), appendTireReport);
    check(someDriver(), appendDriverReport);
    check(someFaults(), appendObdErrorReport);
    check(someFuel(), appendFuelProbeReport);
}

void TestEncoder::messagesComeBack_data()
{
    QTest::addColumn<bool>("asJsonString");
    QTest::addColumn<bool>("dateInSeconds");
    QTest::addRow("object, ms") << false << false;
    QTest::addRow("object, s") << false << true;
    QTest::addRow("string, ms") << true << false;
    QTest::addRow("string, s") << true << true;
}

void TestEncoder::messagesComeBack()
{
    QFETCH(const bool, asJsonString);
    QFETCH(const bool, dateInSeconds);
    Message message;
    message.type = MessageType::MessagePass;
    message.typeName = "messagePass";
    message.fromId = 1;
    message.fromName = "Alarm";
    message.text = "<b>SOS</b> \"now\" \\ \u00e9";
    message.sent = arrival;
    message.fields = {{"url", "https://example.org/a?b=c"}, {"size", "12"}};
    message.alarm.emplace();
    message.alarm->imei = Imei("1000000000000042");
    message.alarm->number = 6;
    message.alarm->fields = {{"imei", "1000000000000042"}, {"cur_event", "6"}};
    std::string frame;
    appendMessage(frame, message, {asJsonString, dateInSeconds});
    MessageDecoder decoder;
    MessagePush push;
    QCOMPARE(render(decoder.decode(frame, arrival, push)), QByteArray());
    std::get<Message>(push).raw.clear();
    QCOMPARE(render(push), render(MessagePush(message)));
}

void TestEncoder::textIsEscaped()
{
    Snapshot snapshot{someVehicle(), {}};
    snapshot.vehicle.model = std::string("a\"\\\n\t\r\b\x01 \xE2\x82\xAC", 12);
    std::string frame;
    appendSnapshot(frame, snapshot);
    QCOMPARE(decoded(frame), render(std::vector<DevicePush>{snapshot}));
}

} // namespace waypost::test

QTEST_GUILESS_MAIN(waypost::test::TestEncoder)

#include "tst_encoder.moc"
