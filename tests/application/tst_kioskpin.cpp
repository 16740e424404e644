// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/kioskpin.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class KioskPinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesItsOwnDigestOnly();
    void digestsAreSalted();
    void refusesWhatIsNoDigest_data();
    void refusesWhatIsNoDigest();
};

void KioskPinTest::matchesItsOwnDigestOnly()
{
    const QString digest = KioskPin::digestOf(u"4711"_s);
    QVERIFY(KioskPin::isDigest(digest));
    // Letters that no hex digest has by chance.
    QVERIFY(!KioskPin::digestOf(u"wxyz"_s).contains(u"wxyz"_s));
    QVERIFY(KioskPin::matches(u"4711"_s, digest));
    QVERIFY(!KioskPin::matches(u"4712"_s, digest));
    QVERIFY(!KioskPin::matches({}, digest));
}

void KioskPinTest::digestsAreSalted()
{
    QVERIFY(KioskPin::digestOf(u"4711"_s) != KioskPin::digestOf(u"4711"_s));
}

void KioskPinTest::refusesWhatIsNoDigest_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("a PIN itself") << u"4711"_s;
    QTest::newRow("another method") << u"md5:1:00:%1"_s.arg(QString(64, u'0'));
    QTest::newRow("no rounds") << u"pbkdf2-sha256:0:00:%1"_s.arg(QString(64, u'0'));
    QTest::newRow("rounds without end") << u"pbkdf2-sha256:99999999999:00:%1"_s.arg(QString(64, u'0'));
    QTest::newRow("no salt") << u"pbkdf2-sha256:1::%1"_s.arg(QString(64, u'0'));
    QTest::newRow("cut short") << u"pbkdf2-sha256:1:00:0011"_s;
}

void KioskPinTest::refusesWhatIsNoDigest()
{
    QFETCH(QString, text);

    QVERIFY(!KioskPin::isDigest(text));
    QVERIFY(!KioskPin::matches({}, text));
}

QTEST_APPLESS_MAIN(KioskPinTest)
#include "tst_kioskpin.moc"
