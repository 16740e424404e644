// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/vehiclenames.h"
#include "application/alarmrecorder.h"
#include "application/cardkeeper.h"
#include "application/fleetsaver.h"
#include "application/groundkeeper.h"
#include "application/options.h"
#include "application/trackkeeper.h"
#include "domain/alarmbook.h"
#include "domain/fleetstore.h"
#include "downloads/downloadmanager.h"
#include "feed/feedrunner.h"
#include "journal/journal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace waypost {

/**
 * Everything that works without a window: feeds, store, alarms, journal and downloads, joined to each other.
 *
 * Pushes go from the feeds straight to the store. Messages go to the journal first; what it has committed
 * reaches the alarm book and the downloads, so that nothing anybody saw can be lost by a crash. Where it
 * cannot commit, messages act all the same and are marked as not saved. Nothing of that keeps it from
 * working: not a journal that cannot be opened, not a damaged file.
 */
class Backend final : public QObject
{
    Q_OBJECT

public:
    /** @param dataDir where the journal and the downloads index live; made if missing. Empty = nothing is
     * kept, as there is nobody whose it would be */
    Backend(const Options &options, const QString &dataDir, const Clock &clock, QObject *parent = nullptr);
    ~Backend() override;

    /** See JournalOptions; before open(). */
    void setPrepareFolder(std::function<QString()> prepare) { m_prepareFolder = std::move(prepare); }
    /** Opens the journal and restores what the last run knew, as far as that can be; the journal's health
     * says what could not. */
    void open();
    /** Lets the feeds connect. @param credentials empty = wait for setCredentials() */
    void start(const Credentials &credentials);
    /** Ends the feeds; everything that was received by then is in the store and the journal afterwards. */
    void stop();
    /** Writes what is still to be written and closes the journal. False when something had to be left behind.
     */
    [[nodiscard]] bool close();

    /** Signs in with both feeds and asks the Open API what the vehicles are called. Empty credentials sign
     * out. */
    void setCredentials(const Credentials &credentials);

    /** The state dump; call it after stop() for a state that stands still. */
    [[nodiscard]] QByteArray dump();
    /** A feed's status with the store's count of late snapshots filled in. */
    [[nodiscard]] FeedStatus status(FeedKind feed) const;

    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }
    [[nodiscard]] FleetStore &store() { return m_store; }
    [[nodiscard]] AlarmBook &alarms() { return m_alarms; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] DownloadManager &downloads() { return m_downloads; }
    [[nodiscard]] FeedRunner &feeds() { return m_feeds; }
    [[nodiscard]] CardKeeper &cards() { return m_cards; }
    [[nodiscard]] MapGround &ground() { return m_ground.ground(); }

Q_SIGNALS:
    void statusChanged(const waypost::FeedStatus &status);
    /** Why the Open API does not say what the vehicles are called, translated; empty = it does. */
    void namesProblemChanged(const QString &problem);

private:
    void connectFeeds();
    void connectJournal();
    void connectApi(const QUrl &url);
    void restore();
    void noteCutOffRun();
    [[nodiscard]] Reported<Instant> lastHeard();
    void takeStatus(const FeedStatus &status);
    void takeArrived(const QList<InboxRow> &rows);
    void takeOpened(qint64 lastId, qint64 foldedUpTo);
    /** Acts on rows that an earlier run saved and did not get to act on. */
    void foldRest(qint64 alarmsUpTo, qint64 lastId);
    void nameRows(int first, int last);
    [[nodiscard]] QList<InboxRow> wholeInbox();

    const Clock &m_clock;
    QString m_dataDir;
    FleetStore m_store;
    AlarmBook m_alarms;
    Journal m_journal;
    AlarmRecorder m_alarmRecorder;
    FleetSaver m_saver;
    CardKeeper m_cards;
    TrackKeeper m_tracks;
    GroundKeeper m_ground;
    DownloadManager m_downloads;
    FeedRunner m_feeds;
    std::optional<VehicleNames> m_names;
    QTimer m_freshnessTick;
    QHash<FeedKind, bool> m_connected;
    std::function<QString()> m_prepareFolder;
    bool m_stopped = false;
    bool m_folded = false;
};

} // namespace waypost
