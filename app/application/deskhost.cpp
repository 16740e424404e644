// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/deskhost.h"

#include "application/interfacetour.h"
#include "application/version.h"

#include <QLoggingCategory>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.desk")

/** A self-test judges the program, not what somebody chose. */
QString settingsFile(const Options &options)
{
    if (options.selfTest)
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

/** Runs that judge the program neither see nor leave what somebody arranged. */
QString viewsFile(const Options &options, const QString &dataDir)
{
    const bool judges = options.selfTest || !options.screenshot.isEmpty();
    return judges || dataDir.isEmpty() ? QString() : dataDir + u"/views.json"_s;
}

PreferenceSources preferenceSources(const Options &options)
{
    PreferenceSources sources;
    sources.file = settingsFile(options);
    sources.locked = options.lockedPreferences;
    sources.proposed = options.proposedPreferences;
    if (!options.theme.isEmpty())
        sources.thisRun.insert(u"theme"_s, options.theme);
    return sources;
}

} // namespace

DeskHost::DeskHost(
    Backend &backend, const Clock &clock, const Options &options, Session &session, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_clock(clock)
    , m_options(options)
    , m_preferences(preferenceSources(options))
    , m_desk(
          {.store = backend.store(),
           .alarms = backend.alarms(),
           .clock = clock,
           .journal = &backend.journal(),
           .downloads = &backend.downloads(),
           .preferences = &m_preferences,
           .ground = &backend.ground(),
           .session = &session,
           .version = QString::fromLatin1(programVersion),
           .revision = QString::fromLatin1(sourceRevision),
           .places = {backend.dataDir(), options.logFile, settingsFile(options)},
           .viewsFile = viewsFile(options, backend.dataDir())})
{
    connect(&backend, &Backend::statusChanged, &m_desk, &Desk::takeFeedStatus);
    connect(&backend.feeds(), &FeedRunner::frameRejected, m_desk.diagnostics(), &Diagnostics::add);
    if (const QString problem = m_preferences.problem(); !problem.isEmpty())
        qCWarning(log).noquote() << problem;
    connectLanguage();
    connect(m_desk.deviceFeed(), &FeedHealth::retryRequested, &backend.feeds(), [&backend] {
        backend.feeds().retryNow(FeedKind::Device);
    });
    connect(m_desk.messageFeed(), &FeedHealth::retryRequested, &backend.feeds(), [&backend] {
        backend.feeds().retryNow(FeedKind::Message);
    });
    if (options.kiosk)
        m_kiosk.emplace(options, clock);
    if (!options.select.isEmpty())
        m_selecting = connect(&backend.store(), &FleetStore::changed, this, &DeskHost::selectWhenSeen);
}

DeskHost::~DeskHost() = default;

void DeskHost::connectLanguage()
{
    const auto turn = [this] { m_language.turnTo(m_preferences.language()); };
    connect(&m_preferences, &Preferences::languageChanged, &m_language, turn);
    connect(&m_language, &LanguageSwitch::changed, &m_desk, &Desk::retranslate);
    connect(&m_language, &LanguageSwitch::changed, &m_engine, &QQmlEngine::retranslate);
    turn();
}

void DeskHost::selectWhenSeen(std::span<const VehicleChange> changes)
{
    for (const VehicleChange &change : changes) {
        const Vehicle &vehicle = m_backend.store().vehicle(change.row);
        if (vehicle.displayName() != m_options.select && vehicle.imei != Imei(m_options.select.toStdString()))
            continue;
        m_desk.selectRow(change.row);
        disconnect(m_selecting);
        return;
    }
}

void DeskHost::load(const WindowPlacement &placement)
{
    QVariantMap properties{{u"desk"_s, QVariant::fromValue(&m_desk)}};
    const QRect place = placement.geometry.isEmpty() ? QRect({}, m_options.windowSize) : placement.geometry;
    if (m_kiosk) {
        properties.insert(u"lock"_s, QVariant::fromValue(m_kiosk->lock()));
    } else {
        properties.insert(u"startPlace"_s, QRectF(place));
        if (m_options.selfTest || !m_options.screenshot.isEmpty())
            properties.insert(u"memoryFile"_s, QUrl::fromLocalFile(m_unremembered.filePath(u"desk.ini"_s)));
    }
    m_engine.setInitialProperties(properties);
    if (m_kiosk)
        m_engine.loadFromModule("Waypost.Wallboard", "WallboardWindow");
    else
        m_engine.loadFromModule("Waypost.Shell", "DeskWindow");
}

bool DeskHost::show(const WindowPlacement &placement)
{
    QQuickStyle::setStyle(u"Basic"_s); // ours are drawn from scratch; the platform's would only shine through
    load(placement);
    if (m_engine.rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window)
        return false;
    if (placement.states != Qt::WindowNoState)
        m_window->setWindowStates(placement.states);
    // waypost-bench waits for this line.
    connect(
        m_window, &QQuickWindow::frameSwapped, this, [] { qCInfo(log, "first frame drawn"); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (m_window->rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        qCInfo(log, "no graphics hardware: the window is drawn in software, and the map is simplified");
    if (m_kiosk)
        m_kiosk->show(*m_window);
    return true;
}

WindowPlacement DeskHost::placement() const
{
    return m_window ? WindowPlacement{m_window->geometry(), m_window->windowStates()} : WindowPlacement();
}

void DeskHost::showFeed(const FeedStatus &status)
{
    FeedHealth *feed = status.feed == FeedKind::Device ? m_desk.deviceFeed() : m_desk.messageFeed();
    feed->update(status);
}

QString DeskHost::saveScreenshot(const QString &fileName) const
{
    const QImage picture = m_window->grabWindow();
    if (picture.isNull())
        return tr("the window could not be drawn");
    return picture.save(fileName, "PNG") ? QString() : tr("%1 could not be written").arg(fileName);
}

QString DeskHost::interfaceFault()
{
    return InterfaceTour({m_engine, *m_window, m_desk, m_clock}).walk();
}

} // namespace waypost
