// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"

#include <QTest>

#include <limits>

using namespace waypost;
using namespace Qt::StringLiterals;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ages_data();
    void ages();
    void notReportedIsADash();
    void numbersFollowTheLocale();
    void pressures();
    void headings_data();
    void headings();
    void places();
    void sizes();
    void durations();
    void times();

private:
    static constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    /** No-break spaces are right on the screen and hard to read here. */
    static QString plain(QString text) { return text.replace(u'\u00a0', u' '); }

    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void FormatTest::ages_data()
{
    constexpr double second = 1'000;
    constexpr double hour = 3'600 * second;
    QTest::addColumn<double>("age");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0.0 << u"0 s"_s;
    QTest::newRow("clock ahead") << -5 * second << u"0 s"_s;
    QTest::newRow("59.9 s") << 59.9 * second << u"59 s"_s;
    QTest::newRow("a minute") << 60 * second << u"1 min"_s;
    QTest::newRow("59 min") << hour - 1 << u"59 min"_s;
    QTest::newRow("an hour") << hour << u"1 h"_s;
    QTest::newRow("47 h") << 48 * hour - 1 << u"47 h"_s;
    QTest::newRow("two days") << 48 * hour << u"2 d"_s;
    QTest::newRow("years") << 1'000 * 24 * hour << u"1,000 d"_s;
}

void FormatTest::ages()
{
    QFETCH(const double, age);
    QFETCH(const QString, text);
    constexpr double now = 1'700'000'000'000;
    QCOMPARE(plain(m_format.age(now, now - age)), text);
}

void FormatTest::notReportedIsADash()
{
    const QString dash = u"–"_s;
    QCOMPARE(m_format.age(0, nan), dash);
    QCOMPARE(m_format.number(nan), dash);
    QCOMPARE(m_format.withUnit(nan, 0, u"V"_s), dash);
    QCOMPARE(m_format.speed(nan), dash);
    QCOMPARE(m_format.pressure(nan), dash);
    QCOMPARE(m_format.bytes(nan), dash);
    QCOMPARE(m_format.coordinates(nan, 8), dash);
    QCOMPARE(m_format.heading(nan), dash);
    QCOMPARE(m_format.time(nan), dash);
    QCOMPARE(m_format.dateTime(nan), dash);
    QCOMPARE(m_format.duration(nan), dash);
}

void FormatTest::numbersFollowTheLocale()
{
    QCOMPARE(m_format.number(128'402.25, 1), u"128,402.3"_s);
    QCOMPARE(Format(QLocale(QLocale::German, QLocale::Germany)).number(128'402.25, 1), u"128.402,3"_s);
    QCOMPARE(m_format.number(-0.04, 1), u"0.0"_s);
    QCOMPARE(plain(m_format.speed(82.6)), u"83 km/h"_s);
    QCOMPARE(plain(m_format.percent(87)), u"87 %"_s);
    QCOMPARE(plain(m_format.volts(28.14)), u"28.1 V"_s);
    QCOMPARE(plain(m_format.temperature(-3)), u"-3 °C"_s);
    QCOMPARE(plain(m_format.distance(128'402)), u"128,402 km"_s);
}

void FormatTest::pressures()
{
    QCOMPARE(m_format.pressure(762), u"7.6"_s);
    QCOMPARE(plain(m_format.pressure(798.6)), u"≥ 8.0"_s);
}

void FormatTest::headings_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<QString>("text");
    QTest::newRow("north") << 0.0 << u"N 000°"_s;
    QTest::newRow("edge") << 22.4 << u"N 022°"_s;
    QTest::newRow("north-east") << 22.5 << u"NE 023°"_s;
    QTest::newRow("east") << 79.0 << u"E 079°"_s;
    QTest::newRow("north again") << 359.7 << u"N 000°"_s;
    QTest::newRow("west") << -90.0 << u"W 270°"_s;
}

void FormatTest::headings()
{
    QFETCH(const double, degrees);
    QFETCH(const QString, text);
    QCOMPARE(m_format.heading(degrees), text);
}

void FormatTest::places()
{
    QCOMPARE(m_format.coordinates(53.05123, -8.6), u"53.05123° N, 8.60000° W"_s);
    QCOMPARE(m_format.coordinates(-33.9, 18.4), u"33.90000° S, 18.40000° E"_s);
}

void FormatTest::sizes()
{
    QCOMPARE(plain(m_format.bytes(4'200'000)), u"4.2 MB"_s);
}

void FormatTest::durations()
{
    QCOMPARE(plain(m_format.duration(840)), u"0.8 s"_s);
    QCOMPARE(plain(m_format.duration(-1'200)), u"-1.2 s"_s);
    QCOMPARE(plain(m_format.duration(42'500)), u"42 s"_s);
    QCOMPARE(plain(m_format.duration(5 * 60'000)), u"5 min"_s);
}

void FormatTest::times()
{
    const QDateTime local(QDate(2026, 11, 24), QTime(14, 32, 7));
    QCOMPARE(m_format.time(double(local.toMSecsSinceEpoch())), u"14:32:07"_s);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
