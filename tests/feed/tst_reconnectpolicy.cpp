// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/reconnectpolicy.h"

#include <QTest>

using namespace std::chrono_literals;
using waypost::BackOff;
using waypost::Milliseconds;
using waypost::ReconnectPolicy;

class ReconnectPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ceilingDoublesUpToTheLongest();
    void waitsLieBetweenLeastAndCeiling();
    void waitsAreSpreadOut();
    void oneSeedOneSequence();
    void aStableConnectionStartsAgain();
    void aShortConnectionDoesNot();
    void resetStartsAgain();
};

void ReconnectPolicyTest::ceilingDoublesUpToTheLongest()
{
    ReconnectPolicy policy(BackOff{}, 1);
    QList<qint64> ceilings;
    for (int i = 0; i < 8; ++i) {
        ceilings.append(policy.ceiling().count());
        (void)policy.waitAfter(0ms);
    }
    QCOMPARE(ceilings, QList<qint64>({1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000}));
}

void ReconnectPolicyTest::waitsLieBetweenLeastAndCeiling()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        ReconnectPolicy policy(BackOff{}, seed);
        for (int i = 0; i < 10; ++i) {
            const Milliseconds ceiling = policy.ceiling();
            const Milliseconds wait = policy.waitAfter(0ms);
            QVERIFY(wait >= 100ms);
            QVERIFY(wait <= ceiling);
        }
    }
}

void ReconnectPolicyTest::waitsAreSpreadOut()
{
    // A thousand desks after the same outage: none of the ten parts of the first second may stay empty or get
    // a third.
    std::array<int, 10> parts{};
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        ReconnectPolicy policy({.least = 0ms}, seed);
        ++parts[std::min<std::size_t>(std::size_t(policy.waitAfter(0ms).count()) / 100, 9)];
    }
    for (const int part : parts) {
        QVERIFY(part > 50);
        QVERIFY(part < 333);
    }
}

void ReconnectPolicyTest::oneSeedOneSequence()
{
    ReconnectPolicy one({}, 42);
    ReconnectPolicy same({}, 42);
    ReconnectPolicy other({}, 43);
    QList<qint64> waits, sameWaits, otherWaits;
    for (int i = 0; i < 10; ++i) {
        waits.append(one.waitAfter(0ms).count());
        sameWaits.append(same.waitAfter(0ms).count());
        otherWaits.append(other.waitAfter(0ms).count());
    }
    QCOMPARE(waits, sameWaits);
    QVERIFY(waits != otherWaits);
}

void ReconnectPolicyTest::aStableConnectionStartsAgain()
{
    ReconnectPolicy policy({}, 1);
    for (int i = 0; i < 8; ++i)
        (void)policy.waitAfter(0ms);
    QVERIFY(policy.waitAfter(60'000ms) <= 1000ms);
    QCOMPARE(policy.ceiling(), 2000ms);
}

void ReconnectPolicyTest::aShortConnectionDoesNot()
{
    ReconnectPolicy policy({}, 1);
    for (int i = 0; i < 8; ++i)
        (void)policy.waitAfter(59'999ms);
    QCOMPARE(policy.ceiling(), 60'000ms);
}

void ReconnectPolicyTest::resetStartsAgain()
{
    ReconnectPolicy policy({}, 1);
    (void)policy.waitAfter(0ms);
    policy.reset();
    QCOMPARE(policy.ceiling(), 1000ms);
}

QTEST_GUILESS_MAIN(ReconnectPolicyTest)
#include "tst_reconnectpolicy.moc"
