// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outsidetext.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class OutsideTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void everyMarkIsSpeltOut();
    void aNameIsNoPlaceForAValue();
    void longNamesAreCut();
    void textKeepsItsLines();
    void theClipboardGetsNoHelpers();
};

void OutsideTextTest::names_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"HV 103"_s << u"HV 103"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("umlauts and signs") << u"Jörg – 7½ t"_s << u"Jörg – 7½ t"_s;
    QTest::newRow("override") << u"0F\u202E19"_s << u"0F[RLO]19"_s;
    QTest::newRow("embedding, popped") << u"\u202Babc\u202C"_s << u"[RLE]abc[PDF]"_s;
    QTest::newRow("isolate without an end") << u"\u2067abc"_s << u"[RLI]abc"_s;
    QTest::newRow("an end without an isolate") << u"abc\u2069"_s << u"abc[PDI]"_s;
    QTest::newRow("marks") << u"a\u200E\u200F\u061Cb"_s << u"a[LRM][RLM][ALM]b"_s;
    QTest::newRow("zero width") << u"HV\u200B 1\uFEFF"_s << u"HV[ZWSP] 1[BOM]"_s;
    QTest::newRow("nul and bell") << QString::fromLatin1("a\0b\x07", 4) << u"a[NUL]b[U+0007]"_s;
    QTest::newRow("lines and tabs") << u"HV\r\n103\tb\u2028c"_s << u"HV 103 b c"_s;
    QTest::newRow("tag characters") << u"a\U000E0041"_s << u"a[U+E0041]"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) << u"a[U+D83D]"_s;
    QTest::newRow("blank letter") << u"\u3164"_s << u"[U+3164]"_s;
    QTest::newRow("Hebrew") << u"משה"_s << u"\u2068משה\u2069"_s;
    QTest::newRow("Arabic with figures") << u"شاحنة 12"_s << u"\u2068شاحنة 12\u2069"_s;
    QTest::newRow("Hebrew with a mark") << u"משה\u200F!"_s << u"\u2068משה[RLM]!\u2069"_s;
    QTest::newRow("Persian with a joiner") << u"می\u200Cروم"_s << u"\u2068می\u200Cروم\u2069"_s;
    QTest::newRow("a joiner between Latin letters") << u"a\u200Db"_s << u"a[ZWJ]b"_s;
    QTest::newRow("a family") << u"👩\u200D🔧"_s << u"👩\u200D🔧"_s;
    QTest::newRow("Chinese") << u"货车"_s << u"货车"_s;
}

void OutsideTextTest::names()
{
    QFETCH(QString, stored);
    QTEST(shownName(stored), "shown");
}

void OutsideTextTest::everyMarkIsSpeltOut()
{
    for (char32_t code = 0; code <= 0xE0FFF; ++code) {
        if (code == 0x20000)
            code = 0xE0000; // the planes between hold nothing but letters
        const QString stored = u'a' + QString::fromUcs4(&code, 1) + u'b';
        const QString shown = shownName(stored);
        const QString inner = QString(shown).remove(u'\u2068').remove(u'\u2069');
        for (const QChar c : inner) {
            const QChar::Direction direction = c.direction();
            const bool turns = direction == QChar::DirLRE || direction == QChar::DirRLE
                || direction == QChar::DirLRO || direction == QChar::DirRLO || direction == QChar::DirPDF
                || direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI
                || direction == QChar::DirPDI;
            QVERIFY2(!turns, qPrintable(QString::number(code, 16)));
            QVERIFY2(c.category() != QChar::Other_Control, qPrintable(QString::number(code, 16)));
        }
    }
}

void OutsideTextTest::aNameIsNoPlaceForAValue()
{
    const QString sentence = u"%1, %2 old"_s.arg(shownName(u"HV %2 %L2"_s)).arg(u"3 min"_s);
    QCOMPARE(withoutHelpers(sentence), u"HV %2 %L2, 3 min old"_s);
}

void OutsideTextTest::longNamesAreCut()
{
    const QString shown = shownName(QString(10'000, u'x'));
    QCOMPARE(shown.size(), maxShownName + 1);
    QVERIFY(shown.endsWith(u'…'));
    QCOMPARE(shownName(QString(maxShownName, u'x')), QString(maxShownName, u'x'));
    QVERIFY(shownName(QString(10'000, u'\u202E')).size() < maxShownName + 10);
    QVERIFY(shownName(QString(10'000, u'ש')).endsWith(u'\u2069'));
}

void OutsideTextTest::textKeepsItsLines()
{
    QCOMPARE(shownText(u"one\ntwo\tthree\u202E"_s), u"one\ntwo\tthree[RLO]"_s);
    QCOMPARE(shownText(QString(10'000, u'x')).size(), 10'000);
    QCOMPARE(shownText(QString(1'000'000, u'x')).size(), maxShownText + 1);
}

void OutsideTextTest::theClipboardGetsNoHelpers()
{
    QCOMPARE(withoutHelpers(shownName(u"משה"_s) + u", 12"_s), u"משה, 12"_s);
    QCOMPARE(withoutHelpers(shownName(u"100%1"_s)), u"100%1"_s);
}

QTEST_APPLESS_MAIN(OutsideTextTest)
#include "tst_outsidetext.moc"
