// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alarmnews.h"

#include <QAbstractListModel>
#include <QSet>

#include <deque>

namespace waypost {

class DownloadManager;

/**
 * What pops up for a moment, newest first: critical alarms, which stay until somebody acts, and finished
 * downloads. At most three are rows; the others are counted until there is room.
 */
class ToastModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.toasts")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    enum Kind { Alarm, File };
    Q_ENUM(Kind)
    enum Role {
        ToastIdRole = Qt::UserRole + 1,
        KindRole, ///< Kind
        NameRole, ///< what the alarm is called, or the file's title
        VehicleNameRole,
        VehicleImeiRole,
        SinceMsRole, ///< when the alarm began; NaN for files
        BytesRole, ///< of the file
        DownloadIdRole,
        SavedRole, ///< false: an alarm that the journal could not take
    };
    Q_ENUM(Role)
    static constexpr int most = 3;

    /** @param downloads may be nullptr */
    ToastModel(
        const AlarmBook &book, const FleetStore &store, const AlarmNews &news,
        const DownloadManager *downloads, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** How many wait for room. */
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    Q_INVOKABLE void dismiss(int toastId);
    Q_INVOKABLE void dismissAll();
    /** What alarms are called depends on the language. */
    void retranslate();

Q_SIGNALS:
    void waitingChanged();

private:
    struct Toast
    {
        int id = 0;
        Kind kind = Alarm;
        qint64 source = 0; ///< index in the alarm book, or id of the download
        QString name = {}; ///< of a file: its row may be gone while the note is still there
        qint64 bytes = 0; ///< of a file
    };

    void onRaised(const QList<int> &alarms);
    void onAlarms(std::span<const AlarmChange> changes);
    void onDownloadChanged(int download);
    void onDownloadRemoved(int download);
    void add(std::vector<Toast> toasts);
    void makeRoom(std::size_t rows);
    void remove(Kind kind, const QSet<qint64> &sources);
    void removeRow(int row);
    [[nodiscard]] QVariant alarmData(int alarm, int role) const;
    [[nodiscard]] static QVariant fileData(const Toast &toast, int role);

    const AlarmBook &m_book;
    const FleetStore &m_store;
    const DownloadManager *m_downloads;
    std::vector<Toast> m_shown; // newest first
    std::deque<Toast> m_waiting; // older than those shown, newest first
    QSet<qint64> m_unfinished; // downloads seen under way: only those are news when they are done
    int m_lastId = 0;
};

} // namespace waypost
