// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alarmnews.h"
#include "models/toastmodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;
using namespace std::chrono_literals;

/** What is new: told once, and shown as toasts. */
class AlarmNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachBeginOnce();
    void manyBecomeOneSentence();
    void whatWasAcknowledgedMeanwhileIsNotTold();
    void whatWasThereBeforeIsNoNews();
    void criticalAlarmsStayUntilHandled();
    void threeAreShownTheOthersCounted();
    void dismissing();
    void aFloodIsOneBatch();
    void endedWithinOneBatchIsNewsAllTheSame();
    void whatWasOverBeforeIsNoNews();
};

namespace {

struct Newsroom
{
    TestFleet fleet;
    AlarmNews news{fleet.book, fleet.store, 0ms};
    ToastModel toasts{fleet.book, fleet.store, news, nullptr};
    QAbstractItemModelTester tester{&toasts, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy raised{&news, &AlarmNews::raised};
    QSignalSpy told{&news, &AlarmNews::told};

    Newsroom() { addVehicles(); }
    void addVehicles()
    {
        for (int number = 1; number <= 6; ++number) {
            const std::string imei = "100" + std::to_string(number);
            fleet.apply({fleet.snapshot(imei)});
            fleet.name(imei, u"SC %1"_s.arg(number));
        }
    }
    [[nodiscard]] QStringList vehicles() const { return column(toasts, ToastModel::VehicleNameRole); }
};

} // namespace

void AlarmNewsTest::tellsOfEachBeginOnce()
{
    Newsroom room;
    room.fleet.raise("1001", towingNumber);
    room.fleet.raise("1001", towingNumber);
    QCOMPARE(room.raised.size(), 1);
    QTRY_COMPARE(room.told.size(), 1);
    QVERIFY(room.told.constFirst().at(0).toString().contains(u"SC 1"_s));
    QCOMPARE(room.told.constFirst().at(1).toBool(), false);
    room.fleet.book.acknowledgeAll(u"1001"_s);
    room.fleet.clear("1001");
    room.fleet.pass(60s);
    room.fleet.raise("1001", towingNumber);
    QCOMPARE(room.raised.size(), 2); // a new occurrence
}

void AlarmNewsTest::manyBecomeOneSentence()
{
    Newsroom room;
    room.fleet.raise("1001", overspeedNumber);
    room.fleet.raise("1002", sosNumber);
    room.fleet.raise("1003", towingNumber);
    QTRY_COMPARE(room.told.size(), 1);
    const QString words = room.told.constFirst().at(0).toString();
    QVERIFY2(words.contains(u"SC 2"_s) && words.contains(u"2 more"_s), qPrintable(words));
    QCOMPARE(room.told.constFirst().at(1).toBool(), true);
}

void AlarmNewsTest::whatWasAcknowledgedMeanwhileIsNotTold()
{
    Newsroom room;
    room.fleet.raise("1001", sosNumber);
    room.fleet.book.acknowledgeAll(u"1001"_s);
    room.fleet.raise("1002", towingNumber);
    QTRY_COMPARE(room.told.size(), 1);
    QVERIFY(room.told.constFirst().at(0).toString().contains(u"SC 2"_s));
}

void AlarmNewsTest::whatWasThereBeforeIsNoNews()
{
    TestFleet fleet;
    fleet.apply({fleet.snapshot("1001")});
    fleet.raise("1001", sosNumber);
    AlarmNews news(fleet.book, fleet.store, 0ms);
    QSignalSpy raised(&news, &AlarmNews::raised);
    fleet.raise("1001", sosNumber);
    QCOMPARE(raised.size(), 0);
}

void AlarmNewsTest::criticalAlarmsStayUntilHandled()
{
    Newsroom room;
    room.fleet.raise("1001", towingNumber); // high: the inbox is enough
    QCOMPARE(room.toasts.rowCount(), 0);
    room.fleet.raise("1001", sosNumber);
    QCOMPARE(room.vehicles(), QStringList{u"SC 1"_s});
    const QModelIndex toast = room.toasts.index(0);
    QCOMPARE(toast.data(ToastModel::KindRole).toInt(), int(ToastModel::Alarm));
    QVERIFY(!toast.data(ToastModel::NameRole).toString().isEmpty());
    room.fleet.clear("1001");
    QCOMPARE(room.toasts.rowCount(), 1); // nobody has seen it yet
    room.fleet.book.acknowledgeAll(u"1001"_s);
    QCOMPARE(room.toasts.rowCount(), 0);
}

void AlarmNewsTest::threeAreShownTheOthersCounted()
{
    Newsroom room;
    for (const char *imei : {"1001", "1002", "1003", "1004", "1005"})
        room.fleet.raise(imei, sosNumber);
    QCOMPARE(room.vehicles(), (QStringList{u"SC 5"_s, u"SC 4"_s, u"SC 3"_s}));
    QCOMPARE(room.toasts.waiting(), 2);
    room.fleet.book.acknowledge(room.fleet.book.alarms().at(0).key); // one that waits
    QCOMPARE(room.toasts.waiting(), 1);
    room.fleet.book.acknowledge(room.fleet.book.alarms().at(4).key);
    QCOMPARE(room.vehicles(), (QStringList{u"SC 4"_s, u"SC 3"_s, u"SC 2"_s}));
    QCOMPARE(room.toasts.waiting(), 0);
}

void AlarmNewsTest::dismissing()
{
    Newsroom room;
    for (const char *imei : {"1001", "1002", "1003", "1004"})
        room.fleet.raise(imei, sosNumber);
    room.toasts.dismiss(room.toasts.index(1).data(ToastModel::ToastIdRole).toInt());
    QCOMPARE(room.vehicles(), (QStringList{u"SC 4"_s, u"SC 2"_s, u"SC 1"_s}));
    room.toasts.dismiss(4711);
    QCOMPARE(room.toasts.rowCount(), 3);
    room.fleet.raise("1005", sosNumber);
    room.toasts.dismissAll();
    QCOMPARE(room.toasts.rowCount(), 0);
    QCOMPARE(room.toasts.waiting(), 0);
    room.fleet.raise("1001", sosNumber);
    QCOMPARE(room.toasts.rowCount(), 0); // seen, still going on
}

void AlarmNewsTest::aFloodIsOneBatch()
{
    Newsroom room;
    QSignalSpy waiting(&room.toasts, &ToastModel::waitingChanged);
    {
        const AlarmBook::Batch batch(room.fleet.book);
        for (const char *imei : {"1001", "1002", "1003", "1004", "1005"})
            room.fleet.raise(imei, sosNumber);
    }
    QCOMPARE(room.raised.size(), 1);
    QCOMPARE(room.vehicles(), (QStringList{u"SC 5"_s, u"SC 4"_s, u"SC 3"_s}));
    QCOMPARE(room.toasts.waiting(), 2);
    QCOMPARE(waiting.size(), 1);
    room.fleet.raise("1006", sosNumber);
    QCOMPARE(room.vehicles(), (QStringList{u"SC 6"_s, u"SC 5"_s, u"SC 4"_s}));
    const AlarmBook::Batch batch(room.fleet.book);
    for (const char *imei : {"1006", "1005", "1004", "1003"})
        room.fleet.book.acknowledgeAll(QString::fromLatin1(imei));
}

void AlarmNewsTest::endedWithinOneBatchIsNewsAllTheSame()
{
    Newsroom room;
    Snapshot pressed = room.fleet.snapshot("1001");
    pressed.status.alarmNumber = sosNumber;
    Snapshot released = pressed;
    released.status.alarmNumber = 0;
    room.fleet.apply({pressed, released});
    QCOMPARE(room.raised.size(), 1);
    QCOMPARE(room.toasts.rowCount(), 1);
}

void AlarmNewsTest::whatWasOverBeforeIsNoNews()
{
    Newsroom room;
    Message message;
    message.alarm = AlarmDetails{.imei = {"1001"}, .number = 21, .date = room.fleet.clock.now() + 60s};
    room.fleet.pass(120s);
    room.fleet.book.takeMessage(message, room.fleet.clock.now());
    message.alarm->number = 20; // jamming, critical
    message.alarm->date = room.fleet.clock.now() - 120s;
    room.fleet.book.takeMessage(message, room.fleet.clock.now());
    QCOMPARE(room.raised.size(), 0);
    QCOMPARE(room.toasts.rowCount(), 0);
}

QTEST_GUILESS_MAIN(AlarmNewsTest)
#include "tst_alarmnews.moc"
