// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "downloads/addresspolicy.h"
#include "downloads/download.h"
#include "downloads/downloadindex.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

class QNetworkAccessManager;

namespace waypost {

class DownloadJob;
struct DownloadTask;

struct DownloadOptions
{
    QString dataFolder; ///< where downloads.json lies
    QString targetFolder; ///< where finished files go
    AddressRules rules;
    bool autoStart = true; ///< begin by itself when the host needs no permission
    int parallel = 2;
    qint64 sizeLimit = qint64(2) << 30; ///< bytes
    Milliseconds stallTimeout{60'000};
    std::function<qint64(const QString &)> freeBytes; ///< for tests; empty = ask the system
    const Clock *clock = nullptr; ///< nullptr = the system's
    /** Calls back after a while, unless the owner is gone by then; for tests. Empty = a timer. */
    std::function<void(Milliseconds, QObject *owner, std::function<void()>)> after;
};

/** What of the downloads has to be seen. */
struct DownloadProblems
{
    int failed = 0;
    int suspect = 0;
    int waitingForServer = 0; ///< tried and not reached; goes on by itself
    int waitingForDisk = 0; ///< goes on by itself when there is room, or when the folder can be written
    qint64 leftOut = 0; ///< announced, but taken off the list before they were fetched: too many at once
    QString listError; ///< why the list cannot be kept, in words; "" = it is
    QString diskError; ///< of one that waits for the disk, in words

    [[nodiscard]] int count() const
    {
        return failed + suspect + waitingForServer + waitingForDisk + (listError.isEmpty() ? 0 : 1)
            + (leftOut > 0 ? 1 : 0);
    }
};

/**
 * All files that the service announced: which there are, which are on their way, which wait for a person.
 * Lives on the gui thread and is the only writer of the list.
 *
 * Tells which row was added, changed or removed; whoever shows it reads the value from here. Rows never move.
 * The list is bounded: beyond @c keptEntries the oldest entry that is not under way is removed, and counted;
 * when all are, the oldest that has not begun.
 *
 * What is under way goes on by itself: after a passing failure of network, server or disk, without end but
 * more and more slowly, and after a restart or a kill. Only what a person stopped stays stopped.
 */
class DownloadManager final : public QObject
{
    Q_OBJECT

public:
    static constexpr int keptEntries = 500;
    using NetworkFactory = std::function<QNetworkAccessManager *(QObject *parent)>;

    DownloadManager(DownloadOptions options, NetworkFactory network, QObject *parent = nullptr);
    /** Stops what runs; it goes on with the next start. */
    ~DownloadManager() override;

    /** The system's download folder, with a folder of ours in it. */
    [[nodiscard]] static QString defaultTargetFolder();

    /** Reads the list of the last run and goes on with it.
     * @return what went wrong in words; the manager works all the same */
    QString restore();
    /** A getFileShake or downloadAllow; other messages are ignored.
     * @param inboxRow the message's row in the inbox; 0 = it has none */
    void takeNotice(const Message &notice, Instant received, qint64 inboxRow = 0);
    /** The last row of the inbox that reached the list on the disk; 0 = none did, -1 = not known. Those after
     * it have to be taken again after a kill. */
    [[nodiscard]] qint64 inboxUpTo() const { return m_index.inboxUpTo; }
    void setInboxUpTo(qint64 row);

    /** Queues it, whether announced, paused, failed, suspect or done (that gives a second file); one that
     * waits is tried at once. */
    void start(qint64 id);
    /** Stops it; start() goes on from there. */
    void cancel(qint64 id);
    void retry(qint64 id) { start(id); }
    /** Allows the host that this download waits for, for good, and starts it. Others that wait for it follow
     * if autoStart. */
    void allowHost(qint64 id);
    /** Takes that back; a host of the configuration stays allowed. What runs goes on. */
    void forgetHost(const QString &host);

    /** Takes entries that are done, failed or suspect off the list; files that were saved stay where they
     * are. */
    void removeEnded();

    void setAutoStart(bool on) { m_options.autoStart = on; }
    void setTargetFolder(const QString &folder) { m_options.targetFolder = folder; }
    /** Looks again at those without an address. */
    void setPattern(const QString &pattern);
    /** The account's API address, known only after signing in. */
    void setAccount(const QUrl &account) { m_options.rules.account = account; }

    [[nodiscard]] const QList<Download> &downloads() const { return m_index.downloads; }
    /** -1 if there is none. */
    [[nodiscard]] int indexOf(qint64 id) const;
    /** How many entries removeEnded() would take away. */
    [[nodiscard]] int endedCount() const;
    /** Entries taken off the list since it began, in this run and before. */
    [[nodiscard]] qint64 removedCount() const { return m_index.removed; }
    /** Queued or running. */
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] DownloadProblems problems() const;
    [[nodiscard]] QString targetFolder() const { return m_options.targetFolder; }
    [[nodiscard]] const QSet<QString> &allowedHosts() const { return m_options.rules.allowedHosts; }
    /** Those that somebody allowed, without those of the configuration. */
    [[nodiscard]] const QSet<QString> &hostsAllowedByHand() const { return m_index.allowedHosts; }

Q_SIGNALS:
    void downloadAdded(int index);
    void downloadChanged(int index);
    void allowedHostsChanged();
    void downloadAboutToBeRemoved(int index);
    void downloadRemoved(int index);
    /** The list could not be written; it is tried again by itself. */
    void indexFailed(const QString &error);
    /** activeCount(), endedCount() and problems() may say something else. Comes by the event loop, once for
     * many changes. */
    void countsChanged();

private:
    [[nodiscard]] QString indexFile() const;
    [[nodiscard]] Download *find(qint64 id);
    void add(Download download);
    void changed(const Download &download);
    void removeAt(int index);
    void dropOldest();
    [[nodiscard]] int indexToDrop() const;
    void noteCountsSoon();
    void saveSoon();
    void save();

    void takeShake(const Message &notice, Instant received);
    void takeReady(const Message &notice, Instant received);
    void takeRow(const Message &notice, Instant received);
    [[nodiscard]] Download *knownFile(const Message &notice, const QUrl &url);
    void noteRepeat(Download &download, Instant received);
    void apply(Download &download, const AddressVerdict &verdict);
    void queue(Download &download, const AddressVerdict &verdict);

    void pump();
    void run(Download &download);
    [[nodiscard]] DownloadTask taskFor(const Download &download) const;
    void onAnswered(qint64 id, const DownloadJob &job);
    void onFinished(qint64 id);
    void takeOutcome(Download &download, const DownloadJob &job);
    void postpone(Download &download, const DownloadJob &job);
    void waitForServer(Download &download, const DownloadJob &job);
    void tryLater(Download &download, Milliseconds delay);
    void tryNow(qint64 id, Instant due);
    void waitForRoom(qint64 id);
    void holdHost(const QString &host, Milliseconds delay);
    void after(Milliseconds delay, std::function<void()> call);
    [[nodiscard]] Instant now() const;
    void showProgress();

    DownloadOptions m_options;
    QSet<QString> m_configuredHosts;
    NetworkFactory m_makeNetwork;
    QNetworkAccessManager *m_network = nullptr;
    DownloadIndex m_index;
    std::map<qint64, DownloadJob *> m_jobs; // children of this
    QTimer m_saveTimer;
    QTimer m_progressTimer;
    QTimer m_countTimer;
    QHash<QString, int> m_heldHosts; // busy ones, and by how many answers; none of their files is asked for
    QString m_loadError;
    QString m_saveError;
    qint64 m_leftOut = 0;
    bool m_hasSavedJustNow = false;
    bool m_indexLocked = false; // somebody else's file: not ours to write
};

} // namespace waypost
