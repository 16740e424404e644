// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/retrypolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace std::chrono_literals;

class RetryPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowsDownAndNeverEnds();
    void readsWishes_data();
    void readsWishes();
};

void RetryPolicyTest::slowsDownAndNeverEnds()
{
    QVERIFY(retryDelay(0) == 1s);
    QVERIFY(retryDelay(1) == 1s);
    QVERIFY(retryDelay(2) == 2s);
    QVERIFY(retryDelay(5) == 16s);
    QVERIFY(retryDelay(20) == longestRetryDelay);
    QVERIFY(retryDelay(1'000'000'000) == longestRetryDelay);
}

void RetryPolicyTest::readsWishes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("serverDate");
    QTest::addColumn<qint64>("ms"); // -1 = cannot be read
    const QByteArray noon = "Tue, 14 Nov 2023 12:00:00 GMT";
    QTest::newRow("seconds") << " 120 "_ba << noon << qint64(120'000);
    QTest::newRow("none") << "0"_ba << noon << qint64(0);
    QTest::newRow("longer than anybody waits") << "86400"_ba << noon << qint64(3'600'000);
    QTest::newRow("more digits than a number has") << "99999999999999999999"_ba << noon << qint64(3'600'000);
    QTest::newRow("a date, by the server's clock")
        << "Tue, 14 Nov 2023 12:00:45 GMT"_ba << noon << qint64(45'000);
    QTest::newRow("a date, by ours") << "Tue, 14 Nov 2023 22:13:50 GMT"_ba << QByteArray() << qint64(30'000);
    QTest::newRow("a date that is over") << "Tue, 14 Nov 2023 11:00:00 GMT"_ba << noon << qint64(0);
    QTest::newRow("a date far away") << "Tue, 14 Nov 2034 12:00:00 GMT"_ba << noon << qint64(3'600'000);
    QTest::newRow("the old form") << "Tuesday, 14-Nov-23 12:00:45 GMT"_ba << noon << qint64(45'000);
    QTest::newRow("C's form") << "Tue Nov 14 12:00:45 2023"_ba << noon << qint64(45'000);
    QTest::newRow("negative") << "-5"_ba << noon << qint64(-1);
    QTest::newRow("words") << "soon"_ba << noon << qint64(-1);
    QTest::newRow("empty") << ""_ba << noon << qint64(-1);
}

void RetryPolicyTest::readsWishes()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, serverDate);
    QFETCH(qint64, ms);
    const Instant now = instantFromMs(1'700'000'000'000); // 22:13:20
    const std::optional<Milliseconds> wish = parseRetryAfter(value, serverDate, now);
    QCOMPARE(wish.has_value() ? qint64(wish->count()) : -1, ms);
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
