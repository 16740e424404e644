// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/repeatedframes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using waypost::Milliseconds;
using waypost::RepeatedFrames;

class RepeatedFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameLinkIsNoRepeat();
    void nextLinkIsOne();
    void oneByteMakesAnother();
    void eachAccountsForOne();
    void repeatedOnEachOfManyLinks();
    void afterTwoMinutesItIsNew();
    void theOutageDoesNotCountForADatedOne();
    void manyFramesAreBounded();
};

void RepeatedFramesTest::sameLinkIsNoRepeat()
{
    RepeatedFrames frames;
    frames.beginLink(0s);
    QVERIFY(!frames.isRepeat(u"a"_s, 1s, true));
    QVERIFY(!frames.isRepeat(u"a"_s, 2s, true));
}

void RepeatedFramesTest::nextLinkIsOne()
{
    RepeatedFrames frames;
    frames.beginLink(0s);
    QVERIFY(!frames.isRepeat(u"a"_s, 1s, true));
    frames.endLink(2s);
    frames.beginLink(3s);
    QVERIFY(frames.isRepeat(u"a"_s, 4s, true));
    QVERIFY(!frames.isRepeat(u"a"_s, 5s, true)); // a second one, on the new link
}

void RepeatedFramesTest::oneByteMakesAnother()
{
    RepeatedFrames frames;
    QVERIFY(!frames.isRepeat(uR"({"date":1,"message":"SOS"})"_s, 1s, true));
    frames.beginLink(2s);
    QVERIFY(!frames.isRepeat(uR"({"date":2,"message":"SOS"})"_s, 3s, true));
    QVERIFY(!frames.isRepeat(uR"({"message":"SOS","date":1})"_s, 3s, true));
    QVERIFY(!frames.isRepeat(uR"({"date":1,"message":"SOS"} )"_s, 3s, true));
}

void RepeatedFramesTest::eachAccountsForOne()
{
    RepeatedFrames frames;
    QVERIFY(!frames.isRepeat(u"a"_s, 1s, true));
    QVERIFY(!frames.isRepeat(u"a"_s, 1s, true));
    frames.beginLink(2s);
    QVERIFY(frames.isRepeat(u"a"_s, 3s, true));
    QVERIFY(frames.isRepeat(u"a"_s, 3s, true));
    QVERIFY(!frames.isRepeat(u"a"_s, 3s, true));
}

void RepeatedFramesTest::repeatedOnEachOfManyLinks()
{
    RepeatedFrames frames;
    QVERIFY(!frames.isRepeat(u"a"_s, 1s, true));
    for (Milliseconds at = 2s; at < 10min; at += 100s) {
        frames.beginLink(at);
        QVERIFY(frames.isRepeat(u"a"_s, at, true));
    }
}

void RepeatedFramesTest::afterTwoMinutesItIsNew()
{
    RepeatedFrames frames;
    QVERIFY(!frames.isRepeat(u"a"_s, 1s, true));
    frames.beginLink(2s);
    QVERIFY(!frames.isRepeat(u"a"_s, 122s, true));
}

void RepeatedFramesTest::theOutageDoesNotCountForADatedOne()
{
    for (const bool dated : {true, false}) {
        RepeatedFrames frames;
        QVERIFY(!frames.isRepeat(u"a"_s, 1s, dated));
        frames.endLink(2s);
        frames.beginLink(10min);
        QCOMPARE(frames.isRepeat(u"a"_s, 10min + 1s, dated), dated);
    }
}

void RepeatedFramesTest::manyFramesAreBounded()
{
    RepeatedFrames frames;
    const int many = int(RepeatedFrames::kept) + 100;
    for (int i = 0; i < many; ++i)
        QVERIFY(!frames.isRepeat(QString::number(i), 1s, true));
    frames.beginLink(2s);
    QVERIFY(frames.isRepeat(QString::number(many - 1), 3s, true));
    QVERIFY(!frames.isRepeat(u"0"_s, 3s, true));
}

QTEST_GUILESS_MAIN(RepeatedFramesTest)
#include "tst_repeatedframes.moc"
