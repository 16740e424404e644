// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/preferences.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** What a person chose, who may overrule it, and that nothing on disk can stop the program. */
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtIn();
    void choicesAreKeptAtOnce();
    void everyChoiceSurvives();
    void whatIsNotAllowedIsNotTaken();
    void oneSignalForOneChange();
    void whoHasTheLastWord_data();
    void whoHasTheLastWord();
    void lockedDoesNotChange();
    void thisRunIsNotKept();
    void nonsenseInTheFileIsPassedOver();
    void brokenFileIsSetAside();
    void unwritableFileIsSaid();
    void withoutAFileNothingIsKept();
    void theOldFileIsTakenOver();
    void units_data();
    void units();
    void locales_data();
    void locales();
    void complaints();
    void textsAreChecked();

private:
    [[nodiscard]] PreferenceSources sources() const
    {
        PreferenceSources result;
        result.file = m_dir->filePath(u"settings.ini"_s);
        result.system = QLocale(QLocale::German, QLocale::Germany);
        return result;
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void PreferencesTest::init()
{
    QTest::failOnWarning();
    m_dir = std::make_unique<QTemporaryDir>();
}

void PreferencesTest::builtIn()
{
    const Preferences preferences(sources());
    QCOMPARE(preferences.scheme(), int(Preferences::Scheme::System));
    QVERIFY(!preferences.highContrast() && !preferences.reducedMotion() && preferences.singleKeys());
    QCOMPARE(preferences.uiScale(), 1.0);
    QCOMPARE(preferences.textScale(), 1.0);
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.problem(), QString());
    QCOMPARE(preferences.uiScales().size(), 13);
    QCOMPARE(preferences.languages(), QStringList({u"en"_s, u"de"_s, u"ar"_s}));
    QCOMPARE(preferences.languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(preferences.languageName(u"ar"_s), u"العربية"_s);
    QVERIFY(!QFile::exists(sources().file)); // looking keeps nothing
}

void PreferencesTest::choicesAreKeptAtOnce()
{
    Preferences preferences(sources());
    preferences.setScheme(int(Preferences::Scheme::Light));
    preferences.setUiScale(1.3);
    preferences.setLanguage(u"ar"_s);
    const QSettings file(sources().file, QSettings::IniFormat);
    QCOMPARE(file.value(u"theme"_s).toString(), u"light"_s);
    QCOMPARE(file.value(u"uiScale"_s).toDouble(), 1.3);
    QCOMPARE(file.value(u"language"_s).toString(), u"ar"_s);
}

void PreferencesTest::everyChoiceSurvives()
{
    {
        Preferences preferences(sources());
        preferences.setScheme(1);
        preferences.setHighContrast(true);
        preferences.setReducedMotion(true);
        preferences.setUiScale(0.8);
        preferences.setTextScale(1.15);
        preferences.setSingleKeys(false);
        preferences.setLanguage(u"de"_s);
        preferences.setDistanceUnit(int(Preferences::DistanceUnit::Miles));
        preferences.setPressureUnit(int(Preferences::PressureUnit::Kilopascal));
        preferences.setTemperatureUnit(int(Preferences::TemperatureUnit::Fahrenheit));
        preferences.setVolumeUnit(int(Preferences::VolumeUnit::Gallons));
        preferences.setStreetMap(int(Preferences::StreetMapKind::OwnServer));
        preferences.setStreetMapUrl(u"https://tiles.example/{z}/{x}/{y}.png?key=a,b;c=d%22"_s);
        preferences.setStreetMapAttribution(u"© Ämter, und andere"_s);
        preferences.setStreetMapFile(u"C:\\maps\\a b.mbtiles"_s);
        preferences.setStreetMapHint(false);
    }
    const Preferences again(sources());
    QCOMPARE(again.scheme(), 1);
    QVERIFY(again.highContrast() && again.reducedMotion() && !again.singleKeys());
    QCOMPARE(again.uiScale(), 0.8);
    QCOMPARE(again.textScale(), 1.15);
    QCOMPARE(again.language(), u"de"_s);
    const Units expected{
        Units::Distance::Miles, Units::Pressure::Kilopascal, Units::Temperature::Fahrenheit,
        Units::Volume::Gallons};
    QVERIFY(again.units() == expected);
    QCOMPARE(again.streetMap(), int(Preferences::StreetMapKind::OwnServer));
    QCOMPARE(again.streetMapUrl(), u"https://tiles.example/{z}/{x}/{y}.png?key=a,b;c=d%22"_s);
    QCOMPARE(again.streetMapAttribution(), u"© Ämter, und andere"_s);
    QCOMPARE(again.streetMapFile(), u"C:\\maps\\a b.mbtiles"_s);
    QVERIFY(!again.streetMapHint());
}

void PreferencesTest::whatIsNotAllowedIsNotTaken()
{
    Preferences preferences(sources());
    preferences.setScheme(3);
    preferences.setScheme(-1);
    preferences.setLanguage(u"tlh"_s);
    preferences.setUiScale(std::numeric_limits<double>::quiet_NaN());
    preferences.setPressureUnit(99);
    QCOMPARE(preferences.scheme(), 0);
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.uiScale(), 1.0);
    QCOMPARE(preferences.pressureUnit(), 0);
    preferences.setUiScale(7); // numbers snap to what there is
    QCOMPARE(preferences.uiScale(), 2.0);
    preferences.setTextScale(1.2);
    QCOMPARE(preferences.textScale(), 1.15);
}

void PreferencesTest::oneSignalForOneChange()
{
    Preferences preferences(sources());
    const QSignalSpy scheme(&preferences, &Preferences::schemeChanged);
    const QSignalSpy volume(&preferences, &Preferences::volumeUnitChanged);
    preferences.setScheme(1);
    preferences.setScheme(1);
    QCOMPARE(scheme.size(), 1);
    QCOMPARE(volume.size(), 0);
    preferences.setVolumeUnit(2);
    QCOMPARE(volume.size(), 1);
}

void PreferencesTest::whoHasTheLastWord_data()
{
    QTest::addColumn<QString>("thisRun");
    QTest::addColumn<QString>("locked");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<Preferences::Scheme>("expected");
    const QString dark = u"dark"_s;
    const QString light = u"light"_s;
    using enum Preferences::Scheme;
    QTest::newRow("built in") << QString() << QString() << QString() << QString() << System;
    QTest::newRow("proposed") << QString() << QString() << QString() << dark << Dark;
    QTest::newRow("chosen before proposed") << QString() << QString() << light << dark << Light;
    QTest::newRow("locked before chosen") << QString() << dark << light << light << Dark;
    QTest::newRow("command line before locked") << light << dark << dark << dark << Light;
}

void PreferencesTest::whoHasTheLastWord()
{
    QFETCH(const QString, thisRun);
    QFETCH(const QString, locked);
    QFETCH(const QString, chosen);
    QFETCH(const QString, proposed);
    QFETCH(const Preferences::Scheme, expected);
    PreferenceSources all = sources();
    const auto say = [](QVariantMap &map, const QString &word) {
        if (!word.isEmpty())
            map.insert(u"theme"_s, word);
    };
    say(all.thisRun, thisRun);
    say(all.locked, locked);
    say(all.proposed, proposed);
    if (!chosen.isEmpty())
        put(u"settings.ini"_s, "[General]\ntheme=" + chosen.toLatin1() + "\n");
    QCOMPARE(Preferences(all).scheme(), int(expected));
}

void PreferencesTest::lockedDoesNotChange()
{
    PreferenceSources all = sources();
    all.locked = {{u"uiScale"_s, 1.5}, {u"language"_s, u"de"_s}};
    Preferences preferences(all);
    QVERIFY(preferences.isLocked(Preferences::UiScaleKey) && preferences.isLocked(Preferences::LanguageKey));
    QVERIFY(!preferences.isLocked(Preferences::SchemeKey));
    preferences.setUiScale(2);
    preferences.setLanguage(u"ar"_s);
    QCOMPARE(preferences.uiScale(), 1.5);
    QCOMPARE(preferences.language(), u"de"_s);
}

void PreferencesTest::thisRunIsNotKept()
{
    PreferenceSources all = sources();
    all.thisRun.insert(u"theme"_s, u"dark"_s);
    {
        Preferences preferences(all);
        preferences.setReducedMotion(true);
    }
    QCOMPARE(Preferences(sources()).scheme(), int(Preferences::Scheme::System));
    {
        Preferences preferences(all);
        preferences.setScheme(int(Preferences::Scheme::Dark)); // chosen by hand: that is kept
    }
    QCOMPARE(Preferences(sources()).scheme(), int(Preferences::Scheme::Dark));
}

void PreferencesTest::nonsenseInTheFileIsPassedOver()
{
    put(u"settings.ini"_s, "[General]\ntheme=pink\nuiScale=17\nsingleKeys=perhaps\nfuture=1\nlanguage=de\n");
    PreferenceSources all = sources();
    all.proposed.insert(u"theme"_s, u"dark"_s);
    const Preferences preferences(all);
    QCOMPARE(preferences.scheme(), int(Preferences::Scheme::Dark));
    QCOMPARE(preferences.uiScale(), 1.0);
    QVERIFY(preferences.singleKeys());
    QCOMPARE(preferences.language(), u"de"_s);
    QCOMPARE(preferences.problem(), QString());
}

void PreferencesTest::brokenFileIsSetAside()
{
    const QByteArray garbage = "\x7f"
                               "ELF no settings at all\n\nneither here\n";
    put(u"settings.ini"_s, garbage);
    Preferences preferences(sources());
    QVERIFY(preferences.problem().contains("settings.ini.unreadable"_L1));
    QFile aside(m_dir->filePath(u"settings.ini.unreadable"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), garbage);
    preferences.setScheme(1);
    QCOMPARE(Preferences(sources()).scheme(), 1);
    QCOMPARE(Preferences(sources()).problem(), QString());
}

void PreferencesTest::unwritableFileIsSaid()
{
    put(u"in the way"_s, "a file where a folder should be");
    PreferenceSources all = sources();
    all.file = m_dir->filePath(u"in the way/settings.ini"_s);
    Preferences preferences(all);
    const QSignalSpy spy(&preferences, &Preferences::problemChanged);
    preferences.setScheme(2);
    QCOMPARE(preferences.scheme(), 2); // it counts all the same
    QCOMPARE(spy.size(), 1);
    QVERIFY(preferences.problem().contains(all.file));
    preferences.setScheme(1);
    QCOMPARE(spy.size(), 1);
}

void PreferencesTest::withoutAFileNothingIsKept()
{
    Preferences preferences(PreferenceSources{.system = QLocale(QLocale::English)});
    preferences.setScheme(1);
    QCOMPARE(preferences.scheme(), 1);
    QCOMPARE(preferences.problem(), QString());
}

void PreferencesTest::theOldFileIsTakenOver()
{
    put(u"desk.ini"_s, "[appearance]\nscheme=2\nreducedMotion=true\n[layout]\nlist=320\n");
    {
        const Preferences preferences(sources());
        QCOMPARE(preferences.scheme(), int(Preferences::Scheme::Light));
        QVERIFY(preferences.reducedMotion());
    }
    QSettings old(m_dir->filePath(u"desk.ini"_s), QSettings::IniFormat);
    QCOMPARE(old.allKeys(), QStringList{u"layout/list"_s}); // what is not ours stays
    const Preferences again(sources());
    QCOMPARE(again.scheme(), int(Preferences::Scheme::Light));
    QVERIFY(again.reducedMotion());
}

void PreferencesTest::units_data()
{
    using enum Units::Distance;
    using enum Units::Pressure;
    using enum Units::Temperature;
    using enum Units::Volume;
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("psiChosen");
    QTest::addColumn<Units>("expected");
    QTest::newRow("United States") << u"en_US"_s << false << Units{Miles, Psi, Fahrenheit, Gallons};
    QTest::newRow("United Kingdom") << u"en_GB"_s << false << Units{Miles, Psi, Celsius, Litres};
    QTest::newRow("Germany") << u"de_DE"_s << false << Units{Kilometres, Bar, Celsius, Litres};
    QTest::newRow("Egypt") << u"ar_EG"_s << false << Units{Kilometres, Bar, Celsius, Litres};
    QTest::newRow("nowhere") << u"C"_s << false << Units{Kilometres, Bar, Celsius, Litres};
    QTest::newRow("one chosen") << u"de_DE"_s << true << Units{Kilometres, Psi, Celsius, Litres};
}

void PreferencesTest::units()
{
    QFETCH(const QString, system);
    QFETCH(const bool, psiChosen);
    QFETCH(const Units, expected);
    Preferences preferences(PreferenceSources{.system = QLocale(system)});
    if (psiChosen)
        preferences.setPressureUnit(int(Preferences::PressureUnit::Psi));
    QVERIFY(preferences.units() == expected);
}

void PreferencesTest::locales_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("system") << u"de_AT"_s << QString() << u"de_AT"_s;
    QTest::newRow("the system's language") << u"de_AT"_s << u"de"_s << u"de_AT"_s;
    QTest::newRow("English in Germany") << u"de_DE"_s << u"en"_s << u"en_DE"_s;
    QTest::newRow("not spoken there") << u"de_DE"_s << u"ar"_s << QLocale(u"ar"_s).name();
    QTest::newRow("nowhere") << u"C"_s << QString() << u"en_150"_s;
}

void PreferencesTest::locales()
{
    QFETCH(const QString, system);
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    Preferences preferences(PreferenceSources{.system = QLocale(system)});
    preferences.setLanguage(language);
    QCOMPARE(preferences.locale().name(), expected);
}

void PreferencesTest::complaints()
{
    QCOMPARE(Preferences::complaintAbout(u"theme"_s, u"dark"_s), QString());
    QCOMPARE(Preferences::complaintAbout(u"uiScale"_s, 1.5), QString());
    QCOMPARE(Preferences::complaintAbout(u"singleKeys"_s, false), QString());
    QVERIFY(Preferences::complaintAbout(u"theme"_s, u"pink"_s).contains("system, dark, light"_L1));
    QVERIFY(Preferences::complaintAbout(u"uiScale"_s, 1.55).contains("uiScale"_L1));
    QVERIFY(!Preferences::complaintAbout(u"singleKeys"_s, u"perhaps"_s).isEmpty());
    QVERIFY(Preferences::complaintAbout(u"them"_s, u"dark"_s).contains("them"_L1));
}

void PreferencesTest::textsAreChecked()
{
    const QString good = u"https://tiles.example/{z}/{x}/{y}.png"_s;
    QCOMPARE(Preferences::complaintAbout(u"streetMapUrl"_s, good), QString());
    QCOMPARE(Preferences::complaintAbout(u"streetMapUrl"_s, QString()), QString());
    for (const QVariant &bad :
         {QVariant(5), QVariant(u"http://tiles.example/{z}/{x}/{y}.png?key=s3cret"_s), QVariant(u"a\nb"_s),
          QVariant(QString(3'000, u'a')), QVariant()}) {
        const QString complaint = Preferences::complaintAbout(u"streetMapUrl"_s, bad);
        QVERIFY2(complaint.startsWith("\"streetMapUrl\": "_L1), qPrintable(complaint));
        QVERIFY(!complaint.contains("s3cret"_L1));
    }
    QVERIFY(!Preferences::complaintAbout(u"streetMapAttribution"_s, QString(201, u'a')).isEmpty());

    PreferenceSources said = sources();
    said.locked = {{u"streetMap"_s, u"custom"_s}, {u"streetMapUrl"_s, good}};
    said.proposed = {{u"streetMapAttribution"_s, u"© Us"_s}};
    Preferences preferences(said);
    QCOMPARE(preferences.streetMapUrl(), good);
    QVERIFY(preferences.isLocked(Preferences::StreetMapUrlKey));
    preferences.setStreetMapUrl(u"https://other.example/{z}/{x}/{y}.png"_s);
    QCOMPARE(preferences.streetMapUrl(), good);
    QSignalSpy changed(&preferences, &Preferences::streetMapChanged);
    QCOMPARE(preferences.streetMapAttribution(), u"© Us"_s);
    preferences.setStreetMapAttribution(QString(201, u'a')); // not taken
    QCOMPARE(preferences.streetMapAttribution(), u"© Us"_s);
    QCOMPARE(changed.count(), 0);
    preferences.setStreetMapAttribution(QString());
    QCOMPARE(preferences.streetMapAttribution(), QString());
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
