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
 */
class DownloadListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.downloads")
    Q_PROPERTY(int activeCount READ activeCount NOTIFY activeCountChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int endedCount READ endedCount NOTIFY activeCountChanged FINAL)
    Q_PROPERTY(double removedCount READ removedCount NOTIFY countChanged FINAL)

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

private:
    void onAdded(int download);
    void onChanged(int download);
    void onAboutToBeRemoved(int download);
    void onRemoved();
    [[nodiscard]] const Download &downloadAt(int row) const;

    DownloadManager *m_manager;
    int m_count = 0;
};

} // namespace waypost
