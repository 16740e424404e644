// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/walkstep.h"

#include <QTest>

#include <cmath>

using namespace waypost;

/** Where an arrow key leads on the map. */
class WalkStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatLiesThere_data();
    void onlyWhatLiesThere();
    void nearerIsBetter();
    void straightIsBetter();
    void fourKeysReachEverything();
};

void WalkStepTest::onlyWhatLiesThere_data()
{
    QTest::addColumn<QPointF>("away");
    QTest::addColumn<bool>("lies");
    QTest::newRow("ahead") << QPointF(100, 0) << true;
    QTest::newRow("ahead and aside") << QPointF(100, -90) << true;
    QTest::newRow("more aside than ahead") << QPointF(90, 100) << false;
    QTest::newRow("behind") << QPointF(-100, 0) << false;
    QTest::newRow("here") << QPointF(0, 0) << false;
    QTest::newRow("under the same mark") << QPointF(9, 0) << false;
}

void WalkStepTest::onlyWhatLiesThere()
{
    QFETCH(const QPointF, away);
    QFETCH(const bool, lies);
    QCOMPARE(std::isfinite(walkCost(away, {1, 0})), lies);
}

void WalkStepTest::nearerIsBetter()
{
    QVERIFY(walkCost({0, 50}, {0, 1}) < walkCost({0, 60}, {0, 1}));
    QVERIFY(walkCost({20, 50}, {0, 1}) < walkCost({0, 200}, {0, 1}));
}

void WalkStepTest::straightIsBetter()
{
    QVERIFY(walkCost({-60, 0}, {-1, 0}) < walkCost({-50, 30}, {-1, 0}));
}

void WalkStepTest::fourKeysReachEverything()
{
    for (int degrees = 0; degrees < 360; degrees += 5) {
        const double angle = degrees * M_PI / 180;
        const QPointF away(100 * std::cos(angle), 100 * std::sin(angle));
        const auto reaches = [&](QPointF key) { return std::isfinite(walkCost(away * 1.001, key)); };
        QVERIFY(reaches({1, 0}) || reaches({-1, 0}) || reaches({0, 1}) || reaches({0, -1}));
    }
}

QTEST_APPLESS_MAIN(WalkStepTest)

#include "tst_walkstep.moc"
