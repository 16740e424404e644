// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk.h"

#include "domain/outsidetext.h"
#include "journal/journal.h"
#include "models/readings.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waypost {

namespace {

constexpr int agesEveryTicks = 30; // silence of a tire is counted in half hours

/** Nobody answers while there is no journal. */
TrackRequest trackRequest(Journal *journal)
{
    if (!journal)
        return {};
    return [journal](const Imei &imei, Instant from, Instant to, int limit) {
        return journal->requestTrack(toText(imei.view()), from, to, limit);
    };
}

} // namespace

Desk::Desk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_store(parts.store)
    , m_clock(parts.clock)
    , m_version(parts.version)
    , m_revision(parts.revision)
    , m_preferences(parts.preferences ? *parts.preferences : *new Preferences({}, this))
    , m_ground(parts.ground)
    , m_format(new Format(m_preferences.locale(), m_preferences.units(), this))
    , m_fleet(parts.store)
    , m_fleetView(parts.store, m_fleet, parts.batching)
    , m_vehicle(parts.store, parts.alarms, *m_format)
    , m_alarms(parts.alarms, parts.store, AlarmListModel::Scope::Fleet)
    , m_inbox(parts.journal)
    , m_downloads(parts.downloads)
    , m_downloadPlaces(parts.downloads)
    , m_journal(parts.journal)
    , m_news(parts.alarms, parts.store)
    , m_toasts(parts.alarms, parts.store, m_news, parts.downloads)
    , m_palette(parts.store, parts.alarms, m_fleet)
    , m_problems(
          {.journal = m_journal,
           .deviceFeed = m_deviceFeed,
           .messageFeed = m_messageFeed,
           .downloads = m_downloads})
    , m_streetMap(
          m_preferences,
          {.cacheFolder = parts.places.data.isEmpty() ? QString() : parts.places.data + u"/street-map"_s,
           .version = parts.version})
    , m_support(
          {.deviceFeed = m_deviceFeed,
           .messageFeed = m_messageFeed,
           .rejected = m_diagnostics,
           .journal = m_journal,
           .streetMap = m_streetMap,
           .places = parts.places,
           .program = u"waypost %1 (%2)"_s.arg(parts.version, parts.revision)})
    , m_session(parts.session ? parts.session : new Session(this))
    , m_figures(parts.store, parts.alarms)
    , m_trail(parts.store, parts.alarms, *m_format, trackRequest(parts.journal))
    , m_views(parts.viewsFile)
    , m_nowMs(toNumber(parts.clock.now()))
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Desk::tick);
    connect(&m_vehicle, &VehicleWatcher::imeiChanged, this, &Desk::selectionChanged);
    connect(&m_vehicle, &VehicleWatcher::changed, this, &Desk::announceRow);
    connect(m_session, &Session::accountChanged, this, &Desk::titleChanged);
    connect(&m_preferences, &Preferences::languageChanged, this, &Desk::renewFormat);
    connect(&m_preferences, &Preferences::distanceUnitChanged, this, &Desk::renewFormat);
    connect(&m_preferences, &Preferences::pressureUnitChanged, this, &Desk::renewFormat);
    connect(&m_preferences, &Preferences::temperatureUnitChanged, this, &Desk::renewFormat);
    connect(&m_preferences, &Preferences::volumeUnitChanged, this, &Desk::renewFormat);
    watchTrail();
    if (parts.journal)
        connect(parts.journal, &Journal::trackReady, &m_trail, &TrailWatcher::takeTrack);
    if (m_ground) {
        connect(m_ground, &MapGround::folderAsked, this, [this] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_ground->folder()));
        });
    }
}

Desk::~Desk() = default;

void Desk::watchTrail()
{
    m_trail.setWanted(m_preferences.trail());
    m_trail.setHours(m_preferences.trailHours());
    connect(&m_preferences, &Preferences::trailChanged, &m_trail, [this] {
        m_trail.setWanted(m_preferences.trail());
    });
    connect(&m_preferences, &Preferences::trailHoursChanged, &m_trail, [this] {
        m_trail.setHours(m_preferences.trailHours());
    });
    connect(&m_vehicle, &VehicleWatcher::imeiChanged, &m_trail, [this] {
        m_trail.setImei(Imei(m_vehicle.imei().toStdString()));
    });
}

void Desk::setSelectedImei(const QString &imei)
{
    m_selectedRow = m_store.rowOf(Imei(imei.toStdString()));
    m_vehicle.setImei(imei);
}

void Desk::selectRow(int storeRow)
{
    if (storeRow < 0 || storeRow >= m_store.size())
        clearSelection();
    else
        setSelectedImei(toText(m_store.vehicle(storeRow).imei.view()));
}

void Desk::clearSelection()
{
    setSelectedImei({});
}

void Desk::setHoveredRow(int storeRow)
{
    if (std::exchange(m_hoveredRow, storeRow) != storeRow)
        Q_EMIT hoveredRowChanged();
}

void Desk::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(withoutHelpers(text));
}

QString Desk::vehicleName(const QString &imei) const
{
    const int row = m_store.rowOf(Imei(imei.toStdString()));
    return shownName(row < 0 ? imei : m_store.vehicle(row).displayName());
}

void Desk::setActive(bool active)
{
    if (active == m_tick.isActive())
        return;
    if (active) {
        m_tick.start();
        tick();
    } else {
        m_tick.stop();
        m_views.keepLast();
    }
    Q_EMIT activeChanged();
}

QString Desk::title() const
{
    return m_session->title();
}

void Desk::takeFeedStatus(const FeedStatus &status)
{
    (status.feed == FeedKind::Device ? m_deviceFeed : m_messageFeed).update(status);
    m_session->noteFeed(status);
}

void Desk::retranslate()
{
    renewFormat();
    m_session->retranslate();
    m_vehicle.retranslate();
    m_fleetView.retranslate();
    m_alarms.retranslate();
    m_journal.retranslate();
    m_inbox.retranslate();
    m_toasts.retranslate();
    m_downloads.retranslate();
    m_palette.retranslate();
    m_deviceFeed.retranslate();
    m_messageFeed.retranslate();
    m_problems.retranslate();
    m_streetMap.retranslate();
}

void Desk::renewFormat()
{
    Format *old = std::exchange(m_format, new Format(m_preferences.locale(), m_preferences.units(), this));
    m_vehicle.setFormat(*m_format);
    m_trail.setFormat(*m_format);
    Q_EMIT formatChanged();
    old->deleteLater(); // bindings on their way may still hold it
}

void Desk::tick()
{
    m_nowMs = toNumber(m_clock.now());
    if (m_ticks++ % agesEveryTicks == 0) {
        m_fleet.updateAges();
        m_vehicle.updateAges();
    }
    m_figures.refresh();
    Q_EMIT nowMsChanged();
}

void Desk::announceRow()
{
    // A vehicle may be selected, from an alarm or a message, before its first report.
    if (std::exchange(m_selectedRow, m_vehicle.row()) != m_vehicle.row())
        Q_EMIT selectionChanged();
}

} // namespace waypost
