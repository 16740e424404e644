// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/textpairs.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace waypost {

class DownloadManager;
struct Download;

/**
 * Files that the service announced and what became of them, newest first. Texts are plain and come from the
 * feed.
 *
 * @c activeCount is what waits for its turn or is on its way: the number in the badge. @c endedCount is what
 * is saved or failed, @c removedCount what was taken off the list, by a person or because it grew too long.
 *
 * @c problemCount and @c problem are what desk and wallboard have to show: files that are not there although
 * they were announced, files that are not what they were announced as, and a list that cannot be kept.
 */
class DownloadListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.downloads")
    Q_PROPERTY(int activeCount READ activeCount NOTIFY activeCountChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int endedCount READ endedCount NOTIFY activeCountChanged FINAL)
    Q_PROPERTY(double removedCount READ removedCount NOTIFY activeCountChanged FINAL)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        DownloadIdRole = Qt::UserRole + 1,
        TitleRole,
        UrlRole,
        HostRole, ///< in ASCII, so that look-alike letters show
        BlockedHostRole, ///< the host that allowHost() would allow; "" = none is in the way
        StateRole, ///< DownloadState; in QML downloadState, for every Item has a state of its own
        BytesRole,
        SizeRole, ///< NaN = not known
        Sha256Role,
        PathRole,
        ErrorRole, ///< in words; also why it waits
        NoteRole, ///< worth knowing, not an error
        FieldsRole, ///< list of fieldText: the notice as it came
        AnnouncedMsRole,
        VehicleImeiRole, ///< "" = the notice names no vehicle
        ReadyRole, ///< there is an address to fetch it from
        NextTryMsRole, ///< when it goes on by itself; NaN = not known, or it does not wait
        WaitingRole, ///< queued, but a server or the disk is in the way
    };
    Q_ENUM(Role)

    /** @param manager nullptr = nothing is downloaded, and the list stays empty */
    explicit DownloadListModel(DownloadManager *manager, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int activeCount() const; ///< queued or running
    [[nodiscard]] int endedCount() const;
    [[nodiscard]] double removedCount() const;
    /** Files with a problem: failed, suspect, or waiting for room on the disk or for a server; and 1 more
     * while the list itself cannot be written. */
    [[nodiscard]] int problemCount() const { return m_problemCount; }
    /** The worst of it in one translated sentence; "" = there is no problem. */
    [[nodiscard]] QString problem() const { return m_problem; }
    /** What is said here depends on the language. */
    void retranslate();
    Q_INVOKABLE void start(double id);
    Q_INVOKABLE void cancel(double id);
    Q_INVOKABLE void retry(double id);
    /** From now on files may come from the host that this one waits for; and it starts. */
    Q_INVOKABLE void allowHost(double id);
    /** Takes what is saved or failed off the list; saved files stay where they are. */
    Q_INVOKABLE void removeEnded();
    /** Shows the folder in the file manager; the file itself is never opened. */
    Q_INVOKABLE void openFolder(double id);

Q_SIGNALS:
    void activeCountChanged();
    void countChanged();
    void problemChanged();

private:
    void updateProblem();
    void onAdded(int download);
    void onChanged(int download);
    void onAboutToBeRemoved(int download);
    void onRemoved();
    [[nodiscard]] const Download &downloadAt(int row) const;

    DownloadManager *m_manager;
    int m_count = 0;
    int m_problemCount = 0;
    QString m_problem;
};

} // namespace waypost
