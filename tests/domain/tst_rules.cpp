// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/judge.h"

#include <QTest>

using namespace waypost;

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void battery_data();
    void battery();
    void supplyGoesByItsFlag();
    void tank();
    void heat_data();
    void heat();
    void leak();
    void wiredStatusByteIsNotJudged();
    void news_data();
    void news();
};

void RulesTest::battery_data()
{
    QTest::addColumn<Level>("before");
    QTest::addColumn<Reported<std::int32_t>>("percent");
    QTest::addColumn<Reported<bool>>("flag");
    QTest::addColumn<Level>("after");
    const auto row = [](const char *name, Level before, Reported<std::int32_t> percent, Reported<bool> flag,
                        Level after) { QTest::newRow(name) << before << percent << flag << after; };
    row("19 is low", Level::Fine, 19, {}, Level::Bad);
    row("22 after that still is", Level::Bad, 22, {}, Level::Bad);
    row("22 after 9 is low, not critical", Level::Critical, 22, {}, Level::Bad);
    row("22 after 80 is fine", Level::Fine, 22, {}, Level::Fine);
    row("22 at first is nothing yet", Level::Unknown, 22, {}, Level::Unknown);
    row("25 is fine", Level::Bad, 25, {}, Level::Fine);
    row("9 is critical", Level::Bad, 9, false, Level::Critical);
    row("the flag beats a percentage", Level::Fine, 90, true, Level::Bad);
    row("the flag alone", Level::Fine, {}, true, Level::Bad);
    row("the flag alone, taken back", Level::Bad, {}, false, Level::Fine);
    row("nothing said", Level::Bad, {}, {}, Level::Bad);
    row("12 and no flag", Level::Fine, 12, false, Level::Bad);
}

void RulesTest::battery()
{
    QFETCH(const Level, before);
    QFETCH(const Reported<std::int32_t>, percent);
    QFETCH(const Reported<bool>, flag);
    Status status;
    status.batteryPercent = percent;
    status.batteryLow = flag;
    QTEST(batteryLevel(before, status), "after");
}

void RulesTest::supplyGoesByItsFlag()
{
    Status status;
    QCOMPARE(supplyLevel(Level::Bad, status), Level::Bad);
    status.externalLow = true;
    QCOMPARE(supplyLevel(Level::Fine, status), Level::Bad);
    status.externalLow = false;
    QCOMPARE(supplyLevel(Level::Bad, status), Level::Fine);
}

void RulesTest::tank()
{
    QCOMPARE(tankLevel(Level::Unknown, 2), Level::Bad);
    QCOMPARE(tankLevel(Level::Bad, {}), Level::Bad);
    QCOMPARE(tankLevel(Level::Bad, 0), Level::Fine);
    QCOMPARE(tankLevel(Level::Bad, 1), Level::Fine);
}

void RulesTest::heat_data()
{
    QTest::addColumn<Level>("before");
    QTest::addColumn<Reported<double>>("celsius");
    QTest::addColumn<Level>("after");
    QTest::newRow("90") << Level::Fine << Reported<double>(90.0) << Level::Bad;
    QTest::newRow("87 after that") << Level::Bad << Reported<double>(87.0) << Level::Bad;
    QTest::newRow("87 on the way up") << Level::Fine << Reported<double>(87.0) << Level::Fine;
    QTest::newRow("84.9") << Level::Bad << Reported<double>(84.9) << Level::Fine;
    QTest::newRow("not reported") << Level::Bad << Reported<double>() << Level::Bad;
}

void RulesTest::heat()
{
    QFETCH(const Level, before);
    QFETCH(const Reported<double>, celsius);
    QTEST(heatLevel(before, celsius), "after");
}

void RulesTest::leak()
{
    QCOMPARE(leakLevel(Level::Unknown, {.state = 1}), Level::Bad);
    QCOMPARE(leakLevel(Level::Bad, {}), Level::Bad);
    QCOMPARE(leakLevel(Level::Bad, {.state = 0}), Level::Fine);
    QCOMPARE(leakLevel(Level::Bad, {.state = 2}), Level::Fine);
}

void RulesTest::wiredStatusByteIsNotJudged()
{
    QCOMPARE(leakLevel(Level::Unknown, {.source = TireSource::Rs232, .state = 1}), Level::Unknown);
}

void RulesTest::news_data()
{
    QTest::addColumn<Level>("before");
    QTest::addColumn<Level>("after");
    QTest::addColumn<bool>("signalled");
    QTest::addColumn<LevelNews>("expected");
    const auto row = [](const char *name, Level before, Level after, bool signalled, LevelNews expected) {
        QTest::newRow(name) << before << after << signalled << expected;
    };
    row("began", Level::Fine, Level::Bad, true, LevelNews::Raised);
    row("ended", Level::Bad, Level::Fine, true, LevelNews::Cleared);
    row("goes on", Level::Bad, Level::Bad, true, LevelNews::None);
    row("worse is the same alarm", Level::Bad, Level::Critical, true, LevelNews::None);
    row("first of this run, bad as before", Level::Bad, Level::Bad, false, LevelNews::Raised);
    row("first of this run, fine as before", Level::Fine, Level::Fine, false, LevelNews::Cleared);
    row("first of this run, nothing known", Level::Unknown, Level::Unknown, false, LevelNews::None);
}

void RulesTest::news()
{
    QFETCH(const Level, before);
    QFETCH(const Level, after);
    QFETCH(const bool, signalled);
    QTEST(levelNews(before, after, signalled), "expected");
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
