// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/groundkeeper.h"

#include "map/groundfiles.h"

#include <QDir>
#include <QLoggingCategory>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.ground")

constexpr int settleMs = 1'000;

QString folderOf(const QString &dataDir)
{
    return dataDir.isEmpty() ? QString() : dataDir + u"/layers"_s;
}

QString noteOn(const GroundFileReport &report)
{
    if (!report.problem.isEmpty())
        return report.problem;
    const QString shown = GroundKeeper::tr("%n feature(s)", "of a map file", report.features);
    return report.skipped == 0
        ? shown
        : GroundKeeper::tr(
              "%1; %n left out: no geometry, or outside the world", "%1 = how many are shown", report.skipped)
              .arg(shown);
}

} // namespace

GroundKeeper::GroundKeeper(const QString &dataDir, TraceSource source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ground(folderOf(dataDir))
{
    m_pool.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    if (!dataDir.isEmpty() && source)
        m_traces.emplace(dataDir + u"/traces.dat"_s, std::move(source), clock, m_ground);
    connect(&m_ground, &MapGround::reloadAsked, this, &GroundKeeper::readFiles);
    connect(&m_settle, &QTimer::timeout, this, &GroundKeeper::readFiles);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
}

GroundKeeper::~GroundKeeper()
{
    if (m_work)
        m_work->end();
    m_pool.waitForDone();
}

void GroundKeeper::start()
{
    const QString folder = m_ground.folder();
    if (folder.isEmpty())
        return;
    if (QDir().mkpath(folder)) // so that a person finds it
        m_watcher.addPath(folder);
    readFiles();
    if (m_traces)
        m_traces->start();
}

void GroundKeeper::stop()
{
    m_settle.stop();
    if (m_work)
        m_work->end();
    if (m_traces)
        m_traces->stop();
}

void GroundKeeper::readFiles()
{
    if (m_ground.folder().isEmpty())
        return;
    if (std::exchange(m_isReading, true)) {
        m_isOutdated = true;
        return;
    }
    m_work = std::make_shared<WorkBudget>(GroundFiles::mostWork);
    QtConcurrent::run(&m_pool, [folder = m_ground.folder(), work = m_work] {
        return GroundFiles::load(folder, {}, *work);
    }).then(this, [this](const std::shared_ptr<const GroundFiles> &files) { showFiles(files); });
}

void GroundKeeper::showFiles(const std::shared_ptr<const GroundFiles> &files)
{
    m_isReading = false;
    QStringList names;
    QStringList notes;
    for (const GroundFileReport &report : files->reports()) {
        names += report.name;
        notes += noteOn(report);
        if (!report.problem.isEmpty() || report.skipped > 0)
            qCWarning(log).noquote() << report.name << notes.constLast();
        m_watcher.addPath(m_ground.folder() + u'/' + report.name);
    }
    m_ground.showFiles(names.isEmpty() ? nullptr : files, names, notes);
    if (std::exchange(m_isOutdated, false))
        readFiles();
}

} // namespace waypost
