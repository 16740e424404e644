// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "downloads/addresspolicy.h"
#include "downloads/download.h"
#include "downloads/downloadindex.h"

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
};

/**
 * All files that the service announced: which there are, which are on their way, which wait for a person.
 * Lives on the gui thread and is the only writer of the list.
 *
 * Tells which row was added, changed or removed; whoever shows it reads the value from here. Rows never move.
 * The list is bounded: beyond @c keptEntries the oldest entry that is not under way is removed, and counted.
 */
class DownloadManager final : public QObject
{
    Q_OBJECT

public:
    static constexpr int keptEntries = 500;
    using NetworkFactory = std::function<QNetworkAccessManager *(QObject *parent)>;

    DownloadManager(DownloadOptions options, NetworkFactory network, QObject *parent = nullptr);
    /** Stops what runs; it can be retried after the next start. */
    ~DownloadManager() override;

    /** The system's download folder, with a folder of ours in it. */
    [[nodiscard]] static QString defaultTargetFolder();

    /** Reads the list of the last run. @return what went wrong in words; the manager works all the same */
    QString restore();
    /** A committed getFileShake or downloadAllow; other messages are ignored. */
    void takeNotice(const Message &notice, Instant received);

    /** Queues it, whether announced, paused, failed or done (that gives a second file). */
    void start(qint64 id);
    /** Stops it; start() goes on from there. */
    void cancel(qint64 id);
    void retry(qint64 id) { start(id); }
    /** Allows the host that this download waits for, for good, and starts it. Others that wait for it follow
     * if autoStart. */
    void allowHost(qint64 id);
    /** Takes that back; a host of the configuration stays allowed. What runs goes on. */
    void forgetHost(const QString &host);

    /** Takes entries that are done or failed off the list; the files that were saved stay where they are. */
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
    /** The list could not be written; it is tried again with the next change. */
    void indexFailed(const QString &error);

private:
    [[nodiscard]] QString indexFile() const;
    [[nodiscard]] Download *find(qint64 id);
    void add(Download download);
    void changed(const Download &download);
    void removeAt(int index);
    void dropOldest();
    void saveSoon();
    void save();

    void takeShake(const Message &notice, Instant received);
    void takeReady(const Message &notice, Instant received);
    [[nodiscard]] Download *knownFile(const Message &notice, const QUrl &url);
    void noteRepeat(Download &download, Instant received);
    void apply(Download &download, const AddressVerdict &verdict);
    void queue(Download &download, const AddressVerdict &verdict);

    void pump();
    void run(Download &download);
    [[nodiscard]] DownloadTask taskFor(const Download &download) const;
    void onAnswered(qint64 id, const DownloadJob &job);
    void onFinished(qint64 id);
    void showProgress();

    DownloadOptions m_options;
    QSet<QString> m_configuredHosts;
    NetworkFactory m_makeNetwork;
    QNetworkAccessManager *m_network = nullptr;
    DownloadIndex m_index;
    std::map<qint64, DownloadJob *> m_jobs; // children of this
    QTimer m_saveTimer;
    QTimer m_progressTimer;
    bool m_indexLocked = false; // somebody else's file: not ours to write
};

} // namespace waypost
