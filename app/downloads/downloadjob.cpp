// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadjob.h"

#include "downloads/filenamepolicy.h"
#include "downloads/httpanswer.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr qint64 readBuffer = 1 << 20; // bounds what lies in memory when the disk is slower than the network
constexpr qint64 hashSlice = 4 << 20; // a few milliseconds of work between two events
constexpr qint64 spareRoom = 16 << 20; // never fill a disk to the last byte
constexpr int redirectLimit = 5;

/** On the disk, not only on its way there: a power cut after "done" must not leave an empty file. */
bool syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && fsync(file.handle()) == 0;
#endif
}

} // namespace

DownloadJob::DownloadJob(QNetworkAccessManager &network, DownloadTask task, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_task(std::move(task))
    , m_stall(this)
    , m_url(m_task.url)
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(m_task.stallTimeout);
    connect(&m_stall, &QTimer::timeout, this, &DownloadJob::onStall);
}

DownloadJob::~DownloadJob()
{
    dropReply();
}

void DownloadJob::start()
{
    if (!openPart()) {
        fail(
            tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(m_task.folder), m_part.errorString()),
            Part::Keep);
        return;
    }
    if (m_task.validator.isEmpty())
        beginAnew();
    else
        hashPart();
}

bool DownloadJob::openPart()
{
    if (!QDir().mkpath(m_task.folder))
        return false;
    m_part.setFileName(QDir(m_task.folder).filePath(m_task.partFile));
    // Unbuffered: a full disk shows at the write that it concerns.
    return m_part.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

/** Takes what an earlier attempt left into the checksum, a slice at a time, then asks for the rest. */
void DownloadJob::hashPart()
{
    if (m_outcome != Outcome::Running)
        return;
    const QByteArray slice = m_part.read(hashSlice);
    if (slice.isEmpty()) {
        request();
        return;
    }
    m_hash.addData(slice);
    m_bytes += slice.size();
    QMetaObject::invokeMethod(this, &DownloadJob::hashPart, Qt::QueuedConnection);
}

void DownloadJob::beginAnew()
{
    m_task.validator.clear();
    m_hash.reset();
    m_bytes = 0;
    m_size = -1;
    if (m_part.resize(0) && m_part.seek(0))
        request();
    else
        fail(tr("The file cannot be written: %1").arg(m_part.errorString()), Part::Keep);
}

void DownloadJob::request()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // No cookies and no remembered passwords, to nobody.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // The bytes as they are: packed ones would fit neither Content-Length nor a range.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_bytes > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_bytes) + '-');
        request.setRawHeader("If-Range", m_task.validator);
    }
    m_headTaken = false;
    m_reply = m_network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &DownloadJob::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &DownloadJob::onReplyFinished);
    m_stall.start();
}

void DownloadJob::dropReply()
{
    m_stall.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void DownloadJob::onReadyRead()
{
    m_stall.start();
    if (takeHead())
        takeBody();
}

void DownloadJob::onReplyFinished()
{
    if (!takeHead() || !takeBody())
        return;
    // What arrived is good; what is missing can be asked for next time.
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(m_reply->errorString(), Part::Keep);
        return;
    }
    if (m_size >= 0 && m_bytes != m_size) {
        fail(tr("The connection ended after %1 of %2 bytes.").arg(m_bytes).arg(m_size), Part::Keep);
        return;
    }
    complete();
}

/** Looks at the head of the answer, once. False when this reply's body is not to be taken; it is gone then.
 */
bool DownloadJob::takeHead()
{
    if (std::exchange(m_headTaken, true))
        return true;
    const HttpAnswer answer = readAnswer(*m_reply, m_bytes, m_task.validator);
    switch (answer.kind) {
    case HttpAnswer::Kind::FromStart:
    case HttpAnswer::Kind::GoesOn:
        return acceptBody(answer);
    case HttpAnswer::Kind::Redirect:
        follow();
        return false;
    case HttpAnswer::Kind::Restart:
        dropReply();
        if (++m_restarts > 1)
            fail(tr("The server does not send the file from its start."), Part::Remove);
        else
            beginAnew();
        return false;
    case HttpAnswer::Kind::Wrong:
        fail(answer.error, Part::Keep);
        return false;
    }
    return false;
}

bool DownloadJob::acceptBody(const HttpAnswer &answer)
{
    if (answer.kind == HttpAnswer::Kind::FromStart && m_bytes > 0) {
        m_hash.reset();
        m_bytes = 0;
        if (!m_part.resize(0) || !m_part.seek(0)) {
            fail(tr("The file cannot be written: %1").arg(m_part.errorString()), Part::Keep);
            return false;
        }
    }
    m_size = answer.size;
    m_task.validator
        = validatorOf(*m_reply).isEmpty() && m_bytes > 0 ? m_task.validator : validatorOf(*m_reply);
    m_disposition = m_reply->rawHeader("Content-Disposition");
    if (m_size > m_task.sizeLimit) {
        fail(tr("The file is too big: %1 bytes.").arg(m_size), Part::Remove);
        return false;
    }
    if (!hasRoom()) {
        fail(tr("There is not enough room on the disk for %1 bytes.").arg(m_size), Part::Keep);
        return false;
    }
    Q_EMIT answered();
    return m_outcome == Outcome::Running && m_reply;
}

bool DownloadJob::hasRoom()
{
    const qint64 free = m_task.freeBytes ? m_task.freeBytes(m_task.folder) : -1;
    return free < 0 || m_size < 0 || m_size - m_bytes + spareRoom <= free;
}

void DownloadJob::follow()
{
    const QUrl target
        = m_url.resolved(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    dropReply();
    const AddressVerdict verdict = judgeAddress(target, m_task.rules);
    if (++m_redirects > redirectLimit) {
        fail(tr("The server redirects in circles."), Part::Keep);
    } else if (verdict.kind == AddressVerdict::Kind::Allowed) {
        m_url = verdict.url;
        request();
    } else if (verdict.kind == AddressVerdict::Kind::HostNotAllowed) {
        m_blockedHost = hostKey(verdict.url);
        fail(tr("Redirected to another host. %1").arg(verdict.reason), Part::Keep, Outcome::HostBlocked);
    } else {
        fail(tr("Redirected to an address that is not fetched. %1").arg(verdict.reason), Part::Keep);
    }
}

/** Writes what has arrived. False when the transfer ended over it. */
bool DownloadJob::takeBody()
{
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(readBuffer);
        if (chunk.isEmpty())
            break;
        const qint64 total = m_bytes + chunk.size();
        if (total > m_task.sizeLimit || (m_size >= 0 && total > m_size)) {
            fail(tr("The server sends more than it should."), Part::Remove);
            return false;
        }
        if (m_part.write(chunk) != chunk.size()) {
            fail(
                m_part.error() == QFileDevice::ResourceError ? tr("The disk is full.") : m_part.errorString(),
                Part::Remove);
            return false;
        }
        m_hash.addData(chunk);
        m_bytes = total;
    }
    Q_EMIT progressed();
    return m_outcome == Outcome::Running;
}

QString DownloadJob::wishedName() const
{
    const QString told = nameInDisposition(m_disposition);
    const QString inAddress = nameInAddress(m_url);
    // "/export?id=5" ends in a word that says less than the notice does.
    for (const QString &name :
         {told, inAddress.contains(u'.') ? inAddress : QString(), m_task.fallbackName}) {
        if (!name.isEmpty())
            return name;
    }
    return inAddress;
}

void DownloadJob::complete()
{
    dropReply();
    if (!syncToDisk(m_part)) {
        fail(tr("The file cannot be written: %1").arg(m_part.errorString()), Part::Keep);
        return;
    }
    m_part.close();
    const QDir folder(m_task.folder);
    const auto taken = [&folder](const QString &name) { return QFileInfo::exists(folder.filePath(name)); };
    const QString safe = safeFileName(wishedName());
    QString name = freeFileName(safe, taken);
    // rename() refuses to write over a file; should one have appeared just now, the next name is tried.
    while (!m_part.rename(folder.filePath(name))) {
        const QString next = freeFileName(safe, taken);
        if (next == name) {
            fail(tr("The file cannot be saved as %1: %2").arg(name, m_part.errorString()), Part::Keep);
            return;
        }
        name = next;
    }
    m_path = folder.absoluteFilePath(name);
    m_size = m_bytes;
    m_sha256 = QString::fromLatin1(m_hash.result().toHex());
    end(Outcome::Done);
}

void DownloadJob::onStall()
{
    fail(
        tr("Nothing arrived for %n second(s).", nullptr,
           static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_task.stallTimeout).count())),
        Part::Keep);
}

void DownloadJob::stop()
{
    if (m_outcome == Outcome::Running)
        fail({}, Part::Keep, Outcome::Stopped);
}

void DownloadJob::fail(const QString &error, Part part, Outcome outcome)
{
    dropReply();
    m_error = error;
    m_part.close();
    // Without a validator nobody could tell later whether the rest belongs to the same file.
    if (part == Part::Remove || m_task.validator.isEmpty()) {
        if (m_part.exists())
            m_part.remove();
        m_task.validator.clear();
        m_bytes = 0;
    }
    end(outcome);
}

void DownloadJob::end(Outcome outcome)
{
    m_outcome = outcome;
    Q_EMIT finished();
}

} // namespace waypost
