// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/reported.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <string>
#include <utility>
#include <vector>

namespace waypost {

enum class DownloadState : std::uint8_t {
    Announced, ///< known, not started: not ready yet, or its host waits for a person's word
    Queued,
    Running,
    Paused, ///< stopped by a person; start() goes on from there
    Done,
    Failed, ///< `error` says why; retry() tries again
    NoAddress, ///< ready, but nothing in the notice says where
    Suspect, ///< saved, but not what was announced: kept aside; `error` says why
};

/** "announced", "queued", ..., "no-address", "suspect": the words of the state dump and of the index file. */
[[nodiscard]] const char *toString(DownloadState state);

/** What a download that is Queued waits for, besides its turn. It goes on by itself. */
enum class DownloadWait : std::uint8_t {
    None,
    Server, ///< which did not answer, or asked for patience
    Disk, ///< for room
    Folder, ///< which cannot be written now
};

/** One file that the service announced, and what became of it. */
struct Download
{
    qint64 id = 0;
    DownloadState state = DownloadState::Announced;
    QString title; ///< one line, for show; never a file name
    QUrl url; ///< empty when no address is known
    QString host; ///< in ASCII, as it is on the wire, so that look-alike letters show
    QString blockedHost; ///< the host that has to be allowed first, in ASCII; empty = none
    qint64 bytes = 0; ///< received so far
    qint64 size = -1; ///< -1 = not known
    QString sha256; ///< hexadecimal; of the finished file
    QString path; ///< of the finished file
    QString error; ///< in words; also why it waits, and what is wrong with one that is suspect
    QString note; ///< worth knowing, not an error: announced again
    std::vector<std::pair<std::string, std::string>> fields; ///< what the notice said, as it came
    Instant announced; ///< when the notice was received
    Reported<Instant> sent; ///< when the service sent it: another date is another file

    // While it is Queued and waits; not kept over a restart, for that is a new try.
    DownloadWait wait = DownloadWait::None;
    Reported<Instant> nextTry; ///< of Server and Folder
    int failures = 0; ///< tries in a row without a byte
    qint64 startedWith = 0; ///< bytes there were when the last try began
    qint64 neededBytes = 0; ///< of Disk
    qint64 endedAt = -1; ///< where the last body ended too early
    int endedThere = 0; ///< how often in a row

    // Worked out from the fields, for finding it again among many; not kept.
    QString identity; ///< fileIdentity()
    std::size_t fingerprint = 0; ///< fingerprintOf()

    // For going on after an interruption.
    QString partFile; ///< name in the target folder
    QByteArray validator; ///< the strong ETag or the Last-Modified of what is in the part file
};

} // namespace waypost

Q_DECLARE_METATYPE(waypost::Download)
