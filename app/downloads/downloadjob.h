// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "downloads/addresspolicy.h"

#include <QCryptographicHash>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace waypost {

struct HttpAnswer;

/** What a transfer has to know. */
struct DownloadTask
{
    QUrl url;
    AddressRules rules; ///< redirections are judged by them too
    QString folder; ///< made if missing
    QString partFile; ///< name in @c folder while the file is not complete
    QByteArray validator; ///< of what the part file holds already; empty = begin anew
    QString fallbackName; ///< when neither the server nor the address gives a name
    qint64 sizeLimit = 0; ///< bytes
    Milliseconds stallTimeout{0}; ///< without a byte for this long is a failure
    std::function<qint64(const QString &)> freeBytes; ///< room in a folder; -1 = not known
};

/**
 * One transfer, from the request to the finished file; use it once.
 *
 * The body goes to a part file and is renamed only when it is complete, so that there is never half a file
 * under its real name. Sends no credentials anywhere, opens nothing, and never writes over a file.
 */
class DownloadJob final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : std::uint8_t { Running, Done, Stopped, HostBlocked, Failed };

    DownloadJob(QNetworkAccessManager &network, DownloadTask task, QObject *parent = nullptr);
    ~DownloadJob() override;

    void start();
    /** Ends it and keeps what arrived, to go on from there. */
    void stop();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< -1 = not known
    [[nodiscard]] QByteArray validator() const { return m_task.validator; }
    [[nodiscard]] QString sha256() const { return m_sha256; } ///< once Done
    [[nodiscard]] QString path() const { return m_path; } ///< once Done
    [[nodiscard]] QString error() const { return m_error; } ///< in words
    [[nodiscard]] QString blockedHost() const { return m_blockedHost; } ///< when HostBlocked

Q_SIGNALS:
    /** The server has answered: size and validator are known as far as they will be. */
    void answered();
    void progressed();
    /** Once, whatever the outcome. */
    void finished();

private:
    enum class Part : std::uint8_t { Keep, Remove };

    bool openPart();
    void hashPart();
    void beginAnew();
    void request();
    void dropReply();
    void onReadyRead();
    void onReplyFinished();
    bool takeHead();
    bool acceptBody(const HttpAnswer &answer);
    bool hasRoom();
    void follow();
    bool takeBody();
    void complete();
    QString wishedName() const;
    void onStall();
    void fail(const QString &error, Part part, Outcome outcome = Outcome::Failed);
    void end(Outcome outcome);

    QNetworkAccessManager &m_network;
    DownloadTask m_task;
    QNetworkReply *m_reply = nullptr;
    QFile m_part;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QTimer m_stall;
    Outcome m_outcome = Outcome::Running;
    QUrl m_url; // where we are after redirections
    QByteArray m_disposition;
    bool m_headTaken = false;
    int m_redirects = 0;
    int m_restarts = 0;
    qint64 m_bytes = 0; // in the part file, and hashed
    qint64 m_size = -1;
    QString m_sha256;
    QString m_path;
    QString m_error;
    QString m_blockedHost;
};

} // namespace waypost
