// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "downloads/addresspolicy.h"
#include "downloads/bodycheck.h"
#include "downloads/partfile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace waypost {

class Inflater;
struct HttpAnswer;

/** What a transfer has to know. */
struct DownloadTask
{
    QUrl url;
    AddressRules rules; ///< redirections are judged by them too
    QString folder; ///< made if missing
    QString partFile; ///< name in @c folder while the file is not complete
    QByteArray validator; ///< of what the part file holds already; empty = begin anew
    AnnouncedFile
        announced; ///< what the notice said of it; @c noticeName is used where no better name is known
    qint64 sizeLimit = 0; ///< bytes
    Milliseconds stallTimeout{0}; ///< without a byte for this long is a failure
    std::function<qint64(const QString &)> freeBytes; ///< room in a folder; -1 = not known
    qint64 spareRoom = 0; ///< bytes of the disk that are left free
    std::function<Instant()> now; ///< empty = the system's clock
    qint64 endedAt = -1; ///< where the server ended the body too early, time and again; -1 = it did not
};

/**
 * One transfer, from the request to the finished file; use it once.
 *
 * The body goes to a part file as it comes over the wire and is renamed only when it is complete, so that
 * there is never half a file under its real name. What was packed for the way is unpacked then. What
 * contradicts what was announced is kept under a name ending in ".suspect". Sends no credentials anywhere,
 * opens nothing, and never writes over a file.
 */
class DownloadJob final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : std::uint8_t {
        Running,
        Done,
        Suspect, ///< saved aside; error() says why
        Stopped,
        HostBlocked,
        Later, ///< a passing failure: try again after retryAfter(), or when it seems right
        DiskFull, ///< try again when there is room for neededBytes()
        FolderRefused, ///< the folder cannot be written: try again now and then
        Failed, ///< trying again leads to the same
    };

    DownloadJob(QNetworkAccessManager &network, DownloadTask task, QObject *parent = nullptr);
    ~DownloadJob() override;

    void start();
    /** Ends it and keeps what arrived, to go on from there. */
    void stop();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< -1 = not known
    [[nodiscard]] QByteArray validator() const { return m_task.validator; }
    [[nodiscard]] QString sha256() const { return m_sha256; } ///< once Done or Suspect
    [[nodiscard]] QString path() const { return m_path; } ///< once Done or Suspect
    [[nodiscard]] QString error() const { return m_error; } ///< in words
    [[nodiscard]] QString note() const { return m_note; } ///< in words: worth knowing of what is Done
    [[nodiscard]] QString blockedHost() const { return m_blockedHost; } ///< when HostBlocked
    [[nodiscard]] std::optional<Milliseconds> retryAfter() const
    {
        return m_retryAfter;
    } ///< as the server wishes
    [[nodiscard]] bool isServerBusy() const { return m_isServerBusy; } ///< Later, for all of its files
    [[nodiscard]] qint64 endedAt() const
    {
        return m_endedAt;
    } ///< Later because the body ended there; else -1
    [[nodiscard]] qint64 neededBytes() const { return m_needed; } ///< when DiskFull

Q_SIGNALS:
    /** The server has answered: size and validator are known as far as they will be. */
    void answered();
    void progressed();
    /** Once, whatever the outcome. */
    void finished();

private:
    enum class Keep : std::uint8_t { Part, Nothing };

    void hashPart();
    void beginAnew();
    void request();
    void dropReply();
    void onReadyRead();
    void onReplyFinished();
    bool takeHead();
    bool acceptBody(const HttpAnswer &answer);
    bool hasRoom(qint64 more);
    void follow();
    bool takeBody();
    bool takeChunk(const QByteArray &chunk);
    void endedTooEarly(const QString &error);
    void complete();
    void unpack();
    void endUnpacking(bool isWhole);
    void save(PartFile &file, const QString &suspicion = {});
    void end(Outcome outcome);
    [[nodiscard]] QString wishedName() const;
    void onStall();
    void fail(const QString &error, Keep keep, Outcome outcome);
    void failLater(const HttpAnswer &answer);
    void failOnDisk(const PartFile &file, Keep keep);
    void failFull(qint64 needed, Keep keep);
    [[nodiscard]] Instant now() const;

    QNetworkAccessManager &m_network;
    DownloadTask m_task;
    QNetworkReply *m_reply = nullptr;
    PartFile m_part; // as it comes over the wire
    std::unique_ptr<PartFile> m_unpacked;
    std::unique_ptr<Inflater> m_inflater;
    QTimer m_stall;
    Outcome m_outcome = Outcome::Running;
    QUrl m_url; // where we are after redirections
    QByteArray m_disposition;
    QByteArray m_coding;
    bool m_headTaken = false;
    int m_redirects = 0;
    int m_restarts = 0;
    qint64 m_bytes = 0; // in the part file, and hashed
    qint64 m_size = -1;
    qint64 m_roomChecked = 0; // m_bytes when the disk was looked at
    qint64 m_endedAt = -1;
    qint64 m_needed = 0;
    std::optional<Milliseconds> m_retryAfter;
    bool m_isServerBusy = false;
    QString m_sha256;
    QString m_path;
    QString m_error;
    QString m_note;
    QString m_blockedHost;
};

} // namespace waypost
