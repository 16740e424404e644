// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/inboxrow.h"
#include "models/textpairs.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace waypost {

class Journal;
struct InboxPage;

/**
 * The inbox as the journal keeps it, newest first: what arrives comes in at the top once it is on the disk,
 * what is older is fetched page by page. While the disk refuses, rows come in all the same, marked as not
 * saved; when they get to the disk they stay where they are. Texts are plain and come from the feed.
 *
 * @c unreadCount is every message kept that nobody opened, whether it is fetched, filtered or not: alarms and
 * file notices among them, gaps never.
 */
class InboxModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.inbox")
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

public:
    enum Role {
        RowIdRole = Qt::UserRole + 1,
        TypeRole, ///< as it came: "messagePass", ..., "unknown", "gap"
        KindRole, ///< "message", "alarm", "file" or "gap"
        FromIdRole, ///< 0 system, 1 alarm, else a user; NaN = not reported
        FromNameRole,
        TextRole,
        SentMsRole,
        ReceivedMsRole,
        ReadRole,
        AlarmFieldsRole, ///< list of fieldText
        FieldsRole, ///< list of fieldText
        RawRole,
        VehicleImeiRole, ///< "" = the message names no vehicle
        GapEndMsRole, ///< of a gap; NaN = it lasts
        AlarmNameRole, ///< of an alarm of a known kind: what the list of alarms calls it; else ""
        SavedRole, ///< on the disk; false: only in memory, to be shown as such
    };
    Q_ENUM(Role)
    static constexpr int pageSize = 200;
    /** So many rows, and so many bytes of them, are kept; older ones are dropped when new ones come, and can
     * be fetched again. */
    static constexpr int capacity = 20'000;
    static constexpr qint64 capacityBytes = qint64(64) << 20;

    /** @param journal nullptr = there is none, and the inbox stays empty */
    explicit InboxModel(Journal *journal, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] bool fetching() const { return m_request != 0; } ///< a page is on its way
    [[nodiscard]] const InboxRow &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    /** "message", "alarm", "file" or "gap". */
    [[nodiscard]] static QString kindOf(const InboxRow &row);
    /** What the alarms that a message tells of are called, as in the list of alarms; "" if it tells of none,
     * or only in its own words. */
    [[nodiscard]] static QString alarmNames(const InboxRow &row);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int unreadCount() const; ///< of all messages, also those not fetched
    [[nodiscard]] QString error() const
    {
        return m_error;
    } ///< why the last page could not be read; "" = it could
    Q_INVOKABLE void markRead(double rowId);
    /** Everything up to the newest row shown; what arrives meanwhile stays unread. */
    Q_INVOKABLE void markAllRead();
    /** The language changed. */
    void retranslate();

Q_SIGNALS:
    void unreadCountChanged();
    void countChanged();
    void errorChanged();
    /** A page came, whatever was in it. */
    void fetched();

private:
    void onHeld(const QList<InboxRow> &rows);
    void onCommitted(const QList<InboxRow> &rows);
    [[nodiscard]] bool settle(const InboxRow &row);
    void prepend(const QList<InboxRow> &rows);
    void onGapsEnded(const QList<InboxRow> &rows);
    void onPage(quint64 request, const InboxPage &page);
    void append(const QList<InboxRow> &older);
    void dropOldest();
    void setError(const QString &error);
    /** Index of the row with that id, -1 if it is not here. */
    [[nodiscard]] int find(qint64 id) const;
    [[nodiscard]] qint64 oldestSaved() const;
    [[nodiscard]] int unreadHeld() const;

    Journal *m_journal;
    std::deque<InboxRow> m_rows; // newest first
    qint64 m_bytes = 0; // of the rows
    qint64 m_newestSaved = 0; // id
    int m_held = 0; // rows that are not saved, all of them among the first
    quint64 m_request = 0; // the page on its way, 0 = none
    bool m_more = true;
    QString m_error;
};

} // namespace waypost
