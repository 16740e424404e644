// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

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
};

/** "announced", "queued", ..., "no-address": the words of the state dump and of the index file. */
[[nodiscard]] const char *toString(DownloadState state);

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
    QString error; ///< in words; also why it waits
    QString note; ///< worth knowing, not an error: announced again
    std::vector<std::pair<std::string, std::string>> fields; ///< what the notice said, as it came
    Instant announced;

    // For going on after an interruption.
    QString partFile; ///< name in the target folder
    QByteArray validator; ///< the strong ETag or the Last-Modified of what is in the part file
};

} // namespace waypost

Q_DECLARE_METATYPE(waypost::Download)
