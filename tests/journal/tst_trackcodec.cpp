// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackcodec.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace waypost;
using namespace std::chrono_literals;

namespace {

constexpr Instant dawn = instantFromMs(1'700'000'000'000);
constexpr std::uint32_t seed = 4; // failures name the round; same seed, same rounds

QByteArray encoded(const Track &points)
{
    TrackEncoder encoder;
    for (const TrackPoint &point : points)
        encoder.add(point);
    return encoder.bytes();
}

struct Decoded
{
    Track points;
    bool damaged = false;
};

Decoded decoded(const QByteArray &bytes)
{
    Decoded result;
    TrackDecoder decoder(bytes);
    for (TrackPoint point; decoder.next(point);)
        result.points.push_back(point);
    result.damaged = decoder.isDamaged();
    return result;
}

/** Every 20 seconds, at about 70 km/h through the country. */
Track drive(int points)
{
    Track track;
    for (int i = 0; i < points; ++i) {
        track.push_back(
            {.at = dawn + 20s * i,
             .lat = (52'500'000 + i * 2'311 + i % 7 * 90) / 1e6,
             .lng = (13'400'000 + i * 3'907 - i % 5 * 70) / 1e6,
             .speedKmh = static_cast<float>((700 + i % 60) / 10.0),
             .headingDeg = static_cast<float>((40 + i % 30) % 360),
             .motion = Motion::Moving});
    }
    return track;
}

TrackPoint randomPoint(std::mt19937 &random)
{
    const auto below = [&random](std::uint32_t limit) { return random() % limit; };
    TrackPoint point;
    point.at
        = instantFromMs(below(2) ? std::int64_t(below(2'000'000'000)) * 1000 + below(2) * below(1000) : 0);
    point.lat = (std::int64_t(below(180'000'001)) - 90'000'000) / 1e6;
    point.lng = (std::int64_t(below(360'000'001)) - 180'000'000) / 1e6;
    if (below(3))
        point.speedKmh = static_cast<float>(below(3'000) / 10.0);
    if (below(3))
        point.headingDeg = static_cast<float>(below(360));
    point.motion = static_cast<Motion>(below(4));
    return point;
}

} // namespace

class TrackCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent_data();
    void comesBackAsItWent();
    void randomPointsComeBack();
    void severalVehiclesInOneRun();
    void keepsToItsResolution();
    void movesWhatCannotBe();
    void isSmall();
    void refusesDamage_data();
    void refusesDamage();
    void survivesAnyBytes();
    void survivesCutRuns();
};

void TrackCodecTest::comesBackAsItWent_data()
{
    QTest::addColumn<Track>("track");
    QTest::newRow("nothing") << Track{};
    QTest::newRow("one point that says little") << Track{{.at = dawn, .lat = 1, .lng = 2}};
    QTest::newRow("a drive") << drive(100);
    QTest::newRow("out of order, and twice the same") << Track{
        {.at = dawn, .lat = 1, .lng = 2},
        {.at = dawn - 240h, .lat = 1.5, .lng = 2},
        {.at = dawn, .lat = 1, .lng = 2}};
    QTest::newRow("milliseconds") << Track{
        {.at = dawn + 1ms, .lat = 1, .lng = 2}, {.at = dawn + 1002ms, .lat = 1, .lng = 2}};
    QTest::newRow("the ends of the world") << Track{
        {.at = instantFromMs(0), .lat = -90, .lng = -180},
        {.at = instantFromMs(253'402'300'799'999), .lat = 90, .lng = 180},
        {.at = instantFromMs(0), .lat = -90, .lng = -180}};
    QTest::newRow("speed and heading come and go") << Track{
        {dawn, 1, 2, 80.5F, 359.F, Motion::Moving},
        {dawn + 1s, 1, 2, {}, {}, Motion::Idle},
        {dawn + 2s, 1, 2, 0.F, 1.F, Motion::Stopped},
        {dawn + 3s, 1, 2, {}, 181.F, Motion::Unknown},
        {dawn + 4s, 1, 2, 6553.5F, {}, Motion::Moving}};
}

void TrackCodecTest::comesBackAsItWent()
{
    QFETCH(Track, track);
    const Decoded result = decoded(encoded(track));
    QVERIFY(!result.damaged);
    QCOMPARE(result.points, track);
}

void TrackCodecTest::randomPointsComeBack()
{
    std::mt19937 random(seed);
    Track track;
    for (int i = 0; i < 20'000; ++i)
        track.push_back(randomPoint(random));
    QCOMPARE(decoded(encoded(track)).points, track);
}

void TrackCodecTest::severalVehiclesInOneRun()
{
    const Track track = drive(3);
    const std::vector<std::uint32_t> vehicles{7, std::numeric_limits<std::uint32_t>::max(), 0};
    TrackEncoder encoder;
    for (std::size_t i = 0; i < track.size(); ++i)
        encoder.add(vehicles[i], track[i]);
    TrackDecoder decoder(encoder.bytes());
    std::uint32_t vehicle = 0;
    TrackPoint point;
    for (std::size_t i = 0; i < track.size(); ++i) {
        QVERIFY(decoder.next(vehicle, point));
        QCOMPARE(vehicle, vehicles[i]);
        QCOMPARE(point, track[i]);
    }
    QVERIFY(!decoder.next(vehicle, point));
    QVERIFY(!decoder.isDamaged());
}

void TrackCodecTest::keepsToItsResolution()
{
    const TrackPoint fine{dawn, 52.12345678, -0.00000051, 80.46F, 359.6F, Motion::Moving};
    const Track kept = decoded(encoded({fine})).points;
    QCOMPARE(kept.size(), 1U);
    QVERIFY(std::abs(kept[0].lat - fine.lat) <= 0.5e-6);
    QVERIFY(std::abs(kept[0].lng - fine.lng) <= 0.5e-6);
    QCOMPARE(*kept[0].speedKmh, 80.5F);
    QCOMPARE(*kept[0].headingDeg, 0.F);
}

void TrackCodecTest::movesWhatCannotBe()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    const Decoded result = decoded(encoded(
        {{instantFromMs(-5), 91, -181, -1.F, -90.F, Motion::Moving},
         {Instant::max(), nan, endless, 1e9F, 725.F, Motion::Moving}}));
    QVERIFY(!result.damaged);
    const Track expected{
        {instantFromMs(0), 90, -180, 0.F, 270.F, Motion::Moving},
        {instantFromMs(253'402'300'799'999), 0, 180, 6553.5F, 5.F, Motion::Moving}};
    QCOMPARE(result.points, expected);
}

void TrackCodecTest::isSmall()
{
    const double bytes = double(encoded(drive(64)).size()) / 64;
    QVERIFY2(bytes < 9, qPrintable(QString::number(bytes)));
}

void TrackCodecTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("another version") << QByteArray("\x02", 1);
    QTest::newRow("flags alone") << QByteArray("\x01\x00", 2);
    QTest::newRow("unknown flag") << QByteArray("\x01\x20\x00\x00\x00", 5);
    QTest::newRow("a time before 1970") << QByteArray("\x01\x00\x01\x00\x00", 5);
    QTest::newRow("a number without an end")
        << QByteArray("\x01\x00") + QByteArray(12, '\xff') + QByteArray(3, '\x00');
    QTest::newRow("a cut number") << QByteArray("\x01\x00\x80", 3);
    QTest::newRow("farther north than the pole") << QByteArray("\x01\x00\x00\x82\xac\xea\x55\x00", 8);
    QTest::newRow("speed missing") << QByteArray("\x01\x04\x00\x00\x00", 5);
    QTest::newRow("speed below nothing") << QByteArray("\x01\x04\x00\x00\x00\x01", 6);
    QTest::newRow("a turn of more than half a circle") << QByteArray("\x01\x08\x00\x00\x00\xea\x02", 7);
}

void TrackCodecTest::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    const Decoded result = decoded(bytes);
    QVERIFY(result.damaged);
    QVERIFY(result.points.empty());
}

void TrackCodecTest::survivesAnyBytes()
{
    std::mt19937 random(seed);
    const QByteArray good = encoded(drive(64));
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (std::uint32_t change = 0; change <= random() % 4; ++change)
            bytes[qsizetype(random() % std::uint32_t(bytes.size()))] = static_cast<char>(random());
        const Decoded result = decoded(bytes);
        for (const TrackPoint &point : result.points) {
            const bool sound = point.lat >= -90 && point.lat <= 90 && point.lng >= -180 && point.lng <= 180
                && toMs(point.at) >= 0 && point.speedKmh.value_or(0) >= 0 && point.headingDeg.value_or(0) >= 0
                && point.headingDeg.value_or(0) < 360;
            QVERIFY2(sound, qPrintable(QString::number(round)));
        }
    }
}

void TrackCodecTest::survivesCutRuns()
{
    const Track track = drive(10);
    const QByteArray good = encoded(track);
    for (qsizetype length = 0; length < good.size(); ++length) {
        const Decoded result = decoded(good.first(length));
        QVERIFY(result.points.size() < track.size());
        QVERIFY(std::equal(result.points.begin(), result.points.end(), track.begin()));
    }
}

QTEST_GUILESS_MAIN(TrackCodecTest)
#include "tst_trackcodec.moc"
