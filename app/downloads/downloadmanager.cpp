// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadmanager.h"

#include "downloads/downloadjob.h"
#include "downloads/filenamepolicy.h"
#include "downloads/filenotice.h"
#include "downloads/retrypolicy.h"

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

constexpr std::chrono::milliseconds saveInterval{250}; // between two writings of the list
constexpr Milliseconds saveRetry = std::chrono::seconds(10);
constexpr Milliseconds roomCheckInterval = std::chrono::seconds(5); // between two looks at a full disk
constexpr Milliseconds folderRetry = std::chrono::seconds(10);
constexpr qint64 mostSpareRoom = 16 << 20; // never fill a disk to the last byte
constexpr qint64 sparePart = 20; // nor more than all but a twentieth of a small one
constexpr int endsBeforeSuspect = 3; // a body that ends this often at the same byte is all there is

/** The folder may not be there yet: the one it will be made in has the same room. */
QStorageInfo storageOf(const QString &folder)
{
    QFileInfo there(folder);
    while (!there.exists() && !there.isRoot())
        there = QFileInfo(there.absolutePath());
    return QStorageInfo(there.absoluteFilePath());
}

qint64 freeBytesOf(const QString &folder)
{
    return storageOf(folder).bytesAvailable();
}

bool isEnded(const Download &download)
{
    return download.state == DownloadState::Done || download.state == DownloadState::Failed
        || download.state == DownloadState::Suspect;
}

bool isSameMoment(const Reported<Instant> &a, const Reported<Instant> &b)
{
    return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
}

void keepFields(Download &download, const std::vector<std::pair<std::string, std::string>> &fields)
{
    download.fields = boundedFields(fields);
    download.identity = fileIdentity(download.fields);
    download.fingerprint = fingerprintOf(download.fields);
}

/** The newer notice's fields, and of the older one those that the newer one leaves out. */
void mergeFields(Download &download, const Message &notice)
{
    auto fields = notice.fields;
    for (auto &older : download.fields) {
        if (std::ranges::none_of(fields, [&older](const auto &field) { return field.first == older.first; }))
            fields.push_back(std::move(older));
    }
    keepFields(download, fields);
}

} // namespace

DownloadManager::DownloadManager(DownloadOptions options, NetworkFactory network, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_configuredHosts(m_options.rules.allowedHosts)
    , m_makeNetwork(std::move(network))
    , m_saveTimer(this)
    , m_progressTimer(this)
    , m_countTimer(this)
{
    if (!m_options.freeBytes)
        m_options.freeBytes = freeBytesOf;
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(0);
    connect(&m_saveTimer, &QTimer::timeout, this, &DownloadManager::save);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(0);
    connect(&m_countTimer, &QTimer::timeout, this, &DownloadManager::countsChanged);
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

Instant DownloadManager::now() const
{
    return m_options.clock ? m_options.clock->now() : SystemClock().now();
}

void DownloadManager::after(Milliseconds delay, std::function<void()> call)
{
    if (m_options.after)
        m_options.after(delay, this, std::move(call));
    else
        QTimer::singleShot(delay, this, std::move(call));
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
    m_loadError = loaded.error;
    m_index = std::move(loaded.index);
    m_options.rules.allowedHosts.unite(m_index.allowedHosts);
    for (int i = 0; i < m_index.downloads.size(); ++i) {
        Download &download = m_index.downloads[i];
        keepFields(download, std::exchange(download.fields, {}));
        const QFileInfo part(QDir(m_options.targetFolder).filePath(download.partFile));
        if (download.state != DownloadState::Done)
            download.bytes = !download.partFile.isEmpty() && part.isFile() ? part.size() : 0;
        Q_EMIT downloadAdded(i);
    }
    dropOldest();
    noteCountsSoon();
    if (!m_index.allowedHosts.isEmpty())
        Q_EMIT allowedHostsChanged();
    if (!loaded.error.isEmpty())
        qCWarning(log).noquote() << loaded.error;
    pump();
    return loaded.error;
}

void DownloadManager::setInboxUpTo(qint64 row)
{
    if (row <= m_index.inboxUpTo)
        return;
    m_index.inboxUpTo = row;
    saveSoon();
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

DownloadProblems DownloadManager::problems() const
{
    DownloadProblems problems;
    problems.leftOut = m_leftOut;
    problems.listError = m_saveError.isEmpty() ? m_loadError : m_saveError;
    for (const Download &download : m_index.downloads) {
        const bool isWaiting = download.state == DownloadState::Queued;
        const bool isOnDisk = download.wait == DownloadWait::Disk || download.wait == DownloadWait::Folder;
        problems.failed += download.state == DownloadState::Failed;
        problems.suspect += download.state == DownloadState::Suspect;
        problems.waitingForServer += isWaiting && download.wait == DownloadWait::Server;
        problems.waitingForDisk += isWaiting && isOnDisk;
        if (isWaiting && isOnDisk)
            problems.diskError = download.error;
    }
    return problems;
}

void DownloadManager::noteCountsSoon()
{
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void DownloadManager::add(Download download)
{
    download.id = ++m_index.lastId;
    m_index.downloads.append(std::move(download));
    Q_EMIT downloadAdded(static_cast<int>(m_index.downloads.size() - 1));
    dropOldest();
    noteCountsSoon();
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
    m_leftOut = 0; // whoever tidies up has seen it
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
    noteCountsSoon();
    saveSoon();
}

/** The oldest of the least use: what is over, then what has not begun, then what a person stopped; -1 = all
 * run. */
int DownloadManager::indexToDrop() const
{
    const auto isIdle = [](const Download &download) {
        return download.state != DownloadState::Queued && download.state != DownloadState::Running
            && download.state != DownloadState::Paused;
    };
    const auto isQueued = [](const Download &download) { return download.state == DownloadState::Queued; };
    const auto isPaused = [](const Download &download) { return download.state == DownloadState::Paused; };
    const auto &all = m_index.downloads;
    auto found = std::ranges::find_if(all, isIdle);
    if (found == all.end())
        found = std::ranges::find_if(all, isQueued);
    if (found == all.end())
        found = std::ranges::find_if(all, isPaused);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void DownloadManager::dropOldest()
{
    while (m_index.downloads.size() > keptEntries) {
        const int index = indexToDrop();
        if (index < 0)
            return;
        if (!isEnded(m_index.downloads.at(index)))
            ++m_leftOut;
        removeAt(index);
    }
}

void DownloadManager::changed(const Download &download)
{
    Q_EMIT downloadChanged(indexOf(download.id));
    noteCountsSoon();
    saveSoon();
}

/** At once, but not again and again: a flood of notices is written a few times a second. What a kill cuts off
 * in between is in the inbox. */
void DownloadManager::saveSoon()
{
    if (!m_saveTimer.isActive())
        m_saveTimer.start(m_hasSavedJustNow ? saveInterval : std::chrono::milliseconds(0));
}

void DownloadManager::save()
{
    m_saveTimer.stop();
    if (m_indexLocked)
        return;
    m_hasSavedJustNow = true;
    QTimer::singleShot(saveInterval, this, [this] { m_hasSavedJustNow = false; });
    const QString error = saveDownloadIndex(m_index, indexFile());
    if (std::exchange(m_saveError, error) != error)
        noteCountsSoon();
    if (error.isEmpty())
        return;
    qCWarning(log).noquote() << error;
    after(saveRetry, [this] { saveSoon(); });
    Q_EMIT indexFailed(error);
}

void DownloadManager::takeNotice(const Message &notice, Instant received, qint64 inboxRow)
{
    takeRow(notice, received);
    if (notice.type == MessageType::GetFileShake || notice.type == MessageType::DownloadAllow)
        setInboxUpTo(inboxRow);
    else
        m_index.inboxUpTo = std::max(m_index.inboxUpTo, inboxRow); // nothing that is worth writing for
}

void DownloadManager::takeRow(const Message &notice, Instant received)
{
    if (notice.type == MessageType::GetFileShake)
        takeShake(notice, received);
    else if (notice.type == MessageType::DownloadAllow)
        takeReady(notice, received);
    else
        return;
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
    keepFields(download, notice.fields);
    download.announced = received;
    download.sent = notice.sent;
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
        known->sent = notice.sent;
        mergeFields(*known, notice);
        if (wasAsked || known->state == DownloadState::Failed || known->state == DownloadState::NoAddress)
            apply(*known, verdict);
        changed(*known);
        return;
    }
    Download download;
    download.title = noticeTitle(notice, nameInAddress(verdict.url));
    keepFields(download, notice.fields);
    download.announced = received;
    download.sent = notice.sent;
    apply(download, verdict);
    add(std::move(download));
}

/**
 * The row that a notice is about: the very same announcement again, with its address, its date and nothing in
 * it that contradicts; or while no address is known the same identity, or, where neither names one, the same
 * title and the very same fields. Likeness is not enough: two rows for one file are a nuisance, one row for
 * two files is a loss. A server may well give each day's report the same address.
 */
Download *DownloadManager::knownFile(const Message &notice, const QUrl &url)
{
    const auto bounded = boundedFields(notice.fields);
    const QString identity = fileIdentity(bounded);
    const std::size_t fingerprint = fingerprintOf(bounded);
    const QString title = noticeTitle(notice, {});
    const auto isIt = [&](const Download &download) {
        if (!url.isEmpty() && download.url == url)
            return isSameMoment(download.sent, notice.sent) && !contradictEachOther(download.fields, bounded);
        if (!download.url.isEmpty())
            return false;
        if (!identity.isEmpty() || !download.identity.isEmpty())
            return download.identity == identity;
        return download.fingerprint == fingerprint && download.title == title
            && haveSameFields(download.fields, bounded);
    };
    // From the newest on: of two that fit, the later one is meant.
    const auto known = std::find_if(m_index.downloads.rbegin(), m_index.downloads.rend(), isIt);
    return known == m_index.downloads.rend() ? nullptr : &*known;
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
    download.wait = DownloadWait::None;
    download.nextTry = {};
    download.failures = 0;
    download.endedAt = -1;
    download.endedThere = 0;
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
    if (!download || download->url.isEmpty() || download->state == DownloadState::Running
        || (download->state == DownloadState::Queued && download->wait == DownloadWait::None))
        return;
    if (download->state == DownloadState::Done || download->state == DownloadState::Suspect) {
        download->bytes = 0;
        download->sha256.clear();
        download->path.clear();
        download->note.clear();
    }
    m_heldHosts.remove(hostKey(download->url)); // whoever asks means now
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
        download->wait = DownloadWait::None;
        download->nextTry = {};
        download->error.clear();
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
        if (download.state == DownloadState::Queued && download.wait == DownloadWait::None
            && !m_heldHosts.contains(hostKey(download.url)))
            run(download);
    }
}

DownloadTask DownloadManager::taskFor(const Download &download) const
{
    const qint64 total = storageOf(m_options.targetFolder).bytesTotal();
    const qint64 spare = total > 0 ? std::min(mostSpareRoom, total / sparePart) : mostSpareRoom;
    return {
        .url = download.url,
        .rules = m_options.rules,
        .folder = m_options.targetFolder,
        .partFile = download.partFile,
        .validator = download.validator,
        .announced
        = {.name = {},
           .noticeName = nameInNotice(download.fields),
           .addressName = {},
           .mediaType = {},
           .type = typeInNotice(download.fields),
           .size = sizeInNotice(download.fields),
           .sha256 = sha256InNotice(download.fields)},
        .sizeLimit = m_options.sizeLimit,
        .stallTimeout = m_options.stallTimeout,
        .freeBytes = m_options.freeBytes,
        .spareRoom = spare,
        .now = [this] { return now(); },
        .endedAt = download.endedThere + 1 >= endsBeforeSuspect ? download.endedAt : -1};
}

void DownloadManager::run(Download &download)
{
    if (!m_network)
        m_network = m_makeNetwork(this);
    if (download.partFile.isEmpty())
        download.partFile = u"waypost-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + ".part"_L1;
    download.state = DownloadState::Running;
    download.startedWith = download.bytes;
    download.error.clear();
    auto *job = new DownloadJob(*m_network, taskFor(download), this);
    const qint64 id = download.id;
    m_jobs.emplace(id, job);
    connect(job, &DownloadJob::answered, this, [this, id, job] { onAnswered(id, *job); });
    // Queued: a job may end within start(), while the list is being walked.
    connect(
        job, &DownloadJob::finished, this, [this, id] { onFinished(id); }, Qt::QueuedConnection);
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
    takeOutcome(download, *job);
    if (m_jobs.empty())
        m_progressTimer.stop();
    changed(download);
    pump();
}

void DownloadManager::takeOutcome(Download &download, const DownloadJob &job)
{
    download.error = job.error();
    switch (job.outcome()) {
    case DownloadJob::Outcome::Done:
    case DownloadJob::Outcome::Suspect:
        download.state
            = job.outcome() == DownloadJob::Outcome::Done ? DownloadState::Done : DownloadState::Suspect;
        download.sha256 = job.sha256();
        download.path = job.path();
        download.note = job.note();
        download.partFile.clear();
        download.validator.clear();
        break;
    case DownloadJob::Outcome::Stopped:
        download.state = DownloadState::Paused;
        break;
    case DownloadJob::Outcome::HostBlocked:
        download.state = DownloadState::Announced;
        download.blockedHost = job.blockedHost();
        break;
    case DownloadJob::Outcome::Later:
    case DownloadJob::Outcome::DiskFull:
    case DownloadJob::Outcome::FolderRefused:
        postpone(download, job);
        break;
    default:
        download.state = DownloadState::Failed;
    }
}

/** What may pass goes on by itself. */
void DownloadManager::postpone(Download &download, const DownloadJob &job)
{
    download.state = DownloadState::Queued;
    if (job.outcome() == DownloadJob::Outcome::DiskFull) {
        download.wait = DownloadWait::Disk;
        download.neededBytes = job.neededBytes();
        after(roomCheckInterval, [this, id = download.id] { waitForRoom(id); });
    } else if (job.outcome() == DownloadJob::Outcome::FolderRefused) {
        download.wait = DownloadWait::Folder;
        tryLater(download, std::max(folderRetry, retryDelay(++download.failures)));
    } else {
        download.wait = DownloadWait::Server;
        waitForServer(download, job);
    }
}

void DownloadManager::waitForServer(Download &download, const DownloadJob &job)
{
    const bool hasGained = job.bytes() > download.startedWith;
    download.failures = hasGained ? 1 : download.failures + 1;
    if (job.endedAt() > 0) {
        download.endedThere = job.endedAt() == download.endedAt ? download.endedThere + 1 : 1;
        download.endedAt = job.endedAt();
    }
    const Milliseconds delay
        = std::max(retryDelay(download.failures), job.retryAfter().value_or(Milliseconds(0)));
    if (job.isServerBusy())
        holdHost(hostKey(download.url), delay);
    tryLater(download, delay);
}

/** A busy server is not asked for its other files in the meantime either. */
void DownloadManager::holdHost(const QString &host, Milliseconds delay)
{
    ++m_heldHosts[host];
    after(delay, [this, host] {
        if (--m_heldHosts[host] <= 0)
            m_heldHosts.remove(host);
        pump();
    });
}

void DownloadManager::tryLater(Download &download, Milliseconds delay)
{
    const Instant due = now() + delay;
    download.nextTry = due;
    download.error = tr("%1 It goes on by itself.").arg(download.error);
    after(delay, [this, id = download.id, due] { tryNow(id, due); });
}

/** @param due tells this call from one that a person's own try has overtaken */
void DownloadManager::tryNow(qint64 id, Instant due)
{
    Download *download = find(id);
    const bool isWaiting = download && download->state == DownloadState::Queued
        && download->nextTry.has_value() && *download->nextTry == due;
    if (!isWaiting)
        return;
    download->wait = DownloadWait::None;
    download->nextTry = {};
    changed(*download);
    pump();
}

void DownloadManager::waitForRoom(qint64 id)
{
    Download *download = find(id);
    if (!download || download->state != DownloadState::Queued || download->wait != DownloadWait::Disk)
        return;
    const qint64 free = m_options.freeBytes(m_options.targetFolder);
    if (free >= 0 && free < download->neededBytes) {
        after(roomCheckInterval, [this, id] { waitForRoom(id); });
        return;
    }
    download->wait = DownloadWait::None;
    changed(*download);
    pump();
}

} // namespace waypost
