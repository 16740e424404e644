// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "domain/feedstatus.h"
#include "domain/fleetstore.h"
#include "domain/inboxrow.h"
#include "downloads/download.h"

#include <QByteArray>
#include <QList>

namespace waypost {

/** Everything the state dump shows, gathered by whoever owns it. */
struct StateView
{
    FeedStatus device;
    FeedStatus message;
    const FleetStore &store;
    const AlarmBook &alarms;
    QList<InboxRow> inbox; ///< ordered by id
    QList<Download> downloads; ///< ordered by id
};

/**
 * The state as JSON, schema 1: UTF-8, keys in a fixed order, arrays sorted by their key, times in ISO 8601
 * UTC with milliseconds, null for what was not reported. A promise to scripts: it changes only with a note in
 * the CHANGELOG.
 */
[[nodiscard]] QByteArray dumpState(const StateView &view);

} // namespace waypost
