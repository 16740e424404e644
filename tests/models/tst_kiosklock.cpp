// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kiosklock.h"

#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KioskLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPinTheChordSuffices();
    void opensForThePin();
    void threeWrongOnesCostAPause();

private:
    ManualClock m_clock;
    const KioskLock::Check m_check = [](const QString &pin) { return pin == u"4711"_s; };
};

void KioskLockTest::withoutPinTheChordSuffices()
{
    KioskLock lock(m_clock, {});
    QVERIFY(!lock.needsPin());
    QSignalSpy opened(&lock, &KioskLock::opened);
    QCOMPARE(lock.tryPin({}), KioskLock::Opened);
    QVERIFY(lock.isOpen());
    QCOMPARE(opened.size(), 1);
}

void KioskLockTest::opensForThePin()
{
    KioskLock lock(m_clock, m_check);
    QVERIFY(lock.needsPin());
    QCOMPARE(lock.tryPin({}), KioskLock::Wrong);
    QVERIFY(!lock.isOpen());
    QCOMPARE(lock.tryPin(u"4711"_s), KioskLock::Opened);
    QVERIFY(lock.isOpen());
}

void KioskLockTest::threeWrongOnesCostAPause()
{
    KioskLock lock(m_clock, m_check);
    QCOMPARE(lock.tryPin(u"1"_s), KioskLock::Wrong);
    QCOMPARE(lock.tryPin(u"2"_s), KioskLock::Wrong);
    QCOMPARE(lock.tryPin(u"3"_s), KioskLock::Wait);
    QCOMPARE(lock.tryPin(u"4711"_s), KioskLock::Wait);
    m_clock.advance(29s);
    QCOMPARE(lock.tryPin(u"4711"_s), KioskLock::Wait);
    m_clock.advance(1s);
    QCOMPARE(lock.tryPin(u"4711"_s), KioskLock::Opened);
}

QTEST_GUILESS_MAIN(KioskLockTest)
#include "tst_kiosklock.moc"
