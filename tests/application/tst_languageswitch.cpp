// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/languageswitch.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class LanguageSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void locales_data();
    void locales();
    void everyLanguageHasACatalogue();
    void arabicRunsFromTheRight();
    void unknownIsTheSystems();
    void pluralForms_data();
    void pluralForms();
};

void LanguageSwitchTest::cleanup()
{
    LanguageSwitch().turnTo({});
}

void LanguageSwitchTest::locales_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale::Language>("expected");

    QTest::newRow("German") << u"de"_s << QLocale::German;
    QTest::newRow("Arabic") << u"ar"_s << QLocale::Arabic;
    QTest::newRow("English") << u"en"_s << QLocale::English;
    QTest::newRow("as the system") << QString() << QLocale::system().language();
}

void LanguageSwitchTest::locales()
{
    QFETCH(QString, language);
    QFETCH(QLocale::Language, expected);

    QCOMPARE(LanguageSwitch::localeFor(language).language(), expected);
}

void LanguageSwitchTest::everyLanguageHasACatalogue()
{
    for (const QString &language : LanguageSwitch::languages()) {
        QTranslator texts;
        QVERIFY2(texts.load(u":/i18n/waypost_%1.qm"_s.arg(language)), qPrintable(language));
    }
}

void LanguageSwitchTest::arabicRunsFromTheRight()
{
    LanguageSwitch language;
    QSignalSpy changed(&language, &LanguageSwitch::changed);
    language.turnTo(u"ar"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    language.turnTo(u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageSwitchTest::unknownIsTheSystems()
{
    LanguageSwitch language;
    language.turnTo(u"tlh"_s);
    QCOMPARE(language.locale(), QLocale::system());
    QCOMPARE(QCoreApplication::translate("FleetGroupRow", "%n vehicle(s)", nullptr, 1), u"1 vehicle"_s);
}

void LanguageSwitchTest::pluralForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("English") << u"en"_s << QStringList{u"0 vehicles"_s, u"1 vehicle"_s,   u"2 vehicles"_s,
                                                       u"3 vehicles"_s, u"11 vehicles"_s, u"100 vehicles"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"0 Fahrzeuge"_s, u"1 Fahrzeug"_s,   u"2 Fahrzeuge"_s,
                                           u"3 Fahrzeuge"_s, u"11 Fahrzeuge"_s, u"100 Fahrzeuge"_s};
    // None, one and two are words of their own; 3 to 10 take the plural, the others the singular.
    QTest::newRow("Arabic") << u"ar"_s << QStringList{u"لا مركبات"_s, u"مركبة واحدة"_s, u"مركبتان"_s,
                                                      u"3 مركبات"_s,  u"11 مركبة"_s,    u"100 مركبة"_s};
}

void LanguageSwitchTest::pluralForms()
{
    QFETCH(QString, language);
    QFETCH(QStringList, expected);

    LanguageSwitch languages;
    languages.turnTo(language);
    QStringList written;
    for (const int count : {0, 1, 2, 3, 11, 100})
        written += QCoreApplication::translate("FleetGroupRow", "%n vehicle(s)", nullptr, count);
    QCOMPARE(written, expected);
}

QTEST_MAIN(LanguageSwitchTest)
#include "tst_languageswitch.moc"
