// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/mapground.h"
#include "models/alarmlistmodel.h"
#include "models/alarmnews.h"
#include "models/diagnostics.h"
#include "models/downloadlistmodel.h"
#include "models/downloadplaces.h"
#include "models/feedhealth.h"
#include "models/fleetfigures.h"
#include "models/format.h"
#include "models/inboxmodel.h"
#include "models/journalstatus.h"
#include "models/palettemodel.h"
#include "models/preferences.h"
#include "models/problemlistmodel.h"
#include "models/savedviews.h"
#include "models/session.h"
#include "models/streetmap.h"
#include "models/support.h"
#include "models/toastmodel.h"
#include "models/trailwatcher.h"
#include "models/vehiclefiltermodel.h"
#include "models/vehiclelistmodel.h"
#include "models/vehiclewatcher.h"

#include <QTimer>

namespace waypost {

/** What a desk is made of. All of it outlives the desk; journal and downloads may be missing. */
struct DeskParts
{
    FleetStore &store;
    AlarmBook &alarms;
    const Clock &clock;
    Journal *journal = nullptr;
    DownloadManager *downloads = nullptr;
    Preferences *preferences = nullptr; ///< none = what is built in, and nothing is kept
    MapGround *ground = nullptr; ///< none = the built-in world only
    Session *session = nullptr; ///< the program's, which outlives the desk; none = one of the desk's own
    QString version; ///< of the program
    QString revision; ///< of its source
    ProgramPlaces places;
    QString viewsFile; ///< of the map; "" = nothing is kept
    std::chrono::milliseconds batching = std::chrono::milliseconds(250); ///< of the fleet list
};

/**
 * The one object a window is given: every model, the one selection shared by all of them, and the time that
 * ages are counted from. Models find each other only through it.
 */
class Desk final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the window")
    Q_PROPERTY(waypost::VehicleListModel *fleet READ fleet CONSTANT FINAL)
    Q_PROPERTY(waypost::VehicleFilterModel *fleetView READ fleetView CONSTANT FINAL)
    Q_PROPERTY(waypost::VehicleWatcher *vehicle READ vehicle CONSTANT FINAL)
    Q_PROPERTY(waypost::AlarmListModel *alarms READ alarms CONSTANT FINAL)
    Q_PROPERTY(waypost::InboxModel *inbox READ inbox CONSTANT FINAL)
    Q_PROPERTY(waypost::DownloadListModel *downloads READ downloads CONSTANT FINAL)
    Q_PROPERTY(waypost::DownloadPlaces *downloadPlaces READ downloadPlaces CONSTANT FINAL)
    Q_PROPERTY(waypost::FeedHealth *deviceFeed READ deviceFeed CONSTANT FINAL)
    Q_PROPERTY(waypost::FeedHealth *messageFeed READ messageFeed CONSTANT FINAL)
    Q_PROPERTY(waypost::Diagnostics *diagnostics READ diagnostics CONSTANT FINAL)
    Q_PROPERTY(waypost::Support *support READ support CONSTANT FINAL)
    Q_PROPERTY(waypost::JournalStatus *journal READ journal CONSTANT FINAL)
    Q_PROPERTY(waypost::ProblemListModel *problems READ problems CONSTANT FINAL)
    Q_PROPERTY(waypost::AlarmNews *news READ news CONSTANT FINAL)
    Q_PROPERTY(waypost::ToastModel *toasts READ toasts CONSTANT FINAL)
    Q_PROPERTY(waypost::PaletteModel *palette READ palette CONSTANT FINAL)
    Q_PROPERTY(waypost::Session *session READ session CONSTANT FINAL)
    Q_PROPERTY(waypost::Preferences *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(waypost::Format *format READ format NOTIFY formatChanged FINAL)
    Q_PROPERTY(waypost::FleetFigures *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(waypost::SavedViews *views READ views CONSTANT FINAL)
    Q_PROPERTY(waypost::FleetStore *store READ store CONSTANT FINAL)
    Q_PROPERTY(waypost::StreetMap *streetMap READ streetMap CONSTANT FINAL)
    /** Of the selected vehicle. */
    Q_PROPERTY(waypost::TrailWatcher *trail READ trail CONSTANT FINAL)
    Q_PROPERTY(waypost::MapGround *mapGround READ mapGround CONSTANT FINAL)
    Q_PROPERTY(QString selectedImei READ selectedImei WRITE setSelectedImei NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    /** Store row of the vehicle that somebody points at, in a list or on the map; -1 = none. */
    Q_PROPERTY(int hoveredRow READ hoveredRow WRITE setHoveredRow NOTIFY hoveredRowChanged FINAL)
    Q_PROPERTY(double nowMs READ nowMs NOTIFY nowMsChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString revision READ revision CONSTANT FINAL)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT FINAL)

public:
    explicit Desk(const DeskParts &parts, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] VehicleListModel *fleet() { return &m_fleet; }
    [[nodiscard]] VehicleFilterModel *fleetView() { return &m_fleetView; }
    [[nodiscard]] VehicleWatcher *vehicle() { return &m_vehicle; }
    [[nodiscard]] AlarmListModel *alarms() { return &m_alarms; }
    [[nodiscard]] InboxModel *inbox() { return &m_inbox; }
    [[nodiscard]] DownloadListModel *downloads() { return &m_downloads; }
    [[nodiscard]] DownloadPlaces *downloadPlaces() { return &m_downloadPlaces; }
    [[nodiscard]] FeedHealth *deviceFeed() { return &m_deviceFeed; }
    [[nodiscard]] FeedHealth *messageFeed() { return &m_messageFeed; }
    [[nodiscard]] Diagnostics *diagnostics() { return &m_diagnostics; }
    [[nodiscard]] JournalStatus *journal() { return &m_journal; }
    /** What is wrong with the program itself. */
    [[nodiscard]] ProblemListModel *problems() { return &m_problems; }
    [[nodiscard]] AlarmNews *news() { return &m_news; }
    [[nodiscard]] ToastModel *toasts() { return &m_toasts; }
    [[nodiscard]] PaletteModel *palette() { return &m_palette; }
    [[nodiscard]] Support *support() { return &m_support; }
    [[nodiscard]] Session *session() { return m_session; }
    [[nodiscard]] Preferences *preferences() const { return &m_preferences; }
    /** Another one whenever units or language change: bind to it, and what it wrote is written anew. */
    [[nodiscard]] Format *format() const { return m_format; }
    [[nodiscard]] FleetFigures *figures() { return &m_figures; }
    [[nodiscard]] SavedViews *views() { return &m_views; }
    [[nodiscard]] FleetStore *store() const { return &m_store; }
    [[nodiscard]] StreetMap *streetMap() { return &m_streetMap; }
    [[nodiscard]] TrailWatcher *trail() { return &m_trail; }
    [[nodiscard]] MapGround *mapGround() const { return m_ground; }

    [[nodiscard]] QString selectedImei() const { return m_vehicle.imei(); }
    void setSelectedImei(const QString &imei);
    /** Store row of the selected vehicle, -1 if none is selected or it has not reported yet. */
    [[nodiscard]] int selectedRow() const { return m_vehicle.row(); }
    Q_INVOKABLE void selectRow(int storeRow);
    Q_INVOKABLE void clearSelection();
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int storeRow);
    /** To the clipboard. */
    Q_INVOKABLE void copyText(const QString &text) const;
    /** What to call a vehicle; the imei itself when it is unknown. */
    Q_INVOKABLE [[nodiscard]] QString vehicleName(const QString &imei) const;

    /** The clock's time, renewed each second while active. Bind ages to it. */
    [[nodiscard]] double nowMs() const { return m_nowMs; }
    /** Somebody can see the window: only then does the time tick. */
    [[nodiscard]] bool active() const { return m_tick.isActive(); }
    void setActive(bool active);
    /** "Demo fleet" or the user id. */
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] QString revision() const { return m_revision; }
    [[nodiscard]] QString qtVersion() const
    {
        return QString::fromLatin1(qVersion());
    } ///< the one it runs on

    /** A feed's status, from whoever owns the feeds. */
    void takeFeedStatus(const FeedStatus &status);
    /** The language is another one now, and its texts are there: everything said in words is said again. */
    void retranslate();

Q_SIGNALS:
    void selectionChanged();
    void hoveredRowChanged();
    void nowMsChanged();
    void activeChanged();
    void titleChanged();
    void formatChanged();

private:
    void renewFormat();
    void watchTrail();
    void tick();
    void announceRow();

    FleetStore &m_store;
    const Clock &m_clock;
    QString m_version;
    QString m_revision;
    Preferences &m_preferences;
    MapGround *m_ground;
    Format *m_format; // ours by parent
    VehicleListModel m_fleet;
    VehicleFilterModel m_fleetView;
    VehicleWatcher m_vehicle;
    AlarmListModel m_alarms;
    InboxModel m_inbox;
    DownloadListModel m_downloads;
    DownloadPlaces m_downloadPlaces;
    JournalStatus m_journal;
    AlarmNews m_news;
    ToastModel m_toasts;
    PaletteModel m_palette;
    FeedHealth m_deviceFeed{FeedKind::Device};
    FeedHealth m_messageFeed{FeedKind::Message};
    ProblemListModel m_problems;
    Diagnostics m_diagnostics;
    StreetMap m_streetMap;
    Support m_support;
    Session *m_session;
    FleetFigures m_figures;
    TrailWatcher m_trail;
    SavedViews m_views;
    QTimer m_tick;
    double m_nowMs = 0;
    int m_selectedRow = -1; // what selectionChanged() said last
    int m_hoveredRow = -1;
    int m_ticks = 0;
};

} // namespace waypost
