// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tailbook.h"

#include <QTest>

#include <cmath>

using namespace waypost;
using namespace std::chrono_literals;

namespace {

const Instant start = instantFromMs(1'700'000'000'000);

bool isAt(WorldPoint a, WorldPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y) < 1e-8;
}

} // namespace

class TestTailBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void neverMoreThanEightOverTenMinutes();
    void oldPlacesEnd();
    void lateReportsChangeNothing();
    void rareReports();
    void memory();
};

void TestTailBook::nothingYet()
{
    TailBook book;
    QCOMPARE(book.rows(), 0);
    book.note(3, {0.25, 0.75}, start);
    QCOMPARE(book.rows(), 4);
    QCOMPARE(book.tail(2, start).count, 0);
    QCOMPARE(book.tail(3, start).count, 1);
    QVERIFY(isAt(book.newest(3), {0.25, 0.75}));
    book.clear();
    QCOMPARE(book.rows(), 0);
}

void TestTailBook::neverMoreThanEightOverTenMinutes()
{
    // A report each five seconds for an hour; x says when.
    TailBook book;
    for (int second = 0; second <= 3600; second += 5) {
        book.note(0, {second / 4000.0, 0.5}, start + std::chrono::seconds(second));
        const TailBook::Tail tail = book.tail(0, start + std::chrono::seconds(second));
        QVERIFY(tail.count <= TailBook::most);
        QVERIFY(isAt(tail.at[0], {second / 4000.0, 0.5}));
        for (int i = 1; i < tail.count; ++i)
            QVERIFY(tail.at[std::size_t(i)].x < tail.at[std::size_t(i) - 1].x);
        if (second < 600)
            continue;
        const double oldest = tail.at[std::size_t(tail.count) - 1].x * 4000;
        QVERIFY2(second - oldest <= 600.001, qPrintable(QString::number(second - oldest)));
        QVERIFY2(second - oldest >= 500, qPrintable(QString::number(second - oldest)));
    }
}

void TestTailBook::oldPlacesEnd()
{
    TailBook book;
    book.note(0, {0.1, 0.5}, start);
    book.note(0, {0.2, 0.5}, start + 5min);
    QCOMPARE(book.tail(0, start + 5min).count, 2);
    QCOMPARE(book.tail(0, start + 11min).count, 1);
    QCOMPARE(book.tail(0, start + 16min).count, 0);
}

void TestTailBook::lateReportsChangeNothing()
{
    TailBook book;
    book.note(0, {0.1, 0.5}, start + 5min);
    book.note(0, {0.2, 0.5}, start);
    QCOMPARE(book.tail(0, start + 5min).count, 1);
    QVERIFY(isAt(book.newest(0), {0.1, 0.5}));
    book.note(0, {0.3, 0.5}, start + 5min); // the same moment, put right
    QCOMPARE(book.tail(0, start + 5min).count, 1);
    QVERIFY(isAt(book.newest(0), {0.3, 0.5}));
}

void TestTailBook::rareReports()
{
    TailBook book;
    for (int i = 0; i < 20; ++i)
        book.note(0, {i * 0.01, 0.5}, start + i * 4min);
    QCOMPARE(book.tail(0, start + 19 * 4min).count, 3); // now, four and eight minutes ago
}

void TestTailBook::memory()
{
    TailBook book;
    book.note(99'999, {0.5, 0.5}, start);
    QVERIFY(book.bytes() <= 100'000 * 104);
}

QTEST_GUILESS_MAIN(TestTailBook)
#include "tst_tailbook.moc"
