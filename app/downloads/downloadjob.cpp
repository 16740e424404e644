// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "downloads/downloadjob.h"

#include "domain/outsidetext.h"
#include "downloads/filenamepolicy.h"
#include "downloads/httpanswer.h"
#include "downloads/inflater.h"

#include <QDir>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr qint64 readBuffer = 1 << 20; // bounds what lies in memory when the disk is slower than the network
constexpr qint64 unpackSlice = 256 << 10; // packed a hundredfold that is still little between two events
constexpr qint64 roomInterval = 4 << 20; // bytes between two looks at the disk
constexpr int redirectLimit = 5;
constexpr qsizetype mostShown = 40; // characters of a word of the server

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

DownloadJob::DownloadJob(QNetworkAccessManager &network, DownloadTask task, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_task(std::move(task))
    , m_part(m_task.folder, m_task.partFile)
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

Instant DownloadJob::now() const
{
    return m_task.now ? m_task.now() : SystemClock().now();
}

void DownloadJob::start()
{
    if (!m_part.open())
        failOnDisk(m_part, Keep::Part);
    else if (m_task.validator.isEmpty())
        beginAnew();
    else
        hashPart();
}

/** Takes what an earlier attempt left into the checksum, a slice at a time, then asks for the rest. */
void DownloadJob::hashPart()
{
    if (m_outcome != Outcome::Running)
        return;
    const bool isMore = m_part.takeSlice();
    m_bytes = m_part.bytes();
    if (isMore)
        QMetaObject::invokeMethod(this, &DownloadJob::hashPart, Qt::QueuedConnection);
    else
        request();
}

void DownloadJob::beginAnew()
{
    m_task.validator.clear();
    m_bytes = 0;
    m_size = -1;
    if (m_part.clear())
        request();
    else
        failOnDisk(m_part, Keep::Part);
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
    // The bytes as they are. A server that packs them all the same is understood: the part file then holds
    // them packed, so that Content-Length and ranges fit, and they are unpacked at the end.
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
    if (m_size >= 0 && m_bytes != m_size)
        endedTooEarly(tr("The connection ended after %1 of %2 bytes.").arg(m_bytes).arg(m_size));
    else if (m_reply->error() != QNetworkReply::NoError)
        endedTooEarly(m_reply->errorString());
    else
        complete();
}

/** A broken transfer, unless the server breaks it at the very same byte again and again: then that is what it
 * has to give. */
void DownloadJob::endedTooEarly(const QString &error)
{
    if (m_bytes > 0 && m_bytes == m_task.endedAt) {
        dropReply();
        if (m_part.sync())
            save(m_part, error);
        else
            failOnDisk(m_part, Keep::Part);
        return;
    }
    m_endedAt = m_bytes;
    fail(error, Keep::Part, Outcome::Later);
}

/** Looks at the head of the answer, once. False when this reply's body is not to be taken; it is gone then.
 */
bool DownloadJob::takeHead()
{
    if (std::exchange(m_headTaken, true))
        return true;
    const HttpAnswer answer = readAnswer(*m_reply, m_bytes, m_task.validator, now());
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
            fail(tr("The server does not send the file from its start."), Keep::Nothing, Outcome::Failed);
        else
            beginAnew();
        return false;
    case HttpAnswer::Kind::Later:
        failLater(answer);
        return false;
    case HttpAnswer::Kind::Wrong:
        fail(answer.error, Keep::Part, Outcome::Failed);
        return false;
    }
    return false;
}

bool DownloadJob::acceptBody(const HttpAnswer &answer)
{
    if (answer.kind == HttpAnswer::Kind::FromStart && m_bytes > 0) {
        m_bytes = 0;
        if (!m_part.clear()) {
            failOnDisk(m_part, Keep::Part);
            return false;
        }
    }
    m_size = answer.size;
    m_task.validator
        = validatorOf(*m_reply).isEmpty() && m_bytes > 0 ? m_task.validator : validatorOf(*m_reply);
    m_disposition = m_reply->rawHeader("Content-Disposition");
    m_task.announced.mediaType = m_reply->rawHeader("Content-Type");
    m_coding = codingOf(*m_reply);
    if (m_size > m_task.sizeLimit) {
        fail(tr("The file is too big: %1 bytes.").arg(m_size), Keep::Nothing, Outcome::Failed);
        return false;
    }
    if (m_size >= 0 && !hasRoom(m_size - m_bytes)) {
        failFull(m_size - m_bytes, Keep::Part);
        return false;
    }
    m_roomChecked = m_bytes;
    Q_EMIT answered();
    return m_outcome == Outcome::Running && m_reply;
}

bool DownloadJob::hasRoom(qint64 more)
{
    const qint64 free = m_task.freeBytes ? m_task.freeBytes(m_task.folder) : -1;
    return free < 0 || more + m_task.spareRoom <= free;
}

void DownloadJob::follow()
{
    const QUrl target
        = m_url.resolved(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    dropReply();
    const AddressVerdict verdict = judgeAddress(target, m_task.rules);
    if (++m_redirects > redirectLimit) {
        fail(tr("The server redirects in circles."), Keep::Part, Outcome::Failed);
    } else if (verdict.kind == AddressVerdict::Kind::Allowed) {
        m_url = verdict.url;
        request();
    } else if (verdict.kind == AddressVerdict::Kind::HostNotAllowed) {
        m_blockedHost = hostKey(verdict.url);
        fail(tr("Redirected to another host. %1").arg(verdict.reason), Keep::Part, Outcome::HostBlocked);
    } else {
        fail(
            tr("Redirected to an address that is not fetched. %1").arg(verdict.reason), Keep::Part,
            Outcome::Failed);
    }
}

/** Writes what has arrived. False when the transfer ended over it. */
bool DownloadJob::takeBody()
{
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(readBuffer);
        if (chunk.isEmpty())
            break;
        if (!takeChunk(chunk))
            return false;
    }
    Q_EMIT progressed();
    return m_outcome == Outcome::Running;
}

bool DownloadJob::takeChunk(const QByteArray &chunk)
{
    const qint64 total = m_bytes + chunk.size();
    if (total > m_task.sizeLimit || (m_size >= 0 && total > m_size)) {
        fail(tr("The server sends more than it should."), Keep::Nothing, Outcome::Failed);
        return false;
    }
    // Others write to the disk too, and a size may be unknown: the last of the room is not for files.
    const bool isFull = total - m_roomChecked >= roomInterval && !hasRoom(chunk.size());
    if (total - m_roomChecked >= roomInterval)
        m_roomChecked = total;
    if (isFull) {
        failFull(std::max(m_size, total), Keep::Nothing);
        return false;
    }
    if (!m_part.write(chunk)) {
        failOnDisk(m_part, Keep::Nothing);
        return false;
    }
    m_bytes = total;
    return true;
}

void DownloadJob::complete()
{
    dropReply();
    if (!m_part.sync()) {
        failOnDisk(m_part, Keep::Part);
        return;
    }
    const QByteArray &head = m_part.facts().head();
    // A proxy may have unpacked it and left the header; a file that is called .gz is packed in itself.
    const bool isGzip = m_coding == "gzip" && head.startsWith("\x1f\x8b");
    const bool isNamedGzip = wishedName().endsWith(".gz"_L1, Qt::CaseInsensitive)
        || wishedName().endsWith(".tgz"_L1, Qt::CaseInsensitive);
    if ((!isGzip || isNamedGzip) && m_coding != "deflate") {
        const bool isUnknown = !m_coding.isEmpty() && m_coding != "gzip";
        save(
            m_part,
            isUnknown ? tr("It is packed in a way that is not known: %1.")
                            .arg(shownName(QString::fromLatin1(m_coding), mostShown))
                      : QString());
        return;
    }
    m_inflater = std::make_unique<Inflater>(isGzip ? Inflater::Coding::Gzip : Inflater::Coding::Deflate);
    m_unpacked = std::make_unique<PartFile>(m_task.folder, u"unpacked-"_s + m_task.partFile);
    if (!m_unpacked->open() || !m_unpacked->clear())
        failOnDisk(*m_unpacked, Keep::Part);
    else if (!m_part.rewind())
        failOnDisk(m_part, Keep::Part);
    else
        unpack();
}

/** A slice at a time: a big file must not hold up the window. */
void DownloadJob::unpack()
{
    if (m_outcome != Outcome::Running)
        return;
    const QByteArray packed = m_part.read(unpackSlice);
    const auto write = [this](QByteArrayView bytes) {
        return m_unpacked->bytes() + bytes.size() <= m_task.sizeLimit && hasRoom(bytes.size())
            && m_unpacked->write(bytes);
    };
    const Inflater::Result result
        = packed.isEmpty() ? Inflater::Result::Ended : m_inflater->add(packed, write);
    switch (result) {
    case Inflater::Result::Ended:
    case Inflater::Result::Going:
        if (!packed.isEmpty() && m_part.rest() > 0)
            QMetaObject::invokeMethod(this, &DownloadJob::unpack, Qt::QueuedConnection);
        else
            endUnpacking(result == Inflater::Result::Ended);
        return;
    case Inflater::Result::Damaged:
        endUnpacking(false);
        return;
    case Inflater::Result::Refused:
        break;
    }
    if (m_unpacked->problem() != PartFile::Problem::None)
        failOnDisk(*m_unpacked, Keep::Part);
    else if (m_unpacked->bytes() + unpackSlice > m_task.sizeLimit)
        fail(tr("The server sends more than it should."), Keep::Nothing, Outcome::Failed);
    else
        failFull(m_unpacked->bytes(), Keep::Part);
}

void DownloadJob::endUnpacking(bool isWhole)
{
    if (!isWhole) {
        m_unpacked->remove();
        save(m_part, tr("It was packed for the way and cannot be unpacked."));
        return;
    }
    if (!m_unpacked->sync()) {
        failOnDisk(*m_unpacked, Keep::Part);
        return;
    }
    save(*m_unpacked);
    if (m_outcome == Outcome::Done || m_outcome == Outcome::Suspect)
        m_part.remove();
}

QString DownloadJob::wishedName() const
{
    const QString told = nameInDisposition(m_disposition);
    const QString inAddress = nameInAddress(m_url);
    // "/export?id=5" ends in a word that says less than the notice does.
    for (const QString &name :
         {told, inAddress.contains(u'.') ? inAddress : QString(), m_task.announced.noticeName}) {
        if (!name.isEmpty())
            return name;
    }
    return inAddress;
}

/** Gives the complete file its name: that of a file that is kept aside when something speaks against it. */
void DownloadJob::save(PartFile &file, const QString &suspicion)
{
    m_task.announced.name = safeFileName(wishedName());
    m_task.announced.addressName = nameInAddress(m_task.url);
    const std::optional<qint64> packed = m_unpacked ? std::optional(m_part.bytes()) : std::nullopt;
    m_sha256 = QString::fromLatin1(file.sha256());
    QString reason = suspicion;
    if (reason.isEmpty())
        reason = findContradiction(file.facts(), m_task.announced, file.sha256(), packed);
    QString name = m_task.announced.name;
    if (!reason.isEmpty()) {
        name = safeFileName(name + ".suspect"_L1);
    } else if (isPackedBehindItsName(file.facts(), name)) {
        name = safeFileName(name + ".gz"_L1);
        m_note = tr("It came as a packed file and is saved as one.");
    } else if (lacksItsEnd(file.facts())) {
        m_note = tr("Its end is missing: it may have been cut short.");
    }
    m_path = file.saveAs(name);
    if (m_path.isEmpty()) {
        fail(
            tr("The file cannot be saved as %1: %2").arg(name, file.error()), Keep::Part,
            Outcome::FolderRefused);
        return;
    }
    m_error = reason;
    m_bytes = m_size = file.bytes();
    end(reason.isEmpty() ? Outcome::Done : Outcome::Suspect);
}

void DownloadJob::onStall()
{
    fail(
        tr("Nothing arrived for %n second(s).", nullptr,
           static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_task.stallTimeout).count())),
        Keep::Part, Outcome::Later);
}

void DownloadJob::stop()
{
    if (m_outcome == Outcome::Running)
        fail({}, Keep::Part, Outcome::Stopped);
}

void DownloadJob::failLater(const HttpAnswer &answer)
{
    m_retryAfter = answer.retryAfter;
    m_isServerBusy = answer.isBusy;
    fail(answer.error, Keep::Part, Outcome::Later);
}

void DownloadJob::failOnDisk(const PartFile &file, Keep keep)
{
    if (file.problem() == PartFile::Problem::Full)
        failFull(std::max(m_size, m_bytes + readBuffer), keep);
    else
        fail(
            tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(m_task.folder), file.error()), keep,
            Outcome::FolderRefused);
}

/** @param needed bytes, besides those that stay free */
void DownloadJob::failFull(qint64 needed, Keep keep)
{
    m_needed = needed + m_task.spareRoom;
    const qint64 free = m_task.freeBytes ? m_task.freeBytes(m_task.folder) : -1;
    const QString folder = QDir::toNativeSeparators(m_task.folder);
    fail(
        free < 0 ? tr("The disk is full: %1 needed in %2.").arg(sizeText(m_needed), folder)
                 : tr("The disk is full: %1 needed, %2 free in %3.")
                       .arg(sizeText(m_needed), sizeText(free), folder),
        keep, Outcome::DiskFull);
}

void DownloadJob::fail(const QString &error, Keep keep, Outcome outcome)
{
    dropReply();
    m_error = error;
    if (m_unpacked)
        m_unpacked->remove();
    m_part.close();
    // Without a validator nobody could tell later whether the rest belongs to the same file. On a full disk
    // the room is more useful to what the desk itself writes.
    if (keep == Keep::Nothing || m_task.validator.isEmpty()) {
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
