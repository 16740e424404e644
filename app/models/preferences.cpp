// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/preferences.h"

#include "map/tiletemplate.h"
#include "models/oldpreferences.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

const QString systemLanguage = u"system"_s;
constexpr qsizetype attributionLimit = 200; // characters; it stands on one line of the map
constexpr qsizetype pathLimit = 4'096; // characters, as on Linux

QList<PreferenceRule> makeRules()
{
    const QString automatic = u"automatic"_s;
    return {
        PreferenceRule::words(u"theme"_s, {u"system"_s, u"dark"_s, u"light"_s}),
        PreferenceRule::flag(u"highContrast"_s, false),
        PreferenceRule::flag(u"reducedMotion"_s, false),
        PreferenceRule::numbers(
            u"uiScale"_s, {0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0}, 1.0),
        PreferenceRule::numbers(u"textScale"_s, {1.0, 1.15, 1.3}, 1.0),
        PreferenceRule::flag(u"singleKeys"_s, true),
        PreferenceRule::words(u"language"_s, {systemLanguage, u"en"_s, u"de"_s, u"ar"_s}),
        PreferenceRule::words(u"distanceUnit"_s, {automatic, u"kilometres"_s, u"miles"_s}),
        PreferenceRule::words(u"pressureUnit"_s, {automatic, u"bar"_s, u"kilopascal"_s, u"psi"_s}),
        PreferenceRule::words(u"temperatureUnit"_s, {automatic, u"celsius"_s, u"fahrenheit"_s}),
        PreferenceRule::words(u"volumeUnit"_s, {automatic, u"litres"_s, u"gallons"_s}),
        PreferenceRule::words(u"streetMap"_s, {u"none"_s, u"osm"_s, u"custom"_s, u"file"_s}),
        PreferenceRule::text(u"streetMapUrl"_s, tileTemplateLimit, &TileTemplate::complaintAbout),
        PreferenceRule::text(u"streetMapAttribution"_s, attributionLimit),
        PreferenceRule::text(u"streetMapFile"_s, pathLimit),
        PreferenceRule::flag(u"streetMapHint"_s, true),
        PreferenceRule::flag(u"trail"_s, true),
        PreferenceRule::numbers(u"trailHours"_s, {1, 2, 4, 8, 12, 24}, 8),
        PreferenceRule::flag(u"tails"_s, false),
        PreferenceRule::words(u"coordinateForm"_s, {u"decimal"_s, u"dms"_s, u"geo"_s}),
        PreferenceRule::flag(u"vehicleNames"_s, true),
        PreferenceRule::flag(u"clusters"_s, true),
        PreferenceRule::flag(u"ownTraces"_s, true),
        PreferenceRule::flag(u"mapFiles"_s, true),
    };
}

/** The choice of a unit, whose 0 is Automatic and whose others are in the order of the unit's own enum. */
template <typename Unit>
Unit resolved(int choice, Unit customary)
{
    return choice == 0 ? customary : static_cast<Unit>(choice - 1);
}

} // namespace

const QList<PreferenceRule> &Preferences::rules()
{
    static const QList<PreferenceRule> all = makeRules();
    return all;
}

QString Preferences::complaintAbout(const QString &key, const QVariant &written)
{
    const auto rule = std::ranges::find(rules(), key, &PreferenceRule::key);
    if (rule == rules().end())
        return tr("\"%1\" is not a preference").arg(key);
    const QString complaint = rule->complaintAbout(written);
    return complaint.isEmpty() ? QString()
                               : tr("\"%1\": %2", "name of a setting, complaint").arg(key, complaint);
}

Preferences::Preferences(const PreferenceSources &sources, QObject *parent)
    : QObject(parent)
    , m_file(sources.file)
    , m_system(sources.system)
{
    takeOverOldPreferences(m_file);
    for (int key = 0; key < rules().size(); ++key) {
        if (sources.locked.contains(rules()[key].key()))
            m_locked += Key(key);
        m_values += firstWord(Key(key), sources);
    }
}

Preferences::~Preferences() = default;

QVariant Preferences::firstWord(Key key, const PreferenceSources &sources) const
{
    const PreferenceRule &rule = rules()[key];
    const std::array said{
        sources.thisRun.value(rule.key()), sources.locked.value(rule.key()), m_file.value(rule.key()),
        sources.proposed.value(rule.key())};
    for (const QVariant &written : said) {
        if (const std::optional<QVariant> value = written.isValid() ? rule.fromFile(written) : std::nullopt)
            return *value;
    }
    return rule.builtIn();
}

void Preferences::choose(Key key, const QVariant &value)
{
    const std::optional<QVariant> checked = rules()[key].checked(value);
    if (!checked || isLocked(key))
        return;
    const PreferenceFile::Trouble before = m_file.trouble();
    // Kept even if it changes nothing now: what counted may have been the command line's word.
    m_file.write(rules()[key].key(), rules()[key].toFile(*checked));
    if (m_file.trouble() != before)
        Q_EMIT problemChanged();
    if (m_values[key] == *checked)
        return;
    m_values[key] = *checked;
    announce(key);
}

void Preferences::announce(Key key)
{
    using Signal = void (Preferences::*)();
    static constexpr std::array<Signal, MapFilesKey + 1> changed{
        &Preferences::schemeChanged,        &Preferences::highContrastChanged,
        &Preferences::reducedMotionChanged, &Preferences::uiScaleChanged,
        &Preferences::textScaleChanged,     &Preferences::singleKeysChanged,
        &Preferences::languageChanged,      &Preferences::distanceUnitChanged,
        &Preferences::pressureUnitChanged,  &Preferences::temperatureUnitChanged,
        &Preferences::volumeUnitChanged,    &Preferences::streetMapChanged,
        &Preferences::streetMapChanged,     &Preferences::streetMapChanged,
        &Preferences::streetMapChanged,     &Preferences::streetMapHintChanged,
        &Preferences::trailChanged,         &Preferences::trailHoursChanged,
        &Preferences::tailsChanged,         &Preferences::coordinateFormChanged,
        &Preferences::vehicleNamesChanged,  &Preferences::clustersChanged,
        &Preferences::ownTracesChanged,     &Preferences::mapFilesChanged};
    Q_EMIT(this->*changed[key])();
}

QString Preferences::language() const
{
    const int place = m_values[LanguageKey].toInt();
    return place == 0 ? QString() : rules()[LanguageKey].words().at(place);
}

void Preferences::setLanguage(const QString &code)
{
    choose(LanguageKey, int(rules()[LanguageKey].words().indexOf(code.isEmpty() ? systemLanguage : code)));
}

QStringList Preferences::languages() const
{
    return rules()[LanguageKey].words().mid(1);
}

QString Preferences::languageName(const QString &code) const
{
    // QLocale has "American English" and the like for some.
    return code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName();
}

QString Preferences::problem() const
{
    switch (m_file.trouble()) {
    case PreferenceFile::Trouble::None:
        break;
    case PreferenceFile::Trouble::SetAside:
        return tr("Your settings could not be read. They begin anew; the old file is kept as %1.")
            .arg(QFileInfo(m_file.setAsideName()).fileName());
    case PreferenceFile::Trouble::Unreadable:
        return tr("Your settings in %1 cannot be read. What you change now is lost when Waypost ends.")
            .arg(m_file.fileName());
    case PreferenceFile::Trouble::Unwritable:
        return tr("Your settings cannot be written to %1. What you change now is lost when Waypost ends.")
            .arg(m_file.fileName());
    }
    return {};
}

Units Preferences::units() const
{
    const Units customary = Units::customary(m_system.measurementSystem());
    return {
        resolved(distanceUnit(), customary.distance), resolved(pressureUnit(), customary.pressure),
        resolved(temperatureUnit(), customary.temperature), resolved(volumeUnit(), customary.volume)};
}

QLocale Preferences::locale() const
{
    if (language().isEmpty()) // "C" is no place where people live; this is English with metric customs
        return m_system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::Europe) : m_system;
    const QLocale chosen(language());
    const QLocale here(chosen.language(), m_system.territory());
    // Where the language is not spoken, QLocale answers with another territory: then it is the language's
    // own.
    return here.territory() == m_system.territory() ? here : chosen;
}

} // namespace waypost
