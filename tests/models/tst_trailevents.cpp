// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"
#include "models/trailevents.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TrailMark::Kind;

namespace {

/** A quarter past eight in the morning, here. */
Instant morning()
{
    return instantFromMs(QDateTime(QDate(2026, 11, 24), QTime(8, 15)).toMSecsSinceEpoch());
}

/** From 8:15 on, a point a minute: @p minutes east at 50 km/h. */
Track drive(int minutes, Track track = {})
{
    Instant at = track.empty() ? morning() : track.back().at + 1min;
    double lng = track.empty() ? 9 : track.back().lng + 0.01;
    for (int i = 0; i < minutes; ++i, at += 1min, lng += 0.01)
        track.push_back({.at = at, .lat = 52, .lng = lng, .speedKmh = 50.f, .motion = Motion::Moving});
    return track;
}

Track stand(int minutes, Track track)
{
    for (int i = 0; i < minutes; ++i) {
        TrackPoint point = track.back();
        point.at += 1min;
        point.speedKmh = 0.f;
        point.motion = i % 2 == 0 ? Motion::Idle : Motion::Stopped;
        point.lat += 0.0002; // fixes drift
        point.lat -= i % 2 == 0 ? 0.0 : 0.0004;
        track.push_back(point);
    }
    return track;
}

Alarm alarmAt(Instant at, const QString &kind = u"sos"_s)
{
    Alarm alarm;
    alarm.kind = kind;
    alarm.name = kind;
    alarm.priority = AlarmPriority::High;
    alarm.first = at;
    return alarm;
}

std::vector<TrailMark> ofKind(const std::vector<TrailMark> &marks, Kind kind)
{
    std::vector<TrailMark> some;
    std::ranges::copy_if(
        marks, std::back_inserter(some), [kind](const auto &mark) { return mark.kind == kind; });
    return some;
}

} // namespace

/** What is marked on a trail, and what is not because nobody knows. */
class TrailEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void startAndHours();
    void hoursAreSkippedWhereNobodyKnows();
    void stops();
    void silentStop();
    void alarms();
    void fuel();

private:
    [[nodiscard]] std::vector<TrailMark>
    marks(const Track &track, std::vector<Alarm> alarms = {}, std::vector<Instant> fills = {}) const
    {
        return trailMarks({track, alarms, fills, m_format});
    }

    const Format m_format{QLocale(QLocale::English)};
};

void TrailEventsTest::nothing()
{
    QVERIFY(marks({}).empty());
    QCOMPARE(marks(drive(1)).size(), 1u);
}

void TrailEventsTest::startAndHours()
{
    const Track track = drive(120); // until 10:14
    const std::vector<TrailMark> all = marks(track);
    QCOMPARE(all.size(), 3u);
    QVERIFY(all[0].kind == Kind::Start);
    QCOMPARE(all[0].text, u"08:15"_s);
    QCOMPARE(all[1].text, u"09:00"_s);
    QCOMPARE(all[2].text, u"10:00"_s);
    QVERIFY(all[2].kind == Kind::Hour);
    QVERIFY(all[2].at == morning() + 105min);
    QVERIFY(std::abs(all[2].lng - (9 + 1.05)) < 1e-6);
    QVERIFY(std::abs(all[2].headingDeg - 90) < 0.01);
}

void TrailEventsTest::hoursAreSkippedWhereNobodyKnows()
{
    Track track = drive(30);
    for (TrackPoint point : drive(40)) { // silent from 8:44 to 9:15
        point.at += 1h;
        track.push_back(point);
    }
    QVERIFY(ofKind(marks(track), Kind::Hour).empty());
}

void TrailEventsTest::stops()
{
    Track track = drive(10);
    track = stand(4, track); // and a fifth minute until it is seen moving: at another place
    track = drive(10, track);
    track = stand(45, track);
    track = drive(10, track);
    const std::vector<TrailMark> found = ofKind(marks(track), Kind::Stop);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(QString(found[0].text).replace(u'\u00a0', u' ').remove(QChar(0x2060)), u"44 min"_s);
    QVERIFY(found[0].at == track[24].at);
    QVERIFY(ofKind(marks(track), Kind::Hour).empty()); // nine o'clock was spent standing
}

void TrailEventsTest::silentStop()
{
    // With the ignition off it says nothing; two hours later it leaves from the same place.
    Track track = stand(1, drive(10));
    TrackPoint leaves = track.back();
    leaves.at += 2h;
    leaves.speedKmh = 10.f;
    leaves.motion = Motion::Moving;
    track.push_back(leaves);
    QCOMPARE(ofKind(marks(drive(5, track)), Kind::Stop).size(), 1u);
    // Or from another: then nobody knows how long it stood.
    track.back().lat += 0.01;
    QVERIFY(ofKind(marks(drive(5, track)), Kind::Stop).empty());
}

void TrailEventsTest::alarms()
{
    const Track track = drive(30);
    const std::vector<TrailMark> found = ofKind(
        marks(
            track,
            {alarmAt(track[5].at + 20s), alarmAt(track.front().at - 1s), alarmAt(track.back().at + 1min),
             alarmAt(track.back().at + 1h)}),
        Kind::Alarm);
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].lng, track[5].lng);
    QVERIFY(found[0].at == track[5].at + 20s);
    QVERIFY(found[0].unacked && found[0].priority == AlarmPriority::High);
    QCOMPARE(found[1].lng, track.back().lng);
}

void TrailEventsTest::fuel()
{
    const Track track = drive(30);
    const std::vector<TrailMark> all
        = marks(track, {alarmAt(track[3].at, u"fuel-leak"_s)}, {track[8].at, track.front().at - 1h});
    QCOMPARE(ofKind(all, Kind::Drain).size(), 1u);
    QVERIFY(ofKind(all, Kind::Alarm).empty());
    QCOMPARE(ofKind(all, Kind::Fill).size(), 1u);
    QCOMPARE(ofKind(all, Kind::Fill)[0].lng, track[8].lng);
}

QTEST_GUILESS_MAIN(TrailEventsTest)
#include "tst_trailevents.moc"
