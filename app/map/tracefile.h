// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/tracegrid.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace waypost {

/** A grid as it is kept between runs, with the mark up to which the history is in it. */
struct KeptTraces
{
    TraceGrid grid;
    qint64 mark = 0; ///< as TrackReader counts
};

/** The file of the own roads: one, written whole, with a checksum over all of it. */
class TraceFile
{
    Q_DECLARE_TR_FUNCTIONS(TraceFile)

public:
    explicit TraceFile(QString path)
        : m_path(std::move(path))
    {
    }

    /**
     * What was kept; nothing if there is no file, or none that can be used: then it is put aside as
     * "<name>.damaged" and @p problem says so.
     */
    [[nodiscard]] std::optional<KeptTraces> load(QString *problem) const;
    /** One sentence on what went wrong, if anything; the old file is still there then. */
    [[nodiscard]] QString save(const KeptTraces &traces) const;

private:
    QString m_path;
};

} // namespace waypost
