// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/preferencefile.h"
#include "models/preferencerule.h"
#include "models/units.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

namespace waypost {

/** Where preferences come from. The maps hold what files hold, by the key of Preferences::rules(). */
struct PreferenceSources
{
    QString file; ///< the person's own choices; empty = nothing is kept
    QVariantMap thisRun; ///< from the command line: wins until something else is chosen, never kept
    QVariantMap locked; ///< by the administrator: nobody chooses here
    QVariantMap proposed; ///< by the administrator, for whoever has chosen nothing
    QLocale system = QLocale::system(); ///< what Automatic and the system's language mean
};

/**
 * What a person chose, for every window and every run. A choice counts at once and is kept at once.
 *
 * Who has the last word: the command line, the administrator's locks, the person, the administrator's
 * proposals, what is built in.
 */
class Preferences final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.preferences")
    Q_PROPERTY(int scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY highContrastChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(double uiScale READ uiScale WRITE setUiScale NOTIFY uiScaleChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool singleKeys READ singleKeys WRITE setSingleKeys NOTIFY singleKeysChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int distanceUnit READ distanceUnit WRITE setDistanceUnit NOTIFY distanceUnitChanged FINAL)
    Q_PROPERTY(int pressureUnit READ pressureUnit WRITE setPressureUnit NOTIFY pressureUnitChanged FINAL)
    Q_PROPERTY(
        int temperatureUnit READ temperatureUnit WRITE setTemperatureUnit NOTIFY temperatureUnitChanged FINAL)
    Q_PROPERTY(int volumeUnit READ volumeUnit WRITE setVolumeUnit NOTIFY volumeUnitChanged FINAL)
    /** A StreetMapKind. */
    Q_PROPERTY(int streetMap READ streetMap WRITE setStreetMap NOTIFY streetMapChanged FINAL)
    Q_PROPERTY(QString streetMapUrl READ streetMapUrl WRITE setStreetMapUrl NOTIFY streetMapChanged FINAL)
    Q_PROPERTY(QString streetMapAttribution READ streetMapAttribution WRITE setStreetMapAttribution NOTIFY
                   streetMapChanged FINAL)
    Q_PROPERTY(QString streetMapFile READ streetMapFile WRITE setStreetMapFile NOTIFY streetMapChanged FINAL)
    /** Somebody who looks closely at the map may be told that there is no street map. */
    Q_PROPERTY(bool streetMapHint READ streetMapHint WRITE setStreetMapHint NOTIFY streetMapHintChanged FINAL)
    /** The selected vehicle's way is drawn on the map, of so many hours. */
    Q_PROPERTY(bool trail READ trail WRITE setTrail NOTIFY trailChanged FINAL)
    Q_PROPERTY(double trailHours READ trailHours WRITE setTrailHours NOTIFY trailHoursChanged FINAL)
    /** Moving vehicles draw a short tail behind them. */
    Q_PROPERTY(bool tails READ tails WRITE setTails NOTIFY tailsChanged FINAL)
    Q_PROPERTY(
        int coordinateForm READ coordinateForm WRITE setCoordinateForm NOTIFY coordinateFormChanged FINAL)
    Q_PROPERTY(bool vehicleNames READ vehicleNames WRITE setVehicleNames NOTIFY vehicleNamesChanged FINAL)
    Q_PROPERTY(bool clusters READ clusters WRITE setClusters NOTIFY clustersChanged FINAL)
    /** The roads that the fleet drives on are drawn on the map. */
    Q_PROPERTY(bool ownTraces READ ownTraces WRITE setOwnTraces NOTIFY ownTracesChanged FINAL)
    /** The person's own map files are drawn. */
    Q_PROPERTY(bool mapFiles READ mapFiles WRITE setMapFiles NOTIFY mapFilesChanged FINAL)
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QList<double> uiScales READ uiScales CONSTANT FINAL)
    Q_PROPERTY(QList<double> textScales READ textScales CONSTANT FINAL)
    Q_PROPERTY(QList<double> trailHourChoices READ trailHourChoices CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /** In the order of rules(). */
    enum Key {
        SchemeKey,
        HighContrastKey,
        ReducedMotionKey,
        UiScaleKey,
        TextScaleKey,
        SingleKeysKey,
        LanguageKey,
        DistanceUnitKey,
        PressureUnitKey,
        TemperatureUnitKey,
        VolumeUnitKey,
        StreetMapKey,
        StreetMapUrlKey,
        StreetMapAttributionKey,
        StreetMapFileKey,
        StreetMapHintKey,
        TrailKey,
        TrailHoursKey,
        TailsKey,
        CoordinateFormKey,
        VehicleNamesKey,
        ClustersKey,
        OwnTracesKey,
        MapFilesKey,
    };
    Q_ENUM(Key)
    // In the order of the words in rules().
    enum class Scheme { System, Dark, Light };
    Q_ENUM(Scheme)
    enum class DistanceUnit { Automatic, Kilometres, Miles };
    Q_ENUM(DistanceUnit)
    enum class PressureUnit { Automatic, Bar, Kilopascal, Psi };
    Q_ENUM(PressureUnit)
    enum class TemperatureUnit { Automatic, Celsius, Fahrenheit };
    Q_ENUM(TemperatureUnit)
    enum class VolumeUnit { Automatic, Litres, Gallons };
    Q_ENUM(VolumeUnit)
    enum class StreetMapKind { NoStreetMap, OpenStreetMap, OwnServer, MapFile };
    Q_ENUM(StreetMapKind)
    enum CoordinateForm { Decimal, Dms, Geo }; ///< see coordinatetext.h
    Q_ENUM(CoordinateForm)

    explicit Preferences(const PreferenceSources &sources, QObject *parent = nullptr);
    ~Preferences() override;

    /** Name and allowed values of every preference, by Key. */
    [[nodiscard]] static const QList<PreferenceRule> &rules();
    /** One sentence on what is wrong with a preference in somebody's file; "" if nothing is. */
    [[nodiscard]] static QString complaintAbout(const QString &key, const QVariant &written);

    [[nodiscard]] int scheme() const { return m_values[SchemeKey].toInt(); }
    [[nodiscard]] bool highContrast() const { return m_values[HighContrastKey].toBool(); }
    [[nodiscard]] bool reducedMotion() const { return m_values[ReducedMotionKey].toBool(); }
    [[nodiscard]] double uiScale() const { return m_values[UiScaleKey].toDouble(); } ///< 0.8..2.0
    [[nodiscard]] double textScale() const { return m_values[TextScaleKey].toDouble(); } ///< 1, 1.15 or 1.3
    [[nodiscard]] bool singleKeys() const { return m_values[SingleKeysKey].toBool(); }
    [[nodiscard]] QString language() const; ///< "" = the system's, else a code of languages()
    [[nodiscard]] int distanceUnit() const { return m_values[DistanceUnitKey].toInt(); }
    [[nodiscard]] int pressureUnit() const { return m_values[PressureUnitKey].toInt(); }
    [[nodiscard]] int temperatureUnit() const { return m_values[TemperatureUnitKey].toInt(); }
    [[nodiscard]] int volumeUnit() const { return m_values[VolumeUnitKey].toInt(); }

    [[nodiscard]] int streetMap() const { return m_values[StreetMapKey].toInt(); }
    /** A TileTemplate. May carry a key: not for logs and reports. */
    [[nodiscard]] QString streetMapUrl() const { return m_values[StreetMapUrlKey].toString(); }
    [[nodiscard]] QString streetMapAttribution() const
    {
        return m_values[StreetMapAttributionKey].toString();
    }
    [[nodiscard]] QString streetMapFile() const { return m_values[StreetMapFileKey].toString(); }
    [[nodiscard]] bool streetMapHint() const { return m_values[StreetMapHintKey].toBool(); }
    [[nodiscard]] bool trail() const { return m_values[TrailKey].toBool(); }
    [[nodiscard]] double trailHours() const { return m_values[TrailHoursKey].toDouble(); } ///< 1..24
    [[nodiscard]] bool tails() const { return m_values[TailsKey].toBool(); }
    /** How places are shown and copied. */
    [[nodiscard]] int coordinateForm() const { return m_values[CoordinateFormKey].toInt(); }
    /** The map names vehicles that nobody chose and that have no alarm. */
    [[nodiscard]] bool vehicleNames() const { return m_values[VehicleNamesKey].toBool(); }
    /** The map draws vehicles that stand together as one. */
    [[nodiscard]] bool clusters() const { return m_values[ClustersKey].toBool(); }
    [[nodiscard]] bool ownTraces() const { return m_values[OwnTracesKey].toBool(); }
    [[nodiscard]] bool mapFiles() const { return m_values[MapFilesKey].toBool(); }

    // Values that are not allowed are not taken; what is locked does not change.
    void setScheme(int scheme) { choose(SchemeKey, scheme); }
    void setHighContrast(bool on) { choose(HighContrastKey, on); }
    void setReducedMotion(bool on) { choose(ReducedMotionKey, on); }
    void setUiScale(double scale) { choose(UiScaleKey, scale); }
    void setTextScale(double scale) { choose(TextScaleKey, scale); }
    void setSingleKeys(bool on) { choose(SingleKeysKey, on); }
    void setLanguage(const QString &code);
    void setDistanceUnit(int unit) { choose(DistanceUnitKey, unit); }
    void setPressureUnit(int unit) { choose(PressureUnitKey, unit); }
    void setTemperatureUnit(int unit) { choose(TemperatureUnitKey, unit); }
    void setVolumeUnit(int unit) { choose(VolumeUnitKey, unit); }
    void setStreetMap(int kind) { choose(StreetMapKey, kind); }
    void setStreetMapUrl(const QString &url) { choose(StreetMapUrlKey, url); }
    void setStreetMapAttribution(const QString &text) { choose(StreetMapAttributionKey, text); }
    void setStreetMapFile(const QString &fileName) { choose(StreetMapFileKey, fileName); }
    void setStreetMapHint(bool on) { choose(StreetMapHintKey, on); }
    void setTrail(bool on) { choose(TrailKey, on); }
    void setTrailHours(double hours) { choose(TrailHoursKey, hours); }
    void setTails(bool on) { choose(TailsKey, on); }
    void setCoordinateForm(int form) { choose(CoordinateFormKey, form); }
    void setVehicleNames(bool on) { choose(VehicleNamesKey, on); }
    void setClusters(bool on) { choose(ClustersKey, on); }
    void setOwnTraces(bool on) { choose(OwnTracesKey, on); }
    void setMapFiles(bool on) { choose(MapFilesKey, on); }

    /** The administrator has set it: show it with a lock, and let nobody try. */
    Q_INVOKABLE [[nodiscard]] bool isLocked(waypost::Preferences::Key key) const
    {
        return m_locked.contains(key);
    }
    [[nodiscard]] QStringList languages() const; ///< "en", "de", "ar"
    /** What a language calls itself: "Deutsch". */
    Q_INVOKABLE [[nodiscard]] QString languageName(const QString &code) const;
    [[nodiscard]] QList<double> uiScales() const { return rules()[UiScaleKey].numbers(); }
    [[nodiscard]] QList<double> textScales() const { return rules()[TextScaleKey].numbers(); }
    [[nodiscard]] QList<double> trailHourChoices() const { return rules()[TrailHoursKey].numbers(); }
    /** What a person should know about the settings file, translated; "" if all is well. */
    [[nodiscard]] QString problem() const;

    /** The units chosen, with Automatic resolved. */
    [[nodiscard]] Units units() const;
    /** For numbers and dates: the language chosen, in the system's territory where it is spoken there. */
    [[nodiscard]] QLocale locale() const;

Q_SIGNALS:
    void schemeChanged();
    void highContrastChanged();
    void reducedMotionChanged();
    void uiScaleChanged();
    void textScaleChanged();
    void singleKeysChanged();
    void languageChanged();
    void distanceUnitChanged();
    void pressureUnitChanged();
    void temperatureUnitChanged();
    void volumeUnitChanged();
    void streetMapChanged(); ///< what it is, or anything about it
    void streetMapHintChanged();
    void trailChanged();
    void trailHoursChanged();
    void tailsChanged();
    void coordinateFormChanged();
    void vehicleNamesChanged();
    void clustersChanged();
    void ownTracesChanged();
    void mapFilesChanged();
    void problemChanged();

private:
    void choose(Key key, const QVariant &value);
    void announce(Key key);
    [[nodiscard]] QVariant firstWord(Key key, const PreferenceSources &sources) const;

    PreferenceFile m_file;
    QLocale m_system;
    QVariantList m_values; // by Key
    QList<Key> m_locked;
};

} // namespace waypost
