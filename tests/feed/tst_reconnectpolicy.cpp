// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/reconnectpolicy.h"

#include <QTest>

#include <array>

using namespace std::chrono_literals;
using waypost::BackOff;
using waypost::Milliseconds;
using waypost::ReconnectPolicy;

class ReconnectPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYoungOutageIsTriedWithinThreeSeconds();
    void anOldOneWithinTen();
    void desksDoNotComeBackTogether();
    void oneSeedOneSequence();
};

void ReconnectPolicyTest::aYoungOutageIsTriedWithinThreeSeconds()
{
    ReconnectPolicy policy(BackOff{}, 1);
    for (Milliseconds away = 0s; away < 5min; away += 100ms) {
        const Milliseconds wait = policy.waitAfterTry(away);
        QVERIFY(wait >= 1s && wait <= 3s);
    }
}

void ReconnectPolicyTest::anOldOneWithinTen()
{
    ReconnectPolicy policy(BackOff{}, 1);
    for (Milliseconds away = 5min; away < 24h; away += 1min) {
        const Milliseconds wait = policy.waitAfterTry(away);
        QVERIFY(wait >= 5s && wait <= 10s);
    }
}

void ReconnectPolicyTest::desksDoNotComeBackTogether()
{
    // A thousand desks that lost one server: none of the ten parts of a second may stay empty or get a third.
    std::array<int, 10> parts{};
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        ReconnectPolicy policy({.least = 0ms}, seed);
        ++parts[std::min<std::size_t>(std::size_t(policy.waitAfterLink().count()) / 100, 9)];
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
        waits.append(one.waitAfterTry(0ms).count());
        sameWaits.append(same.waitAfterTry(0ms).count());
        otherWaits.append(other.waitAfterTry(0ms).count());
    }
    QCOMPARE(waits, sameWaits);
    QVERIFY(waits != otherWaits);
}

QTEST_GUILESS_MAIN(ReconnectPolicyTest)
#include "tst_reconnectpolicy.moc"
