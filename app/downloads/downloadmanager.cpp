// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadmanager.h"

#include "downloads/downloadjob.h"
#include "downloads/filenamepolicy.h"
#include "downloads/filenotice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.downloads")

constexpr std::chrono::milliseconds progressInterval{200};

qint64 freeBytesOf(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

bool isEnded(const Download &download)
{
    return download.state == DownloadState::Done || download.state == DownloadState::Failed;
}

/** The newer notice's fields, and of the older one those that the newer one leaves out. */
void mergeFields(Download &download, const Message &notice)
{
    auto fields = notice.fields;
    for (auto &older : download.fields) {
        if (std::ranges::none_of(fields, [&older](const auto &field) { return field.first == older.first; }))
            fields.push_back(std::move(older));
    }
    download.fields = std::move(fields);
}

} // namespace

DownloadManager::DownloadManager(DownloadOptions options, NetworkFactory network, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_configuredHosts(m_options.rules.allowedHosts)
    , m_makeNetwork(std::move(network))
    , m_saveTimer(this)
    , m_progressTimer(this)
{
    if (!m_options.freeBytes)
        m_options.freeBytes = freeBytesOf;
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(0);
    connect(&m_saveTimer, &QTimer::timeout, this, &DownloadManager::save);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &DownloadManager::showProgress);
}

DownloadManager::~DownloadManager()
{
    for (const auto &[id, job] : m_jobs) {
        job->disconnect(this);
        job->stop();
    }
    if (m_saveTimer.isActive())
        save();
}

QString DownloadManager::defaultTargetFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) + "/Waypost"_L1;
}

QString DownloadManager::indexFile() const
{
    return m_options.dataFolder + "/downloads.json"_L1;
}

QString DownloadManager::restore()
{
    Q_ASSERT(m_index.downloads.isEmpty());
    LoadedIndex loaded = loadDownloadIndex(indexFile());
    m_indexLocked = loaded.trouble == IndexTrouble::Unreadable;
    m_index = std::move(loaded.index);
    m_options.rules.allowedHosts.unite(m_index.allowedHosts);
    for (int i = 0; i < m_index.downloads.size(); ++i) {
        Download &download = m_index.downloads[i];
        const QFileInfo part(QDir(m_options.targetFolder).filePath(download.partFile));
        if (download.state != DownloadState::Done)
            download.bytes = !download.partFile.isEmpty() && part.isFile() ? part.size() : 0;
        Q_EMIT downloadAdded(i);
    }
    if (!m_index.allowedHosts.isEmpty())
        Q_EMIT allowedHostsChanged();
    if (!loaded.error.isEmpty())
        qCWarning(log).noquote() << loaded.error;
    return loaded.error;
}

int DownloadManager::indexOf(qint64 id) const
{
    const auto &all = m_index.downloads;
    // Ids grow with the rows.
    const auto found = std::ranges::lower_bound(all, id, {}, &Download::id);
    return found != all.end() && found->id == id ? static_cast<int>(found - all.begin()) : -1;
}

Download *DownloadManager::find(qint64 id)
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_index.downloads[index];
}

int DownloadManager::activeCount() const
{
    return static_cast<int>(std::ranges::count_if(m_index.downloads, [](const Download &download) {
        return download.state == DownloadState::Queued || download.state == DownloadState::Running;
    }));
}

void DownloadManager::add(Download download)
{
    download.id = ++m_index.lastId;
    m_index.downloads.append(std::move(download));
    Q_EMIT downloadAdded(static_cast<int>(m_index.downloads.size() - 1));
    dropOldest();
    saveSoon();
}

int DownloadManager::endedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_index.downloads, isEnded));
}

void DownloadManager::removeEnded()
{
    for (int index = static_cast<int>(m_index.downloads.size()) - 1; index >= 0; --index) {
        if (isEnded(m_index.downloads.at(index)))
            removeAt(index);
    }
}

void DownloadManager::removeAt(int index)
{
    // What is left of a download that nobody can go on with any more.
    if (const QString part = m_index.downloads.at(index).partFile; !part.isEmpty())
        QFile::remove(QDir(m_options.targetFolder).filePath(part));
    Q_EMIT downloadAboutToBeRemoved(index);
    m_index.downloads.removeAt(index);
    ++m_index.removed;
    Q_EMIT downloadRemoved(index);
    saveSoon();
}

void DownloadManager::dropOldest()
{
    for (int index = 0; m_index.downloads.size() > keptEntries && index < m_index.downloads.size();) {
        const DownloadState state = m_index.downloads.at(index).state;
        if (state == DownloadState::Queued || state == DownloadState::Running
            || state == DownloadState::Paused)
            ++index;
        else
            removeAt(index);
    }
}

void DownloadManager::changed(const Download &download)
{
    Q_EMIT downloadChanged(indexOf(download.id));
    saveSoon();
}

void DownloadManager::saveSoon()
{
    m_saveTimer.start();
}

void DownloadManager::save()
{
    m_saveTimer.stop();
    if (m_indexLocked)
        return;
    if (const QString error = saveDownloadIndex(m_index, indexFile()); !error.isEmpty()) {
        qCWarning(log).noquote() << error;
        Q_EMIT indexFailed(error);
    }
}

void DownloadManager::takeNotice(const Message &notice, Instant received)
{
    if (notice.type == MessageType::GetFileShake)
        takeShake(notice, received);
    else if (notice.type == MessageType::DownloadAllow)
        takeReady(notice, received);
    pump();
}

/** "Can start requesting": nothing to fetch yet, only good to know. */
void DownloadManager::takeShake(const Message &notice, Instant received)
{
    if (Download *known = knownFile(notice, {})) {
        noteRepeat(*known, received);
        return;
    }
    Download download;
    download.title = noticeTitle(notice, {});
    download.fields = notice.fields;
    download.announced = received;
    add(std::move(download));
}

void DownloadManager::takeReady(const Message &notice, Instant received)
{
    const AddressVerdict verdict = findAddress(notice, m_options.rules);
    if (Download *known = knownFile(notice, verdict.url)) {
        const bool wasAsked = known->url.isEmpty() && known->state == DownloadState::Announced;
        if (!wasAsked)
            noteRepeat(*known, received);
        else
            known->title = noticeTitle(notice, nameInAddress(verdict.url)); // "is being made" is over
        mergeFields(*known, notice);
        if (wasAsked || known->state == DownloadState::Failed || known->state == DownloadState::NoAddress)
            apply(*known, verdict);
        changed(*known);
        return;
    }
    Download download;
    download.title = noticeTitle(notice, nameInAddress(verdict.url));
    download.fields = notice.fields;
    download.announced = received;
    apply(download, verdict);
    add(std::move(download));
}

/**
 * The row that a notice is about: same address, or while no address is known the same identity, or, where
 * neither names one, the same title and the very same fields. Likeness is not enough: two rows for one file
 * are a nuisance, one row for two files is a loss.
 */
Download *DownloadManager::knownFile(const Message &notice, const QUrl &url)
{
    const QString identity = fileIdentity(notice.fields);
    const auto known = std::ranges::find_if(m_index.downloads, [&](const Download &download) {
        if (!url.isEmpty() && download.url == url)
            return true;
        if (!download.url.isEmpty())
            return false;
        const QString name = fileIdentity(download.fields);
        if (!identity.isEmpty() || !name.isEmpty())
            return name == identity;
        return download.title == noticeTitle(notice, {}) && haveSameFields(download.fields, notice.fields);
    });
    return known == m_index.downloads.end() ? nullptr : &*known;
}

void DownloadManager::noteRepeat(Download &download, Instant received)
{
    download.note = tr("Announced again at %1").arg(toIsoString(received));
    changed(download);
}

void DownloadManager::apply(Download &download, const AddressVerdict &verdict)
{
    download.url = verdict.url;
    download.host = verdict.url.host(QUrl::FullyEncoded);
    switch (verdict.kind) {
    case AddressVerdict::Kind::None:
        download.state = DownloadState::NoAddress;
        download.error = verdict.reason;
        break;
    case AddressVerdict::Kind::Allowed:
        download.state = DownloadState::Announced;
        download.error.clear();
        if (m_options.autoStart)
            queue(download, verdict);
        break;
    default:
        queue(download, verdict); // says why not
    }
}

void DownloadManager::queue(Download &download, const AddressVerdict &verdict)
{
    download.error = verdict.reason;
    download.blockedHost.clear();
    switch (verdict.kind) {
    case AddressVerdict::Kind::Allowed:
        download.state = DownloadState::Queued;
        break;
    case AddressVerdict::Kind::HostNotAllowed:
        download.state = DownloadState::Announced;
        download.blockedHost = hostKey(verdict.url);
        break;
    default:
        download.state = DownloadState::Failed;
    }
}

void DownloadManager::start(qint64 id)
{
    Download *download = find(id);
    if (!download || download->url.isEmpty() || download->state == DownloadState::Queued
        || download->state == DownloadState::Running)
        return;
    if (download->state == DownloadState::Done) {
        download->bytes = 0;
        download->sha256.clear();
        download->path.clear();
    }
    queue(*download, judgeAddress(download->url, m_options.rules));
    changed(*download);
    pump();
}

void DownloadManager::cancel(qint64 id)
{
    Download *download = find(id);
    if (!download)
        return;
    if (download->state == DownloadState::Running) {
        m_jobs.at(id)->stop();
    } else if (download->state == DownloadState::Queued) {
        download->state = DownloadState::Paused;
        changed(*download);
    }
}

void DownloadManager::allowHost(qint64 id)
{
    const Download *asked = find(id);
    if (!asked || asked->blockedHost.isEmpty())
        return;
    const QString host = asked->blockedHost;
    m_options.rules.allowedHosts.insert(host);
    m_index.allowedHosts.insert(host);
    Q_EMIT allowedHostsChanged();
    for (Download &download : m_index.downloads) {
        if (download.blockedHost != host || (download.id != id && !m_options.autoStart))
            continue;
        queue(download, judgeAddress(download.url, m_options.rules));
        changed(download);
    }
    pump();
}

void DownloadManager::forgetHost(const QString &host)
{
    if (!m_index.allowedHosts.remove(host))
        return;
    if (!m_configuredHosts.contains(host))
        m_options.rules.allowedHosts.remove(host);
    saveSoon();
    Q_EMIT allowedHostsChanged();
}

void DownloadManager::setPattern(const QString &pattern)
{
    m_options.rules.pattern = pattern;
    for (Download &download : m_index.downloads) {
        if (download.state != DownloadState::NoAddress)
            continue;
        Message notice;
        notice.fields = download.fields;
        apply(download, findAddress(notice, m_options.rules));
        changed(download);
    }
    pump();
}

void DownloadManager::pump()
{
    for (Download &download : m_index.downloads) {
        if (static_cast<int>(m_jobs.size()) >= m_options.parallel)
            break;
        if (download.state == DownloadState::Queued)
            run(download);
    }
}

DownloadTask DownloadManager::taskFor(const Download &download) const
{
    return {
        .url = download.url,
        .rules = m_options.rules,
        .folder = m_options.targetFolder,
        .partFile = download.partFile,
        .validator = download.validator,
        .fallbackName = nameInNotice(download.fields),
        .sizeLimit = m_options.sizeLimit,
        .stallTimeout = m_options.stallTimeout,
        .freeBytes = m_options.freeBytes};
}

void DownloadManager::run(Download &download)
{
    if (!m_network)
        m_network = m_makeNetwork(this);
    if (download.partFile.isEmpty())
        download.partFile = u"waypost-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + ".part"_L1;
    download.state = DownloadState::Running;
    auto *job = new DownloadJob(*m_network, taskFor(download), this);
    const qint64 id = download.id;
    m_jobs.emplace(id, job);
    connect(job, &DownloadJob::answered, this, [this, id, job] { onAnswered(id, *job); });
    // Queued: a job may end within start(), while the list is being walked.
    connect(job, &DownloadJob::finished, this, [this, id] { onFinished(id); }, Qt::QueuedConnection);
    m_progressTimer.start();
    changed(download);
    job->start();
}

void DownloadManager::onAnswered(qint64 id, const DownloadJob &job)
{
    Download &download = *find(id);
    download.size = job.size();
    download.bytes = job.bytes();
    download.validator = job.validator();
    changed(download);
}

void DownloadManager::showProgress()
{
    for (const auto &[id, job] : m_jobs) {
        Download &download = *find(id);
        if (std::exchange(download.bytes, job->bytes()) != download.bytes)
            Q_EMIT downloadChanged(indexOf(id)); // not saved: the part file itself tells how far it got
    }
}

void DownloadManager::onFinished(qint64 id)
{
    DownloadJob *job = m_jobs.extract(id).mapped();
    job->deleteLater();
    Download &download = *find(id);
    download.bytes = job->bytes();
    download.size = job->size();
    download.validator = job->validator();
    download.error = job->error();
    switch (job->outcome()) {
    case DownloadJob::Outcome::Done:
        download.state = DownloadState::Done;
        download.sha256 = job->sha256();
        download.path = job->path();
        download.partFile.clear();
        download.validator.clear();
        break;
    case DownloadJob::Outcome::Stopped:
        download.state = DownloadState::Paused;
        break;
    case DownloadJob::Outcome::HostBlocked:
        download.state = DownloadState::Announced;
        download.blockedHost = job->blockedHost();
        break;
    default:
        download.state = DownloadState::Failed;
    }
    if (m_jobs.empty())
        m_progressTimer.stop();
    changed(download);
    pump();
}

} // namespace waypost
