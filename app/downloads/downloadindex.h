// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "downloads/download.h"

#include <QSet>

namespace waypost {

/** The list of downloads between two runs: downloads.json. Pure apart from reading and writing that one file.
 */
struct DownloadIndex
{
    QList<Download> downloads = {};
    QSet<QString> allowedHosts = {};
    qint64 lastId = 0;
    qint64 removed = 0; ///< entries taken off the list since it began
    qint64 inboxUpTo = 0; ///< the last row of the inbox that is accounted for here; -1 = not known
};

enum class IndexTrouble : std::uint8_t {
    None,
    Damaged, ///< not ours or not whole; moved aside
    Unreadable, ///< exists, but may not be read, or is of a newer Waypost: must not be written over
};

struct LoadedIndex
{
    DownloadIndex index;
    IndexTrouble trouble = IndexTrouble::None;
    QString error; ///< in words
};

/** A file that is missing is an empty index. What was under way comes back as Queued. */
[[nodiscard]] LoadedIndex loadDownloadIndex(const QString &fileName);
/** All or nothing. @return the error in words; empty when it is on the disk */
[[nodiscard]] QString saveDownloadIndex(const DownloadIndex &index, const QString &fileName);

} // namespace waypost
