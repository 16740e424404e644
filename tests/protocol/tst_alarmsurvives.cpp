// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"
#include "golden.h"
#include "mutants.h"
#include "protocol/devicedecoder.h"
#include "protocol/messagedecoder.h"
#include "render.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost::test {

/**
 * No frame that names a vehicle and carries a known alarm number ever leaves that alarm out, whatever else is
 * wrong in it: frames by the ten thousand, every other member spoiled, from the bytes to the alarm book.
 */
class TestAlarmSurvives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inSnapshots_data();
    void inSnapshots();
    void inMessages_data();
    void inMessages();
    void thatCannotBeRead_data();
    void thatCannotBeRead();

private:
    [[nodiscard]] static std::string snapshotFrame(Mutator &mutator, int number);
    [[nodiscard]] static std::string messageFrame(Mutator &mutator, int number);
};

namespace {

constexpr int framesPerSeed = 10'000;
constexpr auto vehicle = "1000000000000001";

/** Seeds are kept: one that ever found a fault is added here and stays. */
void addSeeds(std::initializer_list<int> seeds)
{
    QTest::addColumn<int>("seed");
    for (const int seed : seeds)
        QTest::addRow("seed %d", seed) << seed;
}

/** A number that raises an alarm. */
int knownNumber(Mutator &mutator)
{
    for (;;) {
        const int number = 2 + static_cast<int>(mutator.below(49));
        if (alarmKindFromNumber(number).priority != AlarmPriority::None)
            return number;
    }
}

std::string writtenNumber(Mutator &mutator, int number)
{
    const std::string digits = std::to_string(number);
    switch (mutator.below(8)) {
    case 0:
        return '"' + digits + '"';
    case 1:
        return digits + ".0";
    case 2:
        return "\" " + digits + " \"";
    default:
        return digits;
    }
}

Members statusMembers()
{
    return {
        {"acc", "1"},
        {"address", "\"\""},
        {"alert_sum", "\"404228143--972-2129968\""},
        {"altitude", "12"},
        {"azimuth", "90"},
        {"battery_voltage_percent", "81"},
        {"comment", "\"\""},
        {"date", "1699999990000"},
        {"input", "\"1:0|2:0|3:1|4:0|5:0|6:0|7:0|8:0\""},
        {"is_inner_battery_lower", "0"},
        {"lat", "53.5"},
        {"latlng_valid", "1"},
        {"link_type", "\"tcp\""},
        {"lng", "8.5"},
        {"location_date", "1699999990000"},
        {"mileage", "145278016"},
        {"remain_fuel_rate", "50"},
        {"rpm", "900"},
        {"speed", "61"},
        {"event", "0"},
        {"alerts", "0"}};
}

/** The data member in one of the shapes that servers give it. */
std::string dataIn(Mutator &mutator, const Members &data)
{
    const std::string json = toJson(data);
    switch (mutator.below(12)) {
    case 0:
        return '[' + json + ']';
    case 1:
        return "[7," + json + ",null]";
    case 2:
        return "{\"vehicles\":[" + json + "]}";
    default:
        return json;
    }
}

bool isActive(const AlarmBook &book, int number)
{
    const QString kind = alarmKindFromNumber(number).key;
    return std::ranges::any_of(book.alarms(), [&kind](const Alarm &alarm) {
        return alarm.kind == kind && alarm.isActive() && !alarm.vehicle.isEmpty();
    });
}

QByteArray shown(const std::string &frame)
{
    return QByteArray::fromStdString(frame).left(4'000);
}

} // namespace

std::string TestAlarmSurvives::snapshotFrame(Mutator &mutator, int number)
{
    Members status = statusMembers();
    mutator.spoil(status, {});
    status.insert(
        status.begin() + std::ptrdiff_t(mutator.below(status.size() + 1)),
        {"cur_event", writtenNumber(mutator, number)});
    // One of the three names stays, whatever becomes of the others.
    const std::size_t name = mutator.below(3);
    const std::string id = '"' + std::string(vehicle) + '"';
    status.emplace_back("imei", name == 0 ? id : mutator.oddValue());
    std::string statusJson = toJson(status);
    if (mutator.oneIn(15))
        statusJson = '[' + statusJson + ']';
    Members data{{"device_key", id}, {"id", "7"}, {"imei", id}, {"model", "\"T1\""}};
    const std::string_view kept = name == 0 ? "status" : name == 1 ? "imei" : "device_key";
    mutator.spoil(data, {kept});
    data.emplace_back("status", statusJson);
    Members root{{"event", "\"snapshot\""}, {"error", "0"}};
    mutator.spoil(root, {});
    root.insert(
        root.begin() + std::ptrdiff_t(mutator.below(root.size() + 1)), {"data", dataIn(mutator, data)});
    const std::string frame = toJson(root);
    return mutator.oneIn(20) ? '[' + frame + ']' : frame;
}

std::string TestAlarmSurvives::messageFrame(Mutator &mutator, int number)
{
    Members alarm{
        {"lat", "53.5"}, {"lng", "8.5"}, {"speed", "0"}, {"date", "1699999990000"}, {"name", "\"x\""}};
    mutator.spoil(alarm, {});
    alarm.emplace_back("imei", '"' + std::string(vehicle) + '"');
    alarm.emplace_back("cur_event", writtenNumber(mutator, number));
    std::string alarmJson = toJson(alarm);
    if (mutator.oneIn(8))
        alarmJson = '[' + alarmJson + ']';
    Members root{
        {"type", "\"messagePass\""},
        {"from_id", "1"},
        {"from_name", "\"alarm\""},
        {"message", "\"SOS\""},
        {"date", "1699999990000"}};
    mutator.spoil(root, {});
    root.emplace_back("alarm_msg", alarmJson);
    return toJson(root);
}

void TestAlarmSurvives::inSnapshots_data()
{
    addSeeds({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
}

void TestAlarmSurvives::inSnapshots()
{
    QFETCH(const int, seed);
    Mutator mutator(static_cast<std::uint64_t>(seed));
    DeviceDecoder decoder;
    const ManualClock clock(arrival);
    for (int i = 0; i < framesPerSeed; ++i) {
        const int number = knownNumber(mutator);
        const std::string frame = snapshotFrame(mutator, number);
        std::vector<DevicePush> pushes;
        const auto error = decoder.decode(frame, arrival, pushes);
        QVERIFY2(
            !error,
            qPrintable(
                u"refused, %1: %2"_s.arg(QString::fromUtf8(render(error)), QString::fromUtf8(shown(frame)))));
        FleetStore store(clock);
        const AlarmBook book(store, clock);
        PushBatch batch;
        for (DevicePush &push : pushes)
            batch.pushes.push_back({arrival, std::move(push)});
        store.apply(batch);
        QVERIFY2(isActive(book, number), shown(frame).constData());
    }
}

void TestAlarmSurvives::inMessages_data()
{
    addSeeds({21, 22, 23});
}

void TestAlarmSurvives::inMessages()
{
    QFETCH(const int, seed);
    Mutator mutator(static_cast<std::uint64_t>(seed));
    MessageDecoder decoder;
    const ManualClock clock(arrival);
    for (int i = 0; i < framesPerSeed; ++i) {
        const int number = knownNumber(mutator);
        const std::string frame = messageFrame(mutator, number);
        std::vector<MessagePush> pushes;
        const auto error = decoder.decode(frame, arrival, pushes);
        QVERIFY2(!error, shown(frame).constData());
        FleetStore store(clock);
        AlarmBook book(store, clock);
        for (const MessagePush &push : pushes) {
            const auto *message = std::get_if<Message>(&push);
            if (message && (message->alarm || message->fromId.value_or(0) == 1))
                book.takeMessage(*message, arrival);
        }
        QVERIFY2(isActive(book, number), shown(frame).constData());
    }
}

void TestAlarmSurvives::thatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("kind");
    QTest::newRow("words") << "\"powerCut\""_ba << u"power-lost"_s;
    QTest::newRow("sos") << "\"SOS\""_ba << u"sos"_s;
    QTest::newRow("a list") << "[6]"_ba << u"event-[6]"_s;
    QTest::newRow("an object") << "{\"n\":6}"_ba << u"event-{\"n\":6}"_s;
    QTest::newRow("too large") << "99999999999"_ba << u"event-99999999999"_s;
    QTest::newRow("no number of JSON") << "06"_ba << u"event-06"_s;
}

/** An alarm number that cannot be read is an unknown alarm, with what stood there for its name. */
void TestAlarmSurvives::thatCannotBeRead()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, kind);
    DeviceDecoder decoder;
    const ManualClock clock(arrival);
    std::vector<DevicePush> pushes;
    const std::string frame = R"({"event":"snapshot","data":{"imei":"1","status":{"cur_event":)"
        + written.toStdString() + R"(,"speed":5}}})";
    QVERIFY(!decoder.decode(frame, arrival, pushes));
    FleetStore store(clock);
    const AlarmBook book(store, clock);
    store.apply({{{arrival, std::move(pushes.front())}}});
    QCOMPARE(book.alarms().size(), 1);
    QCOMPARE(book.alarms().constFirst().kind, kind);
    QVERIFY(book.alarms().constFirst().isActive());
}

} // namespace waypost::test

QTEST_GUILESS_MAIN(waypost::test::TestAlarmSurvives)

#include "tst_alarmsurvives.moc"
