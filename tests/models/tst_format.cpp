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
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void signsStayBeforeArabicNumbers();
    void units_data();
    void units();
    void unitsAreNamed_data();
    void unitsAreNamed();
    void pressures_data();
    void pressures();
    void gasPressures();
    void lengths_data();
    void lengths();
    void headings_data();
    void headings();
    void places();
    void sizes();
    void durations();
    void times();
    void dates_data();
    void dates();
    void days();

private:
    static constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    /** No-break spaces, the minus sign and thin spaces are right on the screen and hard to read here. */
    static QString plain(QString text)
    {
        return text.replace(u'\u00a0', u' ').replace(u'\u2212', u'-').replace(u'\u202f', u'\'');
    }

    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

namespace {

constexpr Units metric;
constexpr Units american = Units::customary(QLocale::ImperialUSSystem);
constexpr Units british = Units::customary(QLocale::ImperialUKSystem);
constexpr Units kilopascal{.pressure = Units::Pressure::Kilopascal};

} // namespace

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
    QTest::newRow("years") << 1'000 * 24 * hour << u"1000 d"_s;
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
    QCOMPARE(m_format.distance(nan), dash);
    QCOMPARE(m_format.altitude(nan), dash);
    QCOMPARE(m_format.temperature(nan), dash);
    QCOMPARE(m_format.temperatureFigure(nan), dash);
    QCOMPARE(m_format.volume(nan), dash);
    QCOMPARE(m_format.coordinates(nan, 8), dash);
    QCOMPARE(m_format.heading(nan), dash);
    QCOMPARE(m_format.time(nan), dash);
    QCOMPARE(m_format.dateTime(nan), dash);
    QCOMPARE(m_format.duration(nan), dash);
}

void FormatTest::numbersFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    // The thousands are parted alike everywhere, and the digits are the same: only the decimal mark is not.
    QTest::newRow("United States") << u"en_US"_s << u"-128'402.3"_s;
    QTest::newRow("United Kingdom") << u"en_GB"_s << u"-128'402.3"_s;
    QTest::newRow("Germany") << u"de_DE"_s << u"-128'402,3"_s;
    QTest::newRow("Switzerland") << u"de_CH"_s << u"-128'402.3"_s;
    QTest::newRow("France") << u"fr_FR"_s << u"-128'402,3"_s;
    QTest::newRow("Egypt") << u"ar_EG"_s << u"\u200e-128'402.3"_s;
    QTest::newRow("Saudi Arabia") << u"ar_SA"_s << u"\u200e-128'402.3"_s;
    QTest::newRow("Morocco") << u"ar_MA"_s << u"\u200e-128'402,3"_s;
    QTest::newRow("Iran") << u"fa_IR"_s << u"\u200e-128'402.3"_s;
    QTest::newRow("nowhere") << u"C"_s << u"-128'402.3"_s;
}

void FormatTest::numbersFollowTheLocale()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    const Format format{QLocale(locale)};
    QCOMPARE(plain(format.number(-128'402.26, 1)), text);
    QCOMPARE(plain(format.number(999)), u"999"_s);
    QCOMPARE(plain(format.number(1'234'567)), u"1'234'567"_s);
    QVERIFY(!format.number(-0.04, 1).contains(u'\u2212')); // rounds to nothing
    QCOMPARE(format.number(-3).count(u'\u2212'), 1);
}

void FormatTest::signsStayBeforeArabicNumbers()
{
    const Format arabic{QLocale(u"ar_EG"_s)};
    // Text that runs from the right takes a sign for punctuation and puts it behind the number.
    QVERIFY(arabic.number(-3).startsWith(u"\u200e\u2212"_s));
    QVERIFY(arabic.pressure(900).startsWith(u"\u200e≥"_s));
    QCOMPARE(arabic.number(3), u"3"_s);
    QCOMPARE(m_format.number(-3), u"\u22123"_s);
}

void FormatTest::units_data()
{
    QTest::addColumn<Units>("units");
    QTest::addColumn<QString>("speed");
    QTest::addColumn<QString>("distance");
    QTest::addColumn<QString>("altitude");
    QTest::addColumn<QString>("temperature");
    QTest::addColumn<QString>("volume");
    QTest::newRow("metric") << metric << u"83 km/h"_s << u"128'402 km"_s << u"430 m"_s << u"-3 °C"_s
                            << u"240 L"_s;
    QTest::newRow("United States") << american << u"51 mph"_s << u"79'785 mi"_s << u"1'411 ft"_s << u"27 °F"_s
                                   << u"63 gal"_s;
    QTest::newRow("United Kingdom") << british << u"51 mph"_s << u"79'785 mi"_s << u"1'411 ft"_s << u"-3 °C"_s
                                    << u"240 L"_s;
}

void FormatTest::units()
{
    QFETCH(const Units, units);
    const Format format(QLocale(u"en_US"_s), units);
    QTEST(plain(format.speed(82.6)), "speed");
    QTEST(plain(format.distance(128'402)), "distance");
    QTEST(plain(format.altitude(430)), "altitude");
    QTEST(plain(format.temperature(-3)), "temperature");
    QTEST(plain(format.volume(240)), "volume");
    // A figure is its text without the unit.
    QCOMPARE(format.speedFigure(82.6) + u'\u00a0' + format.speedUnit(), format.speed(82.6));
    QCOMPARE(format.distanceFigure(128'402) + u'\u00a0' + format.distanceUnit(), format.distance(128'402));
    QCOMPARE(format.temperatureFigure(-3) + u'\u00a0' + format.temperatureUnit(), format.temperature(-3));
    QCOMPARE(format.volumeFigure(240) + u'\u00a0' + format.volumeUnit(), format.volume(240));
    QCOMPARE(plain(format.percent(87)), u"87 %"_s);
    QCOMPARE(plain(format.volts(28.14)), u"28.1 V"_s);
}

void FormatTest::unitsAreNamed_data()
{
    QTest::addColumn<Units>("units");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("metric") << metric << QStringList{u"km/h"_s, u"km"_s, u"bar"_s, u"°C"_s, u"L"_s};
    QTest::newRow("United States") << american << QStringList{u"mph"_s, u"mi"_s, u"psi"_s, u"°F"_s, u"gal"_s};
    QTest::newRow("United Kingdom") << british << QStringList{u"mph"_s, u"mi"_s, u"psi"_s, u"°C"_s, u"L"_s};
    QTest::newRow("kilopascal") << kilopascal << QStringList{u"km/h"_s, u"km"_s, u"kPa"_s, u"°C"_s, u"L"_s};
}

void FormatTest::unitsAreNamed()
{
    QFETCH(const Units, units);
    QFETCH(const QStringList, names);
    const Format format(QLocale(u"en_US"_s), units);
    const QStringList actual{
        format.speedUnit(), format.distanceUnit(), format.pressureUnit(), format.temperatureUnit(),
        format.volumeUnit()};
    QCOMPARE(actual, names);
}

void FormatTest::pressures_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Units>("units");
    QTest::addColumn<double>("kpa");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *locale, const Units &units, double kpa, const QString &text) {
        QTest::addRow("%s %d %.1f", locale, int(units.pressure), kpa)
            << QString::fromLatin1(locale) << units << kpa << text;
    };
    row("en_US", metric, 762, u"7.6"_s);
    row("en_US", kilopascal, 762, u"762"_s);
    row("en_US", american, 762, u"111"_s);
    row("de_DE", metric, 762, u"7,6"_s);
    row("ar_EG", metric, 762, u"7.6"_s);
    row("en_US", metric, 0, u"0.0"_s);
    row("en_US", metric, 797.9, u"8.0"_s);
    row("en_US", kilopascal, 797.9, u"798"_s);
    // The sensor's limit: it may be more.
    row("en_US", metric, 798, u"≥ 8.0"_s);
    row("en_US", kilopascal, 798, u"≥ 798"_s);
    row("en_US", american, 798, u"≥ 116"_s);
    row("de_DE", metric, 798, u"≥ 8,0"_s);
    row("ar_SA", american, 798, u"\u200e≥ 116"_s);
}

void FormatTest::pressures()
{
    QFETCH(const QString, locale);
    QFETCH(const Units, units);
    QFETCH(const double, kpa);
    QFETCH(const QString, text);
    QCOMPARE(plain(Format(QLocale(locale), units).pressure(kpa)), text);
}

void FormatTest::gasPressures()
{
    // An engine's manifold is nobody's tire: finer, and no limit.
    QCOMPARE(plain(m_format.gasPressure(101)), u"1.01 bar"_s);
    QCOMPARE(plain(Format(QLocale(u"en_US"_s), kilopascal).gasPressure(101)), u"101 kPa"_s);
    QCOMPARE(plain(Format(QLocale(u"en_US"_s), american).gasPressure(101)), u"14.6 psi"_s);
    QCOMPARE(plain(m_format.gasPressure(900)), u"9.00 bar"_s);
}

void FormatTest::lengths_data()
{
    QTest::addColumn<Units>("units");
    QTest::addColumn<double>("least");
    QTest::addColumn<QString>("text");
    QTest::newRow("metres") << metric << 130.0 << u"200 m"_s;
    QTest::newRow("exact") << metric << 500.0 << u"500 m"_s;
    QTest::newRow("up to a kilometre") << metric << 600.0 << u"1 km"_s;
    QTest::newRow("kilometres") << metric << 30'000.0 << u"50 km"_s;
    QTest::newRow("feet") << british << 130.0 << u"500 ft"_s;
    QTest::newRow("miles") << american << 30'000.0 << u"20 mi"_s;
    QTest::newRow("many miles") << american << 900'000.0 << u"1'000 mi"_s;
}

void FormatTest::lengths()
{
    QFETCH(const Units, units);
    QFETCH(const double, least);
    QFETCH(const QString, text);
    const Format format(QLocale(u"en_US"_s), units);
    QVERIFY(format.roundLength(least) >= least);
    QCOMPARE(plain(format.length(format.roundLength(least))), text);
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
    QCOMPARE(plain(m_format.bytes(0)), u"0 B"_s);
    QCOMPARE(plain(m_format.bytes(999)), u"999 B"_s);
    QCOMPARE(plain(m_format.bytes(1'000)), u"1.0 kB"_s);
    QCOMPARE(plain(m_format.bytes(999'960)), u"1.0 MB"_s);
    QCOMPARE(plain(m_format.bytes(5e15)), u"5'000'000.0 GB"_s);
    QCOMPARE(plain(Format{QLocale(u"de_DE"_s)}.bytes(4'200'000)), u"4,2 MB"_s);
}

void FormatTest::durations()
{
    QCOMPARE(plain(m_format.duration(840)), u"0.8 s"_s);
    QCOMPARE(plain(m_format.duration(-1'200)), u"-1.2 s"_s);
    QCOMPARE(plain(m_format.duration(42'500)), u"42 s"_s);
    QCOMPARE(plain(m_format.span(45.9 * 60'000)), u"45 min"_s);
    QCOMPARE(plain(m_format.span(100 * 60'000)), u"1 h 40 min"_s);
    QCOMPARE(plain(m_format.span(180 * 60'000)), u"3 h"_s);
    QCOMPARE(plain(m_format.span(-5)), u"0 min"_s);
    QCOMPARE(m_format.span(nan), u"–"_s);
    QCOMPARE(plain(m_format.duration(5 * 60'000)), u"5 min"_s);
}

void FormatTest::times()
{
    const QDateTime local(QDate(2026, 11, 24), QTime(14, 32, 7));
    QCOMPARE(m_format.time(double(local.toMSecsSinceEpoch())), u"14:32:07"_s);
    QCOMPARE(m_format.hourMinute(double(local.toMSecsSinceEpoch())), u"14:32"_s);
    QCOMPARE(m_format.zone(double(local.toMSecsSinceEpoch())), u"UTC"_s); // where the tests run
}

void FormatTest::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("United States") << u"en_US"_s << QStringList{u"11/24/26"_s, u"2:32"_s, u"PM"_s};
    QTest::newRow("United Kingdom") << u"en_GB"_s << QStringList{u"24/11/2026"_s, u"14:32"_s};
    QTest::newRow("Germany") << u"de_DE"_s << QStringList{u"24.11.26"_s, u"14:32"_s};
    QTest::newRow("Egypt") << u"ar_EG"_s << QStringList{u"24"_s, u"11"_s, u"2026"_s, u"2:32"_s};
    QTest::newRow("Saudi Arabia") << u"ar_SA"_s << QStringList{u"24"_s, u"11"_s, u"2:32"_s};
}

void FormatTest::dates()
{
    QFETCH(const QString, locale);
    QFETCH(const QStringList, parts);
    const QDateTime local(QDate(2026, 11, 24), QTime(14, 32, 7));
    const QString text = Format{QLocale(locale)}.dateTime(double(local.toMSecsSinceEpoch()));
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
}

void FormatTest::days()
{
    const QDateTime local(QDate(2026, 11, 24), QTime(14, 32, 7));
    const double ms = double(local.toMSecsSinceEpoch());
    QCOMPARE(m_format.date(ms), u"Tue 24 Nov 2026"_s);
    QCOMPARE(m_format.shortDate(ms), u"Tue 24 Nov"_s);
    QVERIFY(Format{QLocale(u"ar_EG"_s)}.date(ms).contains("2026"_L1)); // the digits of everything else
    QCOMPARE(m_format.date(nan), u"–"_s);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
