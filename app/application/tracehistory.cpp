// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/tracehistory.h"

#include "journal/trackreader.h"

namespace waypost {

namespace {
constexpr int runsAPage = 2'000; // some hundred thousand points
}

TraceSource traceHistory(const QString &dataDir)
{
    if (dataDir.isEmpty())
        return {};
    return [dataDir](qint64 mark, Instant notBefore) {
        // Opened for each page: it belongs to the thread that opened it, and a pool's threads come and go.
        TrackReader reader(dataDir);
        TracePage page{{}, mark, false, reader.open()};
        if (!page.error.isEmpty())
            return page;
        StoredRuns stored = reader.runsAfter(mark, notBefore, runsAPage);
        page.error = stored.error;
        page.mark = stored.mark;
        page.more = stored.more;
        page.runs.reserve(stored.runs.size());
        for (StoredRun &run : stored.runs)
            page.runs.append({run.imei, std::move(run.points)});
        return page;
    };
}

} // namespace waypost
